import type { Span } from '../model/index.js';
import type { Ground } from './ground.js';

/** Index in `ground.mentions` of the mention that a place means. */
export function mentionAt(ground: Ground, place: Span): number | undefined {
  return fitting(ground, place)[0];
}

/**
 * Mentions at a place, the one that is meant first: the one that is exactly there, else the shortest that
 * holds the place, else the longest that shares words with it.
 */
function fitting(ground: Ground, place: Span): number[] {
  const rank = ({ start, end }: Span): number => {
    if (start === place.start && end === place.end) return 0;
    return start <= place.start && end >= place.end ? 1 : 2;
  };
  const length = (i: number) => ground.spans[i]!.end - ground.spans[i]!.start;
  return touching(ground, place).sort((a, b) => {
    const group = rank(ground.spans[a]!);
    return group - rank(ground.spans[b]!) || (group === 2 ? length(b) - length(a) : length(a) - length(b));
  });
}

/** Mentions that share a character with a place. */
export function touching({ spans }: Ground, place: Span): number[] {
  return spans.flatMap(({ start, end }, i) => (start < place.end && end > place.start ? [i] : []));
}

/** The closest mentions before and behind a place where there is none. */
export function nearest({ spans }: Ground, place: Span): { before?: number; after?: number } {
  let before: number | undefined;
  let after: number | undefined;
  spans.forEach(({ start, end }, i) => {
    if (end <= place.start && (before === undefined || end > spans[before]!.end)) before = i;
    if (start >= place.end && (after === undefined || start < spans[after]!.start)) after = i;
  });
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Where words first stand in a text: any white space for a space, any apostrophe for an apostrophe. */
export function wordsIn(text: string, words: string): Span | undefined {
  const pattern = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  if (pattern === '') return undefined;
  const match = new RegExp(pattern, 'u').exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
