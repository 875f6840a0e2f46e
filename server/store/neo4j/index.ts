import type { Kind, Language } from '../../model/index.js';
import type {
  EntityFacts,
  Filling,
  GraphStore,
  MostCitedRequest,
  PageRequest,
  Reading,
  RelationFilter,
  SaveOutcome,
  SubgraphRequest,
} from '../port.js';
import type { ShippedGraph } from '../shipped.js';
import { caveats, setFilling } from './caveats.js';
import { Connection, type ConnectionOptions, type Work } from './connection.js';
import { entitiesById, listEntities } from './entities.js';
import { facts, readings, shipped } from './given.js';
import { migrate } from './migrate.js';
import { Rankings, statistics } from './ranking.js';
import { repair, repairForReaders } from './repair.js';
import { evidenceOf, listRelations, relationsById, relationsOf } from './relations.js';
import { search } from './search.js';
import { saveShipped, shippedHash } from './shipped.js';
import { subgraph } from './subgraph.js';
import { documentTexts, listDocuments, paragraphs } from './texts.js';
import { removeDocument, saveFacts, saveReading } from './writer.js';

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** Whether a database without a graph becomes one, or is refused. Default `made`. */
  missing?: 'made' | 'refused';
}

/**
 * Opens the store in a database of a Neo4j server, making its constraints and indexes if there are none.
 * Nothing of the options but `uri` and `database` is ever in a message.
 * @throws StoreError UNAVAILABLE, UNAUTHORIZED, UNWRITABLE, DAMAGED, NEWER_SCHEMA, LOCKED or NOT_FOUND
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const connection = new Connection(options);
  try {
    await connection.check();
    await migrate(connection, options.missing);
    await repair(connection);
    connection.whenUnfinished = repairForReaders(connection);
    return new Neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly #rankings = new Rankings();

  constructor(private readonly db: Connection) {}

  async saveFacts(facts: readonly EntityFacts[]) {
    await repair(this.db);
    await this.db.write((work) => saveFacts(work, facts));
  }

  saveReading(reading: Reading) {
    return this.#writeTwice((work) => saveReading(work, reading), 'unchanged');
  }

  removeDocument(id: string, language?: Language | 'und') {
    return this.#writeTwice((work) => removeDocument(work, id, language ?? null), false);
  }

  async saveShipped(graph: ShippedGraph, onProgress: (documents: number) => void = () => undefined) {
    await repair(this.db);
    return saveShipped(this.db, graph, onProgress);
  }

  shippedHash() {
    return this.db.read(shippedHash);
  }

  documents(id: string) {
    return this.db.read((work) => documentTexts(work, id));
  }

  listDocuments(page: PageRequest & { hasText?: boolean }) {
    return this.db.read((work) => listDocuments(work, page));
  }

  paragraphs(id: string, language: Language | 'und', page: PageRequest) {
    return this.db.read((work) => paragraphs(work, id, language, page));
  }

  entities(ids: readonly string[]) {
    return this.db.read((work) => entitiesById(work, ids));
  }

  search(query: string, page: PageRequest & { kinds?: readonly Kind[] }) {
    return this.db.read((work) => search(work, query, page));
  }

  relations(entity: string, filter: RelationFilter, page: PageRequest) {
    return this.db.read((work) => relationsOf(work, entity, filter, page));
  }

  relationsById(ids: readonly string[]) {
    return this.db.read((work) => relationsById(work, ids));
  }

  evidence(relation: string, page: PageRequest) {
    return this.db.read((work) => evidenceOf(work, relation, page));
  }

  subgraph(request: SubgraphRequest) {
    return this.db.read((work) => subgraph(work, request));
  }

  mostCited(request: MostCitedRequest) {
    return this.db.read((work) => this.#rankings.mostCited(work, request));
  }

  statistics() {
    return this.db.read(statistics);
  }

  facts() {
    return facts(this.db);
  }

  readings() {
    return readings(this.db);
  }

  shipped() {
    return shipped(this.db);
  }

  listEntities(page: PageRequest) {
    return this.db.read((work) => listEntities(work, page));
  }

  listRelations(page: PageRequest) {
    return this.db.read((work) => listRelations(work, page));
  }

  async setFilling(filling: Filling | undefined) {
    await repair(this.db);
    await this.db.write((work) => setFilling(work, filling));
  }

  caveats() {
    return this.db.read(caveats);
  }

  close() {
    return this.db.close();
  }

  /**
   * Writes, and if the server was lost in mid-request writes again. The first time may have been carried
   * out all the same; then the second finds nothing to do, and what the first told is what was done.
   */
  async #writeTwice<T extends SaveOutcome | boolean>(
    write: (work: Work) => Promise<T>,
    nothing: T,
  ): Promise<T> {
    await repair(this.db);
    let done = nothing;
    return this.db.write(async (work) => {
      const outcome = await write(work);
      if (outcome !== nothing) done = outcome;
      return done;
    });
  }
}
