import { expect, test } from 'vitest';
import { fontSize, visibleLabels } from './declutter.js';
import type { GraphModel, GraphNode, Point } from './model.js';

const node = (id: string, degree: number, role: GraphNode['role'] = 'plain'): GraphNode => ({
  id,
  kind: 'Treaty',
  label: 'Convention on Quiet Networks',
  name: id,
  degree,
  role,
});

const model: GraphModel = { nodes: [node('minor', 1), node('major', 9), node('far', 1)], edges: [] };
const places = new Map<string, Point>([
  ['minor', { x: 0, y: 0 }],
  ['major', { x: 30, y: 0 }],
  ['far', { x: 400, y: 0 }],
]);

test('of two labels that would cover each other, the better connected node keeps its own', () => {
  expect(visibleLabels(model, places, 1)).toEqual(new Set(['major', 'far']));
});

test('what is chosen keeps its label', () => {
  expect(visibleLabels(model, places, 1, new Set(['minor']))).toEqual(new Set(['minor', 'far']));
});

test('letters never fall below ten pixels on the screen', () => {
  for (const zoom of [0.2, 0.5, 1, 2]) expect(fontSize(zoom) * zoom).toBeGreaterThanOrEqual(10);
});
