import neo4j, { type EagerResult, type QueryConfig, type RecordShape } from 'neo4j-driver';
import type { Address } from './server.js';

/** Asks the database of an address, and no other of its server. */
export interface Queries {
  run(
    cypher: string,
    parameters?: Record<string, unknown>,
    config?: Pick<QueryConfig, 'routing'>,
  ): Promise<EagerResult<RecordShape>>;
  /** Runs a statement that makes transactions of its own, as `CALL … IN TRANSACTIONS` does. */
  runInTransactions(cypher: string): Promise<void>;
  /** Runs a statement in a transaction that stays open, with its locks. */
  hold(cypher: string): Promise<{ release(): Promise<void> }>;
  close(): Promise<void>;
}

/** A way of the tests' own to a database, to look behind the store. */
export function queries({ uri, user, password, database }: Address): Queries {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const there = database === undefined ? {} : { database };
  return {
    run: (cypher, parameters, config) => driver.executeQuery(cypher, parameters, { ...config, ...there }),
    async runInTransactions(cypher) {
      const session = driver.session(there);
      try {
        await session.run(cypher);
      } finally {
        await session.close();
      }
    },
    async hold(cypher) {
      const session = driver.session(there);
      const transaction = await session.beginTransaction();
      await transaction.run(cypher);
      return {
        async release() {
          await transaction.rollback();
          await session.close();
        },
      };
    },
    close: () => driver.close(),
  };
}

/** Of each node that a store makes, one label. */
const LABELS = [
  'Aside',
  'Assertion',
  'Entity',
  'Name',
  'Paragraph',
  'RenvoiSchema',
  'Shipped',
  'Text',
  'Unfinished',
];

const OTHERS = `MATCH (n) WHERE NOT EXISTS { (:RenvoiSchema) } OR none(label IN labels(n) WHERE label IN $labels)
  RETURN labels(n) AS labels LIMIT 1`;

/**
 * Refuses a database that the tests must not empty.
 * @throws Error if it holds a node that no store of Renvoi made
 */
export async function refuseOthers(address: Address): Promise<void> {
  const asked = queries(address);
  try {
    const [other] = (await asked.run(OTHERS, { labels: LABELS })).records;
    if (other === undefined) return;
    const place = `${address.uri}${address.database === undefined ? '' : `, database ${address.database},`}`;
    throw new Error(
      `${place} holds nodes that are not of Renvoi (:${other.get('labels').join(':')}), and the tests would empty it: name another database with RENVOI_NEO4J_DATABASE, or another server.`,
    );
  } finally {
    await asked.close();
  }
}
