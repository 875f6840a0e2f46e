import { readAs } from '../languages/index.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import type { Phrases } from '../text/phrases.js';
import { tokenAt, tokenise, type Tokens } from '../text/tokens.js';
import type { Block, Clause, Mention, Segmented } from '../types.js';
import type { Authority } from './authority.js';
import { emphasisBounds, type Emphasis } from './emphasis.js';
import { GRAMMARS, type NameGrammar } from './grammar.js';

/** What the recognisers of names share while they read one document. */
export interface Scope {
  doc: Segmented;
  text: string;
  tokens: Tokens;
  authority: Authority;
  /** Mentions of numbered series, already found. */
  series: readonly Mention[];
  /** Token ranges of italics and quotation marks, by their first token. */
  emphasis: Emphasis;
  /** Offsets at which a governing verb begins. */
  verbs: ReadonlySet<number>;
  /** Canonical nouns that the text takes for a body without a name, and from where on. */
  taken: Map<string, number>;
}

/** A block, with its tokens and its grammar. */
export interface Place {
  index: number;
  block: Block;
  grammar: NameGrammar;
  first: number;
  last: number;
  /** Tokens with which a noun begins that any recogniser reads, in order: few of all. */
  nouns: readonly number[];
  /** The head nouns of names among them, the longest at each place, none inside another. */
  heads: readonly Noun<HeadNoun>[];
}

/** A noun of a lexicon: its tokens, and what the lexicon says of it. */
export interface Noun<T> {
  first: number;
  last: number;
  value: T;
}

/** Tokenises a document and finds what all recognisers of names ask for. */
export function openScope(doc: Segmented, series: readonly Mention[], authority: Authority): Scope {
  const { text, units } = doc.clean;
  const tokens = tokenise(text, units);
  const verbs = new Set<number>();
  for (const block of doc.blocks) {
    for (const clause of block.clauses) verbs.add(verbStart(text, clause));
  }
  return {
    doc,
    text,
    tokens,
    authority,
    series,
    emphasis: emphasisBounds(doc, tokens),
    verbs,
    taken: new Map(),
  };
}

/** Where the verb of a clause stands: a clause may begin with its paragraph's number. */
export function verbStart(text: string, clause: Clause): number {
  const { start, verb } = clause;
  if (verb === '') return start;
  const first = verb.charCodeAt(0);
  for (let at = start; at <= start + 16; at++)
    if (text.charCodeAt(at) === first && text.startsWith(verb, at)) return at;
  return start;
}

/** The blocks in order; a text in a language without a grammar is read with the default one. */
export function placesOf({ doc, tokens }: Scope): readonly Place[] {
  return doc.blocks.map((block, index) => {
    const grammar = GRAMMARS[readAs(block.language)];
    const first = tokenAt(tokens, block.start);
    const last = tokenAt(tokens, block.end);
    const nouns: number[] = [];
    for (let t = first; t < last; t++) if (grammar.nouns.has(tokens.word[t]!)) nouns.push(t);
    const heads = nounsOf(grammar.heads, tokens, nouns, last);
    return { index, block, grammar, first, last, nouns, heads };
  });
}

const NONE: readonly never[] = [];

/** Those of a list that begin at some tokens and end before `limit`: the longest, none inside another. */
export function nounsOf<T>(
  list: Phrases<T>,
  tokens: Tokens,
  at: readonly number[],
  limit: number,
): readonly Noun<T>[] {
  let found: Noun<T>[] | undefined;
  let next = 0;
  for (const first of at) {
    if (first < next) continue;
    const noun = list.at(tokens, first, limit);
    if (noun === undefined) continue;
    next = noun.last;
    (found ??= []).push({ first, last: noun.last, value: noun.value });
  }
  return found ?? NONE;
}
