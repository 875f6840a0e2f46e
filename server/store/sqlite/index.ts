import { join, resolve } from 'node:path';
import type { Kind, Language } from '../../model/index.js';
import {
  StoreError,
  type EntityFacts,
  type Filling,
  type GraphStore,
  type MostCitedRequest,
  type PageRequest,
  type Reading,
  type RelationFilter,
  type Subgraph,
  type SubgraphRequest,
} from '../port.js';
import { neighbourhood, readAdjacency, type Adjacency } from './adjacency.js';
import { caveats, setFilling } from './caveats.js';
import { mostCited, readCitations, type Citations } from './citations.js';
import { json, Connection } from './connection.js';
import { entitiesById, entitiesByKey, listEntities } from './entities.js';
import { facts, readings, shipped } from './given.js';
import { makeFolder, readOnlyPath, STORE_FILE } from './files.js';
import { evidenceOf, listRelations, relationsById, relationsByKey, relationsOf } from './relations.js';
import { migrate } from './schema.js';
import type { ShippedGraph } from '../shipped.js';
import { search } from './search.js';
import { shippedHash } from './shipped.js';
import { statistics } from './statistics.js';
import { documentTexts, listDocuments, paragraphs } from './texts.js';
import { Writer } from './writer.js';

export { STORE_FILE };

export interface SqliteStoreOptions {
  /** Data folder, made if it is not there; or `:memory:` for a store that ends with the process. */
  folder: string;
  /** How long to wait for another process that is writing, in milliseconds. Default 5000. */
  timeout?: number;
  /** Whether a store that may not be written is opened all the same, to be read alone. */
  readOnly?: 'allowed' | 'refused';
}

/**
 * Opens the store of a data folder, making it if there is none.
 * @throws StoreError UNWRITABLE, DAMAGED, NEWER_SCHEMA or LOCKED
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<GraphStore> {
  const { folder, timeout = 5000, readOnly = 'refused' } = options;
  if (folder === ':memory:') return opened(folder, timeout);
  const path = join(resolve(folder), STORE_FILE);
  try {
    makeFolder(resolve(folder), path);
    return opened(path, timeout);
  } catch (error) {
    const refused = error instanceof StoreError && error.code === 'UNWRITABLE';
    const uri = refused && readOnly === 'allowed' ? readOnlyPath(path) : undefined;
    if (uri === undefined) throw error;
    return opened(path, timeout, uri);
  }
}

/** @param uri of the file where it may only be read */
function opened(path: string, timeout: number, uri?: string): GraphStore {
  const connection = new Connection(path, timeout, uri);
  try {
    if (uri === undefined) connection.exec('PRAGMA journal_mode = WAL');
    migrate(connection);
    if (uri === undefined) checkWritable(connection, timeout);
    return new SqliteStore(connection.tuned());
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Takes the lock for writing and gives it back; that another process has it shows as much. */
function checkWritable(connection: Connection, timeout: number): void {
  connection.exec('PRAGMA busy_timeout = 0');
  try {
    // of a file that may only be read, BEGIN alone asks for no more than that
    connection.transaction(() => connection.exec('DELETE FROM meta WHERE false'));
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'LOCKED')) throw error;
  }
  connection.exec(`PRAGMA busy_timeout = ${Math.max(0, Math.floor(timeout))}`);
}

class SqliteStore implements GraphStore {
  readonly #writer: Writer;
  readonly #adjacency: Kept<Adjacency>;
  readonly #citations: Kept<Citations>;
  /** The write that was asked for last: each waits for the one before, which may let other work in. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Connection) {
    this.#writer = new Writer(db);
    this.#adjacency = new Kept(db, readAdjacency);
    this.#citations = new Kept(db, readCitations);
  }

  saveFacts(facts: readonly EntityFacts[]) {
    return this.#write(() => this.#writer.saveFacts(facts));
  }

  saveReading(reading: Reading) {
    return this.#write(() => this.#writer.saveReading(reading));
  }

  removeDocument(id: string, language?: Language | 'und') {
    return this.#write(() => this.#writer.removeDocument(id, language));
  }

  saveShipped(graph: ShippedGraph, onProgress: (documents: number) => void = () => undefined) {
    return this.#write(async () => {
      // on a connection of its own: who reads meanwhile sees the graph as it was (in memory, which only
      // one process has, there is none, and a reader may see a part)
      const own = this.db.another();
      try {
        return await (own === undefined ? this.#writer : new Writer(own)).saveShipped(graph, onProgress);
      } finally {
        own?.close();
      }
    });
  }

  async shippedHash() {
    return shippedHash(this.db);
  }

  async documents(id: string) {
    return documentTexts(this.db, id);
  }

  async listDocuments(page: PageRequest & { hasText?: boolean }) {
    return listDocuments(this.db, page);
  }

  async paragraphs(id: string, language: Language | 'und', page: PageRequest) {
    return paragraphs(this.db, id, language, page);
  }

  async entities(ids: readonly string[]) {
    return entitiesById(this.db, ids);
  }

  async search(query: string, page: PageRequest & { kinds?: readonly Kind[] }) {
    return search(this.db, query, page);
  }

  async relations(entity: string, filter: RelationFilter, page: PageRequest) {
    return relationsOf(this.db, entity, filter, page);
  }

  async relationsById(ids: readonly string[]) {
    return relationsById(this.db, ids);
  }

  async evidence(relation: string, page: PageRequest) {
    return evidenceOf(this.db, relation, page);
  }

  async subgraph({
    around,
    depth,
    types,
    kinds,
    limit,
    direction = 'BOTH',
  }: SubgraphRequest): Promise<Subgraph> {
    const start = this.db
      .statement<{ key: number }>('SELECT key FROM entities WHERE id IN (SELECT value FROM json_each(?))')
      .all(json(around));
    const found = neighbourhood(
      this.#adjacency.value(),
      start.map((row) => row.key),
      depth,
      limit,
      types,
      kinds,
      direction,
    );
    return {
      nodes: entitiesByKey(this.db, found.nodes),
      relations: relationsByKey(this.db, found.edges),
      omitted: found.omitted,
      beyond: found.beyond,
    };
  }

  async mostCited(request: MostCitedRequest) {
    return mostCited(this.db, this.#citations.value(), request);
  }

  async statistics() {
    return statistics(this.db);
  }

  facts() {
    return facts(this.db);
  }

  readings() {
    return readings(this.db);
  }

  async shipped() {
    return shipped(this.db);
  }

  async listEntities(page: PageRequest) {
    return listEntities(this.db, page);
  }

  async listRelations(page: PageRequest) {
    return listRelations(this.db, page);
  }

  setFilling(work: Filling | undefined) {
    return this.#write(() => setFilling(this.db, work));
  }

  async caveats() {
    return caveats(this.db);
  }

  async close() {
    await this.#lastWrite;
    this.db.close();
  }

  #write<T>(work: () => T | Promise<T>): Promise<T> {
    const written = this.#lastWrite.then(async () => {
      try {
        return await work();
      } finally {
        this.#adjacency.forget();
        this.#citations.forget();
      }
    });
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }
}

/** What is read of the graph into memory, and read again after any change, another process's included. */
class Kept<T> {
  #kept: { version: number; value: T } | undefined;

  constructor(
    private readonly db: Connection,
    private readonly read: (db: Connection) => T,
  ) {}

  value(): T {
    // changes when another connection writes
    const version = this.db.scalar<number>('PRAGMA data_version')!;
    if (this.#kept?.version !== version) this.#kept = { version, value: this.read(this.db) };
    return this.#kept.value;
  }

  forget(): void {
    this.#kept = undefined;
  }
}
