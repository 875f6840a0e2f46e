import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../api/types.js';
import { layOut } from './cytoscape.js';
import type { GraphModel } from './model.js';
import { seedPositions } from './seed.js';

function model(size: number, links: readonly (readonly [number, number])[]): GraphModel {
  return {
    nodes: Array.from({ length: size }, (_, at) => ({
      id: `n${at}`,
      kind: KINDS[at % KINDS.length]!,
      label: `Body number ${at}`,
      name: `Body number ${at}`,
      degree: at,
      role: at === 0 ? 'focus' : 'plain',
    })),
    edges: links.map(([source, target], at) => ({
      id: `e${at}`,
      type: 'CITES',
      source: `n${source % size}`,
      target: `n${target % size}`,
      proposed: false,
      label: 'cites',
    })),
  };
}

const star = model(
  40,
  Array.from({ length: 39 }, (_, at) => [0, at + 1] as const),
);

test('the same graph is laid out the same way, whatever was laid out before', () => {
  const first = layOut(star);
  layOut(model(7, [[1, 2], [3, 4]])); // prettier-ignore
  expect(layOut(star)).toEqual(first);
});

test('the order in which nodes and edges come does not matter', () => {
  const turned = { nodes: [...star.nodes].reverse(), edges: [...star.edges].reverse() };
  const first = layOut(star);
  for (const [id, point] of layOut(turned)) expect(first.get(id)).toEqual(point);
});

test('no two nodes of a star stand on each other', () => {
  const points = [...layOut(star).values()];
  for (const [at, a] of points.entries()) {
    for (const b of points.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
  }
});

test('every node of any graph gets a finite place', () => {
  const graphs = fc
    .record({
      size: fc.integer({ min: 1, max: 12 }),
      links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
    })
    .map(({ size, links }) => model(size, links));
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const places of [seedPositions(graph), layOut(graph)]) {
        expect(places.size).toBe(graph.nodes.length);
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
