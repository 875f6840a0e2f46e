/**
 * Sorts in place, equal members in the order in which they stood, as `Array.sort` does; for lists that are
 * a few sorted ones behind one another, as what rules find one by one, it asks far less and is several
 * times as fast.
 */
export function sortRuns<T>(list: T[], order: (a: T, b: T) => number): T[] {
  let ends = runsOf(list, order);
  if (ends.length < 2) return list;
  let from = list;
  let to: T[] = new Array<T>(list.length);
  while (ends.length > 1) {
    const merged: number[] = [];
    let start = 0;
    for (let run = 0; run < ends.length; run += 2) {
      const middle = ends[run]!;
      const end = run + 1 < ends.length ? ends[run + 1]! : middle;
      merge(from, to, start, middle, end, order);
      merged.push(end);
      start = end;
    }
    [from, to] = [to, from];
    ends = merged;
  }
  if (from !== list) for (let i = 0; i < list.length; i++) list[i] = from[i]!;
  return list;
}

/** Where the sorted stretches of a list end. */
function runsOf<T>(list: readonly T[], order: (a: T, b: T) => number): number[] {
  const ends: number[] = [];
  for (let i = 1; i < list.length; i++) if (order(list[i - 1]!, list[i]!) > 0) ends.push(i);
  ends.push(list.length);
  return ends;
}

/** Two sorted stretches, [start, middle) and [middle, end), as one in another list. */
function merge<T>(
  from: readonly T[],
  to: T[],
  start: number,
  middle: number,
  end: number,
  order: (a: T, b: T) => number,
): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    const first = right >= end || (left < middle && order(from[left]!, from[right]!) <= 0);
    to[i] = first ? from[left++]! : from[right++]!;
  }
}
