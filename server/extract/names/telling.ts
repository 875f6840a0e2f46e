import { isDigit, isWord } from '../series/characters.js';

/** Longest telling word that must stand alone: longer ones may have an ending, as "Haiti" in "Haitian". */
const LONGEST_ALONE = 3;

/**
 * Whether folded words hold a telling one (also folded) as a word: "situation" does not hold the ITU,
 * nor 73/277 the number 73/27.
 */
export function hasWord(words: string, word: string): boolean {
  const alone = word.length <= LONGEST_ALONE || isDigit(word.charCodeAt(word.length - 1));
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const opens = at === 0 || !isWord(words.charCodeAt(at - 1));
    if (opens && !(alone && isWord(words.charCodeAt(at + word.length)))) return true;
  }
  return false;
}
