import { expect, test } from 'vitest';
import { addressLabel, safeAddress } from './address.js';

const symbols = ['A/RES/98/12', null, 'RES/98/12', 'S/RES/4321(2043)'];

test.each([
  ['https://docs.un.org/en/A/RES/98/12', 'A/RES/98/12'],
  ['https://docs.un.org/fr/S/RES/4321%282043%29', 'S/RES/4321(2043)'],
  ['https://docs.un.org/en/A/RES/98/121', 'docs.un.org'],
  ['https://www.tides.example/treaty?id=7', 'tides.example'],
  ['https://tides.example/100%', 'tides.example'],
])('the text at %s is called %s', (address, label) => {
  expect(addressLabel(address, symbols)).toBe(label);
});

test('only addresses of the web are followed', () => {
  expect(safeAddress('https://tides.example/')).toBe('https://tides.example/');
  for (const address of ['javascript:alert(1)', 'file:///etc/hosts', '', null, undefined]) {
    expect(safeAddress(address)).toBeUndefined();
  }
});
