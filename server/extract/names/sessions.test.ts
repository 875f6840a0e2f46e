import { expect, it } from 'vitest';
import { analyse, compileAuthority } from '../index.js';
import { ENTRIES, resolution } from '../testing.js';

const authority = compileAuthority(ENTRIES);

it.each([
  ['an organization', 'Lighthouse Union', 'Organization'],
  ['a meeting', 'Harbour Forum', 'Meeting'],
])('a session keeps the kind of %s whose it is', (_, body, kind) => {
  const text = resolution(`Recalling the fifth session of the ${body},`);
  const { mentions } = analyse(text, { file: 'test.txt', authority });
  expect(mentions.find(({ rule }) => rule === 'session')?.sessionOf?.kind).toBe(kind);
});
