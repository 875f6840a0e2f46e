import { ordinalAtEnd } from '../series/ordinals.js';
import { patternsOf } from '../series/patterns.js';
import { Gap, tokenAt } from '../text/tokens.js';
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
  const roman = place.grammar.patterns.romanOrdinal.exec(wordAt(scope, t - 1));
  if (roman !== null) return { value: romanNumber(roman[1]!), first: t - 1 };
  const end = tokens.end[t - 1]!;
  const words = text.slice(Math.max(place.block.start, end - REACH), end);
  const ordinal = ordinalAtEnd(words, patternsOf(place.grammar.language));
  return ordinal === undefined
    ? undefined
    : { value: ordinal.value, first: Math.min(t - 1, tokenAt(tokens, end - ordinal.length)) };
}

function romanNumber(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  return [...roman].reduce((sum, digit, i) => {
    const value = values[digit]!;
    return sum + (value < (values[roman[i + 1]!] ?? 0) ? -value : value);
  }, 0);
}
