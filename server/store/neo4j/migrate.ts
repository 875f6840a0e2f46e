import { StoreError } from '../port.js';
import type { Connection } from './connection.js';
import { MIGRATIONS } from './statements.js';

/** The schema that this version of Renvoi writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Stands for the version of what is not there. A graph that Neo4j's own tool imported has version 0. */
const EMPTY = -1;

/** How long to wait for new indexes to be filled, in seconds. */
const FILLING = 300;

/**
 * Makes the constraints and indexes, or brings them up to date; nothing is written where they are. Each
 * statement may be run again, so that a migration that was cut off is made good by the next.
 * @param missing what becomes of a database in which there is no graph
 * @throws StoreError NEWER_SCHEMA if a later Renvoi wrote the database, DAMAGED if something else did,
 *   NOT_FOUND if it is empty and that is refused
 */
export async function migrate(connection: Connection, missing: 'made' | 'refused' = 'made'): Promise<void> {
  const version = await connection.readAnyhow(async (work) => {
    const schema = await work.first<{ version: number }>('schemaVersion');
    if (schema !== undefined) return schema.version;
    return (await work.first<{ empty: boolean }>('isEmpty'))!.empty ? EMPTY : undefined;
  });
  if (version === undefined) {
    throw new StoreError(
      'DAMAGED',
      `The Neo4j database ${connection.name} holds something that is not of Renvoi; name another database, or empty it.`,
    );
  }
  if (version === EMPTY && missing === 'refused') {
    throw new StoreError(
      'NOT_FOUND',
      `The Neo4j database ${connection.name} holds no graph; name another, or make one with "renvoi ingest".`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'NEWER_SCHEMA',
      `The Neo4j database ${connection.name} was written by a later version of Renvoi (schema ${version}, this one knows ${SCHEMA_VERSION}); update Renvoi or name another database.`,
    );
  }
  if (version === SCHEMA_VERSION) return;
  for (const migration of MIGRATIONS.slice(Math.max(0, version))) {
    for (const cypher of migration) await connection.schema(cypher);
  }
  await connection.readAnyhow((work) => work.run('awaitIndexes', { seconds: FILLING }));
  await connection.write((work) => work.run('setSchemaVersion', { version: SCHEMA_VERSION }));
}
