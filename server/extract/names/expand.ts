import type { HeadNoun } from '../languages/nameLexicon.js';
import { dateAt } from '../text/dates.js';
import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import { sentenceCaseEnd } from './expandSentenceCase.js';
import { titleCaseEnd } from './expandTitleCase.js';
import { ordinalBefore } from './ordinals.js';
import type { Place, Scope } from './scope.js';
import { isBehindDash, wordAt } from './words.js';

const LONGEST_NAME = 40;
const LONGEST_JOINED = 8;

/** Where a name that has its head at [head, after) begins: adjectives and proper nouns before it. */
export function expandLeft(scope: Scope, place: Place, head: number): number {
  const { tokens } = scope;
  const { grammar } = place;
  const { titleCase } = grammar.patterns;
  let first = head;
  while (
    first > place.first &&
    tokens.gap[first]! <= Gap.apostrophe &&
    head - first < 12 &&
    !isBehindDash(scope, first)
  ) {
    const before = first - 1;
    if (scope.verbs.has(tokens.start[before]!)) break;
    const word = tokens.word[before]!;
    const shape = tokens.shape[before]!;
    const capital = (shape & Shape.capital) !== 0 && !grammar.openings.has(word);
    if (titleCase !== undefined) {
      const opens = before === place.first || tokens.gap[before]! >= Gap.quote;
      if (opens && isAcronymOf(scope, before, head)) return first;
      if (isDayBefore(scope, before, first)) first = before;
      else if (isAdHoc(scope, place, before)) first = before - 1;
      else if (isHyphenated(scope, place, before)) first = before - 1;
      else if (
        capital &&
        !(opens && titleCase.verbEnding.test(wordAt(scope, before))) &&
        !grammar.articles.has(word) &&
        !isNumeral(scope, before)
      )
        first = before;
      else if (
        (shape & Shape.number) !== 0 &&
        (isYearLong(scope, before) || tokens.gap[first] === Gap.hyphen)
      )
        // "1999 Agreement", "10-Year Framework"
        first = before;
      else if (
        grammar.and.has(word) &&
        before > place.first &&
        (tokens.shape[before - 1]! & Shape.capital) !== 0 &&
        tokens.gap[before]! === Gap.space &&
        first === head &&
        !grammar.openings.has(tokens.word[before - 1]!) &&
        isJoined(scope, before) &&
        !isOfTwoBodies(scope, place, before - 1, head)
      )
        first = before - 1;
      else return joinedLeft(scope, place, first) ?? purposeLeft(scope, place, first) ?? first;
    } else {
      // « Deuxième Protocole additionnel »: of what stands before, only an ordinal is in the name
      const ordinal = capital ? ordinalBefore(scope, place, first) : undefined;
      return ordinal?.first ?? first;
    }
  }
  return first;
}

/** "LFC Lamp Forum on Coasts": in a list of abbreviations the letters are those of the words behind. */
function isAcronymOf({ text, tokens }: Scope, t: number, head: number): boolean {
  if ((tokens.shape[t]! & Shape.allCaps) === 0 || head - t < 2) return false;
  const letters = text.slice(tokens.start[t], tokens.end[t]);
  let initials = '';
  for (let i = t + 1; i <= head; i++)
    if ((tokens.shape[i]! & Shape.capital) !== 0) initials += text[tokens.start[i]!]!;
  return (
    letters.length > 2 &&
    initials.length > 1 &&
    (letters.startsWith(initials) || initials.startsWith(letters))
  );
}

/** "Ad hoc Group": of the two words the first alone has a capital. */
function isAdHoc(scope: Scope, { first, grammar }: Place, t: number): boolean {
  const { tokens } = scope;
  if (t <= first || tokens.gap[t] !== Gap.space || (tokens.shape[t]! & Shape.capital) !== 0) return false;
  if (!grammar.patterns.titleCase!.forOnePurpose.test(wordAt(scope, t))) return false;
  return (tokens.shape[t - 1]! & Shape.capital) !== 0 && !grammar.openings.has(tokens.word[t - 1]!);
}

/** "20 June 2011 Agreement": the day goes with the month that the name begins with. */
function isDayBefore({ text, tokens }: Scope, t: number, first: number): boolean {
  if ((tokens.shape[t]! & Shape.number) === 0 || tokens.gap[first] !== Gap.space) return false;
  return tokens.end[t]! - tokens.start[t]! <= 2 && dateAt(text, tokens, t, tokens.count)?.first === t;
}

/** "High-level Panel": the word behind the hyphen in lower case, the one before it with a capital. */
function isHyphenated(scope: Scope, { first, grammar }: Place, t: number): boolean {
  const { tokens } = scope;
  return (
    t > first &&
    tokens.gap[t] === Gap.hyphen &&
    !isBehindDash(scope, t) &&
    (tokens.shape[t]! & (Shape.capital | Shape.digit)) === 0 &&
    (tokens.shape[t - 1]! & Shape.capital) !== 0 &&
    !grammar.openings.has(tokens.word[t - 1]!)
  );
}

function isYearLong({ tokens }: Scope, t: number): boolean {
  return tokens.end[t]! - tokens.start[t]! === 4;
}

/**
 * "the Economic, Financial and Transit Department", "the Lamp Union Repair and Cleaning Centre": capitalised words
 * joined by commas and "and", from the article or the beginning of a line on, behind the name of whose it is; not
 * where one of them is a name of its own.
 */
