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
  expect(fullName({ name, symbol })).toBe(listed);
});
