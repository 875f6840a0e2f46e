import { expect, test } from 'vitest';
import { followed } from './followed.js';

const relation = (source: string, target: string) => ({ source: { id: source }, target: { id: target } });

const ALL = [
  relation('a', 'b'),
  relation('a', 'c'),
  relation('b', 'c'),
  relation('d', 'a'),
  relation('c', 'e'),
];

const ends = (relations: readonly (typeof ALL)[number][]) =>
  relations.map(({ source, target }) => source.id + target.id).join(' ');

test.each([
  ['BOTH', 1, 'ab ac bc da ce'],
  ['OUT', 1, 'ab ac'],
  ['OUT', 2, 'ab ac bc ce'],
  ['IN', 1, 'da'],
] as const)('%s, %d steps from a', (follow, depth, expected) => {
  expect(ends(followed(ALL, ['a'], depth, follow))).toBe(expected);
});
