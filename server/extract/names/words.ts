import type { Scope } from './scope.js';

/** The words of a token range, on one line. */
export function wordsOf(scope: Scope, first: number, last: number): string {
  return scope.text.slice(scope.tokens.start[first], scope.tokens.end[last - 1]).replace(/\s+/g, ' ');
}
