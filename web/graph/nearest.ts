import type { Point } from './model.js';

/**
 * The id of the point nearest to `from` in a direction (a unit vector; y grows downwards), one aside
 * counting as twice as far; undefined where nothing lies that way.
 */
export function nearest(
  points: ReadonlyMap<string, Point>,
  from: Point,
  direction: Point,
): string | undefined {
  let best: { id: string; cost: number } | undefined;
  for (const [id, to] of points) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (along <= 0 || aside > 2 * along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
