import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentsOf } from '../../server/store/copy.js';
import { Connection } from '../../server/store/neo4j/connection.js';
import { openNeo4jStore } from '../../server/store/neo4j/index.js';
import { saveShipped } from '../../server/store/neo4j/shipped.js';
import { statement } from '../../server/store/neo4j/statements.js';
import { StoreError, type GraphStore, type Reading } from '../../server/store/port.js';
import type { ShippedDocument } from '../../server/store/shipped.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { SHIPPED } from '../store/contract-shipped.js';
import { FACTS, NOTE, READINGS, REPORT } from '../store/fixtures.js';
import { snapshot } from '../store/snapshot.js';
import { describeNeo4j, emptied, openEmpty, shared } from './database.js';
import { queries } from './queries.js';
import { DEFAULT_VERSION, findTools, startNeo4j, type Neo4jServer } from './server.js';

/** What an opening or a request is refused with: one sentence that names the server and no credentials. */
async function refusal(work: Promise<unknown>, password: string): Promise<StoreError['code'] | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason as StoreError,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(error!.message).toMatch(/^[^\n]*bolt:\/\/127\.0\.0\.1:\d+[^\n]*\.$/);
  expect(`${error!.message} ${error!.stack}`).not.toContain(password);
  return error!.code;
}

describeNeo4j('a Neo4j server that cannot be used', () => {
  test('is refused where nothing listens', async () => {
    const nowhere = { ...shared!, uri: 'bolt://127.0.0.1:9', password: 'secret word' };
    expect(await refusal(openNeo4jStore(nowhere), 'secret word')).toBe('UNAVAILABLE');
  });

  test('is refused where the password is wrong', async () => {
    const wrong = { ...shared!, password: 'secret word' };
    expect(await refusal(openNeo4jStore(wrong), 'secret word')).toBe('UNAUTHORIZED');
  });

  test('is refused where it has no such database', async () => {
    const opening = openNeo4jStore({ ...shared!, database: 'nosuchdatabase' });
    expect(await refusal(opening, shared!.password)).toBe('UNAVAILABLE');
    await expect(openNeo4jStore({ ...shared!, database: 'nosuchdatabase' })).rejects.toThrow(
      /nosuchdatabase/,
    );
  });
});

