import type { RelationType } from '../api/types.js';
import type { GraphModel } from './model.js';

/** With more edges than this, those of `COMMON` hide the others. */
const CROWD = 80;

/** Types that nearly every document has, so that hubs gather them. */
const COMMON: ReadonlySet<RelationType> = new Set(['MENTIONS', 'ADOPTED_BY']);

/**
 * The edges to draw faintly where a drawing is crowded: those of common types, but for the ones of the
 * focus and of what is chosen.
 * @param chosen ids of nodes, and of edges, that a reader selected or pointed the keyboard at
 */
export function quietEdges({ nodes, edges }: GraphModel, chosen: ReadonlySet<string>): Set<string> {
  if (edges.length <= CROWD) return new Set();
  const loud = new Set(chosen);
  for (const node of nodes) if (node.role === 'focus') loud.add(node.id);
  return new Set(
    edges
      .filter(({ type }) => COMMON.has(type))
      .filter(({ id, source, target }) => ![id, source, target].some((one) => loud.has(one)))
      .map(({ id }) => id),
  );
}
