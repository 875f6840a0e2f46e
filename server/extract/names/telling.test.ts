import { describe, expect, it } from 'vitest';
import { hasWord } from './telling.js';

describe('a telling word', () => {
  it.each<[words: string, word: string, stands: boolean]>([
    ['the itu and its members', 'itu', true],
    ['itu', 'itu', true],
    ['the situation', 'itu', false],
    ['iturbide street, at the itu', 'itu', true],
    ['the haitian police', 'haiti', true],
    ['resolution 73/277', '73/27', false],
    ['resolution 73/27, and others', '73/27', true],
    ['resolution 173/27', '73/27', false],
    ['narcotics', 'narcotic', true],
    ['', 'itu', false],
  ])('in “%s”: “%s”', (words, word, stands) => {
    expect(hasWord(words, word)).toBe(stands);
  });
});
