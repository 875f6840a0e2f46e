import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore } from '../store/port.js';
import { STORE_FILE } from '../store/sqlite/files.js';
import { CliError } from './errors.js';
import { neo4jAccess, parseWhere, shownWhere, type Where } from './where.js';

/** Whether a command changes the graph; one that only reads takes a graph that may not be written too. */
export type Access = 'read' | 'write';

/**
 * Runs with the store of a name, which is made if need be, and closes it whatever happens.
 * @param name as `--store` gives it
 */
export async function withStore<T>(
  name: string,
  use: (store: GraphStore) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  const store = await openStore(parseWhere(name), access);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function openStore(where: Where, access: Access): Promise<GraphStore> {
  if ('uri' in where) {
    const { openNeo4jStore } = await import('../store/neo4j/index.js');
    return openNeo4jStore(neo4jAccess(where.uri));
  }
  const { openSqliteStore } = await import('../store/sqlite/index.js');
  return openSqliteStore({
    folder: where.folder,
    readOnly: access === 'read' ? 'allowed' : 'refused',
  });
}

/**
 * The same where it may turn out that there is nothing to store: a graph that is there is opened first,
 * so that its faults are told before any work; a new one is made when `open` is called.
 */
export async function withStoreOnceNeeded<T>(
  name: string,
  use: (open: () => Promise<GraphStore>) => Promise<T>,
): Promise<T> {
  const where = parseWhere(name);
  let opened: Promise<GraphStore> | undefined;
  const open = () => (opened ??= openStore(where, 'write'));
  if ('uri' in where || existsSync(join(where.folder, STORE_FILE))) await open();
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
  name: string,
  access: Access,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const where = parseWhere(name);
  if ('folder' in where) checkThere(where);
  return withStore(name, use, access);
}

function checkThere(where: { folder: string }): void {
  const size = sizeOf(join(where.folder, STORE_FILE));
  if (size !== undefined && size !== 0) return;
  const empty = size === 0 ? `, only an empty ${STORE_FILE}` : '';
  throw new CliError(
    `no graph in ${shownWhere(where)}${empty}: name another folder with --store, or make one with "renvoi ingest"`,
  );
}

/** In bytes; undefined where there is nothing. What cannot be looked at is left to the store to refuse. */
function sizeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? undefined : NaN;
  }
}
