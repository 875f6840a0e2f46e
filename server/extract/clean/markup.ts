import { CLASS, NEWLINE, SPACE, isDigit, isLatin } from './characters.js';
import { UnitBuffer } from './buffer.js';
import { bracketEnd, entityAt, tagEnd } from './marks.js';
import type { RawRange } from './ranges.js';

const LF = 10;
const BLANK = 32;

/** Reads Markdown, HTML and TeX marks: each method takes what begins at an offset and gives where it ends. */
export class MarkupReader extends UnitBuffer {
  /** Footnote bodies met inside the range being written: `[1: …]`. */
  readonly inlineNotes: RawRange[] = [];
  /** Where a Markdown link's address begins and ends, while its text is being written. */
  private linkAt = -1;
  private linkEnd = -1;

  protected markup(unit: number, at: number, to: number): number {
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
