import { inAnyLanguage } from '../languages/index.js';
import { CLASS, NEWLINE, SPACE, isDigit, isLatin, isLower } from './characters.js';

/** Longest footnote body, link or tag that is looked for; what is longer is text. */
const BODY = 6000;
const LINK = 600;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  '#160': ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
};

/** The character reference at `at` (`&nbsp;`), if it is one. */
export function entityAt(raw: string, at: number): { unit: number; end: number } | undefined {
  for (let end = at + 2; end < at + 8; end++) {
    if (raw.charCodeAt(end) !== 59) continue;
    const value = ENTITIES[raw.slice(at + 1, end)];
    return value === undefined ? undefined : { unit: value.charCodeAt(0), end: end + 1 };
  }
  return undefined;
}

const TAGS = new Set(
  'sup sub b i u em strong p br span div a td tr th table tbody thead ul ol li h1 h2 h3 h4 h5 h6 small font center hr'.split(
    ' ',
  ),
);

/** End of the HTML tag or comment at `at`, with a footnote number in `<sup>`; `at` if there is none. */
export function tagEnd(raw: string, at: number, to: number): number {
  if (raw.startsWith('<!--', at)) {
    const limit = Math.min(to, at + 200);
    for (let i = at + 4; i + 2 < limit; i++) {
      if (raw.charCodeAt(i) === 45 && raw.startsWith('-->', i)) return i + 3;
    }
    return at;
  }
  let i = at + 1;
  const closing = raw.charCodeAt(i) === 47;
  if (closing) i++;
  const nameAt = i;
  while (i < to && i - nameAt < 10 && (isLatin(raw.charCodeAt(i)) || isDigit(raw.charCodeAt(i)))) i++;
  const name = raw.slice(nameAt, i).toLowerCase();
  if (!TAGS.has(name)) return at;
  const limit = Math.min(to, i + 200);
  while (i < limit && raw.charCodeAt(i) !== 62) i++;
  if (i >= limit) return at;
  const end = i + 1;
  if (name !== 'sup' || closing) return end;
  let mark = end;
  while (mark < to && mark - end < 4 && (isDigit(raw.charCodeAt(mark)) || raw.charCodeAt(mark) === 42))
    mark++;
  return mark > end && raw.startsWith('</sup>', mark) ? mark + 6 : end;
}

export type Bracket =
  | { kind: 'text' }
  | { kind: 'drop'; end: number }
  | { kind: 'note'; end: number }
  | { kind: 'link'; textEnd: number; end: number };

const TEXT: Bracket = { kind: 'text' };

/**
 * What the bracket at `at` opens: the mark of a footnote (`[footnoteRef:1]`, `[^1]`), a bookmark, the
 * body of a footnote (`[1: …]`), a Markdown link, or text.
 */
export function bracketEnd(raw: string, at: number, to: number): Bracket {
  const next = raw.charCodeAt(at + 1);
  if (next === 102 || next === 98) {
    if (raw.startsWith('footnoteRef:', at + 1) || raw.startsWith('bookmark:', at + 1)) {
      const end = find(raw, 93, at + 8, Math.min(to, at + 120));
      return end < 0 ? TEXT : { kind: 'drop', end: end + 1 };
    }
  } else if (next === 94 && isDigit(raw.charCodeAt(at + 2))) {
    const end = find(raw, 93, at + 2, Math.min(to, at + 8));
    if (end > 0) return { kind: 'drop', end: end + 1 };
  } else if (isDigit(next)) {
    let i = at + 2;
    while (i < at + 5 && isDigit(raw.charCodeAt(i))) i++;
    if (raw.charCodeAt(i) === 58 && CLASS[raw.charCodeAt(i + 1)] === SPACE) {
      const end = noteEnd(raw, i, Math.min(to, at + BODY));
      if (end > 0) return { kind: 'note', end };
    }
  }
  const textEnd = find(raw, 93, at + 1, Math.min(to, at + LINK));
  if (textEnd < 0 || raw.charCodeAt(textEnd + 1) !== 40) return TEXT;
  const limit = Math.min(to, textEnd + LINK);
  for (let i = textEnd + 2; i < limit; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 41) {
      const address = raw.slice(textEnd + 2, i);
      return /^(?:#|https?:|mailto:|\.{0,2}\/|$)/.test(address)
        ? { kind: 'link', textEnd, end: i + 1 }
        : TEXT;
    }
    if (CLASS[unit] === NEWLINE || CLASS[unit] === SPACE) return TEXT;
  }
  return TEXT;
}

/** Place of `unit` in the same line, before `limit`; -1 if it is not there or another bracket opens. */
function find(raw: string, unit: number, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const c = raw.charCodeAt(i);
    if (c === unit) return i;
    if (CLASS[c] === NEWLINE || c === 91) return -1;
  }
  return -1;
}

/** End of a footnote body, its closing bracket included; brackets inside it are counted. */
function noteEnd(raw: string, from: number, limit: number): number {
  let depth = 1;
  for (let i = from; i < limit; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 91) {
      // a second body or mark means that this one was never closed
      if (isDigit(raw.charCodeAt(i + 1)) && raw.charCodeAt(i + 2) === 58) return -1;
      depth++;
    } else if (unit === 93 && --depth === 0) return i + 1;
  }
  return -1;
}

