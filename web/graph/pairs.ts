import type { GraphEdge } from './model.js';

/** Two nodes with at least one edge between them, in whichever direction. */
export interface Pair {
  id: string;
  source: string;
  target: string;
}

/** The pairs of nodes that edges join, by id, and in how many pairs each node is. Loops are none. */
export function pairsOf(edges: readonly GraphEdge[]): { pairs: Pair[]; degree: ReadonlyMap<string, number> } {
  const byId = new Map<string, Pair>();
  for (const { source, target } of edges) {
    if (source === target) continue;
    const id = [source, target].sort().join(' ');
    byId.set(id, { id, source, target });
  }
  const degree = new Map<string, number>();
  for (const { source, target } of byId.values()) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return { pairs: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), degree };
}
