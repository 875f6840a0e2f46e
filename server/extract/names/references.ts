import type { HeadNoun } from '../languages/nameLexicon.js';
import { ORGANS } from '../organs.js';
import { Gap, Shape } from '../text/tokens.js';
import { GRAMMARS } from './grammar.js';
import { MentionLookup } from './lookup.js';
import { ownNames, type Own } from './own.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';

/**
 * References back: "that Committee", « cette convention », "the Convention" after it was named in
 * full. The last mention with the same head noun is meant; an organ's short name ("the Council")
 * means the organ of that name that the text names, or that adopted it; "the Committee" in the report
 * of a committee means that one, and "the Convention" in a convention is the text itself.
 */
export function references(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const heads = new HeadsOfNames();
  const last = new Map<string, NamedMention>();
  const ours = ownNames(scope, all, lookup, (mention) => heads.of(scope, mention));
  const added: NamedMention[] = [];
  for (const place of all) {
    const own = lookup.in(place.index);
    let cursor = 0;
    let next = place.first;
    for (const t of place.nouns) {
      if (t < next) continue;
      const start = scope.tokens.start[t]!;
      for (; cursor < own.length && own[cursor]!.start < start; cursor++) {
        if (!isInside(own, cursor)) remember(last, heads, scope, own[cursor]!);
      }
      const head = place.grammar.heads.at(scope.tokens, t, place.last);
      if (head === undefined) continue;
      const mention = refer(scope, place, lookup, last, ours, t, head.last, head.value);
      if (mention !== undefined) added.push(mention);
      next = head.last;
    }
    for (; cursor < own.length; cursor++)
      if (!isInside(own, cursor)) remember(last, heads, scope, own[cursor]!);
  }
  for (const each of added) mentions.push(each);
}

/** A name inside another is not what "that Convention" refers to: the protocol is. */
function isInside(own: readonly NamedMention[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) if (own[i]!.end >= own[index]!.end) return true;
  return false;
}

/** Canonical head nouns of the names of entries, found once. */
class HeadsOfNames {
  private readonly cache = new Map<string, string | undefined>();

  of(scope: Scope, mention: NamedMention): string | undefined {
    if (mention.head !== undefined) return mention.head;
    if (!this.cache.has(mention.entity)) this.cache.set(mention.entity, headOf(scope, mention));
    return this.cache.get(mention.entity);
  }
}

/** Heads, in their canonical form, that a text repeats alone once it has named a known entity in full. */
const REPEATED: ReadonlySet<string> = new Set(
  'convention covenant protocol treaty charter agreement statute declaration committee commission council conference forum programme working-group panel fund organization secretariat mission tribunal court'.split(
    ' ',
  ),
);
/** English words of these heads, and the canonical form of each. */
const CANONICAL = new Map(
  GRAMMARS.en.lexicon.heads
    .filter((head) => REPEATED.has(head.canonical))
    .map((head) => [head.words, head.canonical]),
);
const REFERRED_TO = new RegExp(`\\b(${[...CANONICAL.keys()].join('|')})\\b`, 'i');

/** The head noun among the words of a known entity's English names; failing those, none. */
function headOf(scope: Scope, mention: NamedMention): string | undefined {
  const names = scope.authority.entries.get(mention.entity)?.names.en ?? [];
  const words = names.find((name) => name.type === 'full')?.text ?? '';
  const head = REFERRED_TO.exec(words)?.[1]?.toLowerCase();
  return head === undefined ? undefined : CANONICAL.get(head);
}

function remember(
  last: Map<string, NamedMention>,
  heads: HeadsOfNames,
  scope: Scope,
  mention: NamedMention,
): void {
  if (mention.how === 'reference' || mention.how === 'series' || mention.rule === 'defined-in-text') return;
  const head = heads.of(scope, mention);
  if (head !== undefined) last.set(head, mention);
}

function refer(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  last: ReadonlyMap<string, NamedMention>,
  ours: Own,
  t: number,
  after: number,
  head: HeadNoun,
): NamedMention | undefined {
  const { tokens, text } = scope;
  if (t === place.first || tokens.gap[t]! > Gap.apostrophe) return undefined;
  const range = { start: tokens.start[t]!, end: tokens.end[after - 1]! };
  if (lookup.overlaps(place.index, range)) return undefined;
  const before = tokens.word[t - 1]!;
  const demonstrative = place.grammar.demonstratives.has(before);
  const capital = (tokens.shape[t]! & Shape.capital) !== 0;
  const definite = place.grammar.articles.has(before) && !place.grammar.indefinite.has(before);
  if (!demonstrative && !(capital && definite)) return undefined;
  // "these goals" are any
  if (demonstrative && head.canonical === 'goals') return undefined;
  // "this Convention" in a treaty is mostly the treaty itself
  if (demonstrative && head.kind === 'Treaty' && scope.doc.header.kind === 'Treaty') return undefined;
  if (head.canonical === ours.treaty) return undefined;
  const words = text.slice(range.start, range.end);
  const organ = demonstrative ? undefined : organByShortName(scope, place, words);
  const own = demonstrative ? undefined : ours.bodies.get(head.canonical);
  const target = organ ?? own ?? last.get(head.canonical);
  if (target === undefined) return undefined;
  return uniform({
    start: demonstrative ? tokens.start[t - 1]! : range.start,
    end: range.end,
    block: place.index,
    entity: target.entity,
    kind: target.kind,
    name: target.name,
    known: target.known,
    how: 'reference',
    rule: demonstrative ? 'reference-demonstrative' : 'reference-short-name',
    confidence: organ === undefined ? 0.72 : 0.85,
    because: organ === undefined ? target : undefined,
  });
}

/** "the Council" in a text of the Council. */
function organByShortName(scope: Scope, place: Place, words: string): NamedMention | undefined {
  const language = place.block.language === 'und' ? 'en' : place.block.language;
  const own = scope.doc.header.adoptedBy;
  const organ = ORGANS.find((each) => each.id === own && each.short[language].includes(words));
  if (organ === undefined) return undefined;
  return {
    start: 0,
    end: 0,
    block: place.index,
    entity: organ.id,
    kind: 'Organization',
    name: organ.names[language][0]!,
    known: true,
    how: 'authority',
    rule: 'reference-short-name',
    confidence: 1,
  };
}
