import { expect, test } from 'vitest';
import type { GraphEdge, GraphModel, GraphNode } from './model.js';
import { quietEdges } from './quiet.js';

const node = (id: string, role: GraphNode['role'] = 'plain'): GraphNode => ({
  id,
  kind: 'Document',
  label: id,
  name: id,
  degree: 1,
  role,
});

const edge = (id: string, type: GraphEdge['type'], source: string, target: string): GraphEdge => ({
  id,
  type,
  source,
  target,
  proposed: false,
  label: type,
});

/** A focus, and documents beside it that all cite and mention one hub. */
function crowd(size: number): GraphModel {
  const numbers = Array.from({ length: size }, (_, at) => at);
  return {
    nodes: [node('focus', 'focus'), node('hub'), ...numbers.map((at) => node(`d${at}`))],
    edges: [
      edge('own', 'MENTIONS', 'focus', 'hub'),
      ...numbers.flatMap((at) => [
        edge(`m${at}`, 'MENTIONS', `d${at}`, 'hub'),
        edge(`c${at}`, 'CITES', `d${at}`, 'hub'),
      ]),
    ],
  };
}

test('in a crowd, mentions away from the focus are faint, and no citation is', () => {
  const quiet = quietEdges(crowd(60), new Set());
  expect(quiet.size).toBe(60);
  expect([...quiet].every((id) => id.startsWith('m'))).toBe(true);
});

test('the edges of what is chosen are not faint', () => {
  expect(quietEdges(crowd(60), new Set(['d3', 'm4'])).size).toBe(58);
  expect(quietEdges(crowd(60), new Set(['hub']))).toEqual(new Set());
});

test('where few edges are drawn, none is faint', () => {
  expect(quietEdges(crowd(20), new Set())).toEqual(new Set());
});
