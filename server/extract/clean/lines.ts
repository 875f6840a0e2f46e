import { CLASS, DROP, NEWLINE, SPACE, isDigit, isLatin } from './characters.js';

function unitClass(raw: string, at: number): number {
  return CLASS[raw.charCodeAt(at)]!;
}

/** The non-blank lines, trimmed, and whether a blank line or page break comes before each. */
export function readLines(raw: string): { starts: number[]; ends: number[]; gap: boolean[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const gap: boolean[] = [];
  let blank = true;
  const n = raw.length;
  const plain = !/[\r\v\f\u0085\u2028\u2029]/.test(raw);
  let i = 0;
  while (i < n) {
    let end = i;
    if (plain) {
      end = raw.indexOf('\n', i);
      if (end < 0) end = n;
    } else while (end < n && unitClass(raw, end) !== NEWLINE) end++;
    let s = i;
    let e = end;
    while (s < e && (unitClass(raw, s) === SPACE || unitClass(raw, s) === DROP)) s++;
    while (e > s && (unitClass(raw, e - 1) === SPACE || unitClass(raw, e - 1) === DROP)) e--;
    if (s === e || isRule(raw, s, e) || (e - s < 4 && isSpecks(raw, s, e))) blank = true;
    else {
      starts.push(s);
      ends.push(e);
      gap.push(blank);
      blank = false;
    }
    // a form feed ends the page and so the line's paragraph
    if (raw.charCodeAt(end) === 12) blank = true;
    i = raw.charCodeAt(end) === 13 && raw.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return { starts, ends, gap };
}

/** A line of a few marks and no word, as OCR leaves them. A bullet or a star above its text is kept. */
function isSpecks(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = raw.charCodeAt(i);
    if (unit > 126 || isLatin(unit) || isDigit(unit) || unit === 42 || unit === 124) return false;
  }
  return true;
}

/** A line of dashes, underscores or the like, and the one below a Markdown table's head. */
function isRule(raw: string, start: number, end: number): boolean {
  const first = raw.charCodeAt(start);
  if (first !== 95 && first !== 45 && first !== 61 && first !== 124 && first !== 42 && first !== 8212)
    return false;
  if (end - start < 3) return false;
  for (let i = start; i < end; i++) {
    const unit = raw.charCodeAt(i);
    if (
      unit !== 95 &&
      unit !== 45 &&
      unit !== 61 &&
      unit !== 124 &&
      unit !== 58 &&
      unit !== 32 &&
      unit !== 42 &&
      unit !== 8212
    ) {
      return false;
    }
  }
  return true;
}

/** Lines whose lengths are looked at, and the share of them that a broken text goes on from at least. */
const MOST_LINES = 4000;
const FEWEST_BROKEN = 0.2;

/**
 * The margin at which lines are broken, in units; 0 where each line is a paragraph. It is the length
 * that four lines in five do not exceed.
 */
export function marginOf(starts: number[], ends: number[], gap: boolean[]): number {
  const lengths: number[] = [];
  let within = 0;
  for (let i = 1; i < starts.length && i < MOST_LINES; i++) {
    if (gap[i]) continue;
    const length = ends[i - 1]! - starts[i - 1]!;
    lengths.push(length);
    if (length >= 40 && length <= 130) within++;
  }
  // most paragraphs one line each, and a few lines in cells or headers: nothing is broken there
  const lines = Math.min(starts.length, MOST_LINES);
  if (within < lengths.length * 0.5 || within === 0 || lengths.length < lines * FEWEST_BROKEN) return 0;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)]!;
}
