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

type FactsRow = Omit<StoredRow, 'key' | 'id' | 'degree'>;

type EntityRow = Omit<FactsRow, 'kind'> & { kind: string };

/** Keys given as a JSON array. */
const GIVEN = '(SELECT value FROM json_each(?))';

/** All claims, those that are believed first: of equally supported dates the longest, so most precise. */
const CLAIMS = `
  SELECT entity, field, value FROM claims WHERE entity IN ${GIVEN}
  ORDER BY own DESC, texts DESC,
    CASE field WHEN 'date' THEN -length(value) WHEN 'known' THEN -value ELSE 0 END, value`;

/** The names in texts, the one to show first: an own title, in English if there is one. */
const SEEN_NAMES = `
  SELECT entity, text FROM names WHERE type = 'seen' AND entity IN ${GIVEN}
  ORDER BY own > 0 DESC, CASE WHEN own > 0 THEN language = 'en' ELSE texts END DESC,
    language = 'en' DESC, own DESC, text`;

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

  /** Records what a text says of entities, which are given by their keys. */
  record(document: number, sightings: ReadonlyMap<number, Sighting>): void {
    const rows = Array.from(sightings, ([entity, said]) => [
      entity,
      Number(said.own),
      this.#names.add(entity, 'seen', said.language ?? '', said.name),
      said.kind,
      said.symbol ?? null,
      said.date ?? null,
      Number(said.known),
      said.identifiers === undefined ? null : json(said.identifiers),
    ]);
    this.db
      .statement(
        `INSERT INTO sightings (document, entity, own, name, kind, symbol, date, known, identifiers)
         SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
           value ->> 6, value ->> 7 FROM json_each(?2)`,
      )
      .run(document, json(rows));
    this.#count(document, 1);
  }

  /** Takes back all that a text said. @returns the entities concerned */
  retract(document: number): number[] {
    this.#count(document, -1);
    const rows = this.db
      .statement<{ entity: number; name: number }>('SELECT entity, name FROM sightings WHERE document = ?')
      .all(document);
    this.db
      .statement(
        `DELETE FROM claims WHERE texts = 0
         AND entity IN (SELECT entity FROM sightings WHERE document = ?)`,
      )
      .run(document);
    this.db.statement('DELETE FROM sightings WHERE document = ?').run(document);
    this.#names.prune(rows.map((row) => row.name));
    return rows.map((row) => row.entity);
  }

  /** Gives entities their properties again; one that nothing names any more goes. */
  settle(entities: Iterable<number>): void {
    const keys = json([...entities]);
    const facts = new Map(this.#rows<FactsRow>(`SELECT * FROM facts WHERE entity IN ${GIVEN}`, keys));
    const current = new Map(
      this.#rows<EntityRow>(`SELECT key AS entity, * FROM entities WHERE key IN ${GIVEN}`, keys),
    );
    const claims = this.#claims(keys);
    const names = new Map<number, string>();
    for (const [entity, { text }] of this.#rows<{ text: string }>(SEEN_NAMES, keys)) {
      if (!names.has(entity)) names.set(entity, text);
    }
    for (const [entity, row] of current) {
      this.#settle(entity, row, facts.get(entity), claims.get(entity), names.get(entity));
    }
  }

  #settle(
    entity: number,
    current: EntityRow,
    facts: FactsRow | undefined,
    claims: ReadonlyMap<string, string> | undefined,
    seenName: string | undefined,
  ): void {
    const kind = facts?.kind ?? (claims?.get('kind') as Kind | undefined);
    const name = facts?.name ?? seenName;
    if (kind === undefined || name === undefined) {
      this.#names.clear(entity);
      this.db.statement('DELETE FROM entities WHERE key = ?').run(entity);
      return;
    }
    const identifiers: Record<string, string> = {};
    for (const [field, value] of claims ?? []) {
      if (field.startsWith('id:')) identifiers[field.slice(3)] = value;
    }
    if (facts) Object.assign(identifiers, JSON.parse(facts.identifiers));
    const sorted = Object.fromEntries(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
    const settled = {
      kind,
      name,
      symbol: facts?.symbol ?? claims?.get('symbol') ?? null,
      date: facts?.date ?? claims?.get('date') ?? null,
      until: facts?.until ?? null,
      known: facts?.known ?? Number(claims?.get('known') ?? 0),
      identifiers: json(sorted),
      address: facts?.address ?? null,
    };
    const fields = Object.keys(settled) as (keyof typeof settled)[];
    if (fields.every((field) => settled[field] === current[field])) return;
    this.db
      .statement(
        `UPDATE entities SET kind = ?, name = ?, symbol = ?, date = ?, until = ?, known = ?,
         identifiers = ?, address = ? WHERE key = ?`,
      )
      .run(...Object.values(settled), entity);
    this.#names.derive(entity, kind, settled.symbol, sorted);
  }

  /** Counts a text more, or less, for each value it claims and each name it gives. */
  #count(document: number, by: 1 | -1): void {
    this.db
      .statement(
        `INSERT INTO claims (entity, field, own, value, texts)
         SELECT entity, field, own, value, ?2 FROM (
           SELECT entity, 'kind' AS field, own, kind AS value FROM sightings WHERE document = ?1
           UNION ALL SELECT entity, 'symbol', own, symbol FROM sightings
             WHERE document = ?1 AND symbol IS NOT NULL
           UNION ALL SELECT entity, 'date', own, date FROM sightings
             WHERE document = ?1 AND date IS NOT NULL
           UNION ALL SELECT entity, 'known', own, known FROM sightings WHERE document = ?1
           UNION ALL SELECT s.entity, 'id:' || i.key, s.own, i.value
             FROM sightings s, json_each(s.identifiers) i WHERE s.document = ?1
         ) WHERE true
         ON CONFLICT DO UPDATE SET texts = texts + ?2`,
      )
      .run(document, by);
    this.db
      .statement(
        `UPDATE names SET texts = texts + ?2, own = names.own + ?2 * s.own
         FROM sightings s WHERE s.document = ?1 AND s.name = names.key`,
      )
      .run(document, by);
  }

  /** The value believed of each field, by entity. */
  #claims(keys: string): Map<number, Map<string, string>> {
    const believed = new Map<number, Map<string, string>>();
    for (const [entity, { field, value }] of this.#rows<{ field: string; value: string }>(CLAIMS, keys)) {
      const fields = believed.get(entity) ?? new Map<string, string>();
      if (!fields.has(field)) fields.set(field, value);
      believed.set(entity, fields);
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
