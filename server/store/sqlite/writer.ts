import { setImmediate } from 'node:timers/promises';
import type { Extraction, Language } from '../../model/index.js';
import { checkExtraction } from '../check.js';
import { sightingsOf } from '../claims.js';
import { originOf } from '../ids.js';
import type { EntityFacts, Reading, SaveOutcome } from '../port.js';
import type { ShippedGraph } from '../shipped.js';
import { statedIn } from '../stated.js';
import { wellFormed } from '../wellFormed.js';
import { Addition } from './addition.js';
import { clearAside, setAside, takeBack } from './aside.js';
import { Claims } from './claims.js';
import { json, type Connection, type Value } from './connection.js';
import { deferIndexes } from './deferred.js';
import { Edges, rowOf } from './edges.js';
import { saveFacts } from './facts.js';
import { shippedFacts } from './given.js';
import { markShipped, Shipment, SHIPPED, shippedHash, unstated, withoutText } from './shipped.js';
import { PARAGRAPH_COLUMNS } from './texts.js';

/** What taking back texts concerns, to be counted and settled anew. */
interface Cleared {
  /** Those that the texts named. */
  entities: number[];
  relations: number[];
  /** Of the relations. */
  ends: number[];
}

const MENTION_COLUMNS = ['document', 'start', 'end', 'entity', 'paragraph', 'confidence'];

/**
 * Everything that changes the store, one transaction a call. Rows go in as one JSON array a table:
 * a call of libsql for each would take most of the time.
 */
export class Writer {
  readonly #claims: Claims;
  readonly #edges: Edges;

  constructor(private readonly db: Connection) {
    this.#claims = new Claims(db);
    this.#edges = new Edges(db);
  }

  saveFacts(facts: readonly EntityFacts[]): void {
    saveFacts(this.db, this.#claims, facts);
  }

  saveReading(reading: Reading): SaveOutcome {
    checkExtraction(reading.extraction);
    const { extraction, text } = wellFormed(reading);
    const { document } = extraction;
    const { hash, fingerprint } = originOf(reading);
    return this.db.transaction(() => {
      const before = this.db
        .statement<{ key: number; hash: string; fingerprint: string; has_text: number }>(
          'SELECT key, hash, fingerprint, has_text FROM documents WHERE id = ? AND language = ?',
        )
        .get(document.id, document.language);
      if (before?.hash === hash && before.fingerprint === fingerprint) return 'unchanged';
      if (before?.has_text === 0) setAside(this.db, [shippedFacts(this.db, before.key)]);
      const cleared = this.#clear(before === undefined ? [] : [before.key]);
      const keys = this.#claims.keys([document.id, ...extraction.entities.map((entity) => entity.id)]);
      const key = this.#saveDocument(extraction, text, [keys.get(document.id)!, hash, fingerprint]);
      this.#claims.record(
        Array.from(sightingsOf(extraction), ([id, said]) => ({
          ...said,
          document: key,
          entity: keys.get(id)!,
        })),
      );
      const ordinals = this.#saveParagraphs(key, extraction, text);
      this.#saveMentions(key, extraction, keys, ordinals);
      const addition = new Addition(this.db);
      addition.add(
        statedIn(extraction, text).map((stated) => rowOf(stated, key, keys)),
        new Map([[key, document.date ?? null]]),
      );
      addition.finish();
      this.#recount(cleared);
      this.#claims.settle(new Set([...cleared.entities, ...cleared.ends, ...keys.values()]));
      return before === undefined ? 'added' : 'replaced';
    });
  }

  removeDocument(id: string, language?: Language | 'und'): boolean {
    return this.db.transaction(() => {
      const texts = this.db
        .statement<{ key: number; language: string; has_text: number }>(
          'SELECT key, language, has_text FROM documents WHERE id = ?1 AND (?2 IS NULL OR language = ?2)',
        )
        .all(id, language ?? null);
      const read = texts.filter((text) => text.has_text === 1);
      this.#forget((read.length > 0 ? read : texts).map(({ key }) => key));
      this.#restore(read.map((text) => [id, text.language]));
      return texts.length > 0;
    });
  }

