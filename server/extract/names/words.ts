import { Gap, Shape } from '../text/tokens.js';
import type { Scope } from './scope.js';

/** The words of a token range, on one line. */
export function wordsOf(scope: Scope, first: number, last: number): string {
  return onOneLine(scope.text.slice(scope.tokens.start[first], scope.tokens.end[last - 1]));
}

/** Words with one blank between them, as nearly all have it already. */
export function onOneLine(words: string): string {
  return /[^\S ]|\s\s/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** One token as written. */
export function wordAt(scope: Scope, t: number): string {
  return scope.text.slice(scope.tokens.start[t] ?? 0, scope.tokens.end[t] ?? 0);
}

/** Whether words are the plural of the noun that heads a name. */
export function isPlural(words: string, head: string): boolean {
  return words.split(' ')[0]!.toLowerCase() !== head.split(' ')[0]!.toLowerCase() && /s\b/i.test(words);
}

/** Whether a dash with blanks stands before a token: it separates, as no hyphen does. */
export function isBehindDash(scope: Scope, t: number): boolean {
  return scope.tokens.gap[t] === Gap.hyphen && scope.tokens.start[t]! - scope.tokens.end[t - 1]! > 2;
}

/** Whether a token begins with a capital. */
export function isCapital(scope: Scope, t: number): boolean {
  return (scope.tokens.shape[t]! & Shape.capital) !== 0;
}
