import type { Kind, Language } from '../../model/index.js';
import type { Connection } from './connection.js';
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

interface SightingRow {
  entity: number;
  own: number;
  name: number;
  kind: Kind;
  symbol: string | null;
  date: string | null;
  known: number;
  identifiers: string | null;
}

interface FactsRow {
  kind: Kind;
  name: string;
  symbol: string | null;
  date: string | null;
  until: string | null;
  known: number;
  identifiers: string;
  address: string | null;
}

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

  /** The key of an entity, which is made if it is new; `settle` gives it its properties. */
  key(id: string): number {
    return (
      this.db.scalar<number>('SELECT key FROM entities WHERE id = ?', id) ??
      this.db.scalar<number>(
        `INSERT INTO entities (id, kind, name, known, identifiers) VALUES (?, '', '', 0, '') RETURNING key`,
        id,
      )!
    );
  }

  /** Records what a text says of an entity, once for each pair. */
  record(document: number, entity: number, said: Sighting): void {
    const name = this.#names.add(entity, 'seen', said.language ?? '', said.name);
    const row: SightingRow = {
      entity,
      own: Number(said.own),
      name,
      kind: said.kind,
      symbol: said.symbol ?? null,
      date: said.date ?? null,
      known: Number(said.known),
      identifiers: said.identifiers === undefined ? null : JSON.stringify(said.identifiers),
    };
    this.db
      .statement(
        `INSERT INTO sightings (document, entity, own, name, kind, symbol, date, known, identifiers)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(document, entity, row.own, name, row.kind, row.symbol, row.date, row.known, row.identifiers);
    this.#count(row, 1);
  }

  /** Takes back all that a text said. @returns the entities concerned */
  retract(document: number): number[] {
    const rows = this.db.statement<SightingRow>('SELECT * FROM sightings WHERE document = ?').all(document);
    this.db.statement('DELETE FROM sightings WHERE document = ?').run(document);
    for (const row of rows) this.#count(row, -1);
    return rows.map((row) => row.entity);
  }

  /** Gives an entity its properties again; one that nothing names any more goes. */
  settle(entity: number): void {
    const facts = this.db.statement<FactsRow>('SELECT * FROM facts WHERE entity = ?').get(entity);
    const claims = this.#claims(entity);
    const kind = facts?.kind ?? (claims.get('kind') as Kind | undefined);
    if (kind === undefined) {
      this.#names.clear(entity);
      this.db.statement('DELETE FROM entities WHERE key = ?').run(entity);
      return;
    }
    const identifiers: Record<string, string> = {};
    for (const [field, value] of claims) if (field.startsWith('id:')) identifiers[field.slice(3)] = value;
    if (facts) Object.assign(identifiers, JSON.parse(facts.identifiers));
    const name = facts?.name ?? this.#seenName(entity);
    const symbol = facts?.symbol ?? claims.get('symbol') ?? null;
    const known = facts?.known ?? Number(claims.get('known') ?? 0);
    const sorted = Object.fromEntries(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
    const settled = [
      kind,
      name,
      symbol,
      facts?.date ?? claims.get('date') ?? null,
      facts?.until ?? null,
      known,
      JSON.stringify(sorted),
      facts?.address ?? null,
    ];
    const current = this.db
      .statement<Record<string, unknown>>(
        'SELECT kind, name, symbol, date, until, known, identifiers, address FROM entities WHERE key = ?',
      )
      .get(entity);
    if (current !== undefined && settled.every((value, index) => value === Object.values(current)[index]))
      return;
    this.db
      .statement(
        `UPDATE entities SET kind = ?, name = ?, symbol = ?, date = ?, until = ?, known = ?,
         identifiers = ?, address = ? WHERE key = ?`,
      )
      .run(...settled, entity);
    this.#names.derive(entity, kind, name, symbol, sorted);
  }

  #count(row: SightingRow, by: 1 | -1): void {
    const said: [field: string, value: string | null][] = [
      ['kind', row.kind],
      ['symbol', row.symbol],
      ['date', row.date],
      ['known', String(row.known)],
    ];
    if (row.identifiers !== null) {
      const identifiers = JSON.parse(row.identifiers) as Record<string, string>;
      for (const [scheme, value] of Object.entries(identifiers)) said.push([`id:${scheme}`, value]);
    }
    for (const [field, value] of said) {
      if (value === null) continue;
      this.db
        .statement(
          `INSERT INTO claims (entity, field, own, value, texts) VALUES (?1, ?2, ?3, ?4, ?5)
           ON CONFLICT DO UPDATE SET texts = texts + ?5`,
        )
        .run(row.entity, field, row.own, value, by);
    }
    if (by === -1) {
      this.db.statement('DELETE FROM claims WHERE entity = ? AND texts = 0').run(row.entity);
    }
    this.#names.count(row.name, by, row.own === 1);
  }

  /** The value believed of each field. */
  #claims(entity: number): Map<string, string> {
    const rows = this.db
      .statement<{ field: string; value: string }>(
        // of equally supported dates the most precise, which is the longest
        `SELECT field, value FROM claims WHERE entity = ?
         ORDER BY field, own DESC, texts DESC,
           CASE field WHEN 'date' THEN -length(value) WHEN 'known' THEN -value ELSE 0 END, value`,
      )
      .all(entity);
    const believed = new Map<string, string>();
    for (const { field, value } of rows) if (!believed.has(field)) believed.set(field, value);
    return believed;
  }

  #seenName(entity: number): string {
    return this.db.scalar<string>(
      `SELECT text FROM names WHERE entity = ? AND type = 'seen'
       ORDER BY own > 0 DESC, CASE WHEN own > 0 THEN language = 'en' ELSE texts END DESC,
         language = 'en' DESC, own DESC, text LIMIT 1`,
      entity,
    )!;
  }
}
