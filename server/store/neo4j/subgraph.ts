import { compareParts } from '../order.js';
import type { Direction, StoredRelation, Subgraph, SubgraphRequest } from '../port.js';
import { wellFormed } from '../wellFormed.js';
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
  const statement = BY_DIRECTION[direction];
  const starts = new Set(wellFormed(around));
  const asked = { ...filter, around: [...starts], limit };
  const { total, ids, beyond } = await nearest(work, statement, asked, depth);
  const [nodes, rows] = await Promise.all([
    entitiesThere(work, ids),
    work.run<RelationRow>('relationsAmong', { ids, types: filter.types }),
  ]);
  const relations = rows
    .filter(({ source, target }) => runs(direction, starts.has(source), starts.has(target)))
    .map((row) => toRelation(row, row.sum));
  return { nodes, relations: relations.sort(byAssertions), omitted: total - ids.length, beyond };
}

interface Reached {
  total: number;
  ids: string[];
}

/**
 * The nearest nodes, by a search that goes one step farther as long as there is room for more. Each begins
 * anew: what is near is few, and costs little beside the last step.
 */
async function nearest(
  work: Work,
  statement: Neighbourhood,
  asked: { around: readonly string[]; limit: number } & Readonly<Record<string, unknown>>,
  depth: number,
): Promise<Reached & { beyond: boolean }> {
  let before = -1;
  for (let steps = 1; ; steps++) {
    const [reached] = (await work.reach<Reached>(statement, steps, asked)) as [Reached];
    const beyond = reached.total > asked.limit && steps < depth;
    if (beyond || steps >= depth || reached.total === before) return { ...reached, beyond };
    before = reached.total;
  }
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
