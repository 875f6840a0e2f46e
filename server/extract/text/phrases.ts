import { Gap, tokenise, type Tokens } from './tokens.js';
import { intern, wordCount } from './words.js';

const NONE: readonly never[] = [];

function fits(tokens: Tokens, t: number, limit: number, words: readonly number[]): boolean {
  if (t + words.length > limit) return false;
  let i = 1;
  while (i < words.length && tokens.word[t + i] === words[i] && tokens.gap[t + i]! <= Gap.apostrophe) i++;
  return i === words.length;
}

interface Phrase<T> {
  words: readonly number[];
  value: T;
}

/** Words in a row that a lexicon knows, with what it says of them; found from their first token. */
export class Phrases<T> {
  /** By word: which list of `lists` has the phrases that begin with it; 0 for none. */
  private readonly listOf: Uint16Array;
  /** The longest first. */
  private readonly lists: Phrase<T>[][] = [[]];

  constructor(pairs: Iterable<readonly [string, T]>) {
    const byFirst = new Map<number, Phrase<T>[]>();
    for (const [phrase, value] of pairs) {
      const found = tokenise(phrase);
      const words: number[] = [];
      for (let t = 0; t < found.count; t++) words.push(intern(phrase.slice(found.start[t], found.end[t])));
      const list = byFirst.get(words[0]!) ?? [];
      list.push({ words, value });
      byFirst.set(words[0]!, list);
    }
    this.listOf = new Uint16Array(wordCount());
    for (const [first, list] of byFirst) {
      list.sort((a, b) => b.words.length - a.words.length);
      this.listOf[first] = this.lists.push(list) - 1;
    }
  }

  /** Whether no phrase begins with a word; most words begin none. */
  beginsNone(word: number): boolean {
    return word >= this.listOf.length || this.listOf[word] === 0;
  }

  /** The longest phrase that begins at token `t` and ends before `limit`; no comma stands inside. */
  at(tokens: Tokens, t: number, limit: number): { last: number; value: T } | undefined {
    const word = tokens.word[t]!;
    if (this.beginsNone(word)) return undefined;
    const list = this.lists[this.listOf[word]!]!;
    for (let i = 0; i < list.length; i++) {
      const { words, value } = list[i]!;
      if (fits(tokens, t, limit, words)) return { last: t + words.length, value };
    }
    return undefined;
  }

  /** Every phrase that begins at token `t`, the longest first. */
  allAt(tokens: Tokens, t: number, limit: number): readonly { last: number; value: T }[] {
    const word = tokens.word[t]!;
    if (this.beginsNone(word)) return NONE;
    const found: { last: number; value: T }[] = [];
    for (const { words, value } of this.lists[this.listOf[word]!]!)
      if (fits(tokens, t, limit, words)) found.push({ last: t + words.length, value });
    return found;
  }

  /** The longest phrase that ends just before token `t` and begins at or after `from`. */
  before(tokens: Tokens, t: number, from: number): { first: number; value: T } | undefined {
    for (let first = Math.max(from, t - 8); first < t; first++) {
      const hit = this.at(tokens, first, t);
      if (hit !== undefined && hit.last === t) return { first, value: hit.value };
    }
    return undefined;
  }
}
