import { randomUUID } from 'node:crypto';
import { ownSighting, type Sighting } from '../claims.js';
import { shippedDocumentOf } from '../given.js';
import { relationId } from '../ids.js';
import { StoreError, type SaveOutcome } from '../port.js';
import type { Aside, ShippedDocument, ShippedEntity, ShippedGraph } from '../shipped.js';
import { statedWithoutText, type Stated } from '../stated.js';
import { wellFormed } from '../wellFormed.js';
import { Changes } from './changes.js';
import { clear } from './clear.js';
import type { Connection, Work } from './connection.js';
import { contents } from './contents.js';
import { takeOut, takeOutUnfinished } from './repair.js';
import { assertionRow, sightingRows, textKey, toShippedEntity, toSightingRow, type TextRow } from './rows.js';
import { Sums } from './sums.js';

/** Assertions that are written together. */
const BATCH = 2000;

/** `hash` of the graph that was taken in last. */
export async function shippedHash(work: Work): Promise<string | undefined> {
  return (await work.first<{ hash: string }>('shippedHash'))?.hash;
}

/**
 * Takes in a shipped graph: see the port. It would take more memory than a server has for one transaction,
 * so that it is written in many, and nobody reads before the last; of one that fails nothing is left. The
 * earlier one goes first, so that what can be wrong with the graph is looked for before.
 */
export function saveShipped(
  connection: Connection,
  graph: ShippedGraph,
  onProgress: (documents: number) => void,
): Promise<SaveOutcome> {
  // holds the lock to the end, and gives it back whatever happens to this process
  return connection.writeOnce(async (guard) => {
    const state = await guard.first<{ unfinished: boolean }>('lockForWriting');
    // the hash of a graph that another process left half-way is there before its documents
    if (state?.unfinished === true) await takeOutUnfinished(connection);
    const before = await shippedHash(guard);
    if (before === graph.hash) return 'unchanged';
    await checkEnds(guard, graph);
    const writer = randomUUID();
    await connection.write((work) => work.run('markUnfinished', { writer }));
    const work = connection.apart(writer);
    try {
      // with the lock lost before the mark was there, another may be writing that did not see it
      await guard.run('isUnfinished');
    } catch (error) {
      await work.run('clearUnfinished').catch(() => undefined);
      throw error;
    }
    try {
      await replace(work, graph, onProgress);
    } catch (error) {
      // where the server is away, whoever comes next does it
      await takeOut(work).catch(() => undefined);
      throw error;
    }
    await work.run('clearUnfinished');
    return before === undefined ? 'added' : 'replaced';
  });
}

/** Goes through the documents before anything is changed: those that cannot be read are found, too. */
async function checkEnds(work: Work, { entities, documents }: ShippedGraph): Promise<void> {
  const held = new Set(entities.map(({ id }) => id));
  const ends = new Set<string>();
  for await (const document of documents) {
    held.add(document.id);
    for (const id of endsOfDocument(document)) ends.add(id);
  }
  const missing = [...ends].filter((id) => !held.has(id));
  if (missing.length === 0) return;
  const known = new Set((await work.run<{ id: string }>('authorityIds')).map(({ id }) => id));
  const nowhere = missing.find((id) => !known.has(wellFormed(id)));
  if (nowhere !== undefined) throw unheld(nowhere);
}

const unheld = (id: string) =>
  new StoreError(
    'NOT_FOUND',
    `The shipped graph refers to "${id}", which neither it nor the authority file holds: build it again.`,
  );

async function replace(
  work: Work,
  graph: ShippedGraph,
  onProgress: (documents: number) => void,
): Promise<void> {
  const changes = new Changes(work);
  const sums = new Sums(work, changes);
  const older = (await work.run<{ key: string }>('keysWithoutText')).map(({ key }) => key);
  await clear(work, changes, sums, older);
  await work.run('clearAside');
  await forget(work, changes);
  await work.run('setShippedHash', { hash: graph.hash });
  await new Shipment(work, changes, sums, graph.entities).save(graph.documents, onProgress);
}

/** What the store holds of a document of the shipped graph, by its key: as it was taken in. */
export async function shippedFacts(work: Work, changes: Changes, key: string): Promise<Aside> {
  const [held] = await contents(work, [key]);
  const document = shippedDocumentOf(held!);
  const ends = new Set(endsOfDocument(document));
  await changes.fetch(ends);
  const entities = [...ends].flatMap((id) => {
    const said = changes.shipped(id);
    return said === undefined ? [] : [toShippedEntity(id, said)];
  });
  return { document, entities };
}

/** Keeps facts aside. */
export async function setAside(work: Work, ...asides: readonly Aside[]): Promise<void> {
  const rows = asides.map((aside) => ({
    key: textKey(aside.document.id, aside.document.language),
    facts: JSON.stringify(aside),
  }));
  await work.batches('setAside', 'rows', rows, 500);
}

/** Brings back the shipped facts of texts that were forgotten. */
export async function restore(work: Work, keys: readonly string[]): Promise<void> {
  const rows = await work.batches<{ facts: string }>('takeAside', 'keys', keys);
  if (rows.length === 0) return;
  const back = rows.map(({ facts }) => JSON.parse(facts) as Aside);
  const changes = new Changes(work);
  const entities = back.flatMap((aside) => aside.entities);
  const shipment = new Shipment(work, changes, new Sums(work, changes), entities);
  await shipment.save(back.map(({ document }) => document));
}

