import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, KINDS, RELATION_TYPES, UI_LANGUAGES } from '../api/types.js';
import * as produce from './producers.js';
import { fromQuery, toQuery } from './url.js';
import { LIMITS, MAX_DEPTH, SORT_COLUMNS, START, TABS, type View } from './view.js';

const id = fc.oneof(
  fc.constantFrom(
    'A/RES/74/247',
    'S/RES/1325(2000)',
    'org/itu',
    'CITES A%2FRES%2F1 org%2Fé',
    'wg/a+b,c&d=e#f',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);

/** A relation's id, as the server makes it. */
const relation = fc
  .tuple(fc.constantFrom(...RELATION_TYPES), id, id)
  .map((parts) => parts.map(encodeURIComponent).join(' '));

const selection = fc.oneof(
  id.map((value) => ({ what: 'node' as const, id: value })),
  relation.map((value) => ({ what: 'relation' as const, id: value })),
);

/** Any view that producers can reach: lists in the order of the registries, no id twice. */
const view: fc.Arbitrary<View> = fc
  .record({
    nodes: fc.uniqueArray(id, { maxLength: 20 }),
    cut: fc.nat(20),
    depth: fc.integer({ min: 1, max: MAX_DEPTH }),
    hiddenKinds: fc.subarray([...KINDS]),
    hiddenTypes: fc.subarray([...RELATION_TYPES]),
    follow: fc.constantFrom(...DIRECTIONS),
    limit: fc.constantFrom(...LIMITS),
    selected: fc.option(selection, { nil: undefined }),
    sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
    tab: fc.constantFrom(...TABS),
    language: fc.option(fc.constantFrom(...UI_LANGUAGES), { nil: undefined }),
  })
  .map(({ nodes, cut, selected, language, ...rest }) => ({
    ...rest,
    focus: nodes.slice(0, cut),
    expanded: nodes.slice(cut),
    ...(selected && { selected }),
    ...(language && { language }),
  }));

describe('the address', () => {
  test('gives back every view that was written to it', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(fromQuery(toQuery(value))).toEqual(value);
      }),
    );
  });

  test('survives the URL of the browser', () => {
    fc.assert(
      fc.property(view, (value) => {
        const { search } = new URL(toQuery(value) || '?', 'http://localhost/');
        expect(fromQuery(search)).toEqual(value);
      }),
    );
  });

  test('is empty for the start page and readable for a symbol', () => {
    expect(toQuery(START)).toBe('');
    expect(toQuery({ ...START, focus: ['A/RES/74/247'] })).toBe('?focus=A/RES/74/247');
  });

  test('encodes the id of a relation once, and still reads it encoded twice', () => {
    const open = { what: 'relation', id: 'CITES A%2FRES%2F74%2F247 wg%2Foewg' } as const;
    const once = '?focus=org/itu&relation=CITES+A/RES/74/247+wg/oewg';
    expect(toQuery({ ...START, focus: ['org/itu'], selected: open })).toBe(once);
    for (const query of [once, '?relation=CITES+A%252FRES%252F74%252F247+wg%252Foewg']) {
      expect(fromQuery(query).selected).toEqual(open);
    }
  });

  test('with nonsense in it gives a view all the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = fromQuery(text);
        expect(fromQuery(toQuery(value))).toEqual(value);
      }),
    );
    expect(fromQuery('?depth=99&limit=7&hide=Nothing&tab=up&sort=colour&lang=xx')).toEqual(START);
  });
});

describe('producers', () => {
  const seen: View = { ...START, focus: ['a'], expanded: ['b'] };

  test('lead only to views that the address can hold', () => {
    const steps = fc.array(
      fc.oneof(
        id.map((value) => (v: View) => produce.recentre(v, value)),
        id.map((value) => (v: View) => produce.expand(v, value)),
        id.map((value) => (v: View) => produce.collapse(v, value)),
        id.map((value) => (v: View) => produce.selectNode(v, value)),
        relation.map((value) => (v: View) => produce.selectRelation(v, value, 'details')),
        fc.constantFrom(...KINDS).map((kind) => (v: View) => produce.toggleKind(v, kind)),
        fc.constantFrom(...RELATION_TYPES).map((type) => (v: View) => produce.toggleType(v, type)),
        fc.integer().map((depth) => (v: View) => produce.setDepth(v, depth)),
        fc.constantFrom(...SORT_COLUMNS).map((column) => (v: View) => produce.sortBy(v, column)),
        fc.constantFrom(produce.deselect, produce.showAll, produce.showMore, produce.restart),
      ),
    );
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce((state, step) => step(state), START);
        expect(fromQuery(toQuery(value))).toEqual(value);
      }),
    );
  });

  test('expanding a node twice, or the focus, changes nothing', () => {
    expect(produce.expand(seen, 'b')).toBe(seen);
    expect(produce.expand(seen, 'a')).toBe(seen);
  });

  test('collapsing takes back an expansion', () => {
    expect(produce.collapse(produce.expand(seen, 'c'), 'c')).toEqual(seen);
  });

  test('toggling twice gives the same view', () => {
    expect(produce.toggleKind(produce.toggleKind(seen, 'State'), 'State')).toEqual(seen);
    expect(produce.toggleType(produce.toggleType(seen, 'CITES'), 'CITES')).toEqual(seen);
  });

  test('recentring keeps filters and language', () => {
    const filtered = produce.setLanguage(produce.toggleType(seen, 'MENTIONS'), 'fr');
    const next = produce.recentre(filtered, 'z');
    expect(next.hiddenTypes).toEqual(['MENTIONS']);
    expect(next.language).toBe('fr');
    expect(next.expanded).toEqual([]);
  });
});
