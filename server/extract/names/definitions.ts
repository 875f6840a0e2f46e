import { isSpace } from '../series/characters.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
import { isCalled } from './entryNames.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';

const LONGEST_ALIAS = 8;

interface Alias {
  words: number[];
  text: string;
  acronym: boolean;
  /** The noun of a short title: "Committee", in “the Committee”. */
  head?: HeadNoun;
  from: number;
  of: NamedMention;
}

/**
 * Acronyms and short titles that the text defines behind a name, "(FGI)", "(« la Convention »)":
 * each is a mention of its own, and from there on the alias names the same entity everywhere.
 */
export function definitions(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  const aliases: Alias[] = [];
  const added: NamedMention[] = [];
  const defined = new Map<string, number>();
  const dropped = new Set<NamedMention>();
  for (const place of all) {
    for (const mention of lookup.in(place.index)) {
      if (mention.kind === 'State' || mention.how === 'series') continue;
      if (!opensParenthesis(scope.text, mention.end)) continue;
      if (lookup.endingAt(place.index, mention.end) !== mention) continue;
      const alias = aliasBehind(scope, place, mention);
      if (alias === undefined) continue;
      // "the WHO (UN)": no acronym stands for another
      if (alias.acronym && mention.how === 'acronym') continue;
      const named = alias.head === undefined ? mention : meant(scope, lookup, mention, alias.head);
      if (named === undefined) {
        if (!scope.taken.has(alias.head!.canonical)) scope.taken.set(alias.head!.canonical, alias.start);
        continue;
      }
      const taken = lookup.startingAt(place.index, alias.start);
      if (taken !== undefined && taken.end === alias.end) {
        if (taken.known || taken.entity === named.entity) continue;
        dropped.add(taken);
      }
      const before = defined.get(alias.text) ?? Infinity;
      if (before < alias.start) continue;
      defined.set(alias.text, Math.min(before, alias.end));
      aliases.push({ ...alias, from: alias.end, of: named });
      added.push(aliasMention(named, place.index, alias.start, alias.end));
    }
  }
  lookup.remove(dropped);
  for (const each of added) lookup.all.push(each);
  if (aliases.length > 0) everywhere(scope, all, lookup, aliases);
}

function aliasMention(of: NamedMention, block: number, start: number, end: number): NamedMention {
  return uniform({
    start,
    end,
    block,
    entity: of.entity,
    kind: of.kind,
    name: of.name,
    known: of.known,
    how: 'acronym',
    rule: 'defined-in-text',
    confidence: Math.min(of.confidence, 0.93),
    because: of,
    ...(of.head === undefined ? {} : { head: of.head }),
  });
}

/** Units before the parenthesis of a short title within which the body that it names may stand. */
const FURTHEST_OWNED = 160;

/**
 * "Division for Lamps of the Office of Ports (the Division)": the one before that has this noun, not the one whose it
 * is; undefined where it has no name, as in "a Committee of the Lamp Council (“the Committee”)".
 */
function meant(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  last: NamedMention,
  head: HeadNoun,
): NamedMention | undefined {
  if (!isOther(scope, last, head)) return last;
  const own = lookup.in(last.block);
  for (let i = lookup.indexFrom(last.block, last.start) - 1; i >= 0; i--) {
    const before = own[i]!;
    if (last.start - before.end > FURTHEST_OWNED) return undefined;
    if (before.head === head.canonical || (before.known && isNamed(scope, before, head))) return before;
  }
  return undefined;
}

/** Whether a register names a body, but not with this noun of bodies: the Lamp Council is no committee. */
function isOther(scope: Scope, mention: NamedMention, head: HeadNoun): boolean {
  const kind = scope.authority.entries.get(mention.entity)?.kind;
  return kind === 'Organization' && head.kind === 'Organization' && !isNamed(scope, mention, head);
}

function isNamed({ authority }: Scope, { entity }: NamedMention, { words }: HeadNoun): boolean {
  const entry = authority.entries.get(entity);
  return entry !== undefined && isCalled(entry, words);
}

/** Whether a parenthesis opens at an offset, over two blanks at most: behind most mentions none does. */
function opensParenthesis(text: string, at: number): boolean {
  let i = at;
  while (i < at + 2 && isSpace(text.charCodeAt(i))) i++;
  const unit = text.charCodeAt(i);
  return unit === 40 || unit === 91;
}

