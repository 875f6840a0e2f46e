import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastMatch } from './lastMatch.js';
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

it('finds the last match wherever it begins, one that reaches into the end too', () => {
  const pattern = /a(?:b+a)?/g;
  for (const words of ['', 'a', 'abba', 'abbbba', 'a..........', 'abba..', '..abba.a..']) {
    const all = [...words.matchAll(pattern)];
    expect(lastMatch(pattern, words, 4, 6)?.index).toBe(all.at(-1)?.index);
  }
});
