import { isInstrument, kindRecord, type Kind } from '../../model/index.js';
import { fold } from '../fold.js';
import type { StoredName } from '../port.js';
import { json, type Connection } from './connection.js';

/** Types of the port, and those that serve search alone; `label`: a name of facts that is not among its names. */
export type NameType = StoredName['type'] | 'symbol' | 'identifier' | 'label';

/** The names of entities and their full-text index, which are always written together. */
export class Names {
  constructor(private readonly db: Connection) {}

  /** The key of a name, which is added if it is new. `also`: more words to find it by. */
  add(entity: number, type: NameType, language: string, text: string, also = ''): number {
    const known = this.db.scalar<number>(
      'SELECT key FROM names WHERE entity = ? AND type = ? AND text = ? AND language = ?',
      entity,
      type,
      text,
      language,
    );
    if (known !== undefined) return known;
    const folded = fold(text);
    const key = this.db.scalar<number>(
      'INSERT INTO names (entity, type, language, text, folded) VALUES (?, ?, ?, ?, ?) RETURNING key',
      entity,
      type,
      language,
      text,
      folded,
    )!;
    const words = also === '' ? folded : `${folded} ${fold(also)}`;
    this.db.statement('INSERT INTO names_fts (rowid, words) VALUES (?, ?)').run(key, words);
    return key;
  }

  /** Removes those of some names that are seen in no text any more. */
  prune(keys: readonly number[]): void {
    const unseen = this.db
      .statement<{ key: number }>(
        `SELECT key FROM names WHERE texts = 0 AND type = 'seen'
         AND key IN (SELECT value FROM json_each(?))`,
      )
      .all(json(keys));
    for (const { key } of unseen) this.#remove(key);
  }

  /** Removes an entity's names of some types; all if none is given. */
  clear(entity: number, types?: readonly NameType[]): void {
    const keys = this.db
      .statement<{ key: number }>(
        `SELECT key FROM names WHERE entity = ?1
         AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))`,
      )
      .all(entity, types === undefined ? null : json(types));
    for (const { key } of keys) this.#remove(key);
  }

  /** Renews what an entity is found by besides its names: symbol, with the words for its kind, and registers. */
  derive(entity: number, kind: Kind, symbol: string | null, identifiers: Record<string, string>): void {
    this.clear(entity, ['symbol', 'identifier']);
    if (symbol !== null) {
      const words = isInstrument(kind) ? Object.values(kindRecord(kind).label).join(' ') : '';
      this.add(entity, 'symbol', '', symbol, words);
    }
    for (const [scheme, value] of Object.entries(identifiers)) {
      if (scheme !== 'symbol') this.add(entity, 'identifier', '', `${scheme} ${value}`);
    }
  }

  #remove(key: number): void {
    this.db.statement('DELETE FROM names WHERE key = ?').run(key);
    this.db.statement('DELETE FROM names_fts WHERE rowid = ?').run(key);
  }
}
