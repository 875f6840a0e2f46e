import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, quote } from './quote.js';

const paragraph = (text: string | null, start: number | null) => ({
  label: 'op1',
  kind: 'OPERATIVE' as const,
  verb: null,
  text,
  start,
});

test('the words stand in their paragraph where their offsets say', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(1000), (before, words, after, origin) => {
      const start = origin + before.length;
      const evidence = { words, start, end: start + words.length };
      const found = quote({ ...evidence, paragraph: paragraph(before + words + after, origin) });
      expect(found).toEqual({ before, words, after });
    }),
  );
});

test('the words stand alone where the paragraph is not known or says something else', () => {
  const evidence = { words: 'tidal gate', start: 10, end: 20 };
  const alone = { before: '', words: 'tidal gate', after: '' };
  expect(quote({ ...evidence, paragraph: paragraph(null, null) })).toEqual(alone);
  expect(quote({ ...evidence, paragraph: paragraph('Another text altogether', 5) })).toEqual(alone);
  expect(quote({ ...evidence, paragraph: paragraph('Another text altogether', 500) })).toEqual(alone);
});

test('an excerpt is cut at words', () => {
  const whole = { before: 'one two three ', words: 'four', after: ' five six seven' };
  expect(excerpt(whole, 7)).toEqual({ before: '… three ', words: 'four', after: ' five …' });
  expect(excerpt(whole, 50)).toEqual(whole);
});
