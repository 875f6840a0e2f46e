import { foldUnit, HASH_SEED, hashFolded, lookUp } from './words.js';

/** What separates a token from the one before, the hardest that stands between them. */
export const Gap = {
  space: 0,
  hyphen: 1,
  apostrophe: 2,
  comma: 3,
  slash: 4,
  quote: 5,
  parenthesis: 6,
  hard: 7,
} as const;

/** Bits of `Tokens.shape`. */
export const Shape = { capital: 1, allCaps: 2, number: 4, digit: 8, ideograph: 16 } as const;

/** The words and numbers of a text, in parallel arrays; offsets are into that text. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id of the folded word; 0 if no lexicon knows it. */
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  /** What stands between this token and the one before. */
  readonly gap: Uint8Array;
}

const enum Class {
  space,
  lower,
  upper,
  digit,
  ideograph,
  hyphen,
  apostrophe,
  comma,
  slash,
  quote,
  parenthesis,
  hard,
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function classOf(unit: number): Class {
  const c = String.fromCharCode(unit);
  if (c >= '0' && c <= '9') return Class.digit;
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.hard;
  if (IDEOGRAPH.test(c)) return Class.ideograph;
  if (UPPER.test(c)) return Class.upper;
  if (LETTER.test(c)) return Class.lower;
  if (c === '\n' || c === '\r' || c === '\t') return Class.hard;
  if (/\s/u.test(c)) return Class.space;
  if ('-‐‑–'.includes(c)) return Class.hyphen;
  if ("'’ʼ".includes(c)) return Class.apostrophe;
  if (',،、，'.includes(c)) return Class.comma;
  if (c === '/') return Class.slash;
  if ('"“”«»„‟*_'.includes(c)) return Class.quote;
  if ('()[]（）'.includes(c)) return Class.parenthesis;
  return Class.hard;
}

const CLASSES = new Uint8Array(0x10000).map((_, unit) => classOf(unit));

const GAP_OF: Record<number, number> = {
  [Class.space]: Gap.space,
  [Class.hyphen]: Gap.hyphen,
  [Class.apostrophe]: Gap.apostrophe,
  [Class.comma]: Gap.comma,
  [Class.slash]: Gap.slash,
  [Class.quote]: Gap.quote,
  [Class.parenthesis]: Gap.parenthesis,
  [Class.hard]: Gap.hard,
};
/** Class and folded form of each UTF-16 unit in one number, so that the tokeniser looks once. */
const UNITS = new Int32Array(0x10000).map((_, unit) => (CLASSES[unit]! << 16) | foldUnit(unit));

const GAPS = new Uint8Array(16).map((_, c) => GAP_OF[c] ?? 0);

/** Zeros behind the last token, so that looking a few tokens ahead stays inside the arrays. */
const SLACK = 32;
/** Texts longer than this do not leave their buffers behind. */
const KEPT = 1 << 20;

/** What `tokenise` writes into, kept from text to text. */
class Scratch {
  units = new Uint16Array(1 << 14);
  start = new Int32Array(1 << 12);
  end = new Int32Array(1 << 12);
  word = new Int32Array(1 << 12);
  shape = new Uint8Array(1 << 12);
  gap = new Uint8Array(1 << 12);

  /** The units of a text: reading them from an array costs less than from a string. */
  load(text: string): Uint16Array {
    if (text.length > this.units.length) this.units = new Uint16Array(Math.max(text.length, 1 << 15));
    Buffer.from(this.units.buffer).write(text, 'utf16le');
    return this.units;
  }

  grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(array: T): T => {
      const grown = new (array.constructor as new (length: number) => T)(array.length * 2);
      grown.set(array);
      return grown;
    };
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.word = larger(this.word);
    this.shape = larger(this.shape);
    this.gap = larger(this.gap);
  }

  /** The tokens, in arrays of their own. */
  copy(count: number): Tokens {
    const room = count + SLACK;
    const numbers = new Int32Array(room * 3);
    const bytes = new Uint8Array(room * 2);
    const own = (array: Int32Array, nth: number) => {
      numbers.set(array.subarray(0, count), room * nth);
      return numbers.subarray(room * nth, room * (nth + 1));
    };
    bytes.set(this.shape.subarray(0, count));
    bytes.set(this.gap.subarray(0, count), room);
    return {
      count,
      start: own(this.start, 0),
      end: own(this.end, 1),
      word: own(this.word, 2),
      shape: bytes.subarray(0, room),
      gap: bytes.subarray(room),
    };
  }
}

let scratch = new Scratch();

/** Cuts a text into words, numbers and single ideographs, in one pass. */
export function tokenise(text: string): Tokens {
  const units = scratch.load(text);
  const { length } = text;
  let { start, end, word, shape, gap } = scratch;
  let count = 0;
  let between: number = Gap.hard;
  let i = 0;
  while (i < length) {
    const first = CLASSES[units[i]!]!;
    if (first === Class.space || first > Class.ideograph) {
      const hardness = GAPS[first]!;
      if (hardness > between) between = hardness;
      i++;
      continue;
    }
    const from = i;
    let hash = HASH_SEED;
    let bits = 0;
    if (first === Class.ideograph) {
      hash = hashFolded(hash, foldUnit(units[i]!));
      i++;
      bits = Shape.ideograph;
    } else {
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      for (; i < length; i++) {
        const unit = UNITS[units[i]!]!;
        const each: Class = unit >> 16;
        if (each === Class.lower) lowers++;
        else if (each === Class.upper) uppers++;
        else if (each === Class.digit) digits++;
        else break;
        hash = hashFolded(hash, unit & 0xffff);
      }
      if (first === Class.upper) bits |= Shape.capital;
      if (uppers > 1 && lowers === 0) bits |= Shape.allCaps;
      if (digits > 0) bits |= uppers + lowers === 0 ? Shape.number | Shape.digit : Shape.digit;
    }
    if (count === start.length) {
      scratch.grow();
      ({ start, end, word, shape, gap } = scratch);
    }
    start[count] = from;
    end[count] = i;
    word[count] = lookUp(units, from, i, hash);
    shape[count] = bits;
    gap[count] = between;
    between = Gap.space;
    count++;
  }
  const tokens = scratch.copy(count);
  if (length > KEPT) scratch = new Scratch();
  return tokens;
}

/** Index of the first token that begins at or after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
