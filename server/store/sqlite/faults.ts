import { StoreError } from '../port.js';

/** SQLite's result codes, without their extensions, and what they mean to whoever runs Renvoi. */
const FAULTS: readonly [prefix: string, code: StoreError['code'], say: (store: string) => string][] = [
  [
    'SQLITE_BUSY',
    'LOCKED',
    (store) =>
      `The store ${store} is being written by another process; wait until it has finished or stop it, then try again.`,
  ],
  [
    'SQLITE_LOCKED',
    'LOCKED',
    (store) =>
      `The store ${store} is being written by another process; wait until it has finished or stop it, then try again.`,
  ],
  ['SQLITE_NOTADB', 'DAMAGED', damaged],
  ['SQLITE_CORRUPT', 'DAMAGED', damaged],
  [
    'SQLITE_FULL',
    'UNWRITABLE',
    (store) => `The disk that holds the store ${store} is full; free some space, then try again.`,
  ],
  ['SQLITE_READONLY', 'UNWRITABLE', unwritable],
  ['SQLITE_CANTOPEN', 'UNWRITABLE', unwritable],
  ['SQLITE_PERM', 'UNWRITABLE', unwritable],
  ['SQLITE_IOERR', 'UNWRITABLE', unwritable],
];

/** The sentence for a store that cannot be read. */
export function damaged(store: string): string {
  return `The store ${store} is damaged or is not a store of Renvoi; move it away and ingest the documents again.`;
}

/** The sentence for a store that cannot be written. */
export function unwritable(store: string): string {
  return `The store ${store} cannot be written; check that its folder exists, is a folder and may be written to, or choose another.`;
}

/**
 * Primary result codes by number: libsql names only some of the extended ones, whose last byte is the
 * primary (https://www.sqlite.org/rescode.html).
 */
const PRIMARY: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

function named(code: string): string {
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1];
  return (number !== undefined && PRIMARY[Number(number) & 0xff]) || code;
}

/** What SQLite raised, as a StoreError where it is a fault of the store's file; else unchanged. */
export function asFault(error: unknown, store: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && code !== '') {
    const name = named(code);
    const fault = FAULTS.find(([prefix]) => name.startsWith(prefix));
    return fault ? new StoreError(fault[1], fault[2](store)) : error;
  }
  // libsql gives an empty code where the file cannot be opened at all
  return /^ConnectionFailed|Unable to open/.test(error.message)
    ? new StoreError('UNWRITABLE', unwritable(store))
    : error;
}
