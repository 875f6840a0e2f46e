import { describe, inject } from 'vitest';
import type { GraphStore } from '../../server/store/port.js';
import { openNeo4jStore } from '../../server/store/neo4j/index.js';
import { queries } from './queries.js';
import type { Address } from './server.js';

/** The server that the tests share; null where there is none. */
export const shared: Address | null = inject('neo4j');

/** Tests that need a server, skipped by name where there is none. */
export const describeNeo4j = describe.skipIf(shared === null);

/** Empties the database of a server; its constraints and indexes stay. */
export async function emptied(address: Address = shared!): Promise<void> {
  const database = queries(address);
  try {
    // a named server may hold more than fits into one transaction
    await database.runInTransactions('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await database.close();
  }
}

/** The store in an empty database: there is one of it, so that what was there before is gone. */
export async function openEmpty(address: Address = shared!): Promise<GraphStore> {
  await emptied(address);
  return openNeo4jStore(address);
}