describeNeo4j('a store on a Neo4j server', () => {
  test('can be closed twice, and says so if it is used after', async () => {
    const store = await openEmpty();
    await store.close();
    await store.close();
    await expect(store.statistics()).rejects.toThrow(/is closed; open it again/);
  });

  test('sees what another store of the same database wrote', async () => {
    const reader = await openEmpty();
    const writer = await openNeo4jStore(shared!);
    await writer.saveReading(REPORT);
    expect((await reader.statistics()).documents).toBe(1);
    await writer.close();
    await reader.close();
  });

  test('holds the same whether two write at the same time or one after the other', async () => {
    const one = await openEmpty();
    const other = await openNeo4jStore(shared!);
    await one.saveFacts(FACTS);
    await Promise.all(READINGS.map((each, index) => (index % 2 ? one : other).saveReading(each)));
    await Promise.all([one.removeDocument('doc/note'), other.saveReading(REPORT)]);
    expect(await contentsOf(one)).toEqual(
      await reference(async (store) => {
        await store.saveFacts(FACTS);
        for (const each of READINGS) if (each !== NOTE) await store.saveReading(each);
      }),
    );
    await one.close();
    await other.close();
  });

  // the server may end it for its age, or a way between drop a connection on which nothing moves
  test(
    'that loses its lock alone while it takes in a graph writes no more',
    { timeout: 300_000 },
    async () => {
      const slow = await openEmpty();
      await slow.saveFacts(FACTS);
      for (const each of READINGS) await slow.saveReading(each);
      const database = queries(shared!);
      let batches = 0;
      const saving = slow.saveShipped(
        { ...SHIPPED, hash: 'slow', documents: { [Symbol.iterator]: () => many(10_000) } },
        () => batches++,
      );
      const lost = expect(saving).rejects.toMatchObject({ code: 'LOCKED' });
      while (batches < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      const { records } = await database.run(
        `SHOW TRANSACTIONS YIELD transactionId, elapsedTime, currentQuery
       WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
       RETURN transactionId AS id ORDER BY elapsedTime DESC LIMIT 1`,
      );
      await database.run(`TERMINATE TRANSACTION '${records[0]!.get('id') as string}'`);
      await database.close();
      const next = await openNeo4jStore(shared!);
      expect(await next.saveShipped(SHIPPED)).toBe('added');
      await lost;
      expect(await contentsOf(next)).toEqual(
        await reference(async (store) => {
          await store.saveFacts(FACTS);
          for (const each of READINGS) await store.saveReading(each);
          await store.saveShipped(SHIPPED);
        }),
      );
      await next.close();
      await slow.close();
    },
  );

  test(
    'that another process fills is opened, read and written by nobody else, and that is said at once',
    { timeout: 120_000 },
    async () => {
      const store = await openEmpty();
      const database = queries(shared!);
      // the lock and the mark of one that fills it
      const held = await database.hold(statement('lockForWriting'));
      await database.run("CREATE (:Unfinished {name: 'renvoi', writer: 'another'})");
      const from = performance.now();
      const asked = [() => openNeo4jStore(shared!), () => store.statistics(), () => store.saveReading(NOTE)];
      for (const ask of asked) expect(await refusal(ask(), shared!.password)).toBe('LOCKED');
      expect(performance.now() - from).toBeLessThan(30_000);
      await held.release();
      // it went, and left a part: who asks next takes that out
      expect(await patiently(() => store.statistics())).toMatchObject({ documents: 0 });
      expect((await database.run('MATCH (u:Unfinished) RETURN u')).records).toEqual([]);
      await database.close();
      await store.close();
    },
  );

  test('does not take the part that another left of a graph for the whole of it', async () => {
    const store = await openEmpty();
    const database = queries(shared!);
    await database.run(
      "CREATE (:Unfinished {name: 'renvoi', writer: 'gone'}), (:Shipped {name: 'renvoi', hash: 'first'})",
    );
    await database.close();
    // as one that was waiting for the lock when the other went: it looked for parts before that
    const connection = new Connection(shared!);
    expect(await saveShipped(connection, SHIPPED, () => undefined)).toBe('added');
    await connection.close();
    expect(await store.statistics()).toMatchObject({ documents: 2 });
    await store.close();
  });

  test('a write that fails half-way leaves nothing of it', async () => {
    const store = await openEmpty();
    for (const each of READINGS) await store.saveReading(each);
    const before = await contentsOf(store);
    const broken = structuredClone(REPORT);
    // which only the server refuses: no property can hold a map
    broken.extraction.relations.at(-1)!.rule = { no: 'text' } as unknown as string;
    await expect(store.saveReading(broken)).rejects.toThrow();
    expect(await contentsOf(store)).toEqual(before);
    expect(await store.saveReading(REPORT)).toBe('unchanged');
    await store.close();
  });
});

/** Asks again while the graph is said to be written: a server that has just started is slow to give a lock. */
async function patiently<T>(ask: () => Promise<T>, until = performance.now() + 60_000): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'LOCKED') || performance.now() > until) throw error;
    return patiently(ask, until);
  }
}

/** Documents like one that ships. */
function* many(count: number) {
  const [first] = SHIPPED.documents as ShippedDocument[];
  for (let index = 0; index < count; index++) yield { ...first!, id: `A/RES/80/${index}` };
}

/** What a store comes to that did the same without any fault. */
async function reference(deeds: (store: GraphStore) => Promise<void>) {
  const store = await openSqliteStore({ folder: ':memory:' });
  try {
    await deeds(store);
    return await contentsOf(store);
  } finally {
    await store.close();
  }
}

const tools =
  shared === null
    ? 'no server'
    : await findTools(process.env['RENVOI_TEST_NEO4J_VERSION'] ?? DEFAULT_VERSION);

/** How long a store tries again, in milliseconds: much less, or much more, than a server takes to start. */
const [SHORT, LONG] = [500, 120_000];

