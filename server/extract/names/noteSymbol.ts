import { isInstrument } from '../../model/index.js';
import { Gap, tokenAt } from '../text/tokens.js';
import type { Range } from '../types.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';

/** Blocks from a mention within which its footnote is looked for: those of one page. */
const FURTHEST_NOTE = 40;
/** Most confidence in a mark that is used a second time. */
const OF_USED_MARK = 0.75;
/** Units with which a footnote that gives a symbol begins: « 12 Voir », "12 Ibid., document". */
const LONGEST_LEAD = 18;
/** Units of a paragraph of notes within which one is looked for. */
const LONGEST_RUN = 1200;
/** Units of a paragraph that may be notes without being told for them. */
const LONGEST_STRAY = 400;
/** Tokens behind a document's name within which its footnote's mark is looked for. */
const MOST_WORDS = 18;
/** Units of what joins two phrases: « ainsi que ». */
const LONGEST_JOINT = 14;

/**
 * The document that the footnote behind a name gives as its symbol: "the report of the Secretary-General,³"
 * with "³ A/56/89." below. The mark is no longer in the clean text, so it is looked up in the raw text.
 */
export function symbolInNote(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  end: number,
  block: number,
): NamedMention | undefined {
  const number = markBehind(scope, end);
  return number === undefined ? undefined : symbolOfNote(scope, lookup, number, block);
}

/**
 * The symbol in the next footnote of a number; failing that in the last, less surely: a mark may be used again,
 * where the notes are not numbered anew on each page.
 */
function symbolOfNote(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  number: number,
  block: number,
): NamedMention | undefined {
  const last = Math.min(scope.doc.blocks.length, block + FURTHEST_NOTE) - 1;
  for (let index = block + 1; index <= last; index++) {
    const note = noteIn(scope, lookup, index, number);
    if (note !== undefined) return note.symbol;
  }
  const from = Math.max(0, block - FURTHEST_NOTE);
  for (let index = block - 1; index >= from; index--) {
    const note = noteIn(scope, lookup, index, number);
    if (note === undefined) continue;
    if (note.symbol === undefined || startsAnew(scope, number, index + 1, last)) return undefined;
    return uniform({ ...note.symbol, confidence: Math.min(note.symbol.confidence, OF_USED_MARK) });
  }
  return undefined;
}

/**
 * Whether footnotes are numbered anew in a range of blocks behind that of a number: then its mark is of another.
 * Numbers a little lower are of columns that a scanner has put in disorder.
 */
function startsAnew({ doc }: Scope, number: number, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const { kind, label } = doc.blocks[index]!;
    const other = kind === 'footnote' ? /^fn(\d{1,3})$/.exec(label ?? '') : null;
    if (other !== null && Number(other[1]) * 2 <= number) return true;
  }
  return false;
}

/**
 * A footnote in a block, and its symbol: the note is all of it, or, where a scanner has run the notes of a page
 * together ("312 See above. 313 S/2003/39. 314 Ibid."), a part. What is not told for notes, since the scanner
 * misread the number of the first, must give the symbol at once.
 */
function noteIn(
  { doc, text }: Scope,
  lookup: MentionLookup<NamedMention>,
  index: number,
  number: number,
): { symbol: NamedMention | undefined } | undefined {
  const { start, end, kind, label } = doc.blocks[index]!;
  const told = kind === 'footnote';
  if (!told && end - start > LONGEST_STRAY) return undefined;
  const words = text.slice(start, Math.min(end, start + LONGEST_RUN));
  const own = told && label === `fn${number}`;
  const at = own ? 0 : words.indexOf(`. ${number} `);
  if (at < 0) return undefined;
  const next = words.indexOf(`. ${number + 1} `, at);
  const range = { start: start + at, end: next < 0 ? end : start + next };
  const symbol = symbolBetween(lookup, index, range);
  if (!told && (symbol === undefined || symbol.start - range.start > LONGEST_LEAD)) return undefined;
  return { symbol };
}

/** "A/56/89. For the printed text, see …": what stands first is the document, or it is the only one. */
function symbolBetween(
  lookup: MentionLookup<NamedMention>,
  block: number,
  { start, end }: Range,
): NamedMention | undefined {
  const symbols = lookup
    .in(block)
    .filter(
      (each) => each.how === 'series' && each.kind === 'Document' && each.start >= start && each.end <= end,
    );
  const [first] = symbols;
  if (first === undefined) return undefined;
  const heads = first.start - start <= LONGEST_LEAD;
  return heads || symbols.every((each) => each.entity === first.entity) ? first : undefined;
}

/**
 * The document that a footnote further on in the same phrase gives: « adressée au Secrétaire général par le
 * Président de l'Assemblée nationale¹² », with nothing between that may be another document.
 * @param open whether the name ends in what the document is about, which "and" may join to more
 * @returns the symbol, and the offset to which the document's name runs on
 */
export function symbolFurtherOn(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  end: number,
  open: boolean,
): { symbol: NamedMention; end: number } | undefined {
  const { text, tokens } = scope;
  const { grammar, index, last } = place;
  const first = tokenAt(tokens, end);
  let named = true;
  for (let t = first; t < Math.min(last, first + MOST_WORDS); t++) {
    if (tokens.gap[t]! > Gap.comma || scope.verbs.has(tokens.start[t]!)) return undefined;
    if (tokens.gap[t] === Gap.comma) {
      // « le rapport, en date du 3 mai, sur la Mission »: only its subject is the name's
      if (t > first) return undefined;
      named = grammar.openers.has(tokens.word[t]!);
    }
    const joined = grammar.patterns.asWellAs.test(
      text.slice(tokens.start[t], tokens.start[t]! + LONGEST_JOINT),
    );
    if (joined && !(open && t === first)) return undefined;
    if (grammar.documents.at(tokens, t, last) !== undefined) return undefined;
    const at = tokens.end[t]!;
    if (lookup.firstCrossing(index, tokens.start[t]!, at, (each) => isInstrument(each.kind)) !== undefined)
      return undefined;
    const number = markBehind(scope, at);
    if (number === undefined) continue;
    const symbol = symbolOfNote(scope, lookup, number, index);
    return symbol === undefined ? undefined : { symbol, end: named ? at : end };
  }
  return undefined;
}

/** The number of the footnote mark that the raw text has right behind a clean offset, a comma between or not. */
export function markBehind(scope: Scope, end: number): number | undefined {
  const { raw, clean } = scope.doc;
  const kept = /^\s?(\d{1,3})(?=[\s,;.])/.exec(clean.text.slice(end, end + 6))?.[1];
  if (kept !== undefined) return Number(kept);
  const from = clean.origin[end - 1]! + 1;
  const comma = /[,;.:]/.test(clean.text[end] ?? '') ? 1 : 0;
  const to = clean.origin[Math.min(end + comma, clean.text.length)]!;
  if (to <= from || to - from > 40) return undefined;
  const digits = /\d{1,3}/.exec(raw.slice(from, to).replace(/[⁰¹²³⁴-⁹]/g, plainDigit))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigit = (raised: string) => String(SUPERSCRIPTS.indexOf(raised));
