import { expect, test } from 'vitest';
import { citedIn } from './cited.js';

test.each([
  ['UNSCR 1325', 'S/RES/1325(2000)'],
  ['unscr 1325', 'S/RES/1325(2000)'],
  ['SCR 1325', 'S/RES/1325(2000)'],
  ['1325 (2000)', 'S/RES/1325(2000)'],
  ['résolution 1325 du Conseil de sécurité', 'S/RES/1325(2000)'],
  ['UN Security Council Resolution 1325 (2000)', 'S/RES/1325(2000)'],
  ['UNGA 60/1', 'A/RES/60/1'],
  ['unga res. 60/1', 'A/RES/60/1'],
  ['UNGA resolution 60/1', 'A/RES/60/1'],
  ['AGNU 60/1', 'A/RES/60/1'],
  ['résolution 60/1 de l’AGNU', 'A/RES/60/1'],
  ['ECOSOC 1980/67', 'E/RES/1980/67'],
  ['S/RES/1325(2000)', 'S/RES/1325(2000)'],
])('%s cites %s', (words, symbol) => {
  expect(citedIn(words)).toBe(symbol);
});

test.each([
  'Budapest Convention',
  'UNGA',
  '60/1',
  'UNSCR 1325 and 1373',
  'women and UNSCR 1325',
  'twenty 20 ports',
  '1'.repeat(500),
  '',
])('%s cites no one instrument', (words) => {
  expect(citedIn(words)).toBeUndefined();
});
