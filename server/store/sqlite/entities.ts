import type { Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { toldNames, type HeldName } from '../names.js';
import type { Page, PageRequest, StoredEntity, StoredName } from '../port.js';
import { wellFormed } from '../wellFormed.js';
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

/** Entities by id, in the order of `ids`; undefined where there is none. */
export function entitiesById(db: Connection, ids: readonly string[]): (StoredEntity | undefined)[] {
  const rows = db
    .statement<EntityRow>('SELECT * FROM entities WHERE id IN (SELECT value FROM json_each(?))')
    .all(json(ids));
  const byId = new Map(withNames(db, rows).map((entity) => [entity.id, entity]));
  return ids.map((id) => byId.get(wellFormed(id)));
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
  const names = new Map<number, HeldName[]>(rows.map((row) => [row.key, []]));
  const nameRows = db
    .statement<HeldName & { entity: number }>(
      `SELECT entity, type, language, text, texts, own, key AS place FROM names
       WHERE entity IN (SELECT value FROM json_each(?))`,
    )
    .all(json([...names.keys()]));
  for (const row of nameRows) names.get(row.entity)!.push(row);
  return rows.map((row) => toEntity(row, toldNames(names.get(row.key)!)));
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
