import { inAnyLanguage } from '../languages/index.js';
import { Gap, Shape, type Tokens } from './tokens.js';
import { intern, WordSet, wordCount } from './words.js';

// texts of one language quote names and dates of the other
const MONTHS = inAnyLanguage(({ structure }) =>
  structure.months.map((month, index) => ({ word: intern(month), number: index + 1 })),
);
const AND = new WordSet(inAnyLanguage(({ names }) => names.and));
const JOINS = new WordSet(inAnyLanguage(({ names }) => names.dateJoins));
/** By word: 1 to 12, 0 for the many that name no month. */
const MONTH_OF = new Uint8Array(wordCount());
for (const { word, number } of MONTHS) MONTH_OF[word] = number;

function monthOf(word: number): number | undefined {
  return word < MONTH_OF.length && MONTH_OF[word] !== 0 ? MONTH_OF[word] : undefined;
}

export interface FoundDate {
  /** First token of the date itself. */
  first: number;
  /** Token behind it. */
  last: number;
  /** ISO 8601: a day, a month or a year. */
  iso: string;
}

function number(text: string, tokens: Tokens, t: number): number {
  return Number.parseInt(text.slice(tokens.start[t], tokens.end[t]), 10);
}

function year(text: string, tokens: Tokens, t: number, limit: number): number | undefined {
  if (t >= limit || (tokens.shape[t]! & Shape.number) === 0 || tokens.gap[t]! > Gap.comma) return undefined;
  const value = number(text, tokens, t);
  return value >= 1600 && value < 2200 ? value : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The date that begins at token `t`: "15 novembre 2000", "December 1982". A year alone is none. */
export function dateAt(text: string, tokens: Tokens, t: number, limit: number): FoundDate | undefined {
  if (t >= limit) return undefined;
  const month = monthOf(tokens.word[t]!);
  if (month !== undefined) {
    const inYear = year(text, tokens, t + 1, limit);
    return inYear === undefined ? undefined : { first: t, last: t + 2, iso: `${inYear}-${two(month)}` };
  }
  if ((tokens.shape[t]! & Shape.digit) === 0 || t + 1 >= limit) return undefined;
  const day = number(text, tokens, t);
  const ordinal = /^(er|st|nd|rd|th)$/.test(text.slice(tokens.start[t + 1], tokens.end[t + 1])) ? 1 : 0;
  const dayMonth = monthOf(tokens.word[t + 1 + ordinal]!);
  if (dayMonth === undefined || t + 1 + ordinal >= limit || !(day >= 1 && day <= 31)) return undefined;
  const behind = t + 2 + ordinal;
  const inYear = year(text, tokens, behind, limit);
  if (inYear === undefined)
    return ofSameYear(text, tokens, { first: t, last: behind, month: dayMonth, day }, limit);
  return { first: t, last: t + 3 + ordinal, iso: `${inYear}-${two(dayMonth)}-${two(day)}` };
}

/** "16 April and 20 May 1991": the year of the second day is that of the first. */
function ofSameYear(
  text: string,
  tokens: Tokens,
  { first, last, month, day }: { first: number; last: number; month: number; day: number },
  limit: number,
): FoundDate | undefined {
  if (last >= limit || !AND.has(tokens.word[last]!) || tokens.gap[last]! > Gap.space) return undefined;
  let next = last + 1;
  if (next < limit && JOINS.has(tokens.word[next]!)) next++;
  const other = monthOf(tokens.word[next + 1] ?? 0);
  if (other === undefined || next + 2 >= limit || (tokens.shape[next]! & Shape.digit) === 0) return undefined;
  const inYear = year(text, tokens, next + 2, limit);
  return inYear === undefined ? undefined : { first, last, iso: `${inYear}-${two(month)}-${two(day)}` };
}

/** The date that follows a name: "… of 10 December 1982", "…, en date du 4 septembre 2008". */
export function dateAfter(text: string, tokens: Tokens, t: number, limit: number): FoundDate | undefined {
  let i = t;
  while (i < limit && i < t + 3 && JOINS.has(tokens.word[i]!) && tokens.gap[i]! <= Gap.comma) i++;
  if (i === t || tokens.gap[i]! > Gap.comma) return undefined;
  return dateAt(text, tokens, i, limit);
}
