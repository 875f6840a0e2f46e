import { ownSighting } from '../claims.js';
import { StoreError } from '../port.js';
import type { Aside, ShippedDocument, ShippedEntity, ShippedGraph } from '../shipped.js';
import { statedWithoutText } from '../stated.js';
import { wellFormed } from '../wellFormed.js';
import { Addition } from './addition.js';
import { setAside } from './aside.js';
import type { Claims, SaidOf } from './claims.js';
import { json, type Connection, type Value } from './connection.js';
import { rowOf, type AssertionRow } from './edges.js';
import { PARAGRAPH_COLUMNS } from './texts.js';

/**
 * Stands for the shipped graph among the documents of sightings: what it says of an entity is said once,
 * by all of it, and taken back when nothing without text states a relation of that entity any more.
 */
export const SHIPPED = 0;

/** Assertions that are written together: few enough to be gone before the collector moves them. */
const BATCH = 2_000;

/** `hash` of the graph that was taken in last. */
export function shippedHash(db: Connection): string | undefined {
  return db.scalar<string>(`SELECT value FROM meta WHERE name = 'shipped'`);
}

export function markShipped(db: Connection, hash: string): void {
  db.statement(`INSERT OR REPLACE INTO meta (name, value) VALUES ('shipped', ?)`).run(hash);
}

/** Keys of the documents that have no text. */
export function withoutText(db: Connection): number[] {
  return db.parsed<number[]>('SELECT json_group_array(key) FROM documents WHERE has_text = 0');
}

/**
 * Those of some entities which the shipped graph names, and of which no document of it states a relation
 * any more, so that it need not.
 */
export function unstated(db: Connection, entities: readonly number[]): number[] {
  return db.parsed<number[]>(
    `SELECT json_group_array(entity) FROM sightings s
     WHERE document = ${SHIPPED} AND entity IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (
         SELECT 1 FROM relations r JOIN assertions a ON a.relation = r.key
         JOIN documents d ON d.key = a.document
         WHERE (r.source = s.entity OR r.target = s.entity) AND d.has_text = 0)`,
    json(entities),
  );
}

const DOCUMENT_COLUMNS = [
  'key',
  'entity',
  'id',
  'language',
  'kind',
  'title',
  'symbol',
  'date',
  'adopted_by',
  'file',
  'hash',
  'fingerprint',
  'length',
  'notices',
  'has_text',
];

/** Writes a shipped graph, or some of its documents again, into tables that hold none of them. */
export class Shipment {
  readonly #entities: ReadonlyMap<string, ShippedEntity>;
  /** Keys of the entities so far, by id. */
  readonly #keys = new Map<string, number>();
  readonly #ends = new Set<string>();
  /** What documents say of their own instruments. */
  readonly #own: SaidOf[] = [];
  /** Documents whose text was read, which stays. */
  readonly #aside: ShippedDocument[] = [];
  readonly #read: ReadonlySet<string>;
  readonly #addition: Addition;
  #next: number;
  /** What is to be written next, how many assertions that has, and how many documents were written. */
  #batch: ShippedDocument[] = [];
  #size = 0;
  #behind = 0;

