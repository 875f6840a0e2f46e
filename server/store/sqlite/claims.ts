import type { Language } from '../../model/index.js';
import { CLAIMED, IDENTIFIER, settle, type Settled, type Sighting } from '../claims.js';
import { seenName } from '../names.js';
import { json, type Connection } from './connection.js';
import type { EntityRow as StoredRow } from './entities.js';
import { Names } from './names.js';

/** A sighting with the text and the entity, by their keys. */
export type SaidOf = Sighting & { document: number; entity: number };

type FactsRow = Omit<StoredRow, 'key' | 'id' | 'degree'>;

/** Keys given as a JSON array. */
const GIVEN = '(SELECT value FROM json_each(?))';

/** Keys of texts and of entities, all entities if null, as JSON arrays: what WANTED is given. */
type Wanted = readonly [documents: string, entities: string | null];

/** The sightings in some texts, of some entities. */
const WANTED = `(
  SELECT * FROM sightings WHERE document IN (SELECT value FROM json_each(?1))
    AND (?2 IS NULL OR entity IN (SELECT value FROM json_each(?2)))
)`;

const CLAIMS = `
  SELECT json_group_array(json_array(entity, field, own, value, texts)) FROM claims WHERE entity IN ${GIVEN}`;

const SEEN_NAMES = `
  SELECT json_group_array(json_array(entity, language, text, texts, own)) FROM names
  WHERE type = 'seen' AND entity IN ${GIVEN}`;

/** A row for each value that sightings claim. */
const CLAIMS_SAID = [
  ...CLAIMED.map(
    (field) =>
      `SELECT entity, '${field}' AS field, own, ${field} AS value FROM said WHERE ${field} IS NOT NULL`,
  ),
  `SELECT s.entity, '${IDENTIFIER}' || i.key, s.own, i.value FROM said s, json_each(s.identifiers) i`,
].join(' UNION ALL ');

/** The columns of an entity that are settled. */
const COLUMNS = [
  'kind',
  'name',
  'symbol',
  'date',
  'until',
  'known',
  'identifiers',
  'address',
] as const satisfies readonly (keyof FactsRow)[];

const SIGHTING_COLUMNS = [
  'document',
  'entity',
  'own',
  'name',
  'kind',
  'symbol',
  'date',
  'known',
  'identifiers',
];

/** The key of an entity, and its columns in the order of COLUMNS. */
type FactsValues = [
  entity: number,
  kind: FactsRow['kind'],
  name: string,
  symbol: string | null,
  date: string | null,
  until: string | null,
  known: number,
  identifiers: string,
  address: string | null,
];

/** What is known of entities: their facts, and what the texts claim, counted. */
export class Claims {
  readonly #names: Names;

  constructor(private readonly db: Connection) {
    this.#names = new Names(db);
  }

  /** The keys of entities by id; one that is new is made, and `settle` gives it its properties. */
  keys(ids: readonly string[]): Map<string, number> {
    const given = json(ids);
    this.db
      .statement(
        `INSERT OR IGNORE INTO entities (id, kind, name, known, identifiers)
         SELECT value, '', '', 0, '' FROM json_each(?)`,
      )
      .run(given);
    return new Map(
      this.db.parsed<[id: string, key: number][]>(
        `SELECT json_group_array(json_array(id, key)) FROM entities WHERE id IN ${GIVEN}`,
        given,
      ),
    );
  }

