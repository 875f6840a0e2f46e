import { firstAtLeast } from './search.js';
import { foldUnit, lookUp } from './words.js';
import { unitsOf } from './units.js';
import { checkUnit, HASH_SEED, hashUnit } from './wordTable.js';

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

/** Bits above the folded form in `UNITS`: what may stand in a token. Without any, the rest is a `Gap`. */
const LOWER = 1 << 16;
const CAPITAL = 2 << 16;
const DIGIT = 4 << 16;
const IDEOGRAPHIC = 8 << 16;

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function letterOf(unit: number): number {
  const c = String.fromCharCode(unit);
  if (c >= '0' && c <= '9') return DIGIT;
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  if (IDEOGRAPH.test(c)) return IDEOGRAPHIC;
  if (UPPER.test(c)) return CAPITAL;
  return LETTER.test(c) ? LOWER : 0;
}

function gapOf(unit: number): number {
  const c = String.fromCharCode(unit);
  if (c === '\n' || c === '\r' || c === '\t') return Gap.hard;
  if (/\s/u.test(c)) return Gap.space;
  if ('-‐‑–'.includes(c)) return Gap.hyphen;
  if ("'’ʼ".includes(c)) return Gap.apostrophe;
  if (',،、，'.includes(c)) return Gap.comma;
  if (c === '/') return Gap.slash;
  if ('"“”«»„‟*_'.includes(c)) return Gap.quote;
  if ('()[]（）'.includes(c)) return Gap.parenthesis;
  return Gap.hard;
}

/** What each UTF-16 unit is, in one number so that the tokeniser looks once: a letter with its folded form, or a gap. */
const UNITS = new Int32Array(0x10000).map((_, unit) => {
  const letter = letterOf(unit);
  return letter === 0 ? gapOf(unit) : letter | foldUnit(unit);
});

/** `Tokens.shape` by the kinds of letter in a token, as bits; capitals apart. */
const SHAPES = new Uint8Array(16).map((_, kinds) => {
  if ((kinds & (IDEOGRAPHIC >> 16)) !== 0) return Shape.ideograph;
  if ((kinds & (DIGIT >> 16)) === 0) return 0;
  return kinds === DIGIT >> 16 ? Shape.number | Shape.digit : Shape.digit;
});

/** Zeros behind the last token, so that looking a few tokens ahead stays inside the arrays. */
const SLACK = 32;
/** Texts longer than this do not leave their buffers behind. */
const KEPT = 1 << 20;

/** What `tokenise` writes into, kept from text to text. */
class Scratch {
  units: Uint16Array = new Uint16Array(1 << 14);
  start = new Int32Array(1 << 12);
  end = new Int32Array(1 << 12);
  word = new Int32Array(1 << 12);
  shape = new Uint8Array(1 << 12);
  gap = new Uint8Array(1 << 12);

  load(text: string): Uint16Array {
    return (this.units = unitsOf(text, this.units));
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

/**
 * Cuts a text into words, numbers and single ideographs, in one pass.
 * @param units its units, where they are at hand
 */
export function tokenise(text: string, units = scratch.load(text)): Tokens {
  const { length } = text;
  let { start, end, word, shape, gap } = scratch;
  let count = 0;
  let between: number = Gap.hard;
  let i = 0;
  while (i < length) {
    let unit = UNITS[units[i]!]!;
    if (unit < LOWER) {
      if (unit > between) between = unit;
      i++;
      continue;
    }
    const from = i;
    const first = unit;
    let kinds = 0;
    let hash = HASH_SEED;
    let check = 0;
    do {
      kinds |= unit;
      hash = hashUnit(hash, unit & 0xffff);
      check = checkUnit(check, unit & 0xffff);
      unit = UNITS[units[++i]!]!;
    } while (unit >= LOWER && (unit | first) < IDEOGRAPHIC);
    if (count === start.length) {
      scratch.grow();
      ({ start, end, word, shape, gap } = scratch);
    }
    let bits = SHAPES[kinds >> 16]!;
    if ((first & CAPITAL) !== 0) bits |= Shape.capital;
    if ((kinds & (CAPITAL | LOWER)) === CAPITAL && capitals(units, from, i) > 1) bits |= Shape.allCaps;
    start[count] = from;
    end[count] = i;
    word[count] = lookUp(hash, check);
    shape[count] = bits;
    gap[count] = between;
    between = 0;
    count++;
  }
  const tokens = scratch.copy(count);
  if (length > KEPT) scratch = new Scratch();
  return tokens;
}

function capitals(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((UNITS[units[i]!]! & CAPITAL) !== 0) count++;
  return count;
}

/** Index of the first token that begins at or after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstAtLeast(tokens.start, offset, tokens.count);
}
