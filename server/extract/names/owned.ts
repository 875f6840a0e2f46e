import type { AuthorityEntry, Kind } from '../../model/index.js';
import { fold } from '../text/words.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

/** Units before a possessive within which its owner is looked for. */
const FURTHEST_OWNER = 240;
const MOST_OWNERS = 3;
const BODIES: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting'];

/**
 * "the Human Rights Council and its Advisory Committee", « l'Union africaine et sa Commission »: of the
 * bodies that belong to the one named before, the only one that the words can mean.
 */
export function ownedBodies(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  let lookup: MentionLookup<NamedMention> | undefined;
  for (const mention of mentions) {
    if (!BODIES.includes(mention.kind)) continue;
    if (mention.rule !== 'authority-context' && (mention.known || mention.rule !== 'name-grammar')) continue;
    const place = all[mention.block]!;
    const before = scope.text.slice(Math.max(place.block.start, mention.start - 12), mention.start);
    const possessive = place.grammar.patterns.own.test(before);
    if (possessive) lookup ??= new MentionLookup(mentions);
    const found = possessive ? ownedOf(scope, lookup!, mention) : ofSpeaker(scope, mention);
    if (found === undefined || found.owned.id === mention.entity) continue;
    const { owned, owner } = found;
    Object.assign(mention, {
      entity: owned.id,
      kind: owned.kind,
      name: Object.values(owned.names).flat()[0]!.text,
      known: true,
      rule: 'owned-body',
      confidence: 0.88,
      ...(owner === undefined ? {} : { because: owner }),
    });
  }
}

/** "Requests the Advisory Committee" in a text of the Human Rights Council: two words or more, and one body only. */
function ofSpeaker(
  { doc, authority }: Scope,
  { name, known }: NamedMention,
): { owned: AuthorityEntry; owner?: NamedMention } | undefined {
  if (known || !name.includes(' ')) return undefined;
  const speaker = authority.entries.get(doc.header.adoptedBy ?? '');
  if (speaker === undefined) return undefined;
  const words = fold(name);
  const called = (authority.byParent.get(speaker.id) ?? []).filter((entry) =>
    isNamedAfter(entry, words, speaker),
  );
  return called.length === 1 ? { owned: called[0]! } : undefined;
}

/** "Advisory Committee of the Human Rights Council": whether a name is these words and that of the owner. */
function isNamedAfter({ names }: AuthorityEntry, words: string, owner: AuthorityEntry): boolean {
  const owners = Object.values(owner.names).flatMap((list) => list.map(({ text }) => fold(text)));
  return Object.values(names).some((list) =>
    list.some(({ text }) => {
      const name = fold(text);
      return owners.some(
        (other) =>
          name === `${other} ${words}` || (name.startsWith(`${words} `) && name.endsWith(` ${other}`)),
      );
    }),
  );
}

function ownedOf(
  { text, authority }: Scope,
  lookup: MentionLookup<NamedMention>,
  mention: NamedMention,
): { owned: AuthorityEntry; owner: NamedMention } | undefined {
  const words = fold(text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
  const own = lookup.in(mention.block);
  let left = MOST_OWNERS;
  for (let i = lookup.indexFrom(mention.block, mention.start) - 1; i >= 0 && left > 0; i--) {
    const owner = own[i]!;
    if (mention.start - owner.start > FURTHEST_OWNER) return undefined;
    if (owner.kind !== 'Organization' || owner.end > mention.start) continue;
    left--;
    const called = (authority.byParent.get(owner.entity) ?? []).filter((entry) => isCalled(entry, words));
    if (called.length === 1) return { owned: called[0]!, owner };
  }
  return undefined;
}

/** Whether a name of an entry is these words, or begins or ends with them. */
function isCalled({ names }: AuthorityEntry, words: string): boolean {
  return Object.values(names).some((list) =>
    list.some(({ text }) => {
      const name = fold(text);
      return name === words || name.startsWith(`${words} `) || name.endsWith(` ${words}`);
    }),
  );
}
