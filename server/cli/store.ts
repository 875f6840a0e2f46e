import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CAVEATS } from '../store/caveats.js';
import type { Caveat, GraphStore } from '../store/port.js';
import { STORE_FILE } from '../store/sqlite/files.js';
import { CliError } from './errors.js';
import { complain } from './output.js';
import { isPlainAbroad, neo4jAccess, parseWhere, shownWhere, type Where } from './where.js';

/** Whether a command changes the graph; one that only reads takes a graph that may not be written too. */
export type Access = 'read' | 'write';

interface Opening {
  access?: Access;
  /** What becomes of a store that is not there. */
  missing?: 'made' | 'refused';
  /** What the command itself completes, so that it need not be told that the graph lacks it. */
  completes?: Caveat;
}

/**
 * Runs with the store of a name, which is made if need be, and closes it whatever happens.
 * @param name as `--store` gives it
 */
export async function withStore<T>(
  name: string,
  use: (store: GraphStore) => Promise<T>,
  opening: Opening = {},
): Promise<T> {
  const store = await openStore(parseWhere(name), opening);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function openStore(where: Where, opening: Opening): Promise<GraphStore> {
  const store = await opened(where, opening);
  try {
    for (const caveat of await store.caveats()) {
      if (caveat !== opening.completes) complain(`the graph in ${shownWhere(where)}: ${CAVEATS[caveat]}`);
    }
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function opened(where: Where, { access = 'write', missing = 'made' }: Opening): Promise<GraphStore> {
  if ('uri' in where) {
    const { openNeo4jStore } = await import('../store/neo4j/index.js');
    const reached = neo4jAccess(where.uri);
    if (isPlainAbroad(where.uri)) {
      complain(
        `the password and all that is asked go to ${where.uri} in clear, for whoever listens on the way: use ${where.uri.replace('://', '+s://')}, if the server has a certificate`,
      );
    }
    return openNeo4jStore({ ...reached, missing });
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
  const open = () => (opened ??= openStore(where, {}));
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
  return withStore(name, use, { access, missing: 'refused' });
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