describe.skipIf(typeof tools === 'string')('a Neo4j server that goes away', { timeout: 300_000 }, () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    if (typeof tools !== 'string') server = await startNeo4j(tools);
  }, 120_000);
  afterAll(() => server?.stop());
  beforeEach(() => emptied(server));
  const open = (patience: number) => openNeo4jStore({ ...server, patience });
  /** Copies of a note under other names. */
  const notes = Array.from({ length: 40 }, (_, index): Reading => {
    const note = structuredClone(NOTE);
    note.extraction.document.id = `doc/note-${index}`;
    for (const each of note.extraction.relations) {
      if (each.source === 'doc/note') each.source = `doc/note-${index}`;
    }
    return note;
  });

  test('and comes back: reads that were asked for meanwhile are answered', async () => {
    const store = await open(LONG);
    for (const each of READINGS) await store.saveReading(each);
    const before = await snapshot(store, ['A/RES/74/247'], ['itu']);
    const busy = Promise.all(Array.from({ length: 8 }, () => snapshot(store, ['A/RES/74/247'], ['itu'])));
    await server.kill();
    const asked = snapshot(store, ['A/RES/74/247'], ['itu']);
    await server.start();
    for (const answer of await busy) expect(answer).toEqual(before);
    expect(await asked).toEqual(before);
    await store.close();
  });

  test('and stays away: requests fail with a code, each text is there whole or not at all', async () => {
    const store = await open(SHORT);
    await store.saveFacts(FACTS);
    let saved = 0;
    const writing = (async () => {
      for (const each of notes) {
        await store.saveReading(each);
        saved++;
      }
    })();
    while (saved < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.kill();
    expect(await refusal(writing, server.password)).toBe('UNAVAILABLE');
    expect(await refusal(store.statistics(), server.password)).toBe('UNAVAILABLE');
    await server.start();
    const { total: there } = await store.listDocuments({ first: 0 });
    // the one in the midst of which it went may have been carried out
    expect([saved, saved + 1]).toContain(there);
    expect(await contentsOf(store)).toEqual(
      await reference(async (other) => {
        await other.saveFacts(FACTS);
        for (const each of notes.slice(0, there)) await other.saveReading(each);
      }),
    );
    await store.close();
  });

  test('in the midst of writes, and comes back: all is written, each text once', async () => {
    const store = await open(LONG);
    const outcomes: string[] = [];
    const writing = (async () => {
      for (const each of notes.slice(0, 20)) outcomes.push(await store.saveReading(each));
    })();
    while (outcomes.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.kill();
    await server.start();
    await writing;
    expect(new Set(outcomes)).toEqual(new Set(['added']));
    expect(await contentsOf(store)).toEqual(
      await reference(async (other) => {
        for (const each of notes.slice(0, 20)) await other.saveReading(each);
      }),
    );
    await store.close();
  });

  test('while the shipped graph is taken in: nothing of it is there', async () => {
    const store = await open(SHORT);
    await store.saveFacts(FACTS);
    for (const each of READINGS) await store.saveReading(each);
    const before = await contentsOf(store);
    let passes = 0;
    const documents = {
      *[Symbol.iterator]() {
        passes++;
        // more than are written together
        yield* many(1000);
        if (passes === 2) void server.kill();
        yield* SHIPPED.documents as ShippedDocument[];
      },
    };
    expect(await refusal(store.saveShipped({ ...SHIPPED, documents }), server.password)).toBe('UNAVAILABLE');
    await server.start();
    // what is half there is read by nobody: the first to ask takes it out, others wait for that
    const asked = await Promise.all([1, 2, 3].map(() => patiently(() => store.shippedHash())));
    expect(asked).toEqual([undefined, undefined, undefined]);
    expect(await contentsOf(store)).toEqual(before);
    expect(await store.saveShipped(SHIPPED)).toBe('added');
    await store.close();
  });

  test('and whose database may only be read: it is read, and writing is refused', async () => {
    const writer = await open(SHORT);
    await writer.saveReading(NOTE);
    await writer.close();
    await server.kill();
    await server.start(['server.databases.read_only=neo4j']);
    const store = await open(SHORT);
    expect((await store.statistics()).documents).toBe(1);
    expect(await refusal(store.saveReading(REPORT), server.password)).toBe('UNWRITABLE');
    expect(await refusal(store.removeDocument('doc/note'), server.password)).toBe('UNWRITABLE');
    await store.close();
  });
});