/** Takes back what the shipped graph said of entities. */
async function forget(work: Work, changes: Changes): Promise<void> {
  const named = (await work.run<{ entity: string }>('shippedSightings')).map(({ entity }) => entity);
  await changes.fetch(named);
  for (const id of named) changes.setShipped(id, undefined);
  await work.batches('deleteShippedSightings', 'ids', named);
}

/** Writes a shipped graph, or some of its documents again, into a database that holds none of them. */
export class Shipment {
  readonly #entities: ReadonlyMap<string, ShippedEntity>;
  readonly #ends = new Set<string>();
  readonly #own = new Map<string, ShippedEntity>();
  /** Documents whose text was read, which stays. */
  readonly #aside: ShippedDocument[] = [];

  constructor(
    private readonly work: Work,
    private readonly changes: Changes,
    private readonly sums: Sums,
    entities: readonly ShippedEntity[],
  ) {
    this.#entities = new Map(wellFormed(entities).map((entity) => [entity.id, entity]));
  }

  /** Saves documents, and writes all that was gathered in this transaction. */
  async save(documents: ShippedGraph['documents'], onProgress?: (documents: number) => void): Promise<void> {
    await this.gather(documents, onProgress);
    await this.sums.write();
    await this.changes.write();
  }

  /** Saves documents; what they say is gathered, to be written at the end. */
  async gather(
    documents: ShippedGraph['documents'],
    onProgress: (documents: number) => void = () => undefined,
  ): Promise<void> {
    let batch: ShippedDocument[] = [];
    let size = 0;
    let behind = 0;
    const flush = async () => {
      await this.#saveDocuments(batch);
      behind += batch.length;
      onProgress(behind);
      batch = [];
      size = 0;
    };
    for await (const document of documents) {
      batch.push(wellFormed(document));
      size += document.assertions.length + document.paragraphs.length;
      if (size >= BATCH) await flush();
    }
    await flush();
    await this.#name();
    await this.#keepAside();
  }

  async #saveDocuments(documents: readonly ShippedDocument[]): Promise<void> {
    const keys = documents.map(({ id, language }) => textKey(id, language));
    const there = await this.work.batches<{ key: string }>('keysThere', 'keys', keys);
    const read = new Set(there.map(({ key }) => key));
    const wanted: ShippedDocument[] = [];
    for (const each of documents) {
      if (!this.#own.has(each.id)) this.#own.set(each.id, toShippedEntity(each.id, ownSighting(each)));
      (read.has(textKey(each.id, each.language)) ? this.#aside : wanted).push(each);
    }
    const ends = wanted.flatMap(endsOfDocument);
    for (const id of ends) this.#ends.add(id);
    await this.changes.fetch([...wanted.map(({ id }) => id), ...ends]);
    const stated = wanted.map(statedWithoutText);
    await this.sums.fetch([...new Set(stated.flat().map(relationId))]);
    const texts: TextRow[] = [];
    for (const [index, document] of wanted.entries()) {
      const own = ownSighting(document);
      this.changes.count(document.id, own, 1);
      texts.push(textRow(document, own, stated[index]!));
      await this.sums.add(stated[index]!, document.date);
    }
    if (texts.length > 0) await this.work.run('saveTexts', { texts });
  }

  /** Gives every end of a relation a name of the shipped graph, so that it stays while it is stated. */
  async #name(): Promise<void> {
    const unnamed = [...this.#ends].filter((id) => this.changes.shipped(id) === undefined);
    const rows = this.#said(unnamed).map(({ id, kind, name, language, symbol, date, known, identifiers }) => {
      const sighting = { own: false, kind, name, language, symbol, date, known, identifiers };
      this.changes.setShipped(id, sighting);
      return { entity: id, properties: toSightingRow(sighting) };
    });
    await this.work.batches('createShippedSightings', 'rows', rows);
  }

  async #keepAside(): Promise<void> {
    await this.changes.fetch(this.#aside.flatMap(endsOfDocument));
    const asides = this.#aside.map((document) => ({
      document,
      entities: this.#said([...new Set(endsOfDocument(document))]),
    }));
    await setAside(this.work, ...asides);
  }

  /** What the shipped graph says of entities. */
  #said(ids: readonly string[]): ShippedEntity[] {
    return ids.map((id) => {
      const said = this.#entities.get(id) ?? this.#own.get(id) ?? this.#known(id);
      if (said === undefined) throw unheld(id);
      return said;
    });
  }

  /** What the authority file says of an entity. */
  #known(id: string): ShippedEntity | undefined {
    const facts = this.changes.facts(id);
    return facts && { id, kind: facts.kind, name: facts.name, known: true };
  }
}

const endsOfDocument = ({ assertions }: ShippedDocument) =>
  assertions.flatMap(({ source, target }) => [source, target]);

function textRow(document: ShippedDocument, own: Sighting, assertions: readonly Stated[]): TextRow {
  const { id, language, kind, title, symbol, date, adoptedBy } = document;
  const paragraphs = document.paragraphs.map((paragraph, ordinal): TextRow['paragraphs'][number] => ({
    properties: { ...paragraph, ordinal },
    mentions: [],
    assertions: [],
  }));
  for (const stated of assertions) {
    const { source, target } = stated;
    const paragraph = document.paragraphs[stated.paragraph]!;
    const properties = assertionRow(id, language, stated, paragraph.id);
    paragraphs[stated.paragraph]!.assertions.push({ source, target, properties });
  }
  return {
    properties: {
      ...{ id, language, kind, title, symbol, date, adoptedBy },
      ...{
        key: textKey(id, language),
        hasText: false,
        file: '',
        hash: '',
        fingerprint: '',
        length: 0,
        notices: [],
      },
    },
    sightings: sightingRows([[id, own]]),
    paragraphs,
  };
}
