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
  return Array.isArray(value) ? replacedItems(value) : replacedFields(value as Record<string, unknown>);
}

function replacedItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const held = replaced(items[index]);
    if (held !== items[index]) (copy ??= items.slice())[index] = held;
  }
  return copy ?? items;
}

function replacedFields(fields: Readonly<Record<string, unknown>>): unknown {
  // nothing is made for what needs no change: a graph has millions of texts
  for (const key in fields) {
    if (replaced(key) === key && replaced(fields[key]) === fields[key]) continue;
    return Object.fromEntries(
      Object.entries(fields).map(([name, each]) => [replaced(name) as string, replaced(each)]),
    );
  }
  return fields;
}