  constructor(
    private readonly db: Connection,
    private readonly claims: Claims,
    graph: Pick<ShippedGraph, 'entities'>,
  ) {
    this.#entities = new Map(wellFormed(graph.entities).map((entity) => [entity.id, entity]));
    this.#read = new Set(
      db.parsed<string[]>(`SELECT json_group_array(id || ' ' || language) FROM documents`),
    );
    this.#addition = new Addition(db);
    this.#next = db.scalar<number>('SELECT coalesce(max(key), 0) FROM documents')! + 1;
  }

  /** How many documents were written. */
  get behind(): number {
    return this.#behind;
  }

  /** Takes a document; they are written many at a time. @returns whether they were written now */
  add(document: ShippedDocument): boolean {
    this.#batch.push(wellFormed(document));
    this.#size += document.assertions.length;
    if (this.#size < BATCH) return false;
    this.#flush();
    return true;
  }

  /** Writes the rest. @returns the entities concerned, to be settled */
  finish(): Set<number> {
    this.#flush();
    this.#addition.finish();
    this.claims.record(this.#own);
    this.#name();
    this.#keepAside();
    return new Set(this.#keys.values());
  }

  #flush(): void {
    this.#saveDocuments(this.#batch);
    this.#behind += this.#batch.length;
    this.#batch = [];
    this.#size = 0;
  }

  #saveDocuments(documents: readonly ShippedDocument[]): void {
    const wanted: ShippedDocument[] = [];
    for (const each of documents) {
      const isRead = this.#read.has(`${each.id} ${each.language}`);
      (isRead ? this.#aside : wanted).push(each);
    }
    this.#key(wanted);
    const rows: Value[][] = [];
    const paragraphs: Value[][] = [];
    const assertions: AssertionRow[] = [];
    const dates = new Map<number, string | null>();
    for (const each of wanted) {
      const key = this.#next++;
      dates.set(key, each.date ?? null);
      rows.push(documentRow(key, this.#keys.get(each.id)!, each));
      for (const [ordinal, { id, label, kind, verb, act }] of each.paragraphs.entries()) {
        // their place in the order stands for offsets, which they have none of
        const place = [key, ordinal, id, label, kind, verb ?? null, act ?? null, ordinal, ordinal, ''];
        paragraphs.push(place);
      }
      for (const stated of statedWithoutText(each)) assertions.push(rowOf(stated, key, this.#keys));
      this.#own.push({ ...ownSighting(each), document: key, entity: this.#keys.get(each.id)! });
    }
    this.db.insert('documents', DOCUMENT_COLUMNS, rows);
    this.db.insert('paragraphs', PARAGRAPH_COLUMNS, paragraphs);
    this.#addition.add(assertions, dates);
  }

  /** Gives every end of a relation a name of the shipped graph, so that it stays while it is stated. */
  #name(): void {
    const named = new Set(
      this.db.parsed<number[]>(`SELECT json_group_array(entity) FROM sightings WHERE document = ${SHIPPED}`),
    );
    const ends = [...this.#ends].filter((id) => !named.has(this.#keys.get(id)!));
    this.claims.record(
      this.#said(ends).map((said): SaidOf => ({
        ...said,
        own: false,
        document: SHIPPED,
        entity: this.#keys.get(said.id)!,
      })),
    );
  }

  #keepAside(): void {
    const aside = this.#aside.map((document): Aside => {
      const ends = new Set(document.assertions.flatMap(({ source, target }) => [source, target]));
      return { document, entities: this.#said([...ends]) };
    });
    if (aside.length > 0) setAside(this.db, aside);
  }

  /** What the shipped graph says of entities. */
  #said(ids: readonly string[]): ShippedEntity[] {
    return ids.map((id) => {
      const said = this.#entities.get(id);
      if (said !== undefined) return said;
      throw new StoreError(
        'NOT_FOUND',
        `The shipped graph refers to "${id}", which is not among its entities: build it again.`,
      );
    });
  }

  /** Finds or makes the keys of documents and of the ends of what they state. */
  #key(documents: readonly ShippedDocument[]): void {
    const missing = new Set<string>();
    const want = (id: string) => {
      if (!this.#keys.has(id)) missing.add(id);
    };
    for (const { id, assertions } of documents) {
      want(id);
      for (const { source, target } of assertions) {
        this.#ends.add(source).add(target);
        want(source);
        want(target);
      }
    }
    for (const [id, key] of this.claims.keys([...missing])) this.#keys.set(id, key);
  }
}

function documentRow(key: number, entity: number, document: ShippedDocument): Value[] {
  const { id, language, kind, title, symbol, date, adoptedBy } = document;
  const said = [kind, title, symbol ?? null, date ?? null, adoptedBy ?? null];
  return [key, entity, id, language, ...said, '', '', '', 0, '[]', 0];
}
