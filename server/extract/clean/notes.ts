import { inAnyLanguage } from '../languages/index.js';
import { CLASS, SPACE, SUPERSCRIPT, isDigit, isLatin } from './characters.js';

/** Words with which footnotes begin, by their first letter, in small letters. */
const NOTE_HEADS = new Map<string, string[]>();
for (const words of inAnyLanguage(({ structure }) => structure.footnote)) {
  const list = NOTE_HEADS.get(words[0]!);
  if (list === undefined) NOTE_HEADS.set(words[0]!, [words]);
  else list.push(words);
}
const SURELY_NOTES = inAnyLanguage(({ structure }) => structure.surelyFootnote);

/** By their first two units (as `twoUnits`), whether such words may begin so: most paragraphs are told by one look. */
const OPENS_NOTE = new Uint8Array(1 << 14);
for (const words of inAnyLanguage(({ structure }) => structure.footnote))
  for (const first of [words[0]!, words[0]!.toUpperCase()])
    for (const second of [words[1]!, words[1]!.toUpperCase()]) OPENS_NOTE[twoUnits(first + second, 0)] = 1;

/** The first two units of some words as an index; others share it. */
function twoUnits(words: string, at: number): number {
  return ((words.charCodeAt(at) & 127) << 7) | (words.charCodeAt(at + 1) & 127);
}

/** What OCR makes of the raised number of a footnote: a quotation mark, an asterisk, a dollar. */
function isSpeck(unit: number): boolean {
  return unit < 128
    ? !isLatin(unit) && unit !== 40 && unit !== 45
    : unit === 0xb0 || unit === 0x201c || unit === 0x201d || unit === 0x2019;
}

/** Whether a paragraph reads like a footnote: a number or star, then words with which footnotes begin. */
export function looksLikeNote(raw: string, start: number, end: number): boolean {
  if (end - start > 900) return false;
  let i = start;
  while (
    i < end &&
    i - start < 4 &&
    (isDigit(raw.charCodeAt(i)) || CLASS[raw.charCodeAt(i)] === SUPERSCRIPT || raw.charCodeAt(i) === 42)
  )
    i++;
  const numbered = i > start;
  // "7/ United Nations publication": how the nineties wrote them
  if (numbered && raw.charCodeAt(i) === 47 && CLASS[raw.charCodeAt(i + 1)] === SPACE) return true;
  if (!numbered) while (i < end && i - start < 4 && isSpeck(raw.charCodeAt(i))) i++;
  if (numbered && raw.charCodeAt(start) === 42 && CLASS[raw.charCodeAt(i)] !== SPACE) return false;
  if (
    numbered &&
    i < end &&
    (raw.charCodeAt(i) === 47 || raw.charCodeAt(i) === 46 || raw.charCodeAt(i) === 41)
  ) {
    if (raw.charCodeAt(i) !== 47) return false;
    i++;
  }
  while (i < end && CLASS[raw.charCodeAt(i)] === SPACE) i++;
  if (OPENS_NOTE[twoUnits(raw, i)] === 0) return false;
  const head = raw.slice(i, i + 30).toLowerCase();
  for (const words of NOTE_HEADS.get(head[0] ?? '') ?? []) {
    if (!head.startsWith(words)) continue;
    const after = head.charCodeAt(words.length);
    if (isLatin(head.charCodeAt(words.length - 1)) && isLatin(after)) continue;
    // without a number only the words that nothing else begins with
    if (numbered || SURELY_NOTES.some((sure) => head.startsWith(sure))) return true;
  }
  return false;
}

/** The number with which a footnote begins; -1 if there is none. */
export function noteNumber(raw: string, start: number): number {
  let i = start;
  while (i - start < 3 && isDigit(raw.charCodeAt(i))) i++;
  return i > start ? Number(raw.slice(start, i)) : -1;
}
