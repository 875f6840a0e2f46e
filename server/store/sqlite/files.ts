import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../port.js';
import { unwritable } from './faults.js';

/** Name of the file in the folder of a store. */
export const STORE_FILE = 'renvoi.db';

/**
 * Makes the folder of a store, and the folders above it that are missing, one by one: where one cannot
 * be made, as below /proc, Node's own `recursive` may try for ever.
 * @throws StoreError UNWRITABLE, naming the store
 */
export function makeFolder(folder: string, store: string): void {
  const missing: string[] = [];
  try {
    for (let each = folder; !exists(each) && dirname(each) !== each; each = dirname(each)) missing.push(each);
    for (const each of missing.reverse()) if (!exists(each)) mkdirSync(each);
  } catch {
    throw new StoreError('UNWRITABLE', unwritable(store));
  }
}

/**
 * How SQLite opens a store that may be read and not written; undefined if it may not be read either, or
 * there is none. Without a journal beside it nobody is writing: the file is read as it
 * stands, for SQLite could make no files beside it (https://www.sqlite.org/uri.html#uriimmutable).
 */
export function readOnlyPath(store: string): string | undefined {
  if (sizeOf(store) === 0) return undefined;
  try {
    accessSync(store, constants.R_OK);
  } catch {
    return undefined;
  }
  const shared = exists(`${store}-wal`) && exists(`${store}-shm`);
  const how = shared || sizeOf(`${store}-wal`) > 0 ? 'mode=ro' : 'immutable=1';
  return `${pathToFileURL(store).href}?${how}`;
}

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** In bytes; 0 where there is no such file. */
function sizeOf(path: string): number {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : 0;
  } catch {
    return 0;
  }
}
