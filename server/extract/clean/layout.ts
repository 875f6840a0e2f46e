import { ALL, inAnyLanguage } from '../languages/index.js';
import { isDigit, isLatin, isLower, isUpper } from './characters.js';
import { marginOf, readLines } from './lines.js';
import { looksLikeNote, noteNumber } from './notes.js';
import type { Piece } from './ranges.js';
import { anyOf } from '../segment/headerWords.js';
import { fold } from '../segment/words.js';
import { PREAMBULAR, OPERATIVE, verbAt } from '../segment/verbs.js';

const OPEN_ENDS = new Set(
  inAnyLanguage(({ structure: { openEnds, wantsNumber } }) =>
    `${openEnds} ${wantsNumber}`.split(' ').map(fold),
  ),
);

const WANTS_NUMBER = new Set(inAnyLanguage(({ structure }) => structure.wantsNumber.split(' ').map(fold)));

/** Label of a list item at the head of a line: `(a)`, `a)`, `1.`, `12)`, `iv)`, `1.1`, a bullet. */
const LABEL =
  /^(?:[-–—•*·]\s{1,3})?(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})(?:\)|\.(?=\s|$))|\d{1,3}\.\d{1,3}\s|[-–—•·]\s)/;
const LABEL_ALONE = /^[-*\s]{0,3}\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[).]{1,2}\s*$/;
/** An organ speaks, or an editor, or the line says how the text was adopted. */
const OPENING = new RegExp(`^(?:${anyOf('articles')}(?: |(?<=['’]))|\\[|${anyOf('adopted')})`);
const PAGE =
  /^(?:<!--.{0,40}-->|\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—]|page \d{1,4}(?: ?\/ ?\d{1,4})?|\d{1,3}\/\d{1,3})$/i;
/** The number of a resolution: 72/279, 2005/30. */
const NUMBER = /^\d{1,4}\/\d/;

function lastVisible(raw: string, start: number, end: number): number {
  let i = end - 1;
  while (i > start && (raw.charCodeAt(i) === 42 || raw.charCodeAt(i) === 95)) i--;
  return raw.charCodeAt(i);
}

function firstVisible(raw: string, start: number, end: number): number {
  let i = start;
  while (i < end - 1 && (raw.charCodeAt(i) === 42 || raw.charCodeAt(i) === 95)) i++;
  return i;
}

/** Whether the text before `end` breaks off: no full stop, semicolon, colon. */
function isOpen(unit: number): boolean {
  return unit !== 46 && unit !== 59 && unit !== 58 && unit !== 33 && unit !== 63;
}

function lastWord(raw: string, start: number, end: number): string {
  let i = end;
  while (i > start && end - i < 16 && (isLatin(raw.charCodeAt(i - 1)) || raw.charCodeAt(i - 1) === 39)) i--;
  return fold(raw.slice(i, end));
}

function hasLabel(raw: string, start: number, end: number): boolean {
  return LABEL.test(raw.slice(start, Math.min(end, start + 12)));
}

function startsWithVerb(raw: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + 120);
  return ALL.some(([language]) => verbAt(raw, start, limit, language, PREAMBULAR | OPERATIVE) !== undefined);
}

/** As `breaks`, where lines are broken at a margin: a line well short of it ends its paragraph. */
function breaksWrapped(raw: string, as: number, ae: number, bs: number, be: number, margin: number): boolean {
  const last = lastVisible(raw, as, ae);
  const at = firstVisible(raw, bs, be);
  const first = raw.charCodeAt(at);
  const short = ae - as < margin * 0.65;
  if (last === 44)
    return isUpper(first) && (startsWithVerb(raw, at, be) || (short && be - bs > margin * 0.5));
  if (isLower(first)) return false;
  if (last === 58 || last === 59) return isUpper(first) && short;
  // a footnote below the text: "89 See …"
  if (isDigit(first)) return /^\d{1,3} (?:[A-Z]|lbid)/.test(raw.slice(bs, bs + 8)) && (short || last === 46);
  if (!short) return false;
  // a line that breaks off is a heading only if it is brief, or an organ speaks next
  if (last !== 46 && last !== 93 && ae - as >= 30 && !OPENING.test(raw.slice(bs, Math.min(be, bs + 8))))
    return false;
  return last === 46 || isUpper(first) || first === 91 ? !OPEN_ENDS.has(lastWord(raw, as, ae)) : false;
}

/** Whether the line that starts at `b` begins a paragraph, the one before it ending at `ae`. */
function breaks(raw: string, as: number, ae: number, bs: number, be: number, margin: number): boolean {
  if (ae - as < 9 && LABEL_ALONE.test(raw.slice(as, ae))) return false;
  const last = lastVisible(raw, as, ae);
  const at = firstVisible(raw, bs, be);
  const first = raw.charCodeAt(at);
  if (raw.charCodeAt(as) === 124 || first === 124) return true;
  if (first === 35 || first === 60) return true;
  const label = hasLabel(raw, bs, be);
  if (label && (!isOpen(last) || last === 44)) return true;
  if (margin > 0) return breaksWrapped(raw, as, ae, bs, be, margin);
  if (!isOpen(last)) return true;
  if (label && ae - as > 0 && !OPEN_ENDS.has(lastWord(raw, as, ae))) return true;
  if (isLower(first)) return last === 44 && (startsWithVerb(raw, at, be) || be - bs < 40);
  if (first === 40) return false;
  if (OPEN_ENDS.has(lastWord(raw, as, ae))) return false;
  return !(isDigit(first) && last === 44);
}

