import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

const HERE = { x: 0, y: 0 };
const RIGHT = { x: 1, y: 0 };
const POINTS = new Map([
  ['here', HERE],
  ['far ahead', { x: 9, y: 0 }],
  ['ahead', { x: 4, y: 1 }],
  ['nearer, but aside', { x: 3, y: 5 }],
  ['behind', { x: -1, y: 0 }],
]);

test('the nearest ahead is chosen, not what lies aside, behind or here', () => {
  expect(nearest(POINTS, HERE, RIGHT)).toBe('ahead');
});

test('down the screen is where y grows', () => {
  expect(nearest(POINTS, HERE, { x: 0, y: 1 })).toBe('nearer, but aside');
});

test('nothing that way is undefined', () => {
  expect(nearest(POINTS, HERE, { x: 0, y: -1 })).toBeUndefined();
});
