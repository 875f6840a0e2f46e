import type { ExtractedEntity, Extraction, Language } from '../../model/index.js';
import { readingOf, shippedDocumentOf, type HeldText } from '../given.js';
import type { EntityFacts, Origin, Reading, StoredName } from '../port.js';
import type { Aside, ShippedEntity, ShippedGraph } from '../shipped.js';
import type { Stated } from '../stated.js';
import { allAside } from './aside.js';
import { json, type Connection } from './connection.js';
import type { EntityRow } from './entities.js';
import { SHIPPED, shippedHash } from './shipped.js';
import { paragraphRows, textsFrom, toDocument, toParagraph, type DocumentRow } from './texts.js';

/** Documents that are fetched together: between two batches others may write. */
const BATCH = 100;

/** Keys of the entities whose ids are given as a JSON array. */
const GIVEN = '(SELECT key FROM entities WHERE id IN (SELECT value FROM json_each(?)))';

/** An object without the properties that SQLite has no value for. */
function present<T extends object>(row: { [K in keyof T]: T[K] | null }): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
}

/** What the authority file says, by id. */
export async function* facts(db: Connection): AsyncGenerator<EntityFacts> {
  const rows = db
    .statement<Omit<EntityRow, 'degree'>>(
      `SELECT e.key, e.id, f.kind, f.name, f.symbol, f.date, f.until, f.known, f.identifiers, f.address
       FROM facts f JOIN entities e ON e.key = f.entity ORDER BY e.id`,
    )
    .all();
  const names = new Map<number, StoredName[]>(rows.map(({ key }) => [key, []]));
  for (const [entity, text, language, type] of db.parsed<
    [number, string, Language | null, StoredName['type']][]
  >(
    `SELECT json_group_array(json_array(entity, text, nullif(language, ''), type)) FROM (
       SELECT * FROM names WHERE type IN ('full', 'short', 'acronym', 'former', 'context') ORDER BY key)`,
  )) {
    names.get(entity)?.push(present({ text, language, type }));
  }
  for (const { key, known, identifiers, ...rest } of rows) {
    yield {
      ...present<Omit<EntityFacts, 'names' | 'known' | 'identifiers'>>(rest),
      names: names.get(key)!,
      known: known === 1,
      identifiers: JSON.parse(identifiers) as Record<string, string>,
    };
  }
}

/** All texts that are here, by id and language. */
export async function* readings(db: Connection): AsyncGenerator<Reading & { origin: Origin }> {
  for (const row of documents(db, true)) yield readingOf(heldText(db, row));
}

/**
 * What is left of the shipped graph, with what a text took the place of; the other documents are fetched
 * as they are asked for.
 */
export function shipped(db: Connection): ShippedGraph | undefined {
  const hash = shippedHash(db);
  if (hash === undefined) return undefined;
  const aside = allAside(db);
  const entities = new Map(aside.flatMap((each) => each.entities).map((entity) => [entity.id, entity]));
  for (const entity of said(db, SHIPPED, SHIPPED)) entities.set(entity.id, entity);
  return {
    hash,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    documentCount: db.scalar<number>('SELECT count(*) FROM documents WHERE has_text = 0')! + aside.length,
    documents: {
      *[Symbol.iterator]() {
        for (const row of documents(db, false)) yield shippedDocumentOf(heldText(db, row));
        for (const { document } of aside) yield document;
      },
    },
  };
}

/** What the store holds of a document of the shipped graph, by its key: as it was taken in. */
export function shippedFacts(db: Connection, key: number): Aside {
  const row = db.statement<DocumentRow>('SELECT * FROM documents WHERE key = ?').get(key)!;
  const document = shippedDocumentOf(heldText(db, row));
  const ends = new Set(document.assertions.flatMap(({ source, target }) => [source, target]));
  return { document, entities: said(db, SHIPPED, SHIPPED, [...ends]) };
}

function* documents(db: Connection, hasText: boolean): Generator<DocumentRow> {
  let rows: DocumentRow[] = [];
  do {
    rows = textsFrom(db, rows.at(-1), hasText, BATCH);
    yield* rows;
  } while (rows.length === BATCH);
}

function heldText(db: Connection, row: DocumentRow): HeldText {
  const paragraphs = paragraphRows(db, row.key).map((each) => toParagraph(each, row.has_text === 1));
  return {
    document: toDocument(row),
    fingerprint: row.fingerprint,
    paragraphs,
    entities: said(db, row.key, row.entity),
    mentions: mentionsOf(
      db,
      row.key,
      paragraphs.map(({ id }) => id),
    ),
    stated: statedRows(db, row.key),
  };
}

/**
 * What a document, or the shipped graph, says of entities other than its own instrument, by their ids.
 * @param of only of these, where they are given
 */
function said(db: Connection, document: number, own: number, of?: readonly string[]): ShippedEntity[] {
  return db
    .statement<{ [K in keyof ExtractedEntity]-?: string | null } & { language: Language | null }>(
      `SELECT e.id, s.kind, n.text AS name, nullif(n.language, '') AS language, s.symbol, s.date,
         s.known, s.identifiers
       FROM sightings s JOIN entities e ON e.key = s.entity JOIN names n ON n.key = s.name
       WHERE s.document = ? AND s.entity <> ?${of === undefined ? '' : ` AND s.entity IN ${GIVEN}`} ORDER BY e.id`,
    )
    .all(document, own, ...(of === undefined ? [] : [json(of)]))
    .map(({ known, identifiers, ...rest }) => ({
      ...present<Omit<ShippedEntity, 'known' | 'identifiers'>>(rest as ShippedEntity),
      ...(identifiers !== null && { identifiers: JSON.parse(identifiers) as Record<string, string> }),
      known: Number(known) === 1,
    }));
}

function mentionsOf(db: Connection, document: number, places: readonly string[]): Extraction['mentions'] {
  return db
    .parsed<[number, number, string, number, number][]>(
      `SELECT json_group_array(json_array(m.start, m."end", e.id, m.paragraph, m.confidence))
       FROM mentions m JOIN entities e ON e.key = m.entity WHERE m.document = ?`,
      document,
    )
    .map(([start, end, entity, paragraph, confidence]) => ({
      entity,
      paragraph: places[paragraph]!,
      start,
      end,
      confidence,
    }));
}

/** The columns of an assertion as `statedRows` asks for them. */
type StatedValues = [
  type: Stated['type'],
  source: string,
  target: string,
  paragraph: number,
  start: number,
  end: number,
  words: string,
  cue: string | null,
  stance: Stated['stance'],
  modality: Stated['modality'],
  paragraphs: string[] | null,
  confidence: number,
  rule: string,
];

/** The assertions of a document. */
function statedRows(db: Connection, document: number): Stated[] {
  return db
    .parsed<StatedValues[]>(
      `SELECT json_group_array(json_array(r.type, s.id, t.id, a.paragraph, a.start, a."end", a.words, a.cue,
         a.stance, a.modality, json(a.paragraphs), a.confidence, a.rule))
       FROM assertions a JOIN relations r ON r.key = a.relation
       JOIN entities s ON s.key = r.source JOIN entities t ON t.key = r.target
       WHERE a.document = ?`,
      document,
    )
    .map(
      ([
        type,
        source,
        target,
        paragraph,
        start,
        end,
        words,
        cue,
        stance,
        modality,
        paragraphs,
        confidence,
        rule,
      ]) => ({
        type,
        source,
        target,
        paragraph,
        start,
        end,
        words,
        cue,
        stance,
        modality,
        paragraphs,
        confidence,
        rule,
      }),
    );
}