  /** Records what texts say of entities. Documents and entities are given by their keys, a pair once. */
  record(said: readonly SaidOf[]): void {
    const names = this.#names.add(
      said.map((each) => ({
        entity: each.entity,
        type: 'seen',
        language: each.language ?? '',
        text: each.name,
      })),
    );
    const rows = said.map((each, index) => [
      each.document,
      each.entity,
      Number(each.own),
      names[index]!,
      each.kind,
      each.symbol ?? null,
      each.date ?? null,
      Number(each.known),
      each.identifiers === undefined ? null : json(each.identifiers),
    ]);
    this.db.insert('sightings', SIGHTING_COLUMNS, rows);
    this.#count([json([...new Set(said.map(({ document }) => document))]), null], 1);
  }

  /** Takes back all that texts said, or what they said of some entities. @returns the entities concerned */
  retract(documents: readonly number[], of?: readonly number[]): number[] {
    const given: Wanted = [json(documents), of === undefined ? null : json(of)];
    this.#count(given, -1);
    const [entities, names] = this.db.parsed<[number[], number[]]>(
      `SELECT json_array(json_group_array(DISTINCT entity), json_group_array(DISTINCT name)) FROM ${WANTED}`,
      ...given,
    );
    this.db.statement(`DELETE FROM claims WHERE texts = 0 AND entity IN ${GIVEN}`).run(json(entities));
    this.db
      .statement(`DELETE FROM sightings WHERE (document, entity) IN (SELECT document, entity FROM ${WANTED})`)
      .run(...given);
    this.#names.prune(names);
    return entities;
  }

  /** Gives entities their properties again; one that nothing names any more goes. */
  settle(entities: Iterable<number>): void {
    const keys = json([...entities]);
    const facts = new Map(this.#rows('facts', 'entity', keys));
    const claims = byEntity(
      this.db.parsed<[number, string, number, string, number][]>(CLAIMS, keys),
      ([, field, own, value, texts]) => ({ field, own: own === 1, value, texts }),
    );
    const names = byEntity(
      this.db.parsed<[number, Language | '', string, number, number][]>(SEEN_NAMES, keys),
      ([, language, text, texts, own]) => ({ type: 'seen' as const, language, text, texts, own, place: 0 }),
    );
    const gone: number[] = [];
    const changed: [number, Settled][] = [];
    for (const [entity, row] of this.#rows('entities', 'key', keys)) {
      const known = facts.get(entity);
      const settled = settle(
        known && settledOf(known),
        claims.get(entity) ?? [],
        seenName(names.get(entity) ?? []),
      );
      if (settled === undefined) gone.push(entity);
      else {
        const columns = rowOf(settled);
        if (COLUMNS.some((column) => columns[column] !== row[column])) changed.push([entity, settled]);
      }
    }
    this.#names.clear(gone);
    this.db.statement(`DELETE FROM entities WHERE key IN ${GIVEN}`).run(json(gone));
    this.#write(changed);
  }

  #write(changed: readonly [entity: number, settled: Settled][]): void {
    if (changed.length === 0) return;
    const rows = changed.map(([entity, settled]) => {
      const row = rowOf(settled);
      return [entity, ...COLUMNS.map((column) => row[column])];
    });
    this.db
      .statement(
        `UPDATE entities SET ${COLUMNS.map((column, index) => `${column} = given.value ->> ${index + 1}`).join(', ')}
         FROM json_each(?) given WHERE entities.key = given.value ->> 0`,
      )
      .run(json(rows));
    this.#names.derive(changed);
  }

  /** Counts texts more or less for each value they claim and each name they give. */
  #count(given: Wanted, by: 1 | -1): void {
    this.db
      .statement(
        `WITH said AS MATERIALIZED (SELECT * FROM ${WANTED})
         INSERT INTO claims (entity, field, own, value, texts)
         SELECT entity, field, own, value, ?3 FROM (
           ${CLAIMS_SAID}
         ) WHERE true
         ON CONFLICT DO UPDATE SET texts = texts + ?3`,
      )
      .run(...given, by);
    this.db
      .statement(
        `UPDATE names SET texts = names.texts + ?3 * said.texts, own = names.own + ?3 * said.own FROM (
           SELECT name, count(*) AS texts, sum(own) AS own FROM ${WANTED} GROUP BY name
         ) said WHERE names.key = said.name`,
      )
      .run(...given, by);
  }

  #rows(table: 'facts' | 'entities', key: string, keys: string): [number, FactsRow][] {
    return this.db
      .parsed<FactsValues[]>(
        `SELECT json_group_array(json_array(${key}, ${COLUMNS.join(', ')})) FROM ${table} WHERE ${key} IN ${GIVEN}`,
        keys,
      )
      .map(([entity, kind, name, symbol, date, until, known, identifiers, address]) => [
        entity,
        { kind, name, symbol, date, until, known, identifiers, address },
      ]);
  }
}

function rowOf(settled: Settled): FactsRow {
  return { ...settled, known: Number(settled.known), identifiers: json(settled.identifiers) };
}

function settledOf({ kind, name, symbol, date, until, known, identifiers, address }: FactsRow): Settled {
  const parsed = JSON.parse(identifiers) as Record<string, string>;
  return { kind, name, symbol, date, until, known: known === 1, identifiers: parsed, address };
}

/** Puts rows, the entity first, into lists by entity. */
function byEntity<Row extends [number, ...unknown[]], T>(
  rows: readonly Row[],
  item: (row: Row) => T,
): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  for (const row of rows) {
    const list = lists.get(row[0]);
    if (list) list.push(item(row));
    else lists.set(row[0], [item(row)]);
  }
  return lists;
}
