import { fold as foldUnits } from '../text/words.js';

/** Lower case without accents or ligatures, so that OCR and capitals that lost theirs still match. */
export function fold(words: string): string {
  return foldUnits(words).replaceAll('œ', 'oe');
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff)
  );
}

/** End of the word at `at`: letters with inner hyphens, an apostrophe included as its last unit. */
export function wordEnd(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) i++;
    else if (unit === 45 && i > at && i + 1 < limit && isLetter(text.charCodeAt(i + 1))) i++;
    else if ((unit === 39 || unit === 0x2019) && i > at) return i + 1;
    else break;
  }
  return i;
}

/** Whether a word is in plain small letters: most are, and need not be made so. */
function isLowerCase(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 122 || text.charCodeAt(i) < 91) return false;
  return true;
}

/** Units of a word that are read; what is longer is cut. */
export const LONGEST_WORD = 40;

/** Most tokens that are read from one place. */
const MOST = 40;

/**
 * Words and punctuation marks from a place on, read as far as they are asked for. A word is in lower
 * case with its accents; a mark is itself; past `limit` (or `MOST` tokens) comes the empty string.
 */
export class Tokens {
  private text = '';
  private limit = 0;
  private next = 0;
  private count = 0;
  private readonly keys: string[] = [];
  private readonly starts = new Int32Array(MOST);
  private readonly ends = new Int32Array(MOST);

  /** Starts anew at `at`; one object serves all texts, since a match is over before the next begins. */
  read(text: string, at: number, limit: number): this {
    this.text = text;
    this.next = at;
    this.limit = limit;
    this.count = 0;
    return this;
  }

  key(k: number): string {
    while (this.count <= k) {
      if (this.count >= MOST) return '';
      const { text, limit } = this;
      let i = this.next;
      while (i < limit && text.charCodeAt(i) <= 32) i++;
      if (i >= limit) return '';
      let end = wordEnd(text, i, Math.min(limit, i + LONGEST_WORD));
      if (end === i) end = i + 1;
      const word = text.slice(i, end);
      this.keys[this.count] = isLowerCase(text, i, end) ? word : word.toLowerCase();
      this.starts[this.count] = i;
      this.ends[this.count++] = end;
      this.next = end;
    }
    return this.keys[k]!;
  }

  /** Where token `k` begins; it must have been read. */
  start(k: number): number {
    return k < this.count ? this.starts[k]! : this.next;
  }

  end(k: number): number {
    return k < this.count ? this.ends[k]! : this.next;
  }
}
