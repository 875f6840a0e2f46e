import { randomUUID } from 'node:crypto';
import { relationId, type RelationKey } from '../ids.js';
import { Changes } from './changes.js';
import type { Connection, Work } from './connection.js';
import { fromSightingRow, type SightingRow } from './rows.js';
import { Sums } from './sums.js';

/** Entities that are counted anew together. */
const BATCH = 500;

/**
 * Takes out what there is of a shipped graph whose writer went away, for whoever holds the lock: a writer
 * that lost only the lock, and does not know it, changes nothing from here on.
 */
export async function takeOutUnfinished(connection: Connection): Promise<void> {
  const writer = randomUUID();
  await connection.write((work) => work.run('claimUnfinished', { writer }));
  await takeOut(connection.apart(writer));
}

/**
 * Takes out what there is of a shipped graph, and counts anew what texts that were read say: sums of
 * relations, claims, names and degrees. Each step may be done again.
 * @param work of which each statement is a transaction of its own
 */
export async function takeOut(work: Work): Promise<void> {
  const keys = (await work.run<{ key: string }>('keysWithoutText')).map(({ key }) => key);
  await work.batches('deleteTexts', 'keys', keys, 100);
  await work.run('clearAside');
  await work.run('deleteShipped');
  const entities: string[] = [];
  for (let after = ''; ; after = entities.at(-1)!) {
    const rows = await work.run<{ id: string }>('entityIds', { after, limit: BATCH });
    entities.push(...rows.map(({ id }) => id));
    if (rows.length < BATCH) break;
  }
  const batches = Array.from({ length: Math.ceil(entities.length / BATCH) }, (_, index) =>
    entities.slice(index * BATCH, (index + 1) * BATCH),
  );
  for (const ids of batches) await recountRelations(work, ids);
  for (const ids of batches) await recountEntities(work, ids);
  await work.run('clearUnfinished');
}

async function recountRelations(work: Work, ids: readonly string[]): Promise<void> {
  const keys = await work.run<RelationKey>('relationsFromEntities', { ids });
  const sums = new Sums(work, { addDegree: () => undefined });
  await sums.recount(keys.map(relationId));
  await sums.write();
}

async function recountEntities(work: Work, ids: readonly string[]): Promise<void> {
  const changes = new Changes(work);
  await changes.fetch(ids);
  for (const { id, degree } of await work.run<{ id: string; degree: number }>('degrees', { ids })) {
    changes.reset(id, degree);
  }
  const said = await work.run<{ id: string; sighting: SightingRow }>('sightingsOfEntities', { ids });
  for (const { id, sighting } of said) changes.count(id, fromSightingRow(sighting), 1);
  await changes.write();
}

/** How long whoever opens or writes the graph waits for another that fills it, in milliseconds. */
const PATIENCE = 2000;

/** The same for who reads it: a reader is told rather than kept. */
const PATIENCE_OF_READERS = 500;

/**
 * The same if there is something to take out: the lock is given only where no writer is at work.
 * @throws StoreError LOCKED where one is
 */
export async function repair(connection: Connection, patience = PATIENCE): Promise<void> {
  const isUnfinished = async (work: Work) =>
    (await work.first<{ unfinished: boolean }>('isUnfinished'))!.unfinished;
  if (!(await connection.readAnyhow(isUnfinished))) return;
  await connection.awaitLock(patience);
  await connection.writeOnce(async (guard) => {
    await guard.run('lockForWriting');
    if (await isUnfinished(guard)) await takeOutUnfinished(connection);
  });
}

/**
 * The same for readers: however many of them find the graph half-way, one tries.
 * @returns whether there is a whole graph now; where another is filling it, there is not
 */
export function repairForReaders(connection: Connection): () => Promise<boolean> {
  let trying: Promise<boolean> | undefined;
  return () =>
    (trying ??= repair(connection, PATIENCE_OF_READERS)
      .then(
        () => true,
        () => false,
      )
      .finally(() => (trying = undefined)));
}
