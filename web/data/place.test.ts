import { expect, test } from 'vitest';
import { en } from '../i18n/en.js';
import { placeIn } from './place.js';

test.each([
  ['op5(a)', 'OPERATIVE', '\u2068op5(a)\u2069 (operative paragraph)'],
  ['header', 'HEADER', 'header'],
  ['3/12 header', 'HEADER', '\u20683/12\u2069: header'],
  ['closing', 'BODY', 'closing line'],
  ['heading', 'ANNEX', 'heading'],
  ['', 'BODY', 'body of the text'],
] as const)('the paragraph “%s” of kind %s is said to be %s', (label, kind, said) => {
  expect(placeIn({ label, kind }, en)).toBe(said);
});