/** Whether the paragraph carries on one that broke off: it begins in lower case, and with no act or label. */
function continues(raw: string, start: number, end: number): boolean {
  const at = firstVisible(raw, start, end);
  return isLower(raw.charCodeAt(at)) && !hasLabel(raw, start, end) && !startsWithVerb(raw, at, end);
}

/**
 * The paragraphs of a raw text in reading order: lines joined, what a page break put into the middle
 * of a sentence (footnotes, running heads) moved behind it. Also the numbers of its footnotes.
 */
export function layOut(raw: string): { pieces: Piece[]; noteNumbers: Set<number> } {
  const { starts, ends, gap } = readLines(raw);
  const margin = marginOf(starts, ends, gap);
  const paragraphs: Piece[] = [];
  const noteNumbers = new Set<number>();
  for (let i = 0; i < starts.length; i++) {
    const last = paragraphs[paragraphs.length - 1];
    if (
      last !== undefined &&
      !gap[i] &&
      !breaks(raw, starts[i - 1]!, ends[i - 1]!, starts[i]!, ends[i]!, margin)
    ) {
      last.end = ends[i]!;
      continue;
    }
    paragraphs.push({ start: starts[i]!, end: ends[i]!, joined: false, note: false });
  }
  for (const paragraph of paragraphs) {
    const first = raw.charCodeAt(paragraph.start);
    if (!isLatin(first) || isUpper(first) || first === 108) {
      paragraph.note = looksLikeNote(raw, paragraph.start, paragraph.end);
      const number = paragraph.note ? noteNumber(raw, paragraph.start) : -1;
      if (number > 0) noteNumbers.add(number);
    }
  }
  return { pieces: mend(raw, paragraphs), noteNumbers };
}

function isPage(raw: string, piece: Piece): boolean {
  return piece.end - piece.start < 50 && PAGE.test(raw.slice(piece.start, piece.end));
}

/** Joins the sentences that page breaks cut. */
function mend(raw: string, paragraphs: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const piece = paragraphs[i]!;
    out.push(piece);
    if (piece.note) continue;
    const moved: Piece[] = [];
    let tail = piece;
    let whole = piece.end - piece.start;
    for (;;) {
      const next = continuation(raw, paragraphs, i, tail, whole);
      if (next < 0) break;
      for (let k = i + 1; k < next; k++) moved.push(paragraphs[k]!);
      tail = paragraphs[next]!;
      tail.joined = true;
      out.push(tail);
      whole += tail.end - tail.start;
      i = next;
    }
    for (const each of moved) out.push(each);
  }
  return out;
}

/** Whether a line follows one that ends in an article or preposition: "resolution" wants a number. */
function carriesOn(raw: string, tail: Piece, next: Piece): boolean {
  if (hasLabel(raw, next.start, next.end) || raw.charCodeAt(next.start) === 124) return false;
  const word = lastWord(raw, tail.start, tail.end);
  const first = raw.charCodeAt(firstVisible(raw, next.start, next.end));
  if (WANTS_NUMBER.has(word)) return isDigit(first);
  return isLatin(first) || isDigit(first);
}

/** The head of a column, "General Assembly resolutions", and the first number under it: 70/293, no page. */
function isFirstOfColumn(raw: string, head: Piece, number: Piece, next: Piece | undefined): boolean {
  if (!WANTS_NUMBER.has(lastWord(raw, head.start, head.end))) return false;
  if (!raw.slice(number.start, number.end).includes('/')) return false;
  return next === undefined || !NUMBER.test(raw.slice(next.start, Math.min(next.end, next.start + 8)));
}

/** Index of the paragraph that carries on `tail`, looking past at most eleven that interrupt; -1 if none. */
function continuation(raw: string, paragraphs: Piece[], i: number, tail: Piece, whole: number): number {
  const next = paragraphs[i + 1];
  if (next === undefined) return -1;
  const last = lastVisible(raw, tail.start, tail.end);
  if (!isOpen(last) || last === 124 || raw.charCodeAt(tail.start) === 124) return -1;
  const openEnd = OPEN_ENDS.has(lastWord(raw, tail.start, tail.end)) || last === 45;
  if (tail.end - tail.start <= 3 || (whole < 60 && !openEnd)) return -1;
  // "… Assembly of the" breaks off whatever the next line looks like
  if (openEnd && last !== 45 && !next.note && carriesOn(raw, tail, next)) {
    if (!isPage(raw, next) || isFirstOfColumn(raw, tail, next, paragraphs[i + 2])) return i + 1;
  }
  let page = false;
  let notes = true;
  for (let k = i + 1; k < paragraphs.length && k <= i + 12; k++) {
    const candidate = paragraphs[k]!;
    if (isPage(raw, candidate)) {
      page = true;
      continue;
    }
    const between = k > i + 1;
    if (!candidate.note) {
      const lower = continues(raw, candidate.start, candidate.end);
      if (lower && (last !== 44 || (between && (page || notes)))) return k;
      // "de la résolution | 1596 (2005), le paragraphe 2"
      if (openEnd && between && notes && !hasLabel(raw, candidate.start, candidate.end)) return k;
      if (candidate.end - candidate.start > 250 || (!page && candidate.end - candidate.start > 120))
        return -1;
      if (!page && !openEnd) return -1;
      notes = false;
    }
  }
  return -1;
}
