import { isInstrument, kindRecord, type Kind } from '../../model/index.js';
import { fold } from '../fold.js';
import type { StoredName } from '../port.js';
import type { Connection } from './connection.js';

/** Types of the port, and those that serve search alone. */
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

  /** Counts a text more (or less) in which a name was seen; a name seen nowhere goes. */
  count(key: number, by: 1 | -1, own: boolean): void {
    this.db
      .statement('UPDATE names SET texts = texts + ?, own = own + ? WHERE key = ?')
      .run(by, own ? by : 0, key);
    if (by === -1) {
      const texts = this.db.scalar<number>('SELECT texts FROM names WHERE key = ?', key);
      if (texts === 0) this.#remove(key);
    }
  }

  /** Removes an entity's names of some types; all if none is given. */
  clear(entity: number, types?: readonly NameType[]): void {
    const keys = this.db
      .statement<{ key: number }>(
        `SELECT key FROM names WHERE entity = ?1
         AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))`,
      )
      .all(entity, types === undefined ? null : JSON.stringify(types));
    for (const { key } of keys) this.#remove(key);
  }

  /** Renews what an entity is found by besides its names: symbol with the words for its kind, registers. */
  derive(
    entity: number,
    kind: Kind,
    name: string,
    symbol: string | null,
    identifiers: Record<string, string>,
  ) {
    this.clear(entity, ['symbol', 'identifier', 'label']);
    if (symbol !== null) {
      const words = isInstrument(kind) ? Object.values(kindRecord(kind).label).join(' ') : '';
      this.add(entity, 'symbol', '', symbol, words);
    }
    for (const [scheme, value] of Object.entries(identifiers)) {
      if (scheme !== 'symbol') this.add(entity, 'identifier', '', `${scheme} ${value}`);
    }
    const named = this.db.scalar<number>('SELECT 1 FROM names WHERE entity = ? AND text = ?', entity, name);
    if (named === undefined) this.add(entity, 'label', '', name);
  }

  #remove(key: number): void {
    this.db.statement('DELETE FROM names WHERE key = ?').run(key);
    this.db.statement('DELETE FROM names_fts WHERE rowid = ?').run(key);
  }
}
