import { StoreError } from '../port.js';
import type { Connection } from './connection.js';
import { MIGRATIONS } from './statements.js';

/** The schema that this version of Renvoi writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** How long to wait for new indexes to be filled, in seconds. */
const FILLING = 300;

/**
 * Makes the constraints and indexes, or brings them up to date; nothing is written where they are. Each
 * statement may be run again, so that a migration that was cut off is made good by the next.
 * @throws StoreError NEWER_SCHEMA if a later Renvoi wrote the database, DAMAGED if something else did
 */
export async function migrate(connection: Connection): Promise<void> {
  const version = await connection.readAnyhow(async (work) => {
    const schema = await work.first<{ version: number }>('schemaVersion');
    if (schema !== undefined) return schema.version;
    return (await work.first<{ empty: boolean }>('isEmpty'))!.empty ? 0 : undefined;
  });
  if (version === undefined) {
    throw new StoreError(
      'DAMAGED',
      `The Neo4j database ${connection.name} holds something that is not of Renvoi; name another database, or empty it.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'NEWER_SCHEMA',
      `The Neo4j database ${connection.name} was written by a later version of Renvoi (schema ${version}, this one knows ${SCHEMA_VERSION}); update Renvoi or name another database.`,
    );
  }
  if (version === SCHEMA_VERSION) return;
  for (const migration of MIGRATIONS.slice(version)) {
    for (const cypher of migration) await connection.schema(cypher);
  }
  await connection.readAnyhow((work) => work.run('awaitIndexes', { seconds: FILLING }));
  await connection.write((work) => work.run('setSchemaVersion', { version: SCHEMA_VERSION }));
}
