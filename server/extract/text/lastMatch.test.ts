import { describe, expect, it } from 'vitest';
import { lastMatch } from './lastMatch.js';
import { longestMatch } from './longestMatch.js';

const all = (pattern: RegExp, words: string) => [...words.matchAll(pattern)].at(-1)?.index;

describe('the last match', () => {
  it('is found wherever it begins, one that reaches into the end too', () => {
    const pattern = /a(?:b{1,4}a)?/g;
    for (const words of ['', 'a', 'abba', 'abbbba', 'a..........', 'abba..', '..abba.a..'])
      expect(lastMatch(pattern, words, 4)?.index).toBe(all(pattern, words));
  });

  it.each([
    ['as long as a match can be', 'b'.repeat(40)],
    ['nearly so long', 'b'.repeat(39)],
    ['short', 'b'],
  ])('is the one that holds what stands near the end, where it is %s', (_, inside) => {
    // from inside the long one the last "a" is a match of its own
    const pattern = /ab{1,40}a|a/g;
    for (const behind of ['', '.', '...', '......']) {
      const words = `..a${inside}a${behind}`;
      expect(lastMatch(pattern, words, 8)?.index).toBe(all(pattern, words));
    }
  });

  it('needs no bound', () => {
    expect(lastMatch(/ab*a|a/g, `..a${'b'.repeat(500)}a..`, 8)?.index).toBe(2);
  });
});

describe('the longest match', () => {
  it.each<[RegExp, number]>([
    [/resolutions?|decision/, 11],
    [/(?<!\p{L})(?:presidential statements?|(?<other>notes? by (?:its|the) President))(?!\p{L})/u, 23],
    [/d[ée]cisions?\b/, 10],
    [/^\s\d{2,4}(?:-\d{1,2}){3}?$/, 14],
    [/[\]a]{3}\./, 7],
    [/.{4}/, 8],
    [/a+/, Infinity],
    [/(?:ab){2,}/, Infinity],
    [/(a)\1/, Infinity],
    [/(?=a*)b/, 1],
  ])('of %s has so many units', (pattern, units) => {
    expect(longestMatch(pattern)).toBe(units);
  });
});
