/** Index of the first of sorted numbers that is at least a value; `count` if none is. */
export function firstAtLeast(numbers: ArrayLike<number>, value: number, count = numbers.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of things sorted by what is asked that is no longer before it; their count if all are. */
export function firstIndex<T>(sorted: readonly T[], isBefore: (each: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of things sorted by what is asked that is before it; undefined where none is. */
export function lastBefore<T>(sorted: readonly T[], isBefore: (each: T) => boolean): T | undefined {
  const behind = firstIndex(sorted, isBefore);
  // an index before the first would be looked up as a name, at fifty times the cost
  return behind === 0 ? undefined : sorted[behind - 1];
}
