import { StoreError, type Page } from './port.js';

/** The place of an item in the order of its list: what a cursor holds. */
export type Place = readonly (string | number)[];

/** An opaque cursor: the list's name and the item's place in it, base64url. */
export function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/**
 * The place that a cursor holds.
 * @param shape a value of each type that the place must have, in order
 * @throws StoreError BAD_CURSOR if the cursor is not one of this list
 */
export function decodeCursor<P extends Place>(list: string, cursor: string, shape: P): P {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor(list, cursor);
  }
  if (!Array.isArray(parts) || parts.length !== shape.length + 1 || parts[0] !== list) {
    throw badCursor(list, cursor);
  }
  const place = parts.slice(1) as unknown[];
  if (!place.every((part, index) => typeof part === typeof shape[index])) throw badCursor(list, cursor);
  return place as unknown as P;
}

function badCursor(list: string, cursor: string): StoreError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return new StoreError(
    'BAD_CURSOR',
    `The cursor "${shown}" is not one that the list of ${list} gave; start again without a cursor.`,
  );
}

/** How many items a page takes: none below zero. */
export function pageSize(first: number): number {
  return Number.isFinite(first) ? Math.max(0, Math.floor(first)) : 0;
}

/** Makes a page of `first + 1` items fetched from where the page begins. */
export function pageOf<T, R>(
  rows: readonly R[],
  first: number,
  total: number,
  item: (row: R) => T,
  cursor: (row: R) => string,
): Page<T> {
  const size = pageSize(first);
  const items = rows.slice(0, size).map((row) => ({ cursor: cursor(row), item: item(row) }));
  return { items, hasNext: rows.length > size, total };
}
