import {
  CLASS,
  COMBINING,
  DIGIT,
  DROP,
  FOLD,
  FOLDED,
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
} from './cleanCharacters.js';
import { bracketEnd, entityAt, isNoteMark, tagEnd, wordUnitsBefore } from './cleanMarks.js';
import type { RawRange } from './cleanLayout.js';

const LF = 10;
const BLANK = 32;
const HYPHEN = 45;

// Prefixes that keep their hyphen when a line ends after it.
const HYPHENATED = new Set(
  'non self so co well long short high low cross follow peace cease post pre multi inter socio ex sous demi mi semi vice quasi'.split(
    ' ',
  ),
);

/** Largest buffers that are kept for the next text: 4 million units. */
const KEPT = 1 << 22;
// Writing is synchronous and `finish` copies, so that one pair of buffers serves all texts.
let scratch = { units: new Uint16Array(1 << 16), origin: new Int32Array(1 << 16) };

/** Writes raw ranges as clean units, each with its origin. */
export class UnitWriter {
  private units: Uint16Array;
  private origin: Int32Array;
  length = 0;
  /** Footnote bodies met inside the range being written: `[1: …]`. */
  readonly inlineNotes: RawRange[] = [];
  /** Numbers of the footnote marks that were dropped, in order. */
  readonly marks: number[] = [];
  /** Where a Markdown link's address begins and ends, while its text is being written. */
  private linkAt = -1;
  private linkEnd = -1;

  constructor(
    private readonly raw: string,
    private readonly noteNumbers: ReadonlySet<number>,
  ) {
    const size = raw.length + 64;
    if (scratch.units.length < size) {
      scratch = { units: new Uint16Array(size), origin: new Int32Array(size) };
    }
    this.units = scratch.units;
    this.origin = scratch.origin;
  }

  put(unit: number, from: number): void {
    if (this.length + 2 > this.units.length) this.grow(2);
    this.units[this.length] = unit;
    this.origin[this.length++] = from;
  }

  private grow(by: number): void {
    const size = this.units.length * 2 + by;
    const units = new Uint16Array(size);
    units.set(this.units);
    this.units = units;
    const origin = new Int32Array(size);
    origin.set(this.origin);
    this.origin = origin;
  }

  /** The unit written last but `back`; a line feed before the first. */
  last(back = 0): number {
    const at = this.length - 1 - back;
    return at < 0 ? LF : this.units[at]!;
  }

