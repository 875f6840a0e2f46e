import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortRuns } from './sortRuns.js';

it('sorts as Array.sort does, equal members in the order in which they stood', () => {
  const members = fc.array(fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.nat() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(members, (list) => {
      const order = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(sortRuns([...list], order)).toEqual([...list].sort(order));
    }),
  );
});
