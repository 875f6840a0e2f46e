import { inAnyLanguage } from '../languages/index.js';
import type { AuthorityEntry, Kind } from '../../model/index.js';
import { fold } from '../text/words.js';
import { firstNameOf, foldedNames } from './entryNames.js';
import type { Authority } from './authority.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { onOneLine } from './words.js';

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
      name: firstNameOf(owned)!.text,
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
  const speaker = doc.header.adoptedBy;
  if (known || speaker === undefined || !name.includes(' ')) return undefined;
  const owned = namedAfter(authority, speaker).get(fold(name));
  return owned === undefined ? undefined : { owned };
}

const NAMED_AFTER = new WeakMap<Authority, Map<string, Map<string, AuthorityEntry | undefined>>>();

/**
 * "Advisory Committee of the Human Rights Council" by "advisory committee": the bodies of an organ by what is left
 * of their names without its own; undefined where two are left with the same.
 */
function namedAfter(authority: Authority, organ: string): ReadonlyMap<string, AuthorityEntry | undefined> {
  const made = NAMED_AFTER.get(authority) ?? new Map<string, Map<string, AuthorityEntry | undefined>>();
  NAMED_AFTER.set(authority, made);
  const known = made.get(organ);
  if (known !== undefined) return known;
  const found = new Map<string, AuthorityEntry | undefined>();
  made.set(organ, found);
  const entry = authority.entries.get(organ);
  const owners = entry === undefined ? [] : foldedNames(entry);
  for (const body of authority.byParent.get(organ) ?? []) {
    for (const name of foldedNames(body)) {
      for (const owner of owners) {
        const words = name.startsWith(`${owner} `)
          ? name.slice(owner.length + 1)
          : name.endsWith(` ${owner}`)
            ? name.slice(0, -owner.length - 1).replace(LINKS_AT_END, '')
            : '';
        if (words === '') continue;
        found.set(words, found.has(words) && found.get(words) !== body ? undefined : body);
      }
    }
  }
  return found;
}

/** "of the", « du », « de l' », folded. */
const LINKS_AT_END = new RegExp(
  `(?:[ '](?:${inAnyLanguage(({ names }) => [...names.of, ...names.articles].map(fold)).join('|')}))+'?$`,
);

function ownedOf(
  { text, authority }: Scope,
  lookup: MentionLookup<NamedMention>,
  mention: NamedMention,
): { owned: AuthorityEntry; owner: NamedMention } | undefined {
  const words = fold(onOneLine(text.slice(mention.start, mention.end)));
  const own = lookup.in(mention.block);
  let left = MOST_OWNERS;
  for (let i = lookup.indexFrom(mention.block, mention.start) - 1; i >= 0 && left > 0; i--) {
    const owner = own[i]!;
    if (mention.start - owner.start > FURTHEST_OWNER) return undefined;
    if (owner.kind !== 'Organization' || owner.end > mention.start) continue;
    left--;
    const called = (authority.byParent.get(owner.entity) ?? []).filter((entry) => beginsOrEnds(entry, words));
    if (called.length === 1) return { owned: called[0]!, owner };
  }
  return undefined;
}

/** Whether a name of an entry is these words, or begins or ends with them. */
function beginsOrEnds(entry: AuthorityEntry, words: string): boolean {
  return foldedNames(entry).some(
    (name) => name === words || name.startsWith(`${words} `) || name.endsWith(` ${words}`),
  );
}
