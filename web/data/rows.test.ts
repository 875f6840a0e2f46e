import { expect, test } from 'vitest';
import type { SubgraphRelation } from '../api/subgraph.js';
import type { EntityNamed } from '../api/types.js';
import { makeUi } from '../i18n/ui.js';
import { dateOfRow, toRows } from './rows.js';

const node = (id: string): EntityNamed => ({
  id,
  kind: 'Document',
  name: id,
  symbol: null,
  degree: 1,
  date: null,
  names: [],
});

const relation = (source: string, target: string, assertions: number): SubgraphRelation => ({
  id: `CITES ${source} ${target}`,
  type: 'CITES',
  stances: [],
  modalities: [],
  confidence: 1,
  assertions,
  first: null,
  last: null,
  source: { id: source },
  target: { id: target },
});

const shown = {
  nodes: new Map(['lamp', 'buoy', 'bell'].map((id) => [id, node(id)])),
  relations: [relation('buoy', 'bell', 9), relation('lamp', 'buoy', 1), relation('bell', 'lamp', 3)],
  omitted: 0,
  beyond: false,
  kindCounts: new Map(),
  typeCounts: new Map(),
};

test('the relations of the chosen node stand apart from those of its neighbours, both sorted', () => {
  const sort = { column: 'assertions', descending: true } as const;
  const { own, others } = toRows(shown, ['lamp'], sort, makeUi('en'));
  expect(own.map((row) => row.relation.id)).toEqual(['CITES bell lamp', 'CITES lamp buoy']);
  expect(others.map((row) => row.relation.id)).toEqual(['CITES buoy bell']);
});

test('a relation has the date of the instrument that it comes from, one of a body that of the oldest text', () => {
  const row = {
    relation: { ...relation('lamp', 'buoy', 1), first: '2046-03-15' },
    source: { ...node('lamp'), date: '2044-12-22' },
    target: { ...node('buoy'), date: '1998' },
  };
  expect(dateOfRow(row)).toBe('2044-12-22');
  expect(dateOfRow({ ...row, source: { ...row.source, kind: 'Organization' } })).toBe('2046-03-15');
  expect(dateOfRow({ ...row, source: node('lamp') })).toBe('2046-03-15');
});
