import { expect, test } from 'vitest';
import { fullName } from './names.js';

test.each([
  ['Harbour Lights', null, 'Harbour Lights'],
  ['Harbour Lights', 'A/RES/98/12', 'A/RES/98/12 · Harbour Lights'],
  ['General Assembly resolution 98/12', 'A/RES/98/12', 'A/RES/98/12'],
  ['résolution 4321 (2043)', 'S/RES/4321(2043)', 'S/RES/4321(2043)'],
  ['A/RES/98/12', 'A/RES/98/12', 'A/RES/98/12'],
  ['Feux de port : rapport', null, 'Feux de port\u00a0: rapport'],
])('%s with symbol %s is listed as %s', (name, symbol, listed) => {
  expect(fullName({ id: symbol ?? 'doc/harbour', name, symbol })).toBe(listed);
});

test('a declaration is listed by its name, the resolution that adopts it by their symbol', () => {
  const shared = { name: 'Harbour Declaration', symbol: 'A/RES/98/12' };
  expect(fullName({ ...shared, id: 'doc/harbour' })).toBe('Harbour Declaration (A/RES/98/12)');
  expect(fullName({ ...shared, id: 'A/RES/98/12' })).toBe('A/RES/98/12 · Harbour Declaration');
});
