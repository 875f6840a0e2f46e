import { fold as foldUnits } from '../text/words.js';
import { checkUnit, HASH_SEED, hashUnit, WordTable } from '../text/wordTable.js';

/** Lower case without accents or ligatures, so that OCR and capitals that lost theirs still match. */
export function fold(words: string): string {
  const folded = foldUnits(words);
  return folded.includes('œ') ? folded.replaceAll('œ', 'oe') : folded;
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff)
  );
}

/** Units of a word that are read; what is longer is cut. */
export const LONGEST_WORD = 40;

/** Most tokens that are read from one place. */
const MOST = 40;

/** Small letters of each UTF-16 unit, its accents kept; what has none of one unit is its own. */
const SMALL = new Uint16Array(0x10000).map((_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
});

const WORDS = new WordTable(SMALL);

/** The id of a word or mark, 1 or more, the same in capitals and small letters, other with other accents. */
export function intern(word: string): number {
  return WORDS.intern(word);
}

/** One more than the highest id of a word. */
export function wordCount(): number {
  return WORDS.size;
}

/** What stands for a word where there is none left. */
export const END = -1;

/**
 * Words and punctuation marks from a place on, read as far as they are asked for: a word with its inner
 * hyphens, an apostrophe included as its last unit; a mark is a token of one unit.
 */
export class Tokens {
  private text = '';
  private limit = 0;
  private next = 0;
  private count = 0;
  private readonly words = new Int32Array(MOST);
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

  /** The id of token `k`, 0 where nobody has interned it; `END` past the limit, or past the most that are read. */
  word(k: number): number {
    while (this.count <= k) {
      if (this.count >= MOST || !this.readOne()) return END;
    }
    return this.words[k]!;
  }

  private readOne(): boolean {
    const { text, limit } = this;
    let i = this.next;
    while (i < limit && text.charCodeAt(i) <= 32) i++;
    if (i >= limit) return false;
    const start = i;
    const longest = Math.min(limit, start + LONGEST_WORD);
    let hash = HASH_SEED;
    let check = 0;
    do {
      const unit = text.charCodeAt(i);
      const apostrophe = i > start && (unit === 39 || unit === 0x2019);
      if (i > start && !apostrophe && !isLetter(unit) && !(unit === 45 && opensLetter(text, i + 1, longest)))
        break;
      hash = hashUnit(hash, SMALL[unit]!);
      check = checkUnit(check, SMALL[unit]!);
      i++;
      if (apostrophe || (i === start + 1 && !isLetter(unit))) break;
    } while (i < longest);
    this.words[this.count] = WORDS.lookUp(hash, check);
    this.starts[this.count] = start;
    this.ends[this.count++] = i;
    this.next = i;
    return true;
  }

  /** Where token `k` begins; it must have been read. */
  start(k: number): number {
    return k < this.count ? this.starts[k]! : this.next;
  }

  end(k: number): number {
    return k < this.count ? this.ends[k]! : this.next;
  }
}

function opensLetter(text: string, at: number, limit: number): boolean {
  return at < limit && isLetter(text.charCodeAt(at));
}
