import type { AuthorityEntry, AuthorityName, Language } from '../../model/index.js';
import { Gap, Shape, tokenise, type Tokens } from '../text/tokens.js';
import { intern } from '../text/words.js';

/** A name in the automaton, and whose it is. */
export interface NameRef {
  entry: AuthorityEntry;
  name: AuthorityName;
  language: Language;
}

/** The authority file, ready for matching. */
export interface Authority {
  readonly entries: ReadonlyMap<string, AuthorityEntry>;
  /** Names by the automaton's state that ends them. */
  readonly terminals: ReadonlyMap<number, readonly NameRef[]>;
  /** Open-addressed: key pairs (state, word) and the next state. */
  readonly edges: Int32Array;
  /** Entries by `scheme:value` of their identifiers. */
  readonly byIdentifier: ReadonlyMap<string, AuthorityEntry>;
  /** Names by the set of their telling words: one name, its words in any order. */
  readonly signatures: ReadonlyMap<string, readonly NameRef[]>;
}

/** A token range of the text and the names that it may be. */
export interface NameHit {
  first: number;
  /** Exclusive. */
  last: number;
  refs: readonly NameRef[];
}

const EDGE = 3;

function slotOf(edges: Int32Array, state: number, word: number): number {
  const mask = edges.length / 4 - 1;
  let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 4;
  for (slot &= mask; edges[slot * 4 + EDGE - 1] !== 0; slot = (slot + 1) & mask) {
    if (edges[slot * 4] === state && edges[slot * 4 + 1] === word) return slot;
  }
  return slot;
}

function next(edges: Int32Array, state: number, word: number): number {
  return edges[slotOf(edges, state, word) * 4 + 2]!;
}

/** Words that tell no name from another. */
const EMPTY_WORDS =
  'the of on and for to in a an by with at from de du des la le les l d et sur pour en au aux a un une relative relatif relatives relatifs concerning relating dans entre portant'.split(
    ' ',
  );
const EMPTY = new Set(EMPTY_WORDS.map(intern));

/** The telling words of a token range, sorted: equal for "Convention on X of the Y" and "Y Convention on X". */
export function signature(
  tokens: Tokens,
  first: number,
  last: number,
  extra: readonly number[] = [],
): string {
  const ids = new Set<number>(extra);
  for (let t = first; t < last; t++) {
    const word = tokens.word[t]!;
    if (word === 0) return '';
    if (!EMPTY.has(word)) ids.add(word);
  }
  return ids.size < 2 ? '' : [...ids].sort((a, b) => a - b).join(' ');
}

/** Builds the automaton of all names. Pure: the same entries give the same automaton. */
export function compileAuthority(entries: readonly AuthorityEntry[]): Authority {
  const children: Map<number, number>[] = [new Map(), new Map()];
  const terminals = new Map<number, NameRef[]>();
  const signatures = new Map<string, NameRef[]>();
  let edgeCount = 0;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const add = <K>(map: Map<K, NameRef[]>, key: K, ref: NameRef) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [ref]);
    else if (!list.some((other) => other.entry === ref.entry)) list.push(ref);
  };
  const named = namesOf(entries);
  for (const { name } of named) for (const word of wordsOf(name.text)) intern(word);
  for (const ref of named) {
    const tokens = tokenise(ref.name.text);
    if (tokens.count === 0) continue;
    let state = 1;
    for (let t = 0; t < tokens.count; t++) {
      const word = tokens.word[t]!;
      let to = children[state]!.get(word);
      if (to === undefined) {
        to = children.push(new Map()) - 1;
        children[state]!.set(word, to);
        edgeCount++;
      }
      state = to;
    }
    add(terminals, state, ref);
    if (ref.name.type === 'full' || ref.name.type === 'short' || ref.name.type === 'former') {
      add(signatures, signature(tokens, 0, tokens.count), ref);
      for (const organ of organWords(ref, byId))
        add(signatures, signature(tokens, 0, tokens.count, organ), ref);
    }
  }
  signatures.delete('');
  let size = 1024;
  while (size < edgeCount * 2) size *= 2;
  const edges = new Int32Array(size * 4);
  children.forEach((map, state) => {
    for (const [word, to] of map) {
      const slot = slotOf(edges, state, word);
      edges.set([state, word, to], slot * 4);
    }
  });
  const byIdentifier = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    for (const [scheme, value] of Object.entries(entry.identifiers ?? {}))
      byIdentifier.set(`${scheme}:${value}`, entry);
  }
  return { entries: byId, byIdentifier, terminals, edges, signatures };
}

function namesOf(entries: readonly AuthorityEntry[]): NameRef[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.names).flatMap(([language, names]) =>
      names.map((name) => ({ entry, name, language: language as Language })),
    ),
  );
}

function wordsOf(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
}

/** Telling words of the names of the organ (or parent) of an entry, in the name's language. */
function organWords(ref: NameRef, byId: ReadonlyMap<string, AuthorityEntry>): number[][] {
  const organ = byId.get(ref.entry.organ ?? '') ?? byId.get(ref.entry.parent ?? '');
  const names = organ?.names[ref.language] ?? [];
  return names
    .filter((name) => name.type !== 'context')
    .map((name) =>
      wordsOf(name.text)
        .map(intern)
        .filter((id) => !EMPTY.has(id)),
    );
}

/** An acronym, or a name of one word: its case must be that of the authority file. */
function caseFits(text: string, tokens: Tokens, first: number, last: number, ref: NameRef): boolean {
  if (ref.name.type === 'acronym') {
    const written = text.slice(tokens.start[first], tokens.end[last - 1]);
    return written.replace(/[‐‑–]/g, '-') === ref.name.text;
  }
  if (last - first === 1) return (tokens.shape[first]! & (Shape.capital | Shape.ideograph)) !== 0;
  return true;
}

/** A name goes on over spaces and commas, and into parentheses for its years: "(2016-2017)". */
function goesOn(tokens: Tokens, t: number): boolean {
  const gap = tokens.gap[t]!;
  return gap <= Gap.comma || (gap === Gap.parenthesis && (tokens.shape[t]! & Shape.number) !== 0);
}

/** The longest name that begins at token `first` and ends before `limit`, if any. */
export function longestName(
  authority: Authority,
  text: string,
  tokens: Tokens,
  first: number,
  limit: number,
): NameHit | undefined {
  let state = next(authority.edges, 1, tokens.word[first]!);
  if (state === 0) return undefined;
  let best: NameHit | undefined;
  for (let t = first + 1; ; t++) {
    const refs = authority.terminals.get(state)?.filter((ref) => caseFits(text, tokens, first, t, ref));
    if (refs !== undefined && refs.length > 0) best = { first, last: t, refs };
    if (t >= limit || !goesOn(tokens, t) || tokens.word[t] === 0) return best;
    state = next(authority.edges, state, tokens.word[t]!);
    if (state === 0) return best;
  }
}
