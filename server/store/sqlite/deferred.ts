import type { Connection } from './connection.js';

/** Indexes of which every assertion or relation that is added touches another place. */
const SCATTERED = ['assertions_relation', 'relations_target'];

/**
 * Takes away the indexes that are made sooner of all rows, sorted, than row by row. For a transaction
 * that fills a store in which no text states anything.
 * @returns makes them again
 */
export function deferIndexes(db: Connection): () => void {
  const definitions = SCATTERED.map((name) =>
    db.scalar<string>('SELECT sql FROM sqlite_schema WHERE name = ?', name)!,
  );
  for (const name of SCATTERED) db.exec(`DROP INDEX ${name}`);
  return () => definitions.forEach((definition) => db.exec(definition));
}
