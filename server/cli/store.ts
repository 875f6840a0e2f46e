import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore } from '../store/port.js';
import { CliError } from './errors.js';
import { shown } from './paths.js';

/** Whether a command changes the graph; one that only reads takes a graph that may not be written too. */
export type Access = 'read' | 'write';

/** Runs with the store of a data folder, which is made if need be, and closes it whatever happens. */
export async function withStore<T>(
  folder: string,
  use: (store: GraphStore) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  const { openSqliteStore } = await import('../store/sqlite/index.js');
  const store = await openSqliteStore({ folder, readOnly: access === 'read' ? 'allowed' : 'refused' });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * The same where it may turn out that there is nothing to store: a graph that is there is opened first,
 * so that its faults are told before any work; a new one is made when `open` is called.
 */
export async function withStoreOnceNeeded<T>(
  folder: string,
  use: (open: () => Promise<GraphStore>) => Promise<T>,
): Promise<T> {
  const { openSqliteStore, STORE_FILE } = await import('../store/sqlite/index.js');
  let opened: Promise<GraphStore> | undefined;
  const open = () => (opened ??= openSqliteStore({ folder }));
  if (existsSync(join(folder, STORE_FILE))) await open();
  try {
    return await use(open);
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

/**
 * The same for commands that only make sense on a graph that is there.
 * @throws CliError if there is none
 */
export async function withExistingStore<T>(
  folder: string,
  access: Access,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { STORE_FILE } = await import('../store/sqlite/index.js');
  const size = sizeOf(join(folder, STORE_FILE));
  if (size === undefined || size === 0) {
    const empty = size === 0 ? `, only an empty ${STORE_FILE}` : '';
    throw new CliError(
      `no graph in ${shown(folder)}${empty}: name another folder with --data, or make one with "renvoi ingest"`,
    );
  }
  return withStore(folder, use, access);
}

/** In bytes; undefined where there is nothing. What cannot be looked at is left to the store to refuse. */
function sizeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? undefined : NaN;
  }
}
