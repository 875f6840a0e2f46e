import { longestMatch } from './longestMatch.js';

/** By pattern: the most units of its matches, which the words of its language decide. */
const longest = new WeakMap<RegExp, number>();

/**
 * The last match of a global pattern, looked for near the end first, where most stand.
 * @param pattern one none of whose matches can begin inside another, as words bounded on both sides cannot
 * @param near units before the end in which it is looked for first
 * @param hint what every match holds, cheaper to look for in words that hold none
 */
export function lastMatch(
  pattern: RegExp,
  words: string,
  near: number,
  hint?: RegExp,
): RegExpExecArray | undefined {
  const from = Math.max(0, words.length - near);
  const last = lastFrom(pattern, words, from);
  // one that begins before may hold what is found at once behind
  if (from === 0 || (last !== undefined && last.index >= from + longestOf(pattern))) return last;
  return hint === undefined || hint.test(words) ? lastFrom(pattern, words, 0) : undefined;
}

function longestOf(pattern: RegExp): number {
  let units = longest.get(pattern);
  if (units === undefined) longest.set(pattern, (units = longestMatch(pattern)));
  return units;
}

function lastFrom(pattern: RegExp, words: string, from: number): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = from;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) last = match;
  return last;
}