  /** Lets other work of the process in, between two documents: for a connection that nothing else uses. */
  async saveShipped(graph: ShippedGraph, onProgress: (documents: number) => void): Promise<SaveOutcome> {
    const before = shippedHash(this.db);
    if (before === graph.hash) return 'unchanged';
    return this.db.longTransaction(async () => {
      const older = withoutText(this.db);
      const cleared = this.#clear(older);
      this.#delete(older);
      clearAside(this.db);
      const named = this.#claims.retract([SHIPPED]);
      const isFirst = this.db.scalar('SELECT 1 FROM relations LIMIT 1') === undefined;
      const makeIndexes = isFirst ? deferIndexes(this.db) : undefined;
      const shipment = new Shipment(this.db, this.#claims, graph);
      for await (const document of graph.documents) {
        if (!shipment.add(document)) continue;
        onProgress(shipment.behind);
        await setImmediate();
      }
      const saved = shipment.finish();
      makeIndexes?.();
      onProgress(shipment.behind);
      this.#edges.recount(cleared.relations);
      this.#claims.settle(new Set([...cleared.entities, ...named, ...saved]));
      markShipped(this.db, graph.hash);
      return before === undefined ? 'added' : 'replaced';
    });
  }

  /** Removes texts and what they alone gave. */
  #forget(documents: readonly number[]): void {
    const cleared = this.#clear(documents);
    this.#delete(documents);
    this.#recount(cleared);
    this.#claims.settle(new Set([...cleared.entities, ...cleared.ends]));
  }

  /** Brings back the shipped facts of texts that were forgotten. */
  #restore(texts: readonly [id: string, language: string][]): void {
    const back = takeBack(this.db, texts);
    if (back.length === 0) return;
    const entities = new Map(back.flatMap((aside) => aside.entities).map((entity) => [entity.id, entity]));
    const shipment = new Shipment(this.db, this.#claims, { entities: [...entities.values()] });
    for (const { document } of back) shipment.add(document);
    this.#claims.settle(shipment.finish());
  }

  #delete(documents: readonly number[]): void {
    this.db
      .statement('DELETE FROM documents WHERE key IN (SELECT value FROM json_each(?))')
      .run(json(documents));
  }

  /** Counts relations anew; ends of which none is left are no longer named by the shipped graph. */
  #recount({ relations, ends }: Cleared): void {
    this.#edges.recount(relations);
    const unnamed = unstated(this.db, ends);
    if (unnamed.length > 0) this.#claims.retract([SHIPPED], unnamed);
  }

  /** Takes back all that texts gave. */
  #clear(documents: readonly number[]): Cleared {
    if (documents.length === 0) return { entities: [], relations: [], ends: [] };
    for (const table of ['mentions', 'paragraphs']) {
      this.db
        .statement(`DELETE FROM ${table} WHERE document IN (SELECT value FROM json_each(?))`)
        .run(json(documents));
    }
    const ends = this.#edges.ends(documents);
    return { ends, relations: this.#edges.remove(documents), entities: this.#claims.retract(documents) };
  }

  #saveDocument({ document, notices }: Extraction, text: string, derived: readonly Value[]): number {
    return this.db.scalar<number>(
      `INSERT INTO documents (id, language, entity, hash, fingerprint, kind, title, symbol, date,
         adopted_by, file, length, notices) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, language) DO UPDATE SET kind = excluded.kind, title = excluded.title,
         symbol = excluded.symbol, date = excluded.date, adopted_by = excluded.adopted_by,
         file = excluded.file, hash = excluded.hash, fingerprint = excluded.fingerprint,
         length = excluded.length, notices = excluded.notices, has_text = 1
       RETURNING key`,
      document.id,
      document.language,
      ...derived,
      document.kind,
      document.title,
      document.symbol ?? null,
      document.date ?? null,
      document.adoptedBy ?? null,
      document.file,
      text.length,
      json(notices ?? []),
    )!;
  }

  /** @returns the place of each paragraph in the text's order, by its id */
  #saveParagraphs(key: number, { paragraphs }: Extraction, text: string): Map<string, number> {
    const rows = paragraphs.map(({ id, label, kind, verb, act, start, end }, ordinal) => [
      key,
      ordinal,
      id,
      label,
      kind,
      verb ?? null,
      act ?? null,
      start,
      end,
      text.slice(start, end),
    ]);
    this.db.insert('paragraphs', PARAGRAPH_COLUMNS, rows);
    return new Map(paragraphs.map(({ id }, ordinal) => [id, ordinal]));
  }

  #saveMentions(
    key: number,
    { mentions }: Extraction,
    keys: ReadonlyMap<string, number>,
    ordinals: ReadonlyMap<string, number>,
  ): void {
    const rows = mentions.map(({ start, end, entity, paragraph, confidence }) => [
      key,
      start,
      end,
      keys.get(entity)!,
      ordinals.get(paragraph)!,
      confidence,
    ]);
    this.db.insert('mentions', MENTION_COLUMNS, rows, 'OR IGNORE');
  }
}
