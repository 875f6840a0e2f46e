import { lookUp } from './words.js';

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
const GAPS = new Uint8Array(16).map((_, c) => GAP_OF[c] ?? 0);

/** Cuts a text into words, numbers and single ideographs, in one pass. */
export function tokenise(text: string): Tokens {
  const room = (text.length >> 1) + 2;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const word = new Int32Array(room);
  const shape = new Uint8Array(room);
  const gap = new Uint8Array(room);
  let count = 0;
  let between: number = Gap.hard;
  let i = 0;
  while (i < text.length) {
    const first = CLASSES[text.charCodeAt(i)]!;
    if (first === Class.space || first > Class.ideograph) {
      const hardness = GAPS[first]!;
      if (hardness > between) between = hardness;
      i++;
      continue;
    }
    const from = i;
    let bits = 0;
    if (first === Class.ideograph) {
      i++;
      bits = Shape.ideograph;
    } else {
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      for (; i < text.length; i++) {
        const each = CLASSES[text.charCodeAt(i)]!;
        if (each === Class.lower) lowers++;
        else if (each === Class.upper) uppers++;
        else if (each === Class.digit) digits++;
        else break;
      }
      if (first === Class.upper) bits |= Shape.capital;
      if (uppers > 1 && lowers === 0) bits |= Shape.allCaps;
      if (digits > 0) bits |= uppers + lowers === 0 ? Shape.number | Shape.digit : Shape.digit;
    }
    start[count] = from;
    end[count] = i;
    word[count] = lookUp(text, from, i);
    shape[count] = bits;
    gap[count] = between;
    between = Gap.space;
    count++;
    // a text of single letters without spaces between cannot be: letters join; ideographs can
    if (count === room) return grow(text, i, { count, start, end, word, shape, gap });
  }
  return { count, start, end, word, shape, gap };
}

/** Only texts of ideographs hold more tokens than half their length. */
function grow(text: string, from: number, head: Tokens): Tokens {
  const tail = tokenise(text.slice(from));
  const join = <T extends Int32Array | Uint8Array>(a: T, b: T, shift = 0): T => {
    const both = new (a.constructor as new (n: number) => T)(head.count + tail.count + 1);
    both.set(a.subarray(0, head.count));
    for (let i = 0; i < tail.count; i++) both[head.count + i] = b[i]! + shift;
    return both;
  };
  const gap = join(head.gap, tail.gap);
  gap[head.count] = Gap.space;
  return {
    count: head.count + tail.count,
    start: join(head.start, tail.start, from),
    end: join(head.end, tail.end, from),
    word: join(head.word, tail.word),
    shape: join(head.shape, tail.shape),
    gap,
  };
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
