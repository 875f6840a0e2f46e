import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../api/types.js';
import { keepMarks } from './typography.js';
import { MESSAGES } from './ui.js';

test.each([
  ['Feux de port : la nuit', 'Feux de port\u00a0: la nuit'],
  ['le rapport « Marées » ; annexe', 'le rapport «\u00a0Marées\u00a0»\u00a0; annexe'],
  ['Et demain ? Oui !', 'Et demain\u00a0? Oui\u00a0!'],
  ['Harbours: a review, “Lights”', 'Harbours: a review, “Lights”'],
  ['déjà\u00a0: bien, «\u202fainsi\u202f»', 'déjà\u00a0: bien, «\u202fainsi\u202f»'],
  ['a :b', 'a\u00a0:b'],
])('%s', (text, kept) => {
  expect(keepMarks(text)).toBe(kept);
});

test.each(UI_LANGUAGES)('no line of the interface can begin with a mark in %s', (language) => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [(value as (...marks: string[]) => string)('a', 'b')]
        : Object.values(value as object).flatMap(texts);
  const all = texts(MESSAGES[language]);
  expect(all).toEqual(all.map(keepMarks));
});
