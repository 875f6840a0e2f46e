import neo4j, { type Driver } from 'neo4j-driver';
import { describe, inject } from 'vitest';
import type { GraphStore } from '../../server/store/port.js';
import { openNeo4jStore } from '../../server/store/neo4j/index.js';
import type { Address } from './server.js';

/** The server that the tests share; null where there is none. */
export const shared: Address | null = inject('neo4j');

/** Tests that need a server, skipped by name where there is none. */
export const describeNeo4j = describe.skipIf(shared === null);

/** A driver of the tests' own, to look behind the store. */
export function driverOf({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Empties the database of a server; its constraints and indexes stay. */
export async function emptied(address: Address = shared!): Promise<void> {
  const driver = driverOf(address);
  const session = driver.session();
  try {
    // a named server may hold more than fits into one transaction
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The store in an empty database: there is one of it, so that what was there before is gone. */
export async function openEmpty(address: Address = shared!): Promise<GraphStore> {
  await emptied(address);
  return openNeo4jStore(address);
}
