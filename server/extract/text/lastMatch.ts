/**
 * The last match of a global pattern, looked for near the end first, where most stand.
 * @param near units before the end in which it is looked for first
 * @param longest the most units of a match: one that begins before may hold what is found at once behind
 * @param hint what every match holds, cheaper to look for in words that hold none
 */
export function lastMatch(
  pattern: RegExp,
  words: string,
  near: number,
  longest: number,
  hint?: RegExp,
): RegExpExecArray | undefined {
  const from = Math.max(0, words.length - near);
  const last = lastFrom(pattern, words, from);
  if (from === 0 || (last !== undefined && last.index > from + longest)) return last;
  return hint === undefined || hint.test(words) ? lastFrom(pattern, words, 0) : undefined;
}

function lastFrom(pattern: RegExp, words: string, from: number): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = from;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) last = match;
  return last;
}
