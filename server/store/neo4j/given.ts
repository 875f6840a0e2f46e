import type { Language } from '../../model/index.js';
import type { Settled } from '../claims.js';
import { readingOf, shippedDocumentOf, type HeldText } from '../given.js';
import { FACT_TYPES, toldNames } from '../names.js';
import type { EntityFacts, Origin, Reading } from '../port.js';
import type { Aside, ShippedGraph } from '../shipped.js';
import type { Connection } from './connection.js';
import { contents } from './contents.js';
import { fromSightingRow, heldName, toShippedEntity, type NameRow, type SightingRow } from './rows.js';
import { shippedHash } from './shipped.js';
import type { TextProperties } from './texts.js';

/** Texts, or entities, that are fetched together: between two batches others may write. */
const BATCH = 100;

/** What the authority file says, by id. */
export async function* facts(connection: Connection): AsyncGenerator<EntityFacts> {
  for (let after = ''; ;) {
    const rows = await connection.read((work) =>
      work.run<{ id: string; facts: string; names: NameRow[] }>('listFacts', { after, limit: BATCH }),
    );
    for (const { id, facts, names } of rows) yield factsOf(id, JSON.parse(facts) as Settled, names);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

function factsOf(
  id: string,
  { symbol, date, until, address, ...rest }: Settled,
  names: readonly NameRow[],
): EntityFacts {
  return {
    id,
    ...rest,
    names: toldNames(names.filter(({ type }) => FACT_TYPES.includes(type)).map(heldName)),
    ...(symbol !== null && { symbol }),
    ...(date !== null && { date }),
    ...(until !== null && { until }),
    ...(address !== null && { address }),
  };
}

/** All texts that are here, by id and language. */
export async function* readings(connection: Connection): AsyncGenerator<Reading & { origin: Origin }> {
  for await (const held of heldTexts(connection, true)) yield readingOf(held);
}

/**
 * What is left of the shipped graph, with what a text took the place of; the other documents are fetched
 * as they are asked for.
 */
export async function shipped(connection: Connection): Promise<ShippedGraph | undefined> {
  const hash = await connection.read(shippedHash);
  if (hash === undefined) return undefined;
  const [said, aside, there] = await connection.read(async (work) => [
    await work.run<{ entity: string; sighting: SightingRow }>('shippedSightings'),
    (await work.run<{ facts: string }>('listAside')).map(({ facts }) => JSON.parse(facts) as Aside),
    (await work.first<{ total: number }>('countDocuments', { hasText: false }))!.total,
  ]);
  const entities = new Map(aside.flatMap((each) => each.entities).map((entity) => [entity.id, entity]));
  for (const { entity, sighting } of said) {
    entities.set(entity, toShippedEntity(entity, fromSightingRow(sighting)));
  }
  return {
    hash,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    documentCount: there + aside.length,
    documents: {
      async *[Symbol.asyncIterator]() {
        for await (const held of heldTexts(connection, false)) yield shippedDocumentOf(held);
        for (const { document } of aside) yield document;
      },
    },
  };
}

async function* heldTexts(connection: Connection, hasText: boolean): AsyncGenerator<HeldText> {
  let last: { id: string; language: Language | 'und' | '' } = { id: '', language: '' };
  for (;;) {
    const { id, language } = last;
    const texts = await connection.read(async (work) => {
      const page = { id, language, hasText, limit: BATCH };
      const rows = await work.run<{ text: TextProperties }>('listDocuments', page);
      return contents(
        work,
        rows.map(({ text }) => text.key),
      );
    });
    yield* texts;
    if (texts.length < BATCH) return;
    last = texts.at(-1)!.document;
  }
}
