import { inAnyLanguage } from '../languages/index.js';
import { ordinalAtEnd } from '../series/ordinals.js';
import { patternsOf } from '../series/patterns.js';
import { Gap, Shape, tokenAt, type Tokens } from '../text/tokens.js';
import { WordSet } from '../text/words.js';
import type { Place, Scope } from './scope.js';
import { wordAt } from './words.js';

/** Units before a token within which its ordinal is looked for. */
const REACH = 60;

/** An ordinal in a text. */
export interface OrdinalBefore {
  value: number;
  /** Token with which it begins; it ends with the token before the one asked for. */
  first: number;
}

/** The ordinal right before token `t`: "17th", "twenty-first", « dix-septième », "IXe". */
export function ordinalBefore(scope: Scope, place: Place, t: number): OrdinalBefore | undefined {
  const { tokens, text } = scope;
  if (t <= place.first || t >= tokens.count || tokens.gap[t]! > Gap.hyphen) return undefined;
  if (!mayEndOrdinal(tokens, t - 1)) return undefined;
  const roman = place.grammar.patterns.romanOrdinal.exec(wordAt(scope, t - 1));
  if (roman !== null) return { value: romanNumber(roman[1]!), first: t - 1 };
  const end = tokens.end[t - 1]!;
  const words = text.slice(Math.max(place.block.start, end - REACH), end);
  const ordinal = ordinalAtEnd(words, patternsOf(place.grammar.language));
  return ordinal === undefined
    ? undefined
    : { value: ordinal.value, first: Math.min(t - 1, tokenAt(tokens, end - ordinal.length)) };
}

/** Last words of ordinals in words, and the endings of ordinals in digits where they stand alone: "17 th". */
const LASTS = new WordSet(
  inAnyLanguage(({ series }) => [...series.ordinals.keys(), series.ordinalDigits]).flatMap(
    (words) => words.match(/\p{L}+/gu) ?? [],
  ),
);

/** Whether an ordinal may end with a token: few words do, and numbers and Roman numerals. */
function mayEndOrdinal({ word, shape }: Tokens, t: number): boolean {
  return (shape[t]! & (Shape.digit | Shape.capital)) !== 0 || LASTS.has(word[t]!);
}

function romanNumber(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  return [...roman].reduce((sum, digit, i) => {
    const value = values[digit]!;
    return sum + (value < (values[roman[i + 1]!] ?? 0) ? -value : value);
  }, 0);
}
