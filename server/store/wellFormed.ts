/** Half a surrogate pair, which no UTF-8 can hold, and NUL. */
const MALFORMED = /[\p{Cs}\0]/gu;

/**
 * A text with U+FFFD for what stores cannot hold, unit by unit, so that offsets stay; of arrays and
 * objects, all the texts in them.
 */
export function wellFormed<T>(value: T): T {
  return replaced(value) as T;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(MALFORMED, '\ufffd');
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [replaced(key), replaced(each)]));
}
