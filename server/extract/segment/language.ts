import { perLanguage } from '../languages/index.js';
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

const FUNCTION_WORDS = perLanguage(({ structure }) => structure.functionWords);
/** Spanish has no lexicon, but is told from French by its short words. */
const SPANISH = 'el los las del y en que por para con una su sus al se es como más';

const EN = 1;
const FR = 2;
const ES = 4;

// Function words have at most four units: a number of 32 bits holds one, so that none need be cut out of
// the text to be looked up in this table of the words' numbers and their languages.
const SIZE = 1024;
const WORDS = new Int32Array(SIZE);
const BITS = new Uint8Array(SIZE);

function slot(key: number): number {
  let at = Math.imul(key, 0x9e3779b1) >>> 22;
  while (WORDS[at] !== 0 && WORDS[at] !== key) at = (at + 1) & (SIZE - 1);
  return at;
}

for (const [words, bit] of [
  [FUNCTION_WORDS.en, EN],
  [FUNCTION_WORDS.fr, FR],
  [SPANISH, ES],
] as const) {
  for (const word of words.split(' ')) {
    if (word.length > 4) continue;
    let key = 0;
    for (let i = 0; i < word.length; i++) key = (key << 8) | (word.charCodeAt(i) & 255);
    const at = slot(key);
    WORDS[at] = key;
    BITS[at] = BITS[at]! | bit;
  }
}

/** Counts the function words in the first `limit` units of a range. */
export function vote(units: Uint16Array, start: number, end: number, limit = 400): Votes {
  const votes: Votes = { en: 0, fr: 0, es: 0, ar: 0, ru: 0, zh: 0 };
  const stop = Math.min(end, start + limit);
  let key = 0;
  let length = 0;
  for (let i = start; i <= stop; i++) {
    let unit = i < stop ? units[i]! : 32;
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0xff)) {
      if (unit < 0xe0 && unit >= 0xc0) unit += 32;
      key = (key << 8) | unit;
      length++;
      continue;
    }
    if (unit === 39 && length > 0 && length < 4) {
      key = (key << 8) | 39;
      length++;
    }
    if (length > 0 && length <= 4) {
      const bits = BITS[slot(key)]!;
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

const ORDER = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

/** The language with most votes, `und` where none has any or two are level. */
export function winner(votes: Votes): Language | 'und' {
  let best: Language | 'und' = 'und';
  let most = 0;
  let level = false;
  for (let i = 0; i < ORDER.length; i++) {
    const cast = votes[ORDER[i]!];
    if (cast > most) {
      best = ORDER[i]!;
      most = cast;
      level = false;
    } else if (cast === most && most > 0) level = true;
  }
  return level ? 'und' : best;
}
