import type { Kind, Language } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { Page, PageRequest, StoredEntity, StoredName } from '../port.js';
import { json, type Connection } from './connection.js';

/** An entity as it is stored; its columns between id and degree are those of its facts too. */
export interface EntityRow {
  key: number;
  id: string;
  kind: Kind;
  name: string;
  symbol: string | null;
  date: string | null;
  until: string | null;
  known: number;
  identifiers: string;
  address: string | null;
  degree: number;
}

interface NameRow {
  entity: number;
  type: StoredName['type'];
  language: Language | '';
  text: string;
}

/** Entities by id, in the order of `ids`; undefined where there is none. */
export function entitiesById(db: Connection, ids: readonly string[]): (StoredEntity | undefined)[] {
  const rows = db
    .statement<EntityRow>('SELECT * FROM entities WHERE id IN (SELECT value FROM json_each(?))')
    .all(json(ids));
  const byId = new Map(withNames(db, rows).map((entity) => [entity.id, entity]));
  return ids.map((id) => byId.get(id));
}

/** Entities by key, in the order of `keys`. */
export function entitiesByKey(db: Connection, keys: readonly number[]): StoredEntity[] {
  const rows = db
    .statement<EntityRow>('SELECT * FROM entities WHERE key IN (SELECT value FROM json_each(?))')
    .all(json(keys));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return withNames(
    db,
    keys.flatMap((key) => byKey.get(key) ?? []),
  );
}

/** All entities, by id. */
export function listEntities(db: Connection, { first, after }: PageRequest): Page<StoredEntity> {
  const [id] = after === undefined ? [''] : decodeCursor('entities', after, [''] as const);
  const rows = db
    .statement<EntityRow>('SELECT * FROM entities WHERE id > ? ORDER BY id LIMIT ?')
    .all(id, pageSize(first) + 1);
  const total = db.scalar<number>('SELECT count(*) FROM entities')!;
  return pageOf(
    withNames(db, rows),
    first,
    total,
    (entity) => entity,
    (entity) => encodeCursor('entities', [entity.id]),
  );
}

function withNames(db: Connection, rows: readonly EntityRow[]): StoredEntity[] {
  const names = new Map<number, StoredName[]>(rows.map((row) => [row.key, []]));
  const nameRows = db
    .statement<NameRow>(
      // the authority file's names in its own order, then those seen, the usual first
      `SELECT entity, type, language, text FROM names
       WHERE entity IN (SELECT value FROM json_each(?))
         AND type IN ('full', 'short', 'acronym', 'former', 'context', 'seen')
       ORDER BY type = 'seen', own = 0, CASE type WHEN 'seen' THEN -texts ELSE key END, language = '', language, text`,
    )
    .all(json([...names.keys()]));
  for (const { entity, type, language, text } of nameRows) {
    const list = names.get(entity)!;
    if (
      type === 'seen' &&
      list.some((name) => name.text === text && (language === '' || name.language === language))
    )
      continue;
    list.push(language === '' ? { text, type } : { text, language, type });
  }
  return rows.map((row) => toEntity(row, names.get(row.key)!));
}

function toEntity(row: EntityRow, names: StoredName[]): StoredEntity {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    names,
    ...(row.symbol !== null && { symbol: row.symbol }),
    ...(row.date !== null && { date: row.date }),
    ...(row.until !== null && { until: row.until }),
    known: row.known === 1,
    identifiers: JSON.parse(row.identifiers) as Record<string, string>,
    ...(row.address !== null && { address: row.address }),
    degree: row.degree,
  };
}
