import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../test/extract/series/document.js';
import { recogniseSeries } from './index.js';

const PIECES = [
  'Recalling its resolutions ',
  'General Assembly resolution ',
  'la résolution ',
  'of the Human Rights Council',
  " de l'Assemblée générale",
  '60/251',
  '1325 (2000)',
  '3367 A (XXX)',
  'S-8/1',
  'A/RES/74/247',
  'S/2004/166',
  ' of 4 December 2000',
  ' du 1er mars 1980',
  'seventy-eighth session',
  '5987e séance',
  '146e Assemblée de l’UIP',
  'Directive 2013/40/EU',
  'Treaty Series, vol. 75, No. 973',
  ', ',
  ' and ',
  ' et ',
  '. ',
  '\n',
  '(',
  ')',
  '/',
  '“',
  '\u00a0',
  '\ud83d',
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('series in any text', () => {
  it('lie inside their block, in order, and never throw', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'fr' as const), (text, language) => {
        const doc = textOf(text, language, { adoptedBy: 'org/unga', date: '2020-01-01', session: 74 });
        let last = 0;
        for (const mention of recogniseSeries(doc)) {
          const block = doc.blocks[mention.block]!;
          expect(mention.start).toBeGreaterThanOrEqual(block.start);
          expect(mention.end).toBeLessThanOrEqual(block.end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          last = mention.start;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '1/2 ',
    'in its resolution 60/1 ',
    'Council of ',
    'A/',
    '(',
    'resolution 60/1 entitled “',
    'first session ',
  ])('take time in proportion to the text: %s', (piece) => {
    const time = (length: number): number => {
      const doc = textOf(piece.repeat(length / piece.length), 'en', { adoptedBy: 'org/unga' });
      const before = process.cpuUsage();
      recogniseSeries(doc);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    time(50_000);
    const short = Math.min(time(50_000), time(50_000));
    const long = Math.min(time(400_000), time(400_000));
    // eight times the text; quadratic would be 64 times
    expect(long).toBeLessThan(short * 24 + 50_000);
  });
});