function joinedLeft(scope: Scope, place: Place, first: number): number | undefined {
  const { tokens } = scope;
  const and = first - 1;
  if (and <= place.first || !place.grammar.and.has(tokens.word[and]!) || tokens.gap[first]! > Gap.space)
    return undefined;
  const begins = leftOf(scope, place, and, Gap.comma);
  if (begins === undefined) return undefined;
  const owner = nameAt(scope, begins, place.last);
  const words = owner ?? begins;
  // "the Lamp Union Mission and Harbour Council": what has a name behind "and" is another's
  if (words >= and || (owner !== undefined && nameAt(scope, first, place.last) !== undefined))
    return undefined;
  return isPlainWords(scope, place, words, and) ? begins : undefined;
}

/** "the Trade for Clean Lamps Forum": between its article and the preposition capitalised words that are no name. */
function purposeLeft(scope: Scope, place: Place, first: number): number | undefined {
  const { tokens } = scope;
  const { articles, patterns } = place.grammar;
  const link = first - 1;
  if (link <= place.first || tokens.gap[first]! > Gap.space) return undefined;
  if (!patterns.titleCase!.forPurpose.test(wordAt(scope, link))) return undefined;
  const begins = leftOf(scope, place, link, Gap.hyphen);
  if (begins === undefined || begins === link || begins === place.first) return undefined;
  return articles.has(tokens.word[begins - 1]!) && isPlainWords(scope, place, begins, link)
    ? begins
    : undefined;
}

/** Where capitalised words before a token begin: behind an article or a genitive, or at the beginning of a line. */
function leftOf(scope: Scope, place: Place, end: number, widest: number): number | undefined {
  const { tokens } = scope;
  for (let t = end; t > Math.max(place.first - 1, end - LONGEST_JOINED); t--) {
    const opens =
      t === place.first || place.grammar.articles.has(tokens.word[t - 1]!) || isGenitive(scope, place, t - 1);
    if (opens) return t < end && (t === place.first || tokens.gap[t] === Gap.space) ? t : undefined;
    if (tokens.gap[t]! > widest || (tokens.shape[t - 1]! & Shape.capital) === 0) return undefined;
  }
  return undefined;
}

/** "Base’s": the letter behind the apostrophe. */
function isGenitive({ tokens }: Scope, { grammar }: Place, t: number): boolean {
  return (
    tokens.gap[t] === Gap.apostrophe &&
    grammar.genitive.has(tokens.word[t]!) &&
    (tokens.shape[t]! & Shape.capital) === 0
  );
}

/** The token behind the name of the register that begins at one. */
function nameAt({ authority, text, tokens }: Scope, t: number, limit: number): number | undefined {
  return longestName(authority, text, tokens, t, limit)?.last;
}

/** Capitalised words none of which heads a name, is an office, or begins one of the register; nor a verb. */
function isPlainWords(scope: Scope, { grammar, last }: Place, first: number, end: number): boolean {
  const { tokens, verbs } = scope;
  for (let t = first; t < end; t++) {
    if ((tokens.shape[t]! & Shape.capital) === 0 || verbs.has(tokens.start[t]!) || isNumeral(scope, t))
      return false;
    if (grammar.heads.at(tokens, t, last) !== undefined || grammar.offices.at(tokens, t, last) !== undefined)
      return false;
    if (nameAt(scope, t, last) !== undefined) return false;
  }
  return true;
}

/** "Food and Agriculture Organization": what stands before "and" is no name by itself. */
function isJoined(scope: Scope, and: number): boolean {
  return longestName(scope.authority, scope.text, scope.tokens, and - 1, and) === undefined;
}

/** "Forum and Alliance", but "Declaration and Programme": a noun that names only as the last word names no two. */
function isOfTwoBodies({ tokens }: Scope, { grammar, last }: Place, first: number, head: number): boolean {
  if (grammar.lastHeads.at(tokens, head, last) === undefined) return false;
  return (grammar.heads.at(tokens, first, head) ?? grammar.lastHeads.at(tokens, first, head)) !== undefined;
}

/** "IX. Integrated Management": the number of a heading is no part of a name. */
function isNumeral({ tokens, text }: Scope, t: number): boolean {
  for (let i = tokens.start[t]!; i < tokens.end[t]!; i++)
    if (!ROMAN_DIGITS.has(text.charCodeAt(i))) return false;
  return true;
}

const ROMAN_DIGITS = new Set([...'IVXLC'].map((digit) => digit.charCodeAt(0)));

/**
 * Where a name whose head ends before token `after` ends, exclusive. The head tells what may
 * follow: the names of organizations, programmes and meetings are shorter than those of treaties.
 */
export function expandRight(scope: Scope, place: Place, after: number, head: HeadNoun): number {
  const limit = Math.min(place.last, after + LONGEST_NAME, emphasisEnd(scope, place, after));
  const { titleCase, sentenceCase } = place.grammar.patterns;
  if (titleCase !== undefined) return titleCaseEnd(scope, place, titleCase, after, limit, head);
  return sentenceCase === undefined ? after : sentenceCaseEnd(scope, place, sentenceCase, after, limit, head);
}

/** Italics and quotation marks bound a name: one that begins inside ends inside, one outside ends before. */
function emphasisEnd(scope: Scope, place: Place, after: number): number {
  const start = scope.emphasis.startBefore(after, Math.max(place.first, after - LONGEST_NAME));
  const end = scope.emphasis.get(start);
  return end !== undefined && end >= after ? end : place.last;
}
