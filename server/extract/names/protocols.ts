import { entityId, slug } from '../../model/index.js';
import { fold } from '../text/words.js';
import { firstNameOf } from './entryNames.js';
import type { MentionLookup } from './lookup.js';
import type { NamePatterns } from './patterns.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

/** Most offsets between a protocol and the treaty of which the words say that it is one. */
const LONGEST_LINK = 40;

/**
 * Protocols without a name of their own belong to the treaty named just before: "the Convention and
 * the Optional Protocols thereto". The register's protocol of that treaty is meant if it has one of
 * that name; else the id says whose it is. Without a treaty before, the words name nothing.
 */
export function protocols(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  let latest: NamedMention | undefined;
  const dropped = new Set<NamedMention>();
  const ordered = lookup.all
    .filter((mention) => mention.kind === 'Treaty')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of ordered) {
    const { patterns } = all[mention.block]!.grammar;
    if (mention.known || mention.rule !== 'name-grammar' || !patterns.bareProtocol.test(fold(mention.name))) {
      if (mention.rule !== 'partial-name') latest = mention;
      continue;
    }
    const behind = treatyBehind(scope, patterns, lookup, mention);
    const parent = behind ?? parentOf(scope, patterns, lookup, mention) ?? latest;
    if (parent === undefined) dropped.add(mention);
    else if (behind !== undefined) Object.assign(mention, protocolTo(scope, behind, mention));
    else Object.assign(mention, protocolOf(scope, parent, mention));
  }
  lookup.remove(dropped);
}

function parentOf(
  scope: Scope,
  patterns: NamePatterns,
  lookup: MentionLookup<NamedMention>,
  mention: NamedMention,
): NamedMention | undefined {
  const thereto = patterns.thereto.test(scope.text.slice(mention.end, mention.end + 20));
  const possessive = patterns.protocolOwner.test(
    scope.text.slice(Math.max(0, mention.start - 16), mention.start),
  );
  if (!thereto && !possessive) return undefined;
  const own = lookup.in(mention.block);
  for (let i = lookup.indexFrom(mention.block, mention.start) - 1; i >= 0; i--)
    if (own[i]!.kind === 'Treaty' && own[i]!.end <= mention.start) return own[i];
  return undefined;
}

/** « le Protocole facultatif se rapportant à la Convention »: the treaty right behind, whose protocol it is said to be. */
function treatyBehind(
  { text }: Scope,
  { protocolTo }: NamePatterns,
  lookup: MentionLookup<NamedMention>,
  { block, end }: NamedMention,
): NamedMention | undefined {
  const treaty = lookup.firstStarting(block, end, end + LONGEST_LINK, ({ kind }) => kind === 'Treaty');
  return treaty !== undefined && protocolTo.test(text.slice(end, treaty.start)) ? treaty : undefined;
}

/** The only protocol of that name of a treaty named behind; else one with all these words for its name. */
function protocolTo(scope: Scope, treaty: NamedMention, mention: NamedMention): Partial<NamedMention> {
  const own = protocolOf(scope, treaty, mention);
  if (own.known === true && own.entity !== treaty.entity) return own;
  const name = `${mention.name}${scope.text.slice(mention.end, treaty.start)}${treaty.name}`.replace(
    /\s+/g,
    ' ',
  );
  return { end: treaty.end, entity: entityId('Treaty', name), name, confidence: 0.8 };
}

function namesOf({ authority }: Scope, { entity, name }: NamedMention): string[] {
  const entry = authority.entries.get(entity);
  return entry === undefined
    ? [name]
    : Object.values(entry.names).flatMap((names) => names.map(({ text }) => text));
}

function protocolOf(scope: Scope, parent: NamedMention, mention: NamedMention): Partial<NamedMention> {
  const wanted = fold(mention.name);
  // "the Optional Protocol" again, or short for "the Optional Protocol to the Convention"
  if (namesOf(scope, parent).some((name) => fold(name).startsWith(wanted))) {
    const { entity, name, known } = parent;
    return { entity, name, known, rule: 'protocol-of-treaty', confidence: 0.85, because: parent };
  }
  const named = (scope.authority.bySupplemented.get(parent.entity) ?? []).filter((entry) =>
    Object.values(entry.names)
      .flat()
      .some((name) => fold(name.text).startsWith(wanted)),
  );
  if (named.length === 1 && !/s$/.test(wanted)) {
    const name = firstNameOf(named[0]!)!.text;
    return {
      entity: named[0]!.id,
      name,
      known: true,
      rule: 'protocol-of-treaty',
      confidence: 0.85,
      because: parent,
    };
  }
  const root = parent.entity.slice(parent.entity.indexOf('/') + 1);
  return {
    entity: `treaty/${slug(`${wanted} to ${root}`)}`,
    name: `${mention.name} (${parent.name})`,
    rule: 'protocol-of-treaty',
    confidence: 0.78,
    because: parent,
  };
}
