import { expect, it } from 'vitest';
import { analyse, compileAuthority } from '../index.js';
import { ENTRIES, resolution } from '../testing.js';
import { grammarCandidates } from './candidates.js';
import { openScope, placesOf } from './scope.js';

const authority = compileAuthority(ENTRIES);

it.each([
  [
    'a body in lower case is set up for one purpose',
    'the open-ended expert working group on clean lamps for all',
    true,
  ],
  ['a treaty in lower case is not', 'the ceasefire agreement between Peru and Chad', false],
])('%s', (_, words, temporary) => {
  const { doc } = analyse(resolution(`Recalling ${words},`), { file: 'test.txt', authority });
  const scope = openScope(doc, [], authority);
  const found = placesOf(scope).flatMap((place) => grammarCandidates(scope, place));
  expect(found.at(-1)?.temporary).toBe(temporary);
});
