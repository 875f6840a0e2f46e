import { isDigit, isSpace, isUpper, isWord } from './characters.js';
import { securityCouncilYear } from './calendar.js';
import { romanValue, type NumberHit, type WorkNumber } from './number.js';
import type { Patterns } from './patterns.js';

/** Start of the run of at most `most` digits that ends at an offset; the offset itself if there is none. */
function digitsBack(text: string, end: number, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}

function digitsOn(text: string, start: number, most: number): number {
  let at = start;
  while (at - start < most && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** A number is a word of its own: no letter, digit or sign of a longer number is glued to it. */
function opens(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (
    before === 47 ||
    before === 46 ||
    before === 45 ||
    isDigit(before) ||
    before === 0x24 ||
    before === 0x23
  )
    return false;
  if (!isWord(before)) return true;
  // a footnote mark or a lost space: "resolution24/14"
  return GLUED.test(text.slice(Math.max(0, start - 12), start));
}

const GLUED = /(?:[eé]solutions?|[eé]cisions?|et|and)$/i;

/** The number around a slash: 74/247, S-8/1, 2019/19, with the parts behind it. */
export function slashNumber(text: string, slash: number, patterns: Patterns): NumberHit | undefined {
  const serialEnd = digitsOn(text, slash + 1, 4);
  if (serialEnd === slash + 1 || serialEnd - slash > 4) return undefined;
  const digits = digitsBack(text, slash, 5);
  if (digits === slash || slash - digits > 4) return undefined;
  let start = digits;
  let special: '' | 'S' | 'ES' = '';
  if (text.charCodeAt(start - 1) === 45 && text.charCodeAt(start - 2) === 83) {
    special = text.charCodeAt(start - 3) === 69 ? 'ES' : 'S';
    start -= special === 'ES' ? 3 : 2;
  }
  if (!opens(text, start)) return undefined;
  const after = text.charCodeAt(serialEnd);
  if (after === 47 || isDigit(after) || after === 37) return undefined;
  // a decimal or a range goes on; the end of a sentence does not
  if ((after === 46 || after === 58 || after === 45) && isDigit(text.charCodeAt(serialEnd + 1)))
    return undefined;
  const left = Number(text.slice(digits, slash));
  const serial = Number(text.slice(slash + 1, serialEnd));
  if (left === 0 || serial === 0) return undefined;
  const { part, end } = partAt(text, serialEnd, patterns);
  let number: WorkNumber;
  if (slash - digits === 4) {
    if (special !== '' || left < 1946 || left > 2100) return undefined;
    number = { form: 'annual', year: left, serial, part };
  } else {
    if (left > 150) return undefined;
    number = { form: 'session', special, session: left, serial, part };
  }
  return { start, end, number };
}

/** "A", "A and B", "A to C" behind a number; not the first word of what follows. */
function partAt(text: string, at: number, patterns: Patterns): { part: string; end: number } {
  const next = text.charCodeAt(at);
  const letter = isSpace(next) ? text.charCodeAt(at + 1) : next;
  if (!isUpper(letter)) return { part: '', end: at };
  const pattern = patterns.parts;
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  if (match === undefined) return { part: '', end: at };
  const part = match.trim().replace(/\s+/g, ' ');
  return { part, end: at + match.length };
}

const BRACKET = /\(\s?(?:((?:19|20)\d\d)|(?:(E?S)\s?-\s?)?([IVXLC]{1,8}))\s?\)/y;

/** The number before a parenthesis: 1244 (1999), 3363 (XXX), 3367 A (XXX). */
export function bracketNumber(text: string, bracket: number, patterns: Patterns): NumberHit | undefined {
  const first = text.charCodeAt(bracket + 1);
  if (!isDigit(first) && !isUpper(first) && !isSpace(first)) return undefined;
  let before = bracket;
  for (let i = 0; i < 2 && isSpace(text.charCodeAt(before - 1)); i++) before--;
  if (!isDigit(text.charCodeAt(before - 1)) && !isUpper(text.charCodeAt(before - 1))) return undefined;
  BRACKET.lastIndex = bracket;
  const match = BRACKET.exec(text);
  if (match === null) return undefined;
  let numberEnd = before;
  let part = '';
  if (isUpper(text.charCodeAt(before - 1))) {
    const found = PARTS_BEFORE.exec(text.slice(Math.max(0, before - 12), before));
    if (found === null) return undefined;
    part = found[1]!.replace(/\s+/g, ' ');
    numberEnd = before - found[0].length;
    while (isSpace(text.charCodeAt(numberEnd - 1)) && before - numberEnd < 14) numberEnd--;
  }
  const start = digitsBack(text, numberEnd, 5);
  if (start === numberEnd || numberEnd - start > 4 || !opens(text, start)) return undefined;
  // "1,244 (1999)" counts something
  if (text.charCodeAt(start - 1) === 44 && isDigit(text.charCodeAt(start - 2))) return undefined;
  const serial = Number(text.slice(start, numberEnd));
  if (serial === 0) return undefined;
  let end = BRACKET.lastIndex;
  const [, year, special, roman] = match;
  if (year !== undefined) return { start, end, number: { form: 'year', serial, year: Number(year), part } };
  const ordinal = romanValue(roman!);
  if (ordinal === 0) return undefined;
  // "181 (II) A" is how some write the part
  if (part === '') ({ part, end } = partAt(text, end, patterns));
  return {
    start,
    end,
    number: {
      form: 'roman',
      serial,
      special: (special ?? '') as '' | 'S' | 'ES',
      session: roman!,
      ordinal,
      part,
    },
  };
}

const PARTS_BEFORE = /(?<=\d)\s?([A-Z](?:\s?(?:and|et|to|à|-|,)\s?[A-Z])?)$/;

const CODE = /(?<![\p{L}\d/.-])((?:[A-Z]{1,4}\.)?[A-Z]{0,4}-?[A-Z\d]{1,6}(?:-\d{1,3})?)$/u;
const CODE_TAIL =
  /^\/(?:[A-Z]{2,4}\.\d{1,3}|(?:DEC|RES|Dec|Res)\.\d{1,3}|\d{1,3}(?:-\d{1,2})?)(?:\s[A-Z](?![\p{L}\d'’/.]))?(?![\p{L}\d/])/u;
const CODE_HEAD = /(?:[ée]cisions?|[ée]solutions?|and|et|or|,)\s$/;

/** A number that says its organ in letters: decision IX/16 C, 1/CP.21, C-25/DEC.9. */
export function codedNumber(text: string, slash: number): NumberHit | undefined {
  const lead = CODE.exec(text.slice(Math.max(0, slash - 14), slash));
  if (lead === null) return undefined;
  const tail = CODE_TAIL.exec(text.slice(slash, slash + 14));
  if (tail === null) return undefined;
  const start = slash - lead[1]!.length;
  if (!CODE_HEAD.test(text.slice(Math.max(0, start - 14), start))) return undefined;
  const code = (lead[1]! + tail[0]).replace(/\s+/g, ' ');
  // letters and a digit, on whichever side
  if (!/[A-Z]/.test(lead[1]! + tail[0]) || !/\d/.test(code)) return undefined;
  return { start, end: slash + tail[0].length, number: { form: 'coded', code, part: '' } };
}

const PLAIN = /(?:solutions?|SCRs?)\s(\d{3,4})(?![\d/.-]|\s?\(|\s?[A-Z]\s?\(|,\d)/uy;

/** "resolution 1325" without its year: of the Security Council, if it has one of that number. */
export function plainNumber(text: string, head: number): NumberHit | undefined {
  PLAIN.lastIndex = head;
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const serial = Number(match[1]);
  const year = securityCouncilYear(serial);
  if (year === undefined) return undefined;
  const end = PLAIN.lastIndex;
  return {
    start: end - match[1]!.length,
    end,
    number: { form: 'year', serial, year, part: '', inferred: true },
  };
}
