import { inAnyLanguage } from '../languages/index.js';
import type { HeaderRecord } from '../languages/headers.js';

const RECORDS = inAnyLanguage(({ headers }) => [headers]);

/** The alternatives of all languages for one of the words of headers, in a group of their own. */
export function anyOf(field: keyof HeaderRecord): string {
  const fragments = RECORDS.map((record) => record[field]).filter((fragment) => fragment !== '');
  return `(?:${fragments.join('|')})`;
}

/** `anyOf` at the head of a line. */
export const lineOf = (field: keyof HeaderRecord) => new RegExp(`^${anyOf(field)}`, 'i');

/** `anyOf` as whole words, wherever they stand; those of a word that ends in an accent stand before no letter. */
export const wordsOf = (field: keyof HeaderRecord) => new RegExp(`\\b${anyOf(field)}\\b`, 'i');

/** What treaties are called: "convention", "traité". */
export const TREATY = wordsOf('treaty');

/** "Statement by the President of the Security Council". */
export const STATEMENT = lineOf('statement');

/** First units of the words with which an organ, or those who say "we", open a text; of quotation marks too. */
export const OPENING_UNITS: ReadonlySet<number> = new Set(
  [
    ...RECORDS.flatMap(({ articles, we }) => `${articles}|${we}`.split('|').map((words) => words[0]!)),
    ...'."“«',
  ].map((unit) => unit.charCodeAt(0)),
);

/** Verbs that head an item of a list as plural nouns more often. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set(
  RECORDS.flatMap(({ pluralNouns }) => pluralNouns.split(' ')).filter((word) => word !== ''),
);
