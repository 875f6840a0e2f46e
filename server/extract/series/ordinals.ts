import type { Patterns } from './patterns.js';

/** An ordinal at the end of some words. */
export interface Ordinal {
  value: number;
  /** Length of the words it takes, to the end. */
  length: number;
}

const MOST_WORDS = 4;
/** Units within which an ordinal in digits stands, its ending and the unit before it included. */
const LONGEST_DIGITS = 40;
const DIGITS = /(?<![\p{L}\d./-])(?:(\d{1,3})\s)?(\d{1,5})\s?$/u;
/** Four figures of which a scanner made letters: "3O93rd", "I514e". */
const LOOKALIKE = /(?<![\p{L}\d./-])((?=\d|[OIl]\d\d)[\dOIl]{4})$/u;

/**
 * The ordinal that some words end with: "its seventy-ninth" 79, "the 5987th" 5987.
 * `misread` finds what a scanner made of an ending.
 */
export function ordinalAtEnd(words: string, patterns: Patterns, misread?: RegExp): Ordinal | undefined {
  // a pattern is tried from every unit on, though only the last few can fit
  const tail = words.slice(-LONGEST_DIGITS);
  const ending = patterns.ordinalEnding.exec(tail) ?? misread?.exec(tail) ?? null;
  if (ending !== null) {
    const lead = tail.slice(0, ending.index);
    const digits = DIGITS.exec(lead);
    if (digits === null) {
      const alike = LOOKALIKE.exec(lead);
      if (alike !== null) {
        const written = alike[1]!.replace(/O/g, '0').replace(/[Il]/g, '1');
        return { value: Number(written), length: tail.length - alike.index };
      }
    } else {
      // "283 1st": a scanner parts what belongs together
      const split =
        digits[1] !== undefined && digits[1].length + digits[2]!.length === 4 && digits[2]!.length < 3;
      const written = split ? digits[1]! + digits[2]! : digits[2]!;
      const skip = split || digits[1] === undefined ? 0 : digits[0].indexOf(digits[2]!, digits[1].length);
      return { value: Number(written), length: tail.length - digits.index - skip };
    }
  }
  return ordinalInWords(words, patterns);
}

/** The longest ordinal in words that some words end with. */
function ordinalInWords(words: string, { lexicon, ordinalLasts }: Patterns): Ordinal | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (!ordinalLasts.has(last.toLowerCase())) return undefined;
  const tail = words.slice(-60);
  let at = tail.length;
  let best: Ordinal | undefined;
  for (let k = 0; k < MOST_WORDS && at > 0; k++) {
    at = tail.lastIndexOf(' ', at - 1);
    const phrase = tail.slice(at + 1).toLowerCase();
    const value = lexicon.ordinals.get(phrase);
    if (value !== undefined) best = { value, length: phrase.length };
    if (at < 0) break;
  }
  return best;
}

/** Ordinals in a list at the end of some words, last first: "nineteenth, twentieth and twenty-first". */
export function ordinalsAtEnd(words: string, patterns: Patterns, misread?: RegExp): Member[] {
  return listAtEnd(words, (left) => ordinalAtEnd(left, patterns, misread));
}

/** Years in a list at the end of some words, last first: "2020, 2021 and 2022". */
export function yearsAtEnd(words: string): Member[] {
  return listAtEnd(words, (left) => {
    const year = YEAR.exec(left);
    return year === null ? undefined : { value: Number(year[0]), length: year[0].length };
  });
}

const YEAR = /(?<![\d/-])(?:19|20)\d\d$/;

/** A member of such a list, and where it stands in the words. */
interface Member {
  value: number;
  from: number;
  to: number;
}

function listAtEnd(words: string, lastOf: (left: string) => Ordinal | undefined): Member[] {
  const found: Member[] = [];
  let left = words;
  while (found.length < 8) {
    const last = lastOf(left);
    if (last === undefined) break;
    const from = left.length - last.length;
    found.push({ value: last.value, from, to: left.length });
    const joint = /(?:,\s|,?\s(?:and|to|or|et|à|ou)\s)$/.exec(left.slice(0, from));
    if (joint === null) break;
    left = left.slice(0, from - joint[0].length);
  }
  return found;
}
