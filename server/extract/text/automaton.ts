import { wordCount } from './words.js';

/**
 * Phrases as paths over words: from `Automaton.start` one step a word. Flat arrays, since a text takes a
 * step from every token; most words begin nothing, and most states have one word behind them.
 */
export class Automaton<T> {
  /** By word, whether any phrase begins with it: most begin none, and so small a table stays at hand. */
  private readonly begins: Uint8Array;
  /** State behind the first word of a phrase, by word. */
  private readonly starts: Int32Array;
  /** Pairs of a word and the state behind it, those of one state together and by word. */
  private readonly edges: Int32Array;
  /** By state, the pair with which its own begin. */
  private readonly firstEdges: Int32Array;
  /** What the phrases that end in a state say, by state. */
  private readonly values: readonly (T | undefined)[];

  /** @param builder every word of its phrases must have been interned */
  constructor(builder: AutomatonBuilder<T>) {
    const { children } = builder;
    const count = children.reduce((sum, map) => sum + map.size, 0);
    this.edges = new Int32Array(count * 2);
    this.firstEdges = new Int32Array(children.length + 1);
    let edge = 0;
    children.forEach((map, state) => {
      this.firstEdges[state] = edge;
      for (const [word, to] of [...map].sort((a, b) => a[0] - b[0])) this.edges.set([word, to], edge++ * 2);
    });
    this.firstEdges[children.length] = edge;
    this.begins = new Uint8Array(wordCount());
    this.starts = new Int32Array(wordCount());
    for (const [word, to] of children[ROOT]!) {
      this.begins[word] = 1;
      this.starts[word] = to;
    }
    this.values = children.map((_, state) => builder.values.get(state));
  }

  /** The state behind a first word; 0 where no phrase begins with it. */
  start(word: number): number {
    return this.begins[word] === 1 ? this.starts[word]! : 0;
  }

  /** The state behind one more word; 0 where no phrase goes on with it. */
  next(state: number, word: number): number {
    const { edges, firstEdges } = this;
    let low = firstEdges[state]!;
    let high = firstEdges[state + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = edges[middle * 2]!;
      if (there === word) return edges[middle * 2 + 1]!;
      if (there < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** What the phrase that ends in a state says; undefined where none ends. */
  value(state: number): T | undefined {
    return this.values[state];
  }
}

/** The state before any word. */
export const ROOT = 1;

/** Collects the phrases of an automaton. */
export class AutomatonBuilder<T> {
  readonly children: Map<number, number>[] = [new Map(), new Map()];
  readonly values = new Map<number, T>();

  /** One more than the highest state. */
  get size(): number {
    return this.children.length;
  }

  /** The state behind one more word, made if it is new. */
  step(state: number, word: number): number {
    const known = this.children[state]!.get(word);
    if (known !== undefined) return known;
    const to = this.children.push(new Map()) - 1;
    this.children[state]!.set(word, to);
    return to;
  }
}
