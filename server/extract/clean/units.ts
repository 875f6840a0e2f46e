import { inAnyLanguage } from '../languages/index.js';
import {
  CLASS,
  COMBINING,
  DIGIT,
  DROP,
  FOLD,
  FOLDED,
  JOINT,
  LIGATURE,
  LIGATURES,
  LOOKALIKE,
  MARKUP,
  NEWLINE,
  PLAIN,
  SPACE,
  SUPERSCRIPT,
  isDigit,
  isLatin,
  isLower,
  isUpper,
} from './characters.js';
import { isNoteMark, wordUnitsBefore } from './marks.js';
import { ScriptReader } from './lookalike.js';

const LF = 10;
const BLANK = 32;
const HYPHEN = 45;

const HYPHENATED = new Set(inAnyLanguage(({ structure }) => structure.prefixes.split(' ')));
const ENDING = new RegExp(
  `(?:${inAnyLanguage(({ structure }) => [structure.endings]).join('|')})(?![\\p{L}-])`,
  'uy',
);

/** Writes raw ranges as clean units, each with its origin. */
export class UnitWriter extends ScriptReader {
  /** Numbers of the footnote marks that were dropped, in order. */
  readonly marks: number[] = [];

  constructor(
    raw: string,
    private readonly noteNumbers: ReadonlySet<number>,
  ) {
    super(raw);
  }

  /** Writes the raw text between two offsets. */
  write(from: number, to: number): void {
    const raw = this.raw;
    let i = from;
    while (i < to) {
      i = this.copy(i, to);
      if (i >= to) break;
      const unit = raw.charCodeAt(i);
      switch (CLASS[unit]) {
        case SPACE:
        case NEWLINE:
          i = this.space(i, to);
          break;
        case DIGIT:
          i = this.digits(i, to);
          break;
        case FOLD:
          this.put(FOLDED[unit]!, i++);
          break;
        case JOINT:
          if (!this.breaksWord(i)) this.put(unit, i);
          i++;
          break;
        case LOOKALIKE:
          i = this.lookalike(i, to);
          break;
        case LIGATURE:
          for (const letter of LIGATURES.get(unit)!) this.put(letter.charCodeAt(0), i);
          i++;
          break;
        case SUPERSCRIPT:
          i = this.superscript(i, to);
          break;
        case COMBINING:
          this.combine(unit);
          i++;
          break;
        case MARKUP:
          i = this.markup(unit, i, to);
          break;
        default:
          i++;
      }
    }
    // a paragraph does not end with a space
    while (this.length > 0 && (this.last() === BLANK || this.last() === 9)) this.length--;
  }

  /** Copies what needs no thought: plain units and the single blanks between them. Most of any text. */
  private copy(from: number, to: number): number {
    const { read } = this;
    if (this.length + (to - from) + 2 > this.units.length) this.grow(to - from);
    const { units, origin } = this;
    let n = this.length;
    let i = from;
    for (; i < to; i++) {
      const unit = read[i]!;
      if (CLASS[unit] !== PLAIN) {
        if (unit !== BLANK || i + 1 >= to || CLASS[read[i + 1]!] !== PLAIN || n === 0) break;
        const before = units[n - 1]!;
        if (before === LF || before === BLANK || before === 9 || before === HYPHEN) break;
      }
      units[n] = unit;
      origin[n++] = i;
    }
    this.length = n;
    return i;
  }

  /** A run of spaces and line ends becomes one space, a tab where it holds one, or nothing at a hyphen. */
  private space(from: number, to: number): number {
    const raw = this.raw;
    let tab = false;
    let newline = false;
    let i = from;
    for (; i < to; i++) {
      const unit = raw.charCodeAt(i);
      const kind = CLASS[unit];
      if (kind === NEWLINE) newline = true;
      else if (kind === SPACE) tab ||= unit === 9;
      else if (kind !== DROP) break;
    }
    const before = this.last();
    if (before === LF || before === BLANK || before === 9 || i >= to) return i;
    const next = raw.charCodeAt(i);
    if (before === HYPHEN && isLatin(this.last(1))) {
      if (newline && isLower(next) && isLower(this.last(1))) {
        const size = wordUnitsBefore(this.units, this.length - 1);
        const word = String.fromCharCode(...this.units.subarray(this.length - 1 - size, this.length - 1));
        if (!HYPHENATED.has(word.toLowerCase())) this.length--;
        return i;
      }
      // "Secretary- General": a line ended there once
      if (isUpper(next) || (newline && isDigit(next))) return i;
    } else if (before === HYPHEN && newline && isDigit(this.last(1)) && isDigit(next)) return i;
    this.put(tab && !newline ? 9 : BLANK, from);
    return i;
  }

  /** Copies a number, or drops it where it is the mark of a footnote. */
  private digits(from: number, to: number): number {
    const raw = this.raw;
    let end = from + 1;
    while (end < to && isDigit(raw.charCodeAt(end))) end++;
    const keep = isNoteMark(raw, from, end, to, this.units, this.length, this.noteNumbers);
    for (let i = from; i < from + keep; i++) this.put(raw.charCodeAt(i), i);
    if (keep === end - from) return end;
    if (
      keep === 0 &&
      raw.charCodeAt(end) === 47 &&
      CLASS[raw.charCodeAt(end + 1)] !== PLAIN &&
      !isDigit(raw.charCodeAt(end + 1))
    )
      end++;
    this.marks.push(Number(raw.slice(from + keep, end)));
    // "travaux)385en" had no other space
    if (keep === 0 && end < to && isLatin(raw.charCodeAt(end)) && this.last() !== BLANK)
      this.put(BLANK, end - 1);
    if (keep === 0 && this.last() === BLANK && end < to && CLASS[raw.charCodeAt(end)] !== PLAIN)
      this.length--;
    return end;
  }

  /** Whether the hyphen at an offset parts a word that is one: « Organi-sation ». */
  private breaksWord(at: number): boolean {
    if (!isLower(this.last()) || !isLatin(this.last(1)) || !isLower(this.raw.charCodeAt(at + 1)))
      return false;
    ENDING.lastIndex = at + 1;
    if (!ENDING.test(this.raw)) return false;
    const size = wordUnitsBefore(this.units, this.length);
    const word = String.fromCharCode(...this.units.subarray(this.length - size, this.length));
    return !HYPHENATED.has(word.toLowerCase());
  }

  /** Drops the hyphen written last where the word goes on at `at`. */
  mendHyphen(at: number): void {
    if (this.last() !== HYPHEN || !isLower(this.last(1))) return;
    if (isLower(this.raw.charCodeAt(at))) this.length--;
  }

  private superscript(from: number, to: number): number {
    let i = from;
    while (i < to && CLASS[this.raw.charCodeAt(i)] === SUPERSCRIPT) i++;
    const unit = this.raw.charCodeAt(from);
    // m², km³; every other one is a footnote mark
    if (i === from + 1 && (unit === 0xb2 || unit === 0xb3) && this.last() === 109) this.put(unit, from);
    return i;
  }

  private combine(unit: number): void {
    if (this.length === 0) return;
    const composed = String.fromCharCode(this.last(), unit).normalize('NFC');
    if (composed.length === 1) this.units[this.length - 1] = composed.charCodeAt(0);
  }
}
