import type { RelationType } from '../../model/index.js';
import { compareParts } from '../order.js';
import type { Direction, StoredRelation, Subgraph, SubgraphRequest } from '../port.js';
import { wellFormed } from '../wellFormed.js';
import type { Work } from './connection.js';
import { toEntity, type EntityRow } from './entities.js';
import { toRelation, type SumRow } from './rows.js';

interface Row {
  /** How many were found, in how many steps: the same in each row. */
  total: number;
  steps: number;
  entity: EntityRow;
  relations: RelationFrom[];
}

/** Its type and target, and what its sum says. */
type RelationFrom = [
  type: RelationType,
  target: string,
  assertions: number,
  confidence: number,
  first: string | null,
  last: string | null,
  stances: SumRow['stances'] | null,
  modalities: SumRow['modalities'] | null,
];

/**
 * The nodes within `depth` steps of some nodes, nearest first, then by degree, and the relations between
 * them; the relations of the starting nodes that run the other way are not there. The search takes one
 * step more as long as there is room for more.
 */
export async function subgraph(
  work: Work,
  { around, depth, types, kinds, direction = 'BOTH', limit }: SubgraphRequest,
): Promise<Subgraph> {
  const starts = new Set(wellFormed(around));
  const rows = await work.around<Row>(direction, depth, {
    ...{ around: [...starts], limit },
    ...{ types: types ?? null, kinds: kinds ?? null },
  });
  const { total = 0, steps = 0 } = rows[0] ?? {};
  const relations = rows
    .flatMap(({ entity, relations }) => relations.map((each) => relationFrom(entity.id, each)))
    .filter(({ source, target }) => runs(direction, starts.has(source), starts.has(target)));
  return {
    nodes: rows.map(({ entity }) => toEntity(entity)),
    relations: relations.sort(byAssertions),
    omitted: total - rows.length,
    beyond: total > limit && steps > 0 && steps < depth,
  };
}

function relationFrom(
  source: string,
  [type, target, assertions, confidence, first, last, stances, modalities]: RelationFrom,
): StoredRelation {
  const sum = { assertions, confidence, first, last };
  return toRelation(
    { type, source, target },
    { ...sum, ...(stances && { stances }), ...(modalities && { modalities }) },
  );
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
