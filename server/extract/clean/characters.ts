/**
 * Tables over UTF-16 units for the character pass of `clean.ts`: what a unit is, and what it becomes.
 * Apostrophes become ', hyphens and minus signs become -, every kind of space becomes a plain space;
 * quotation marks (" “ ” « ») are left as they are, since their direction tells where a title ends.
 */

export const PLAIN = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const DROP = 3;
export const FOLD = 4;
export const DIGIT = 5;
export const MARKUP = 6;
export const LOOKALIKE = 7;
export const LIGATURE = 8;
export const SUPERSCRIPT = 9;
export const COMBINING = 10;
export const JOINT = 11;

/** Class of each UTF-16 unit. */
export const CLASS = new Uint8Array(65536);
/** For `FOLD` and `LOOKALIKE` units: the unit that replaces them. */
export const FOLDED = new Uint16Array(65536);

function mark(units: string, kind: number): void {
  for (let i = 0; i < units.length; i++) CLASS[units.charCodeAt(i)] = kind;
}

function markRange(first: number, last: number, kind: number): void {
  for (let unit = first; unit <= last; unit++) CLASS[unit] = kind;
}

function fold(units: string, to: string): void {
  mark(units, FOLD);
  for (let i = 0; i < units.length; i++) FOLDED[units.charCodeAt(i)] = to.charCodeAt(0);
}

markRange(0, 0x1f, DROP);
markRange(0x7f, 0x9f, DROP);
mark(' \t\u00a0\u1680\u202f\u205f\u3000', SPACE);
markRange(0x2000, 0x200a, SPACE);
mark('\n\r\v\f\u0085\u2028\u2029', NEWLINE);
mark('\u00ad\u034f\u061c\u2060\ufeff\ufffe\uffff', DROP);
markRange(0x200b, 0x200f, DROP);
markRange(0x202a, 0x202e, DROP);
markRange(0x2061, 0x206f, DROP);
markRange(0xfe00, 0xfe0f, DROP);
mark('0123456789', DIGIT);
mark('*_#\\[]<&^$:', MARKUP);
fold('’‘‛ʼʹ′´`ʻ＇', "'");
fold('‐‑−﹣－', '-');
mark('-', JOINT);
fold('⁄∕', '/');
fold('º', '°');
fold('ᵃ', 'a');
fold('ᵈ', 'd');
fold('ᵉ', 'e');
fold('ᵐ', 'm');
fold('ⁿ', 'n');
fold('ᵒ', 'o');
fold('ʳ', 'r');
fold('ˢ', 's');
fold('ᵗ', 't');
fold('ʰ', 'h');
mark('¹²³⁰⁴⁵⁶⁷⁸⁹', SUPERSCRIPT);
mark('ﬀﬁﬂﬃﬄ', LIGATURE);
markRange(0x300, 0x36f, COMBINING);

/** What a ligature stands for. */
export const LIGATURES = new Map<number, string>([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
]);

// Cyrillic and Greek letters that look like Latin ones; keyboards and OCR put them into Latin words.
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['АВЕКМНОРСТУХЅІЈ', 'ABEKMHOPCTYXSIJ'],
  ['аеорсухѕіј', 'aeopcyxsij'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['ο', 'o'],
];
for (const [from, to] of LOOKALIKES) {
  mark(from, LOOKALIKE);
  for (let i = 0; i < from.length; i++) FOLDED[from.charCodeAt(i)] = to.charCodeAt(i);
}

/** Whether the unit is a letter of the Latin alphabet, accented ones included. */
export function isLatin(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Lower-case Latin letter; beyond Latin-1 by parity of the code, which is how Unicode pairs them. */
export function isLower(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 0xdf && unit <= 0xff && unit !== 0xf7) ||
    (unit >= 0x100 && unit <= 0x17f && (unit & 1) === 1)
  );
}

export function isUpper(unit: number): boolean {
  return isLatin(unit) && !isLower(unit);
}
