import type { HeadNoun } from '../languages/nameLexicon.js';
import { dateAfter } from '../text/dates.js';
import { Gap } from '../text/tokens.js';
import { longestName } from './authority.js';
import { behindArticles } from './bodyBehind.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt } from './words.js';

/** Most words between the article and the noun: "six-point ceasefire". */
const MOST_BEFORE = 4;
/** Most tokens between the noun and the participle: « accord politique pour le renforcement de … signé ». */
const MOST_BEFORE_SIGNED = 12;

/** A name in lower case: tokens, and the date where it ends with one. */
export interface LowerCaseName {
  first: number;
  last: number;
  date?: string;
}

/**
 * "the ceasefire agreement of 3 May 2008", « accord de paix signé à Oslo le 3 mai 2008 », "the agreement between Peru
 * and Chad": in lower case a treaty is named by its date or by its parties only.
 */
export function lowerCaseTreaty(
  scope: Scope,
  place: Place,
  t: number,
  head: { last: number; value: HeadNoun },
): LowerCaseName | undefined {
  const { tokens, text } = scope;
  const { titleCase, sentenceCase } = place.grammar.patterns;
  if (head.value.kind !== 'Treaty') return undefined;
  // of several, one date or one pair of parties tells none
  if (text.slice(tokens.start[t], tokens.end[head.last - 1]) !== head.value.words) return undefined;
  const first = behindArticle(scope, place, t);
  if (first === undefined) return undefined;
  const after = behindAdjectives(scope, place, sentenceCase, head.last);
  const between = (titleCase ?? sentenceCase)!.between;
  const isBetween = after < place.last && between.test(wordAt(scope, after));
  const parties = isBetween ? partiesEnd(scope, place, after + 1) : undefined;
  const last = parties ?? signedEnd(scope, place, sentenceCase, after) ?? after;
  const date = dateAfter(text, tokens, last, place.last);
  if (date !== undefined && date.iso.length === 10) return { first, last: date.last, date: date.iso };
  return parties === undefined ? undefined : { first, last };
}

/** « accord bilatéral entre »: the token behind the adjectives of a treaty that is named by its parties. */
function behindAdjectives(
  scope: Scope,
  { last }: Place,
  patterns: SentenceCasePatterns | undefined,
  after: number,
): number {
  if (patterns === undefined) return after;
  for (let t = after; t < Math.min(last, after + MOST_ADJECTIVES); t++) {
    if (scope.tokens.gap[t]! > Gap.space) return after;
    if (patterns.between.test(wordAt(scope, t))) return t;
    if (!patterns.adjectiveEnding.test(wordAt(scope, t))) return after;
  }
  return after;
}

/** Adjectives behind a noun, and the preposition behind them. */
const MOST_ADJECTIVES = 3;

/** « accord de paix global signé à Oslo »: where the place of signature ends; the day stands behind. */
function signedEnd(
  scope: Scope,
  { grammar, last: limit }: Place,
  patterns: SentenceCasePatterns | undefined,
  after: number,
): number | undefined {
  if (patterns === undefined) return undefined;
  const { tokens } = scope;
  let t = after;
  for (; !patterns.signed.test(wordAt(scope, t)); t++) {
    if (t + 1 >= limit || t - after > MOST_BEFORE_SIGNED || tokens.gap[t]! > Gap.apostrophe) return undefined;
    if (scope.verbs.has(tokens.start[t]!) || grammar.stops.has(tokens.word[t]!)) return undefined;
  }
  if (t >= limit || tokens.gap[t]! > Gap.space) return undefined;
  t++;
  if (t < limit && patterns.signedAt.test(wordAt(scope, t)) && isCapital(scope, t + 1)) {
    t++;
    while (t < limit && isCapital(scope, t) && tokens.gap[t]! <= Gap.apostrophe) t++;
  }
  return t;
}

/** The first word behind the article, where only words in lower case stand between it and the noun. */
function behindArticle(scope: Scope, { first, grammar }: Place, noun: number): number | undefined {
  const { tokens } = scope;
  for (let t = noun; t > first && noun - t <= MOST_BEFORE && tokens.gap[t]! <= Gap.apostrophe; t--) {
    const before = tokens.word[t - 1]!;
    if (grammar.articles.has(before)) return grammar.indefinite.has(before) ? undefined : t;
    if (isCapital(scope, t - 1) || scope.verbs.has(tokens.start[t - 1]!)) return undefined;
    if (grammar.stops.has(before) || grammar.demonstratives.has(before)) return undefined;
    if (grammar.links.has(before) && tokens.gap[t]! !== Gap.hyphen) return undefined;
  }
  return undefined;
}

/** Where a list of two States or organizations or more ends: "the Government of Peru, Chad and the Union". */
function partiesEnd(scope: Scope, place: Place, from: number): number | undefined {
  const { tokens, text, authority } = scope;
  const { grammar } = place;
  let parties = 0;
  let t = from;
  for (;;) {
    let at = behindArticles(scope, place, t);
    const government = at < place.last ? grammar.offices.at(tokens, at, place.last) : undefined;
    if (government !== undefined && grammar.of.has(tokens.word[government.last] ?? 0))
      at = behindArticles(scope, place, government.last + 1);
    const party = at < place.last ? longestName(authority, text, tokens, at, place.last) : undefined;
    if (party === undefined || !party.refs.every(({ entry }) => /^(?:State|Organization)$/.test(entry.kind)))
      return undefined;
    parties++;
    const end = party.last;
    const and = end < place.last && tokens.gap[end]! <= Gap.comma && grammar.and.has(tokens.word[end]!);
    const comma = end < place.last && tokens.gap[end] === Gap.comma;
    // behind the last "and" the list is over
    if (!and && !comma) return parties > 1 ? end : undefined;
    if (!and && parties > 1 && !isListed(scope, place, end)) return end;
    t = and ? end + 1 : end;
    if (and && parties > 1 && !isListed(scope, place, t)) return end;
  }
}

/** Whether another party follows. */
function isListed(scope: Scope, place: Place, t: number): boolean {
  const at = behindArticles(scope, place, t);
  return at < place.last && isCapital(scope, at);
}
