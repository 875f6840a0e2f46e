import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, Shape, tokenAt, tokenise } from './tokens.js';
import { fold, intern } from './words.js';

const words = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
};

describe('tokenise', () => {
  it('cuts at apostrophes, hyphens and slashes, and keeps numbers whole', () => {
    expect(words("l'Assemblée a adopté 74/247 (open-ended)")).toEqual([
      'l',
      'Assemblée',
      'a',
      'adopté',
      '74',
      '247',
      'open',
      'ended',
    ]);
  });

  it('says what stands between two tokens, the hardest counting', () => {
    const tokens = tokenise('one two, three) four. five');
    expect([...tokens.gap.subarray(0, tokens.count)]).toEqual([
      Gap.hard,
      Gap.space,
      Gap.comma,
      Gap.parenthesis,
      Gap.hard,
    ]);
  });

  it('tells capitals, acronyms and numbers apart', () => {
    const tokens = tokenise('Union UIP 2021 mixed');
    expect(tokens.shape[0]).toBe(Shape.capital);
    expect(tokens.shape[1]).toBe(Shape.capital | Shape.allCaps);
    expect(tokens.shape[2]).toBe(Shape.number | Shape.digit);
    expect(tokens.shape[3]).toBe(0);
  });

  it('gives one token to each ideograph', () => {
    expect(words('联合国宪章')).toHaveLength(5);
  });

  it('covers every letter and digit of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const tokens = tokenise(text);
        let cursor = 0;
        for (let t = 0; t < tokens.count; t++) {
          expect(tokens.start[t]).toBeGreaterThanOrEqual(cursor);
          expect(tokens.end[t]).toBeGreaterThan(tokens.start[t]!);
          expect(text.slice(cursor, tokens.start[t])).not.toMatch(/[a-z0-9]/i);
          cursor = tokens.end[t]!;
        }
        expect(text.slice(cursor)).not.toMatch(/[a-z0-9]/i);
      }),
    );
  });

  it('finds the token at an offset', () => {
    const tokens = tokenise('one two three');
    expect([0, 1, 4, 5, 99].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('words', () => {
  it('folds case and accents, unit for unit', () => {
    expect(fold('ÉTAT de l’Été')).toBe('etat de l’ete');
    fc.assert(fc.property(fc.string(), (text) => fold(text).length === text.length));
  });

  it('gives a word the id it was interned with, however it is written', () => {
    const id = intern('Sécurité');
    const tokens = tokenise('la SECURITE xqzw');
    expect(tokens.word[1]).toBe(id);
    expect(tokens.word[2]).toBe(0);
  });

  it('keeps every word apart however many there are', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `word${i.toString(36)}`);
    const ids = many.map(intern);
    expect(new Set(ids).size).toBe(many.length);
    expect(many.map(intern)).toEqual(ids);
  });
});
