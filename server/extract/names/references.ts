import { readAs } from '../languages/index.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import { isInstrument, type Kind } from '../../model/index.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
import { endsInS } from '../text/words.js';
import { Antecedents, shortHead } from './antecedents.js';
import { firstNameOf } from './entryNames.js';
import { headOfEntry } from './headOfEntry.js';
import { homeOf } from './home.js';
import type { MentionLookup } from './lookup.js';
import { ownNames, type Own } from './own.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { ownOrgan } from './shortNames.js';
import { uniform } from './uniform.js';

/**
 * References back: "that Committee", « cette convention », "the Convention" after it was named in
 * full. The last mention with the same head noun is meant, failing that the only one that follows; an
 * organ's short name ("the Council") means the organ of that name that the text names, or that adopted it;
 * "the Organization" is the one whose text it is; "the Committee" in the report of a committee means that
 * one, and "the Convention" in a convention is the text itself.
 */
export function references(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  const heads = new HeadsOfNames();
  const last = new Antecedents(scope);
  const ours = ownNames(scope, all, lookup, (mention) => heads.of(scope, mention));
  const named = new Named(scope, all, lookup, heads);
  const added: NamedMention[] = [];
  for (const place of all) {
    const own = lookup.in(place.index);
    let cursor = 0;
    for (const { first, last: after, value } of place.heads) {
      const start = scope.tokens.start[first]!;
      for (; cursor < own.length && own[cursor]!.start < start; cursor++) {
        if (!isInside(own, cursor)) remember(last, heads, scope, place, own[cursor]!);
      }
      const mention = refer(scope, place, lookup, last, named, ours, first, after, value);
      if (mention !== undefined) added.push(mention);
    }
    for (; cursor < own.length; cursor++)
      if (!isInside(own, cursor)) remember(last, heads, scope, place, own[cursor]!);
  }
  for (const each of added) lookup.all.push(each);
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
    if (!this.cache.has(mention.entity)) {
      const entry = scope.authority.entries.get(mention.entity);
      this.cache.set(mention.entity, entry && headOfEntry(entry));
    }
    return this.cache.get(mention.entity);
  }
}

/** What a whole text names, asked for where nothing stands before. */
class Named {
  private only: Map<string, NamedMention | undefined> | undefined;
  private home: { mention: NamedMention | undefined; head: string | undefined } | undefined;

  constructor(
    private readonly scope: Scope,
    private readonly all: readonly Place[],
    private readonly lookup: MentionLookup<NamedMention>,
    private readonly heads: HeadsOfNames,
  ) {}

  /** The one body of a head noun that the text names at all. */
  onlyOne(head: string): NamedMention | undefined {
    if (this.only === undefined) {
      this.only = new Map();
      for (const { index } of this.all) {
        const own = this.lookup.in(index);
        for (let i = 0; i < own.length; i++) if (!isInside(own, i)) this.count(own[i]!);
      }
    }
    return this.only.get(head);
  }

  private count(mention: NamedMention): void {
    if (!isAntecedent(mention) || !isBody(mention.kind)) return;
    const head = this.heads.of(this.scope, mention);
    if (head === undefined) return;
    for (const key of new Set([head, shortHead(head)])) {
      const other = this.only!.get(key);
      const first = !this.only!.has(key);
      if (first || other?.entity !== mention.entity) this.only!.set(key, first ? mention : undefined);
    }
  }

  /** The organization whose text it is, if the noun is its own. */
  homeOf(head: string): NamedMention | undefined {
    this.home ??= this.findHome();
    return this.home.head === head ? this.home.mention : undefined;
  }

  private findHome() {
    const id = homeOf(this.scope, this.lookup.all);
    const entry = id === undefined ? undefined : this.scope.authority.entries.get(id);
    if (entry === undefined) return { mention: undefined, head: undefined };
    const { id: entity, kind } = entry;
    const name = firstNameOf(entry)!.text;
    const mention: NamedMention = uniform({
      start: 0,
      end: 0,
      block: 0,
      entity,
      kind,
      name,
      known: true,
      how: 'authority',
      rule: 'reference-short-name',
      confidence: 1,
    });
    return { mention, head: this.heads.of(this.scope, mention) };
  }
}

function isAntecedent({ how, rule }: NamedMention): boolean {
  return how !== 'reference' && how !== 'series' && rule !== 'defined-in-text';
}

function isBody(kind: Kind): boolean {
  return kind !== 'State' && !isInstrument(kind);
}

