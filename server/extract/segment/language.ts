import { STRUCTURE_EN } from '../languages/en/structure.js';
import { STRUCTURE_FR } from '../languages/fr/structure.js';
import type { Language } from '../../model/index.js';

/** Votes a paragraph's function words cast, by language. */
export interface Votes {
  en: number;
  fr: number;
  es: number;
  ar: number;
  ru: number;
  zh: number;
}

const SPANISH = 'el los las del y en que por para con una su sus al se es como más';

// Function words have at most four units, so that a number holds them: no string is made to look one up.
function pack(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = key * 256 + (word.charCodeAt(i) & 255);
  return key;
}

const EN = 1;
const FR = 2;
const ES = 4;
const KNOWN = new Map<number, number>();
for (const [words, bit] of [
  [STRUCTURE_EN.functionWords, EN],
  [STRUCTURE_FR.functionWords, FR],
  [SPANISH, ES],
] as const) {
  for (const word of words.split(' ')) {
    if (word.length <= 4) KNOWN.set(pack(word), (KNOWN.get(pack(word)) ?? 0) | bit);
  }
}

/** Counts the function words in the first `limit` units of a range. */
export function vote(text: string, start: number, end: number, limit = 400): Votes {
  const votes: Votes = { en: 0, fr: 0, es: 0, ar: 0, ru: 0, zh: 0 };
  const stop = Math.min(end, start + limit);
  let key = 0;
  let length = 0;
  for (let i = start; i <= stop; i++) {
    let unit = i < stop ? text.charCodeAt(i) : 32;
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0xff)) {
      if (unit < 0xe0 && unit >= 0xc0) unit += 32;
      key = key * 256 + unit;
      if (++length > 4) key = 0;
      continue;
    }
    if (unit === 39 && length > 0 && length < 4) {
      key = key * 256 + 39;
      length++;
    }
    if (length > 0 && length <= 4) {
      const bits = KNOWN.get(key) ?? 0;
      if (bits & EN) votes.en++;
      if (bits & FR) votes.fr++;
      if (bits & ES) votes.es++;
    }
    key = 0;
    length = 0;
    if (unit >= 0x400) {
      if (unit <= 0x4ff) votes.ru++;
      else if (unit >= 0x600 && unit <= 0x6ff) votes.ar++;
      else if (unit >= 0x3400 && unit <= 0x9fff) votes.zh += 2;
    }
  }
  // letters against words: about five letters to a word
  votes.ru /= 5;
  votes.ar /= 5;
  votes.zh /= 5;
  return votes;
}

/** The language with most votes, `und` where none has any or two are level. */
export function winner(votes: Votes): Language | 'und' {
  let best: Language | 'und' = 'und';
  let most = 0;
  let level = false;
  for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const) {
    if (votes[language] > most) {
      best = language;
      most = votes[language];
      level = false;
    } else if (votes[language] === most && most > 0) level = true;
  }
  return level ? 'und' : best;
}
