import { expect, it } from 'vitest';
import { inAnyLanguage } from './index.js';

const openings = inAnyLanguage(({ structure }) => structure.footnote);

it.each(openings)('a footnote that begins with "%s" can be told by its first two letters', (words) => {
  expect(words.length).toBeGreaterThan(1);
  expect(words).toBe(words.toLowerCase());
});
