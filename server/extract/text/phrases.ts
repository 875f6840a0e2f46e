import { Automaton, AutomatonBuilder, ROOT } from './automaton.js';
import { Gap, tokenise, type Tokens } from './tokens.js';
import { intern } from './words.js';

const NONE: readonly never[] = [];

/** Words in a row that a lexicon knows, with what it says of them; found from their first token. */
export class Phrases<T> {
  /** What phrases of the same words say, in the order of the lexicon. */
  private readonly automaton: Automaton<readonly T[]>;

  constructor(pairs: Iterable<readonly [string, T]>) {
    const builder = new AutomatonBuilder<T[]>();
    for (const [phrase, value] of pairs) {
      const found = tokenise(phrase);
      let state = ROOT;
      for (let t = 0; t < found.count; t++)
        state = builder.step(state, intern(phrase.slice(found.start[t], found.end[t])));
      const values = builder.values.get(state);
      if (values === undefined) builder.values.set(state, [value]);
      else values.push(value);
    }
    this.automaton = new Automaton(builder);
  }

  /** Whether no phrase begins with a word; most words begin none. */
  beginsNone(word: number): boolean {
    return this.automaton.start(word) === 0;
  }

  /** The longest phrase that begins at token `t` and ends before `limit`; no comma stands inside. */
  at(tokens: Tokens, t: number, limit: number): { last: number; value: T } | undefined {
    const { automaton } = this;
    let state = automaton.start(tokens.word[t]!);
    let best: readonly T[] | undefined;
    let last = t;
    for (let i = t + 1; state !== 0 && i <= limit; i++) {
      const values = automaton.value(state);
      if (values !== undefined) {
        best = values;
        last = i;
      }
      if (i >= limit || tokens.gap[i]! > Gap.apostrophe) break;
      state = automaton.next(state, tokens.word[i]!);
    }
    return best === undefined ? undefined : { last, value: best[0]! };
  }

  /** Every phrase that begins at token `t`, the longest first. */
  allAt(tokens: Tokens, t: number, limit: number): readonly { last: number; value: T }[] {
    const { automaton } = this;
    let state = automaton.start(tokens.word[t]!);
    let found: { last: number; value: T }[] | undefined;
    for (let i = t + 1; state !== 0 && i <= limit; i++) {
      const values = automaton.value(state);
      if (values !== undefined)
        for (let v = values.length - 1; v >= 0; v--) (found ??= []).push({ last: i, value: values[v]! });
      if (i >= limit || tokens.gap[i]! > Gap.apostrophe) break;
      state = automaton.next(state, tokens.word[i]!);
    }
    return found?.reverse() ?? NONE;
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
