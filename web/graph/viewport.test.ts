import { expect, test } from 'vitest';
import type { GraphModel, GraphNode } from './model.js';
import { labelLines, nodeBox, wrapLabel } from './model.js';
import { boundsOf, startingPoints, viewportOf } from './viewport.js';

const node = (id: string, label = id): GraphNode => ({
  id,
  kind: 'Meeting',
  label,
  name: id,
  degree: 1,
  role: 'plain',
});

test('a drawing is shown whole, with its labels, in the middle', () => {
  const model: GraphModel = { nodes: [node('a'), node('b')], edges: [] };
  const box = boundsOf(model, new Map([['a', { x: -900, y: 0 }], ['b', { x: 900, y: 40 }]])); // prettier-ignore
  const { zoom, pan } = viewportOf(box, 800, 600);
  expect(pan.x + zoom * box.x1).toBeGreaterThan(20);
  expect(pan.x + zoom * box.x2).toBeLessThan(780);
  expect(pan.x + (zoom * (box.x1 + box.x2)) / 2).toBeCloseTo(400);
});

test('a single node is not blown up', () => {
  const model: GraphModel = { nodes: [node('a')], edges: [] };
  expect(viewportOf(boundsOf(model, new Map([['a', { x: 0, y: 0 }]])), 800, 600).zoom).toBe(1.25);
});

test('a new node comes out of the neighbour that was there', () => {
  const model: GraphModel = {
    nodes: [node('old'), node('new')],
    edges: [{ id: 'e', type: 'CITES', source: 'old', target: 'new', proposed: false, label: 'cites' }],
  };
  const after = new Map([['old', { x: 5, y: 5 }], ['new', { x: 50, y: 50 }]]); // prettier-ignore
  expect(startingPoints(model, new Map([['old', { x: 1, y: 2 }]]), after).get('new')).toEqual({ x: 1, y: 2 });
});

test.each([
  ['A/RES/98/12', ['A/RES/98/12']],
  [
    'Working Group on the Keeping of Harbour Lights',
    ['Working Group on the', 'Keeping of Harbour', 'Lights'],
  ],
  ['关于港口灯光的公约和议定书', ['关于港口灯光的公约和', '议定书']],
  ['', ['']],
])('the label “%s” breaks where it may', (label, lines) => {
  expect(wrapLabel(label)).toEqual(lines);
  expect(labelLines(label).lines).toBe(lines.length);
  expect(nodeBox(node('a', label)).height).toBeGreaterThan(0);
});
