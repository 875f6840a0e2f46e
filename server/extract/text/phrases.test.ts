import { expect, test } from 'vitest';
import { Phrases } from './phrases.js';
import { tokenise } from './tokens.js';

const PHRASES = new Phrases([
  ['takes note', 'short'],
  ['takes note of', 'long'],
  ['takes', 'verb'],
  ['takes note of', 'long again'],
  ['notes', 'other'],
]);

const all = (text: string, t = 0) => {
  const tokens = tokenise(text);
  return PHRASES.allAt(tokens, t, tokens.count).map(({ last, value }) => [last, value]);
};

test('every phrase that begins at a token, the longest first and those of the same words in the order given', () => {
  expect(all('Takes note of the report')).toEqual([
    [3, 'long'],
    [3, 'long again'],
    [2, 'short'],
    [1, 'verb'],
  ]);
});

test('a phrase goes over no comma and not behind the limit', () => {
  expect(all('takes note, of')).toEqual([
    [2, 'short'],
    [1, 'verb'],
  ]);
  const tokens = tokenise('takes note of');
  expect(PHRASES.at(tokens, 0, 2)).toEqual({ last: 2, value: 'short' });
  expect(PHRASES.at(tokens, 0, 3)).toEqual({ last: 3, value: 'long' });
});

test('the longest phrase that ends before a token', () => {
  const tokens = tokenise('it takes note of reports');
  expect(PHRASES.before(tokens, 4, 0)).toEqual({ first: 1, value: 'long' });
  expect(PHRASES.before(tokens, 4, 2)).toBeUndefined();
});
