import { labelLines, nodeSize, type GraphModel, type GraphNode, type Point } from './model.js';

/** Smallest height of letters on the screen, in pixels. */
const READABLE = 10;

/** Height of letters in the drawing's own units. */
const FONT = 11.5;

/** The height of letters, in the drawing's units, that can be read at this zoom. */
export function fontSize(zoom: number): number {
  return Math.max(FONT, READABLE / zoom);
}

/** The size of arrowheads, as a multiple of Cytoscape's own, at which they are seen at this zoom. */
export function arrowScale(zoom: number): number {
  return Math.min(2.2, Math.max(1.1, 0.9 / zoom));
}

const RANK = { focus: 2, open: 1, plain: 0 } as const;

/** The rank of a neighbour of the focus: before all other plain nodes, but not drawn at any price. */
const BESIDE = 0.5;

function neighbours({ nodes, edges }: GraphModel): Set<string> {
  const focus = new Set(nodes.filter((node) => node.role === 'focus').map((node) => node.id));
  return new Set(
    edges.flatMap(({ source, target }) => [
      ...(focus.has(source) ? [target] : []),
      ...(focus.has(target) ? [source] : []),
    ]),
  );
}

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Where a label stands beside its shape. */
export type Side = 'below' | 'above';

/** In the order in which they are tried. */
const SIDES: readonly Side[] = ['below', 'above'];

/** How far a label above may stand out of the drawing, in pixels on the screen. */
const MARGIN = 20;

/** The sides of each node, the one first that fewer lines cross; below where that is equal. */
function sidesOf(
  { edges }: GraphModel,
  positions: ReadonlyMap<string, Point>,
): (id: string) => readonly Side[] {
  const lean = new Map<string, number>();
  const count = (from: string, to: string): void => {
    const [a, b] = [positions.get(from)!, positions.get(to)!];
    // only a line that leaves rather up or down runs through a label
    if (Math.abs(b.y - a.y) * 2 < Math.abs(b.x - a.x)) return;
    lean.set(from, (lean.get(from) ?? 0) + Math.sign(b.y - a.y));
  };
  for (const { source, target } of edges) {
    count(source, target);
    count(target, source);
  }
  return (id) => ((lean.get(id) ?? 0) > 0 ? ['above', 'below'] : SIDES);
}

function labelBox(node: GraphNode, at: Point, font: number, side: Side): Box {
  const { width, lines } = labelLines(node.label);
  const scale = font / FONT;
  const height = lines * font * 1.15;
  const apart = nodeSize(node) / 2 + 3;
  const top = side === 'below' ? at.y + apart : at.y - apart - height;
  return {
    x1: at.x - (width * scale) / 2,
    x2: at.x + (width * scale) / 2,
    y1: top,
    y2: top + height,
  };
}

/**
 * The nodes whose labels fit at a zoom, as on a map, and on which side: the focus and what is `kept`
 * always, then the neighbours of the focus, then those with most relations, each where it covers no
 * label before it and no other node.
 */
export function visibleLabels(
  model: GraphModel,
  positions: ReadonlyMap<string, Point>,
  zoom: number,
  kept: ReadonlySet<string> = new Set(),
): Map<string, Side> {
  const font = fontSize(zoom);
  const near = neighbours(model);
  const top = Math.min(...model.nodes.map((node) => positions.get(node.id)!.y - nodeSize(node) / 2));
  const weight = (node: GraphNode) =>
    kept.has(node.id) ? 4 : RANK[node.role] || (near.has(node.id) ? BESIDE : 0);
  const ordered = [...model.nodes].sort(
    (a, b) => weight(b) - weight(a) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const shapes = ordered.map((node) => {
    const { x, y } = positions.get(node.id)!;
    const half = nodeSize(node) / 2 - 2;
    return { id: node.id, box: { x1: x - half, x2: x + half, y1: y - half, y2: y + half } };
  });
  const place = (sides: (id: string) => readonly Side[]): Map<string, Side> => {
    const placed: Box[] = [];
    const visible = new Map<string, Side>();
    for (const node of ordered) {
      const boxAt = (side: Side) => labelBox(node, positions.get(node.id)!, font, side);
      const side = sides(node.id).find((one) => {
        const box = boxAt(one);
        return (
          box.y1 >= top - MARGIN / zoom &&
          !placed.some((other) => overlap(box, other)) &&
          !shapes.some((shape) => shape.id !== node.id && overlap(box, shape.box))
        );
      });
      if (!side && weight(node) < RANK.open) continue;
      placed.push(boxAt(side ?? 'below'));
      visible.set(node.id, side ?? 'below');
    }
    return visible;
  };
  // the better side of one label may leave no room for another
  const [better, plain] = [place(sidesOf(model, positions)), place(() => SIDES)];
  return better.size >= plain.size ? better : plain;
}