  finish(): { text: string; origin: Int32Array } {
    const origin = this.origin.slice(0, this.length + 1);
    origin[this.length] = this.raw.length;
    const bytes = Buffer.from(this.units.buffer, this.units.byteOffset, this.length * 2);
    if (scratch.units.length > KEPT)
      scratch = { units: new Uint16Array(1 << 16), origin: new Int32Array(1 << 16) };
    return { text: bytes.toString('utf16le'), origin };
  }

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
    const raw = this.raw;
    if (this.length + (to - from) + 2 > this.units.length) this.grow(to - from);
    const { units, origin } = this;
    let n = this.length;
    let i = from;
    for (; i < to; i++) {
      const unit = raw.charCodeAt(i);
      if (CLASS[unit] !== PLAIN) {
        if (unit !== BLANK || i + 1 >= to || CLASS[raw.charCodeAt(i + 1)] !== PLAIN || n === 0) break;
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

  /** A Cyrillic or Greek letter becomes Latin where the rest of its word is Latin or looks so. */
  private lookalike(at: number, to: number): number {
    const raw = this.raw;
    let latin = false;
    let foreign = false;
    const look = (unit: number) => {
      if (CLASS[unit] === LOOKALIKE) return;
      if (isLatin(unit)) latin = true;
      else if (unit >= 0x370 && unit <= 0x52f) foreign = true;
    };
    let start = at;
    while (
      start > 0 &&
      at - start < 40 &&
      CLASS[raw.charCodeAt(start - 1)] !== SPACE &&
      CLASS[raw.charCodeAt(start - 1)] !== NEWLINE
    ) {
      look(raw.charCodeAt(--start));
    }
    let end = at + 1;
    while (
      end < to &&
      end - at < 40 &&
      CLASS[raw.charCodeAt(end)] !== SPACE &&
      CLASS[raw.charCodeAt(end)] !== NEWLINE
    ) {
      look(raw.charCodeAt(end++));
    }
    // the whole token is decided at once, so that a long one is not read again for each letter
    for (let i = at; i < end; i++) {
      const unit = raw.charCodeAt(i);
      if (CLASS[unit] === LOOKALIKE) this.put(latin && !foreign ? FOLDED[unit]! : unit, i);
      else return i;
    }
    return end;
  }

  private markup(unit: number, at: number, to: number): number {
    const raw = this.raw;
    const next = at + 1 < to ? raw.charCodeAt(at + 1) : LF;
    switch (unit) {
      case 42: // *
        return this.asterisks(at, to);
      case 95: // _
        return this.underscores(at, to);
      case 35: {
        // # opens a Markdown heading
        let i = at;
        while (i < to && raw.charCodeAt(i) === 35) i++;
        if (this.last() === LF && i - at <= 6 && i < to && CLASS[raw.charCodeAt(i)] === SPACE) return i;
        this.put(unit, at);
        return at + 1;
      }
      case 92: // \ escapes punctuation
        if (next === 42) return at + 2;
        if (next > 32 && next < 127 && !isLatin(next) && !isDigit(next)) {
          this.put(next, at + 1);
          return at + 2;
        }
        this.put(unit, at);
        return at + 1;
      case 91: // [
        return this.bracket(at, to);
      case 93: // ]
        if (at === this.linkAt) {
          this.linkAt = -1;
          return this.linkEnd;
        }
        this.put(unit, at);
        return at + 1;
      case 60: {
        const end = tagEnd(raw, at, to);
        if (end > at) return end;
        this.put(unit, at);
        return at + 1;
      }
      case 38: {
        const entity = entityAt(raw, at);
        if (entity === undefined) this.put(unit, at);
        else if (entity.unit !== BLANK || (this.last() !== BLANK && this.last() !== LF))
          this.put(entity.unit, at);
        return entity === undefined ? at + 1 : entity.end;
      }
      case 94: // ^{er}, ^e, ^{12}
        return this.caret(at, to);
      case 36: // $ only around a caret: $^{e}$
        if (next === 94) return at + 1;
        this.put(unit, at);
        return at + 1;
      case 58: // : an address is copied as it is
        this.put(unit, at);
        if (next === 47 && raw.charCodeAt(at + 2) === 47) {
          let i = at + 1;
          for (; i < to; i++) {
            const kind = CLASS[raw.charCodeAt(i)];
            if (kind === SPACE || kind === NEWLINE || raw.charCodeAt(i) === 93) break;
            if (raw.charCodeAt(i) !== 92) this.put(raw.charCodeAt(i), i);
          }
          return i;
        }
        return at + 1;
      case 62:
        if (this.last() === LF && next === BLANK) return at + 1;
        this.put(unit, at);
        return at + 1;
      default:
        this.put(unit, at);
        return at + 1;
    }
  }

  private asterisks(at: number, to: number): number {
    let i = at;
    while (i < to && this.raw.charCodeAt(i) === 42) i++;
    const blank = i < to && CLASS[this.raw.charCodeAt(i)] === SPACE;
    // at the head of a line before a blank it is a bullet or the mark of a note below the text
    if (this.last() === LF && blank && i - at <= 4) for (let k = at; k < i; k++) this.put(42, k);
    return i;
  }

  private underscores(at: number, to: number): number {
    const raw = this.raw;
    let i = at;
    while (i < to && raw.charCodeAt(i) === 95) i++;
    const before = this.last();
    const after = i < to ? raw.charCodeAt(i) : LF;
    const inWord = (isLatin(before) || isDigit(before)) && (isLatin(after) || isDigit(after));
    if (inWord && i === at + 1) this.put(95, at);
    return i;
  }

  private bracket(at: number, to: number): number {
    const end = bracketEnd(this.raw, at, to);
    if (end.kind === 'drop') return end.end;
    if (end.kind === 'note') {
      this.inlineNotes.push({ start: at + 1, end: end.end - 1 });
      return end.end;
    }
    if (end.kind === 'link') {
      this.linkAt = end.textEnd;
      this.linkEnd = end.end;
      if (this.last() === 33) this.length--; // ![image](address)
      return at + 1;
    }
    this.put(91, at);
    return at + 1;
  }

  private caret(at: number, to: number): number {
    const raw = this.raw;
    const braced = raw.charCodeAt(at + 1) === 123;
    const from = braced ? at + 2 : at + 1;
    let end = from;
    while (end < to && end - from < 6 && (isLatin(raw.charCodeAt(end)) || isDigit(raw.charCodeAt(end)))) {
      end++;
      if (!braced && end - from >= 4) break;
    }
    const closed = !braced || raw.charCodeAt(end) === 125;
    if (end === from || !closed) {
      this.put(94, at);
      return at + 1;
    }
    const digits = isDigit(raw.charCodeAt(from));
    if (!digits) for (let i = from; i < end; i++) this.put(raw.charCodeAt(i), i);
    else if (isDigit(this.last())) {
      this.put(94, at);
      return at + 1;
    }
    if (braced) end++;
    return end < to && raw.charCodeAt(end) === 36 ? end + 1 : end;
  }
}
