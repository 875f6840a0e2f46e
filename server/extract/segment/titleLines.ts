import { perLanguage, readAs } from '../languages/index.js';
import { dateIn } from './dates.js';
import type { Line } from './headerLines.js';
import { anyOf, TREATY } from './headerWords.js';
import { explicitSymbol, type Heading } from './symbol.js';

/** Longest title, in UTF-16 units. */
const LONGEST = 400;

/** Lines of a first page that are no title. */
export const FURNITURE = new RegExp(`^(?:[[(<|]|\\d+$|http|${anyOf('furniture')})`, 'i');

const JOINS = anyOf('joins');
const GOES_ON = new RegExp(`^${JOINS}(?!\\p{L})`, 'iu');
const ARTICLE = new RegExp(`^${anyOf('articles')}(?!\\p{L})`);
const PREAMBLE = new RegExp(`\\s${anyOf('preamble')}$`, 'i');
// collections that add it write the title in small letters; looked for from the front, since a look back at
// every letter would pass all before it again
const CREDIT = new RegExp(`^([^\\p{Lu}]*?)${anyOf('credit')}:.*$`, 'u');

/**
 * The lines of a header, those put together that are one title which the page breaks.
 * @param commas whether a line that ends in a comma goes on in the next, as under a number it does
 */
export function wholeLines(lines: readonly Line[], commas = false): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && ((commas && /,$/.test(last.text)) || isBroken(last, line))) {
      whole[whole.length - 1] = { start: last.start, end: line.end, text: `${last.text} ${line.text}` };
    } else whole.push(line);
  }
  return whole;
}

/** Whether a title in one line of a header goes on in the next. */
function isBroken(line: Line, next: Line): boolean {
  if (line.text.length + next.text.length > LONGEST || /[.;:!?\])]$/.test(line.text)) return false;
  if (FURNITURE.test(line.text) || !/\p{L}/u.test(line.text)) return false;
  if (explicitSymbol(line.text) !== undefined || explicitSymbol(next.text) !== undefined) return false;
  if (FURNITURE.test(next.text) || PREAMBLE.test(` ${next.text}`)) return false;
  const capitals = isCapitals(line.text) && isCapitals(next.text);
  const small = /^\p{Ll}/u.test(next.text);
  if (GOES_ON.test(next.text) && !ARTICLE.test(next.text)) return capitals || small;
  if (!TREATY.test(line.text)) return false;
  // where the next names a treaty, it is another title
  if (capitals)
    return !TREATY.test(next.text) && !/^.{1,3}$|[:\d]/.test(next.text) && !ARTICLE.test(next.text);
  return small && !/,$/.test(line.text);
}

function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

const BEFORE_PREAMBLE = new RegExp(`^[^.;:]{12,300}?(?=\\s${anyOf('preamble')}\\s)`, 'i');

/**
 * The title of a text that a converter put into one line: what stands before "PREAMBLE", or in capitals before
 * small letters. Undefined where nothing tells the title from the body.
 */
export function titleInLine(line: string): string | undefined {
  const title = BEFORE_PREAMBLE.exec(line)?.[0] ?? capitalsOf(line);
  return title !== undefined && TREATY.test(title) ? title : undefined;
}

/** The words in capitals, three at least, with which a line begins before a sentence: "TRADE AGREEMENT The Parties". */
function capitalsOf(line: string): string | undefined {
  const words = line.slice(0, LONGEST).split(' ');
  const small = words.findIndex((word) => /\p{Ll}/u.test(word));
  return small >= 3 && /^[^\p{L}]*\p{Lu}/u.test(words[small]!) ? words.slice(0, small).join(' ') : undefined;
}

/** A title without what converters run into it, and without marks of notes. */
export function cleanTitle(title: string): string {
  return title
    .replace(CREDIT, '$1')
    .replace(PREAMBLE, '')
    .replace(/[*\s]+$/, '')
    .slice(0, LONGEST);
}

const ACT = perLanguage(({ headers, structure }) => ({
  word: headers.heading,
  dated: new RegExp(`\\b(?:${structure.dating.of.join('|')})\\s*$`, 'i'),
}));

/**
 * "Resolution 1838 (2044) of 3 May 2044": one form for what a heading by number and year says in several,
 * "1838 (2044). Resolution of 3 May 2044 [S/12345]" or "RESOLUTION 1838 (2044)".
 */
export function titleByYear({ number, series }: Heading, line: string, language: string): string {
  const { word, dated } = ACT[readAs(language)];
  const date = dateIn(line);
  const day =
    date !== undefined && dated.test(date.before)
      ? ` ${dated.exec(date.before)![0].trim()} ${line.slice(date.before.length, line.length - date.behind.length)}`
      : '';
  return `${word} ${number} (${series})${day}`;
}
