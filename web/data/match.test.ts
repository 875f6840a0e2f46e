import { expect, test } from 'vitest';
import type { Name } from '../api/types.js';
import { matchedName } from './match.js';

const names: Name[] = [
  { text: 'Agency for Tidal Measures', language: 'en', type: 'FULL' },
  { text: 'Agence des mesures de marée', language: 'fr', type: 'FULL' },
  { text: 'ATM', language: null, type: 'ACRONYM' },
];

test.each([
  ['tidal agency', undefined],
  ['atm', 'ATM'],
  ['mesures maree', 'Agence des mesures de marée'],
  ['MARÉE', 'Agence des mesures de marée'],
  ['', undefined],
  ['nothing of the kind', undefined],
])('the name that “%s” found', (query, found) => {
  expect(matchedName('Agency for Tidal Measures', names, query)).toBe(found);
});
