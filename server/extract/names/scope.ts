import { readAs } from '../languages/index.js';
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
}

/** Tokenises a document and finds what all recognisers of names ask for. */
export function openScope(doc: Segmented, series: readonly Mention[], authority: Authority): Scope {
  const text = doc.clean.text;
  const tokens = tokenise(text);
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
export function* places(scope: Scope): Generator<Place> {
  for (let index = 0; index < scope.doc.blocks.length; index++) {
    const block = scope.doc.blocks[index]!;
    const grammar = GRAMMARS[readAs(block.language)];
    const first = tokenAt(scope.tokens, block.start);
    const last = tokenAt(scope.tokens, block.end);
    const nouns: number[] = [];
    for (let t = first; t < last; t++) if (grammar.nouns.has(scope.tokens.word[t]!)) nouns.push(t);
    yield { index, block, grammar, first, last, nouns };
  }
}

/** Visits the nouns of a list that a place has, with the token behind each: the longest, none inside another. */
export function eachNoun<T>(
  { tokens }: Scope,
  place: Place,
  nouns: Phrases<T>,
  visit: (t: number, after: number, noun: T) => void,
): void {
  let next = place.first;
  for (const t of place.nouns) {
    if (t < next) continue;
    const noun = nouns.at(tokens, t, place.last);
    if (noun === undefined) continue;
    visit(t, noun.last, noun.value);
    next = noun.last;
  }
}
