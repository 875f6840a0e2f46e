import { CLASS, FOLDED, LOOKALIKE, NEWLINE, SPACE, isLatin } from './characters.js';
import { MarkupReader } from './markup.js';

/** Reads words in which OCR or a keyboard mixed scripts. */
export class ScriptReader extends MarkupReader {
  /** A Cyrillic or Greek letter becomes Latin where the rest of its word is Latin or looks so. */
  protected lookalike(at: number, to: number): number {
    const { raw } = this;
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
}
