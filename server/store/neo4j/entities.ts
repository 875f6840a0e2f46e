import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { toldNames } from '../names.js';
import type { Page, PageRequest, StoredEntity } from '../port.js';
import { wellFormed } from '../wellFormed.js';
import type { Work } from './connection.js';
import { heldName, type NameRow } from './rows.js';

type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]?: T[P] | null };

/** An entity as statements return it. */
export type EntityRow = Nullable<
  Omit<StoredEntity, 'names' | 'identifiers'>,
  'symbol' | 'date' | 'until' | 'address'
> & { identifiers: string; names: NameRow[] };

/** Entities by id, in the order of `ids`; undefined where there is none. */
export async function entitiesById(
  work: Work,
  ids: readonly string[],
): Promise<(StoredEntity | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await work.run<{ entity: EntityRow }>('entities', { ids: [...new Set(ids)] });
  const byId = new Map(rows.map(({ entity }) => [entity.id, toEntity(entity)]));
  return ids.map((id) => byId.get(wellFormed(id)));
}

/** Those of some entities that are still there, in the order of `ids`. */
export async function entitiesThere(work: Work, ids: readonly string[]): Promise<StoredEntity[]> {
  return (await entitiesById(work, ids)).filter((entity) => entity !== undefined);
}

/** All entities, by id. */
export async function listEntities(work: Work, { first, after }: PageRequest): Promise<Page<StoredEntity>> {
  const [id] = after === undefined ? [''] : decodeCursor('entities', after, [''] as const);
  const [rows, count] = await Promise.all([
    work.run<{ entity: EntityRow }>('listEntities', { after: id, limit: pageSize(first) + 1 }),
    work.first<{ total: number }>('countEntities'),
  ]);
  return pageOf(
    rows,
    first,
    count!.total,
    ({ entity }) => toEntity(entity),
    ({ entity }) => encodeCursor('entities', [entity.id]),
  );
}

/** Properties that are null are not there at all. */
export function toEntity({
  symbol,
  date,
  until,
  address,
  identifiers,
  names,
  ...row
}: EntityRow): StoredEntity {
  return {
    ...row,
    names: toldNames(names.map(heldName)),
    identifiers: JSON.parse(identifiers) as Record<string, string>,
    ...(symbol && { symbol }),
    ...(date && { date }),
    ...(until && { until }),
    ...(address && { address }),
  };
}
