import { Gap, tokenise, type Tokens } from './tokens.js';
import { intern } from './words.js';

const NONE: readonly never[] = [];

function fits(tokens: Tokens, t: number, limit: number, words: readonly number[]): boolean {
  if (t + words.length > limit) return false;
  let i = 1;
  while (i < words.length && tokens.word[t + i] === words[i] && tokens.gap[t + i]! <= Gap.apostrophe) i++;
  return i === words.length;
}

/** Words in a row that a lexicon knows, with what it says of them; found from their first token. */
export class Phrases<T> {
  private readonly byFirst = new Map<number, { words: number[]; value: T }[]>();

  constructor(pairs: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of pairs) {
      const found = tokenise(phrase);
      const words: number[] = [];
      for (let t = 0; t < found.count; t++) words.push(intern(phrase.slice(found.start[t], found.end[t])));
      const list = this.byFirst.get(words[0]!) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(words[0]!, list);
    }
  }

  /** The longest phrase that begins at token `t` and ends before `limit`; no comma stands inside. */
  at(tokens: Tokens, t: number, limit: number): { last: number; value: T } | undefined {
    const list = this.byFirst.get(tokens.word[t]!);
    if (list === undefined) return undefined;
    for (const { words, value } of list)
      if (fits(tokens, t, limit, words)) return { last: t + words.length, value };
    return undefined;
  }

  /** Every phrase that begins at token `t`, the longest first. */
  allAt(tokens: Tokens, t: number, limit: number): readonly { last: number; value: T }[] {
    const list = this.byFirst.get(tokens.word[t]!);
    if (list === undefined) return NONE;
    const found: { last: number; value: T }[] = [];
    for (const { words, value } of list)
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
