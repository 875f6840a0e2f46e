import { existsSync, readdirSync } from 'node:fs';
import type { GraphStore } from '../store/port.js';
import { CliError } from './errors.js';
import { shown } from './paths.js';

/** Runs with the store of a data folder, which is made if need be, and closes it whatever happens. */
export async function withStore<T>(folder: string, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const { openSqliteStore } = await import('../store/sqlite/index.js');
  const store = await openSqliteStore({ folder });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * The same for commands that only make sense on a graph that is there.
 * @throws CliError if there is none
 */
export function withExistingStore<T>(folder: string, use: (store: GraphStore) => Promise<T>): Promise<T> {
  if (!existsSync(folder) || (isFolder(folder) && readdirSync(folder).length === 0)) {
    throw new CliError(
      `no graph in ${shown(folder)}: name another folder with --data, or make one with "renvoi ingest"`,
    );
  }
  return withStore(folder, use);
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
