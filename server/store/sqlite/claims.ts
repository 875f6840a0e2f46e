import type { EntityRow as StoredRow } from './entities.js';
import type { Kind, Language } from '../../model/index.js';
import { json, type Connection } from './connection.js';
import { Names } from './names.js';

/** What one text says of one entity. */
export interface Sighting {
  /** Whether the entity is the instrument whose text it is. */
  own: boolean;
  kind: Kind;
  name: string;
  /** Language of the name, where it is known. */
  language?: Language;
  symbol?: string;
  date?: string;
  known: boolean;
  identifiers?: Record<string, string>;
}

/** A sighting with the text and the entity, by their keys. */
export type SaidOf = Sighting & { document: number; entity: number };

type FactsRow = Omit<StoredRow, 'key' | 'id' | 'degree'>;

type EntityRow = Omit<FactsRow, 'kind'> & { kind: string };

/** Keys given as a JSON array. */
const GIVEN = '(SELECT value FROM json_each(?))';

/** Keys of texts and of entities, all entities if null, as JSON arrays: what WANTED is given. */
type Wanted = readonly [documents: string, entities: string | null];

/** The sightings in some texts, of some entities. */
const WANTED = `(
  SELECT * FROM sightings WHERE document IN (SELECT value FROM json_each(?1))
    AND (?2 IS NULL OR entity IN (SELECT value FROM json_each(?2)))
)`;

/** All claims, those that are believed first: of equally supported dates the longest, so most precise. */
const CLAIMS = `
  SELECT json_group_array(json_array(entity, field, value)) FROM (
    SELECT entity, field, value FROM claims WHERE entity IN ${GIVEN}
    ORDER BY own DESC, texts DESC,
      CASE field WHEN 'date' THEN -length(value) WHEN 'known' THEN -value ELSE 0 END, value)`;

/** The names in texts, the one to show first: an own title, in English if there is one. */
const SEEN_NAMES = `
  SELECT json_group_array(json_array(entity, text)) FROM (
    SELECT entity, text FROM names WHERE type = 'seen' AND entity IN ${GIVEN}
    ORDER BY own > 0 DESC, CASE WHEN own > 0 THEN language = 'en' ELSE texts END DESC,
      language = 'en' DESC, own DESC, text)`;

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

type Settled = { entity: number } & FactsRow;

/**
 * What is known of entities: the facts of the authority file, else what the texts claim. Where texts
 * differ, the instrument's own text is believed first, then the most texts, then alphabetical order,
 * so that the order in which they were read does not matter.
 */
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
    const rows = this.db
      .statement<{ id: string; key: number }>(
        'SELECT id, key FROM entities WHERE id IN (SELECT value FROM json_each(?))',
      )
      .all(given);
    return new Map(rows.map(({ id, key }) => [id, key]));
  }

  /** Records what texts say of entities. Documents and entities are given by their keys, a pair once. */
  record(said: readonly SaidOf[]): void {
    const names = this.#names.add(
      said.map(({ entity, language = '', name }) => ({ entity, type: 'seen', language, text: name })),
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
    this.db
      .statement(
        `INSERT INTO sightings (document, entity, own, name, kind, symbol, date, known, identifiers)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
           value ->> 6, value ->> 7, value ->> 8 FROM json_each(?)`,
      )
      .run(json(rows));
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
    const facts = new Map(this.#rows<FactsRow>(`SELECT * FROM facts WHERE entity IN ${GIVEN}`, keys));
    const claims = this.#claims(keys);
    const names = new Map<number, string>();
    for (const [entity, text] of this.db.parsed<[number, string][]>(SEEN_NAMES, keys)) {
      if (!names.has(entity)) names.set(entity, text);
    }
    const gone: number[] = [];
    const changed: Settled[] = [];
    for (const [entity, row] of this.#rows<EntityRow>(
      `SELECT key AS entity, * FROM entities WHERE key IN ${GIVEN}`,
      keys,
    )) {
      const settled = settledOf(entity, facts.get(entity), claims.get(entity), names.get(entity));
      if (settled === undefined) gone.push(entity);
      else if (COLUMNS.some((column) => settled[column] !== row[column])) changed.push(settled);
    }
    this.#names.clear(gone);
    this.db.statement(`DELETE FROM entities WHERE key IN ${GIVEN}`).run(json(gone));
    this.#write(changed);
  }

  #write(changed: readonly Settled[]): void {
    if (changed.length === 0) return;
    this.db
      .statement(
        `UPDATE entities SET ${COLUMNS.map((column, index) => `${column} = given.value ->> ${index + 1}`).join(', ')}
         FROM json_each(?) given WHERE entities.key = given.value ->> 0`,
      )
      .run(json(changed.map((settled) => [settled.entity, ...COLUMNS.map((column) => settled[column])])));
    this.#names.derive(
      changed.map(({ identifiers, ...settled }) => ({
        ...settled,
        identifiers: JSON.parse(identifiers) as Record<string, string>,
      })),
    );
  }

  /** Counts texts more or less for each value they claim and each name they give. */
  #count(given: Wanted, by: 1 | -1): void {
    this.db
      .statement(
        `WITH said AS MATERIALIZED (SELECT * FROM ${WANTED})
         INSERT INTO claims (entity, field, own, value, texts)
         SELECT entity, field, own, value, ?3 FROM (
           SELECT entity, 'kind' AS field, own, kind AS value FROM said
           UNION ALL SELECT entity, 'symbol', own, symbol FROM said WHERE symbol IS NOT NULL
           UNION ALL SELECT entity, 'date', own, date FROM said WHERE date IS NOT NULL
           UNION ALL SELECT entity, 'known', own, known FROM said
           UNION ALL SELECT s.entity, 'id:' || i.key, s.own, i.value
             FROM said s, json_each(s.identifiers) i
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

  /** The value believed of each field, by entity. */
  #claims(keys: string): Map<number, Map<string, string>> {
    const believed = new Map<number, Map<string, string>>();
    for (const [entity, field, value] of this.db.parsed<[number, string, string][]>(CLAIMS, keys)) {
      let fields = believed.get(entity);
      if (fields === undefined) believed.set(entity, (fields = new Map()));
      if (!fields.has(field)) fields.set(field, value);
    }
    return believed;
  }

  #rows<Row>(sql: string, keys: string): [number, Row][] {
    return this.db
      .statement<Row & { entity: number }>(sql)
      .all(keys)
      .map((row) => [row.entity, row]);
  }
}

/** What is believed of an entity; undefined if nothing names it any more. */
function settledOf(
  entity: number,
  facts: FactsRow | undefined,
  claims: ReadonlyMap<string, string> | undefined,
  seenName: string | undefined,
): Settled | undefined {
  const kind = facts?.kind ?? (claims?.get('kind') as Kind | undefined);
  const name = facts?.name ?? seenName;
  if (kind === undefined || name === undefined) return undefined;
  const identifiers: Record<string, string> = {};
  for (const [field, value] of claims ?? []) {
    if (field.startsWith('id:')) identifiers[field.slice(3)] = value;
  }
  if (facts) Object.assign(identifiers, JSON.parse(facts.identifiers));
  const sorted = Object.fromEntries(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    entity,
    kind,
    name,
    symbol: facts?.symbol ?? claims?.get('symbol') ?? null,
    date: facts?.date ?? claims?.get('date') ?? null,
    until: facts?.until ?? null,
    known: facts?.known ?? Number(claims?.get('known') ?? 0),
    identifiers: json(sorted),
    address: facts?.address ?? null,
  };
}