function remember(
  last: Antecedents,
  heads: HeadsOfNames,
  scope: Scope,
  place: Place,
  mention: NamedMention,
): void {
  if (!isAntecedent(mention)) return;
  // « la Mission » is not « la mission du Conseil au Tchad » named before
  const small = /^\p{Ll}/u.test(scope.text.charAt(mention.start));
  if (small && mention.kind === 'Programme' && !place.grammar.lexicon.titleCase) return;
  const head = heads.of(scope, mention);
  if (head !== undefined) last.add(head, mention, isOfSeveral(scope, place, mention));
}

/** Whether the noun of a treaty's name stands in the plural: "Geneva Conventions of 1949". */
function isOfSeveral(
  { text, tokens }: Scope,
  { grammar, last }: Place,
  { kind, start, end }: NamedMention,
): boolean {
  if (kind !== 'Treaty') return false;
  for (let t = tokenAt(tokens, start); t < last && tokens.end[t]! <= end; t++) {
    const head = grammar.heads.at(tokens, t, last);
    if (head?.value.kind !== 'Treaty') continue;
    return isPlural(text.slice(tokens.start[t], tokens.end[head.last - 1]), head.value.words);
  }
  return false;
}

function refer(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  last: Antecedents,
  named: Named,
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
  const words = text.slice(range.start, range.end);
  // "L'ORGANISATION DE L'ÉCOLE": a heading
  if (words.length > 1 && words === words.toUpperCase()) return undefined;
  // "these goals", « ces groupes armés » are any
  if (demonstrative && (head.canonical === 'goals' || isPlural(words, head.words))) return undefined;
  // "this Convention" in a treaty is mostly the treaty itself
  if (demonstrative && head.kind === 'Treaty' && scope.doc.header.kind === 'Treaty') return undefined;
  if (head.canonical === ours.treaty) return undefined;
  if (!demonstrative && range.start >= (scope.taken.get(head.canonical) ?? Infinity)) return undefined;
  const organ = demonstrative ? undefined : organByShortName(scope, place, words);
  const own = demonstrative ? undefined : ours.bodies.get(head.canonical);
  const target =
    organ ??
    own ??
    antecedent(place, last, named, head.canonical, {
      demonstrative,
      capital,
      plural: isPlural(words, head.words),
    });
  if (target === undefined) return undefined;
  // "the Convention and the Protocol thereto": whose it is, the words say
  const thereto = place.grammar.patterns.thereto.test(text.slice(range.end, range.end + 24));
  if (thereto && !isOfTreatyBefore(scope, lookup, place.index, range.start, target)) return undefined;
  // "the Conventions" are not the Convention named before
  if (isPlural(words, head.words) && !text.slice(target.start, target.end).includes(words)) return undefined;
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
    // a short name that the header explains has no words behind it
    because: target.end > 0 ? target : undefined,
  });
}

/** Whether a protocol supplements the treaty named right before an offset. */
function isOfTreatyBefore(
  { authority }: Scope,
  lookup: MentionLookup<NamedMention>,
  block: number,
  offset: number,
  protocol: NamedMention,
): boolean {
  const treaty = authority.entries.get(protocol.entity)?.supplements;
  const own = lookup.in(block);
  for (let i = lookup.indexFrom(block, offset) - 1; i >= 0; i--)
    if (own[i]!.kind === 'Treaty' && own[i]!.end <= offset) return own[i]!.entity === treaty;
  return false;
}

/** The one named before; what a text calls the organization whose it is, only where none of this sentence is meant. */
function antecedent(
  place: Place,
  last: Antecedents,
  named: Named,
  head: string,
  { demonstrative, capital, plural }: { demonstrative: boolean; capital: boolean; plural: boolean },
): NamedMention | undefined {
  const before = demonstrative ? last.of(head, plural) : last.own(head, plural);
  // "that organization" is not the one that speaks
  if (demonstrative && !capital && before?.entity === named.homeOf(head)?.entity) return undefined;
  if (demonstrative || before?.block === place.index) return before;
  return named.homeOf(head) ?? before ?? named.onlyOne(head);
}

/** Whether a noun is written in the plural of the form that a lexicon has. */
function isPlural(words: string, form: string): boolean {
  return endsInS(words) && words.toLowerCase() !== form.toLowerCase();
}

/** "the Council" in a text of the Council. */
function organByShortName(scope: Scope, place: Place, words: string): NamedMention | undefined {
  const language = readAs(place.block.language);
  const organ = ownOrgan(scope, language, words);
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