/** What stands in the parentheses right behind a mention, if it can name something. */
function aliasBehind(scope: Scope, place: Place, mention: NamedMention) {
  const { text, tokens } = scope;
  const open = /^\s{0,2}[([]/.exec(text.slice(mention.end, mention.end + 4));
  if (open === null) return undefined;
  const from = mention.end + open[0].length;
  const close = text.slice(from, from + 120).search(/[)\]]/);
  if (close < 1) return undefined;
  const inside = text.slice(from, from + close);
  const lead = place.grammar.patterns.alias.exec(inside)![0].length;
  const quoted = place.grammar.patterns.quotedAlias.exec(inside);
  const body = quoted?.[1] ?? inside.slice(lead).replace(/[*_]/g, '').trim();
  if (body.length < 2 || /[;,:]/.test(body)) return undefined;
  const start = from + inside.indexOf(body);
  const words: number[] = [];
  let t = tokenAt(tokens, start);
  const firstToken = t;
  for (; t < place.last && tokens.end[t]! <= start + body.length && words.length <= LONGEST_ALIAS; t++)
    words.push(t);
  if (words.length === 0 || words.length > LONGEST_ALIAS) return undefined;
  const acronym =
    words.length <= 2 &&
    (tokens.shape[firstToken]! & Shape.allCaps) !== 0 &&
    (tokens.shape[firstToken]! & Shape.number) === 0;
  const head = place.grammar.heads.at(tokens, firstToken, place.last);
  const title = quoted !== null || head !== undefined;
  if (!acronym && !(title && (tokens.shape[firstToken]! & Shape.capital) !== 0)) return undefined;
  const end = tokens.end[words[words.length - 1]!]!;
  return { words, text: body, acronym, start, end, ...(head?.last === t ? { head: head.value } : {}) };
}

/** Later occurrences of the aliases; an acronym earlier too, since headings come before definitions. */
function everywhere(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
  aliases: readonly Alias[],
): void {
  const { tokens } = scope;
  lookup.update();
  const table = new AliasTable(scope, aliases);
  for (const place of all) {
    for (let t = place.first; t < place.last; t++) {
      if ((tokens.shape[t]! & Shape.capital) === 0) continue;
      const alias = table.at(t, place.last);
      if (alias === undefined) continue;
      const start = tokens.start[t]!;
      const end = tokens.end[t + alias.words.length - 1]!;
      if (lookup.overlaps(place.index, { start, end })) continue;
      lookup.all.push(aliasMention(alias.of, place.index, start, end));
    }
  }
}

/** Aliases by their words as written. */
class AliasTable {
  /** By first word: how many words the aliases have that begin with it. */
  private readonly lengths = new Map<string, Set<number>>();
  /** Whether an alias begins with a word of this letter and length: most words are told by it. */
  private readonly firsts = new Uint8Array(0x100);
  private readonly byWords = new Map<string, { alias: Alias; rank: number }[]>();

  constructor(
    private readonly scope: Scope,
    aliases: readonly Alias[],
  ) {
    aliases.forEach((alias, rank) => {
      const [first] = alias.words;
      const word = this.words(first!, 1);
      const lengths = this.lengths.get(word) ?? new Set();
      this.lengths.set(word, lengths.add(alias.words.length));
      this.firsts[this.firstOf(first!, word.length)] = 1;
      const words = this.words(first!, alias.words.length);
      const list = this.byWords.get(words);
      if (list === undefined) this.byWords.set(words, [{ alias, rank }]);
      else list.push({ alias, rank });
    });
  }

  /** The alias, defined latest, that stands at token `t`: an acronym anywhere, another only once it is defined. */
  at(t: number, limit: number): Alias | undefined {
    const length = this.scope.tokens.end[t]! - this.scope.tokens.start[t]!;
    if (this.firsts[this.firstOf(t, length)] === 0) return undefined;
    const lengths = this.lengths.get(this.words(t, 1));
    if (lengths === undefined) return undefined;
    const { tokens } = this.scope;
    const start = tokens.start[t]!;
    let best: { alias: Alias; rank: number } | undefined;
    for (const length of lengths) {
      if (t + length > limit || !this.isTogether(t, length)) continue;
      const list = this.byWords.get(this.words(t, length)) ?? [];
      const found = list.findLast(({ alias }) => alias.acronym || alias.from <= start);
      if (found !== undefined && (best === undefined || found.rank > best.rank)) best = found;
    }
    return best?.alias;
  }

  private firstOf(t: number, length: number): number {
    return (this.scope.text.charCodeAt(this.scope.tokens.start[t]!) * 7 + length) & 0xff;
  }

  private words(first: number, count: number): string {
    const { text, tokens } = this.scope;
    let words = text.slice(tokens.start[first], tokens.end[first]);
    for (let t = first + 1; t < first + count; t++) words += ` ${text.slice(tokens.start[t], tokens.end[t])}`;
    return words;
  }

  private isTogether(first: number, count: number): boolean {
    for (let t = first + 1; t < first + count; t++)
      if (this.scope.tokens.gap[t]! > Gap.apostrophe) return false;
    return true;
  }
}
