import type { Settled } from '../claims.js';
import { registeredNames, searched, type NameType, type NewName } from '../names.js';
import { json, type Connection } from './connection.js';

/** A name to be held of an entity, given by its key. */
export type NameOf = NewName & { entity: number };

/** The names of entities and their full-text index, which are always written together. */
export class Names {
  constructor(private readonly db: Connection) {}

  /** The keys of names, in their order; those that are new are added. */
  add(names: readonly NameOf[]): number[] {
    if (names.length === 0) return [];
    const found = names.map(searched);
    const rows = names.map(({ entity, type, language, text }, index) => [
      entity,
      type,
      language,
      text,
      found[index]!.folded,
    ]);
    const last = this.db.scalar<number>('SELECT coalesce(max(key), 0) FROM names')!;
    this.db.insert('names', ['entity', 'type', 'language', 'text', 'folded'], rows, 'OR IGNORE');
    const keys = this.db.parsed<number[]>(
      `SELECT json_group_array(key) FROM (
         SELECT n.key FROM json_each(?) given CROSS JOIN names n
         WHERE n.entity = given.value ->> 0 AND n.type = given.value ->> 1
           AND n.text = given.value ->> 3 AND n.language = given.value ->> 2
         ORDER BY given.key)`,
      json(rows.map(([entity, type, language, text]) => [entity, type, language, text])),
    );
    const added = new Map<number, string>();
    for (const [index, key] of keys.entries()) {
      if (key > last && !added.has(key)) added.set(key, found[index]!.words);
    }
    // one statement: FTS5 writes out what it holds at the end of each
    this.db
      .statement('INSERT INTO names_fts (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)')
      .run(json([...added]));
    return keys;
  }

  /** Removes those of some names that are seen in no text any more. */
  prune(keys: readonly number[]): void {
    this.#remove(
      `SELECT key FROM names WHERE texts = 0 AND type = 'seen' AND key IN (SELECT value FROM json_each(?))`,
      json(keys),
    );
  }

  /** Removes the names of entities that are of some types; all if none is given. */
  clear(entities: readonly number[], types?: readonly NameType[]): void {
    this.#remove(
      `SELECT key FROM names WHERE entity IN (SELECT value FROM json_each(?1))
       AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))`,
      json(entities),
      types === undefined ? null : json(types),
    );
  }

  /** Renews what entities are found by besides their names. */
  derive(entities: readonly [entity: number, settled: Settled][]): void {
    this.clear(
      entities.map(([entity]) => entity),
      ['symbol', 'identifier'],
    );
    this.add(
      entities.flatMap(([entity, { kind, symbol, identifiers }]) =>
        registeredNames(kind, symbol, identifiers).map((name) => ({ ...name, entity })),
      ),
    );
  }

  /** @param sql what selects the keys */
  #remove(sql: string, ...values: (string | null)[]): void {
    const keys = json(this.db.parsed<number[]>(`SELECT json_group_array(key) FROM (${sql})`, ...values));
    if (keys === '[]') return;
    this.db.statement('DELETE FROM names WHERE key IN (SELECT value FROM json_each(?))').run(keys);
    this.db.statement('DELETE FROM names_fts WHERE rowid IN (SELECT value FROM json_each(?))').run(keys);
  }
}