const MONTHS = new Set(inAnyLanguage(({ structure }) => structure.months));
/** Words to which a number may be glued that is no footnote mark. */
const NUMBERED = new Set(
  'para page note item rule part table annex section article chapter paragraph paragraphe resolution résolution decision décision document chapitre annexe point tome volume covid phase version type agenda cluster level grade horizon goal'.split(
    ' ',
  ),
);

/** How many letters stand right before `end` in `units`, at most 14. */
export function wordUnitsBefore(units: Uint16Array, end: number): number {
  let n = 0;
  while (n < 14 && end - n > 0 && isLatin(units[end - n - 1]!)) n++;
  return n;
}

function wordBefore(units: Uint16Array, end: number): string {
  const size = wordUnitsBefore(units, end);
  return String.fromCharCode(...units.subarray(end - size, end)).toLowerCase();
}

/**
 * How many digits of the run `from`–`end` are text: all of them, none where the run is the mark of a
 * footnote ("Fonds78,", "2008)80, ", "”3,"), the first four where a mark is glued to a year.
 */
export function isNoteMark(
  raw: string,
  from: number,
  end: number,
  to: number,
  units: Uint16Array,
  length: number,
  known: ReadonlySet<number>,
): number {
  const size = end - from;
  const before = length > 0 ? units[length - 1]! : 10;
  if (before === 32 || before === 9) {
    if (size === 4 || size > 7 || length < 4) return size;
    // "the report 7/ of": the slash goes with it
    if (size <= 3 && raw.charCodeAt(end) === 47 && known.has(Number(raw.slice(from, end)))) {
      const next = end + 1 < to ? CLASS[raw.charCodeAt(end + 1)] : SPACE;
      const mark = raw.charCodeAt(end + 1);
      if (next === SPACE || next === NEWLINE || mark === 44 || mark === 59 || mark === 46) return 0;
    }
    if (size > 4) return glued(raw, from, end, to, units, length) ? 4 : size;
    return size <= 3 && spaced(raw, from, end, to, units, length, known) ? 0 : size;
  }
  if (size > 3 || raw.charCodeAt(from) === 48) return size;
  const after = end < to ? raw.charCodeAt(end) : 32;
  if (after === 47 || after === 45 || after === 0x2013 || after === 40 || after === 95 || after === 64)
    return size;
  if (isLower(before)) {
    if (isLatin(after) || isDigit(raw.charCodeAt(from - 1))) return size;
    if ((after === 46 || after === 44) && end + 1 < to && isDigit(raw.charCodeAt(end + 1))) return size;
    const letters = wordUnitsBefore(units, length);
    // "Sea1", where a footnote has this number
    if (letters < 3 || (letters === 3 && !known.has(Number(raw.slice(from, end))))) return size;
    const word = wordBefore(units, length);
    return NUMBERED.has(word) || letters >= 14 || units[length - letters - 1] === 46 ? size : 0;
  }
  // ) ” » " after a word or a year
  if (before === 41 || before === 0x201d || before === 0xbb) {
    const number = Number(raw.slice(from, end));
    if (isLatin(after)) return before === 41 && known.has(number) ? 0 : size;
    return 0;
  }
  if (before === 44 || before === 59) {
    // "Djibouti,78 that": a comma in a number has a digit before it
    const letters = wordUnitsBefore(units, length - 1);
    return letters >= 3 && CLASS[after] !== undefined && !isDigit(after) && !isLatin(after) ? 0 : size;
  }
  return size;
}

/** "septembre 200878,": a year with one to three digits more, after the name of a month. */
function glued(
  raw: string,
  from: number,
  end: number,
  to: number,
  units: Uint16Array,
  length: number,
): boolean {
  const century = raw.slice(from, from + 2);
  if (century !== '19' && century !== '20') return false;
  if (end < to && isLatin(raw.charCodeAt(end))) return false;
  return MONTHS.has(wordBefore(units, length - 1));
}

/** "report, 91 that", "30 November 1989, 89": a mark that has a blank before it and a body below. */
function spaced(
  raw: string,
  from: number,
  end: number,
  to: number,
  units: Uint16Array,
  length: number,
  known: ReadonlySet<number>,
): boolean {
  if (known.size === 0 || !known.has(Number(raw.slice(from, end)))) return false;
  const before = units[length - 2]!;
  if (
    before !== 44 &&
    before !== 59 &&
    before !== 46 &&
    before !== 41 &&
    before !== 0x201d &&
    before !== 0xbb
  ) {
    // "23 July 128 1993"
    return (
      MONTHS.has(wordBefore(units, length - 1)) &&
      /^\s(?:19|20)\d\d(?!\d)/.test(raw.slice(end, Math.min(to, end + 6)))
    );
  }
  let i = end;
  while (
    i < to &&
    i < end + 4 &&
    (CLASS[raw.charCodeAt(i)] === SPACE || CLASS[raw.charCodeAt(i)] === NEWLINE)
  )
    i++;
  if (i >= to) return true;
  if (i === end) return false;
  if (before === 44 || before === 59) {
    // a lower-case word that is no month: "resolutions 12, 47 and" has a number before the comma
    return isLower(raw.charCodeAt(i)) && !isDigit(units[length - 3]!);
  }
  return false;
}
