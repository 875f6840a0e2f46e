/** Half a surrogate pair, which no UTF-8 can hold, and NUL. */
const MALFORMED = /[\p{Cs}\0]/gu;

/**
 * A text with U+FFFD for what stores cannot hold, unit by unit, so that offsets stay; of arrays and
 * objects, all the texts in them. What needs no change is the same value, not a copy.
 */
export function wellFormed<T>(value: T): T {
  return replaced(value) as T;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\0') ? value : value.replace(MALFORMED, '\ufffd');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(replaced);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed = false;
  const entries = Object.entries(value).map(([key, each]) => {
    const [name, held] = [replaced(key) as string, replaced(each)];
    changed ||= name !== key || held !== each;
    return [name, held] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
