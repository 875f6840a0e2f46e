import { compareParts } from '../order.js';
import type { Direction, StoredRelation, Subgraph, SubgraphRequest } from '../port.js';
import type { Work } from './connection.js';
import { entitiesThere } from './entities.js';
import { toRelation, type RelationRow } from './rows.js';
import type { Neighbourhood } from './statements.js';

const BY_DIRECTION: Readonly<Record<Direction, Neighbourhood>> = {
  OUT: 'reachOut',
  IN: 'reachIn',
  BOTH: 'reach',
};

/**
 * The nodes within `depth` steps of some nodes, nearest first, then by degree, and the relations between
 * them; the relations of the starting nodes that run the other way are not there.
 */
export async function subgraph(
  work: Work,
  { around, depth, types, kinds, direction = 'BOTH', limit }: SubgraphRequest,
): Promise<Subgraph> {
  const filter = { types: types ?? null, kinds: kinds ?? null };
  const [{ total, ids }] = (await work.reach<{ total: number; ids: string[] }>(
    BY_DIRECTION[direction],
    depth,
    {
      ...filter,
      around: [...new Set(around)],
      limit,
    },
  )) as [{ total: number; ids: string[] }];
  const [nodes, rows] = await Promise.all([
    entitiesThere(work, ids),
    work.run<RelationRow>('relationsAmong', { ids, types: filter.types }),
  ]);
  const starts = new Set(around);
  const relations = rows
    .filter(({ source, target }) => runs(direction, starts.has(source), starts.has(target)))
    .map((row) => toRelation(row, row.sum));
  return { nodes, relations: relations.sort(byAssertions), omitted: total - ids.length };
}

/** Whether a relation runs the way that is asked for, as far as it touches a starting node. */
function runs(direction: Direction, fromStart: boolean, toStart: boolean): boolean {
  if (direction === 'OUT') return fromStart || !toStart;
  if (direction === 'IN') return toStart || !fromStart;
  return true;
}

/** Most assertions first, then by type and ends. */
function byAssertions(a: StoredRelation, b: StoredRelation): number {
  if (a.assertions !== b.assertions) return b.assertions - a.assertions;
  return compareParts([a.type, a.source, a.target], [b.type, b.source, b.target]);
}
