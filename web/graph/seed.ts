import { KINDS } from '../api/types.js';
import type { GraphModel, GraphNode, Point } from './model.js';

/** Pixels between one ring and the next. */
const RING = 170;

interface Branch {
  readonly node: GraphNode;
  readonly ring: number;
  readonly children: Branch[];
  leaves: number;
}

function byKindAndId(a: GraphNode, b: GraphNode): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function neighbours(model: GraphModel): Map<string, Set<string>> {
  const result = new Map(model.nodes.map((node) => [node.id, new Set<string>()]));
  for (const { source, target } of model.edges) {
    result.get(source)?.add(target);
    result.get(target)?.add(source);
  }
  return result;
}

/** Breadth first from the focus: each node hangs from the first that reaches it. */
function trees(model: GraphModel): Branch[] {
  const beside = neighbours(model);
  const byId = new Map(model.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const plant = (node: GraphNode, ring: number): Branch => {
    seen.add(node.id);
    return { node, ring, children: [], leaves: 1 };
  };
  const sorted = [...model.nodes].sort(byKindAndId);
  const roots = sorted.filter((node) => node.role === 'focus').map((node) => plant(node, 0));
  const grow = (branches: Branch[]): void => {
    for (let ring = branches; ring.length > 0;) {
      const next: Branch[] = [];
      for (const branch of ring) {
        const reached = [...(beside.get(branch.node.id) ?? [])]
          .filter((id) => !seen.has(id))
          .map((id) => byId.get(id)!)
          .sort(byKindAndId);
        for (const node of reached) {
          const child = plant(node, branch.ring + 1);
          branch.children.push(child);
          next.push(child);
        }
      }
      ring = next;
    }
  };
  grow(roots);
  // what a filter cut off from the focus stands outside
  for (const node of sorted) {
    if (seen.has(node.id)) continue;
    const root = plant(node, roots.length === 0 ? 0 : 1);
    roots.push(root);
    grow([root]);
  }
  return roots;
}

function countLeaves(branch: Branch): number {
  branch.leaves = Math.max(
    1,
    branch.children.reduce((sum, child) => sum + countLeaves(child), 0),
  );
  return branch.leaves;
}

/**
 * Where the layout starts from: rings about the focus, kinds side by side, each expanded node's own
 * neighbours fanned out beyond it. A function of the graph alone, so that the same view is drawn the
 * same way, and an expansion leaves what was there about where it was.
 */
export function seedPositions(model: GraphModel): Map<string, Point> {
  const roots = trees(model);
  const leaves = roots.reduce((sum, root) => sum + countLeaves(root), 0);
  const radius = Math.max(RING, (leaves * 46) / (2 * Math.PI));
  const result = new Map<string, Point>();
  const place = (branch: Branch, from: number, to: number, alone: boolean): void => {
    const angle = (from + to) / 2;
    const distance = alone ? 0 : branch.ring === 0 ? radius * 0.4 : radius + (branch.ring - 1) * RING;
    result.set(branch.node.id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
    let start = from;
    for (const child of branch.children) {
      const end = start + ((to - from) * child.leaves) / branch.leaves;
      place(child, start, end, false);
      start = end;
    }
  };
  let start = -Math.PI / 2;
  for (const root of roots) {
    const end = start + (2 * Math.PI * root.leaves) / leaves;
    place(root, start, end, root.ring === 0 && roots.filter((other) => other.ring === 0).length === 1);
    start = end;
  }
  return result;
}
