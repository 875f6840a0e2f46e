import { nodeBox, type GraphModel, type Point } from './model.js';

export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Beyond this, few nodes would look crude. */
const CLOSEST = 1.25;

const FARTHEST = 0.15;

/** Pixels left free about the drawing. */
const MARGIN = 24;

/** The least box that holds every node with its label. */
export function boundsOf(model: GraphModel, positions: ReadonlyMap<string, Point>): Bounds {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const node of model.nodes) {
    const { x, y } = positions.get(node.id)!;
    const { width, height, size } = nodeBox(node);
    box.x1 = Math.min(box.x1, x - width / 2);
    box.x2 = Math.max(box.x2, x + width / 2);
    box.y1 = Math.min(box.y1, y - size / 2);
    box.y2 = Math.max(box.y2, y - size / 2 + height);
  }
  return box;
}

/** The zoom and pan that show a box whole in an element of `width` by `height` pixels. */
export function viewportOf({ x1, y1, x2, y2 }: Bounds, width: number, height: number): Viewport {
  const across = (width - 2 * MARGIN) / Math.max(1, x2 - x1);
  const down = (height - 2 * MARGIN) / Math.max(1, y2 - y1);
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, Math.min(across, down)));
  return { zoom, pan: { x: (width - zoom * (x1 + x2)) / 2, y: (height - zoom * (y1 + y2)) / 2 } };
}

/** Where nodes glide from: those that were there from their places, new ones from a neighbour that was. */
export function startingPoints(
  model: GraphModel,
  before: ReadonlyMap<string, Point>,
  after: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const start = new Map(before);
  for (const { source, target } of model.edges) {
    if (!start.has(target) && before.has(source)) start.set(target, before.get(source)!);
    if (!start.has(source) && before.has(target)) start.set(source, before.get(target)!);
  }
  for (const [id, point] of after) if (!start.has(id)) start.set(id, point);
  return start;
}
