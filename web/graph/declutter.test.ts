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
  ['far', { x: 400, y: -100 }],
]);

const shown = (...args: Parameters<typeof visibleLabels>) => [...visibleLabels(...args).keys()].sort();

/** The same, with so much above that labels can only stand below. */
const crowded: GraphModel = { ...model, nodes: [...model.nodes, node('upper', 20)] };
const packed = new Map<string, Point>([...places, ['upper', { x: 10, y: -50 }]]);

test('of two labels that would cover each other, the better connected node keeps its own', () => {
  expect(shown(crowded, packed, 1)).toEqual(['far', 'major', 'upper']);
});

test('what is chosen keeps its label', () => {
  expect(shown(crowded, packed, 1, new Set(['minor']))).toContain('minor');
});

test('a label with no room below its node stands above it', () => {
  const sides = visibleLabels(model, places, 1);
  expect([sides.get('major'), sides.get('minor')]).toEqual(['below', 'above']);
});

test('a label stands on the side that fewer lines cross, within the drawing', () => {
  const edges = [{ id: 'e', type: 'CITES' as const, source: 'a', target: 'b', proposed: false, label: '' }];
  const pair: GraphModel = { nodes: [node('a', 1), node('b', 1), node('c', 1)], edges };
  const at = new Map<string, Point>([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 0, y: 300 }],
    ['c', { x: 400, y: -300 }],
  ]);
  expect(visibleLabels(pair, at, 1).get('a')).toBe('above');
  expect(visibleLabels(pair, at, 1).get('b')).toBe('below');
  expect(visibleLabels(pair, new Map([...at, ['c', { x: 400, y: 0 }]]), 1).get('a')).toBe('below');
});

test('neighbours of the focus come before better connected nodes', () => {
  const near = {
    nodes: [...crowded.nodes, node('centre', 1, 'focus')],
    edges: [
      { id: 'e', type: 'CITES' as const, source: 'centre', target: 'minor', proposed: false, label: '' },
    ],
  };
  const at = new Map([...packed, ['centre', { x: 0, y: 600 }]]);
  expect(shown(near, at, 1)).toContain('minor');
  expect(shown(near, at, 1)).not.toContain('major');
});

test('letters never fall below ten pixels on the screen', () => {
  for (const zoom of [0.2, 0.5, 1, 2]) expect(fontSize(zoom) * zoom).toBeGreaterThanOrEqual(10);
});
