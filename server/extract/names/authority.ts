import { inAnyLanguage } from '../languages/index.js';
import type { AuthorityEntry, AuthorityName, Language } from '../../model/index.js';
import { Automaton, AutomatonBuilder, ROOT } from '../text/automaton.js';
import { Gap, Shape, tokenise, type Tokens } from '../text/tokens.js';
import { fold, intern, WordSet } from '../text/words.js';
import { uniformEntry } from './uniform.js';
import { wellKnownEntries } from './wellKnown.js';

/** A name in the automaton, and whose it is. */
export interface NameRef {
  entry: AuthorityEntry;
  name: AuthorityName;
  language: Language;
}

/** The authority file, ready for matching. */
export interface Authority {
  readonly entries: ReadonlyMap<string, AuthorityEntry>;
  /** Ids of entries that the authority file does not have, though texts are read with them. */
  readonly wellKnown: ReadonlySet<string>;
  /** The names, word by word. */
  readonly names: Automaton<readonly NameRef[]>;
  /** By state of `names`, what is to be known of it before its names are fetched: bits of `State`. */
  readonly states: Uint8Array;
  /** The treaty whose long name alone leads to a state of `names` that ends a phrase of it; null where several do. */
  readonly begun: ReadonlyMap<number, AuthorityEntry | null>;
  /** Entries by `scheme:value` of their identifiers. */
  readonly byIdentifier: ReadonlyMap<string, AuthorityEntry>;
  /** Entries by the id of what established them, and of the treaty that they supplement; in the file's order. */
  readonly byOrigin: ReadonlyMap<string, readonly AuthorityEntry[]>;
  readonly bySupplemented: ReadonlyMap<string, readonly AuthorityEntry[]>;
  /** Bodies by the id of the one that they belong to. */
  readonly byParent: ReadonlyMap<string, readonly AuthorityEntry[]>;
  /** Names by the set of their telling words: one name, its words in any order. */
  readonly signatures: ReadonlyMap<string, readonly NameRef[]>;
  /** Sums of the telling words of all signatures: what is not here need not be looked up. */
  readonly sums: Sums;
}

/** Bits of `Authority.states`. */
const State = {
  /** A name has a parenthesis before the word that leads here. */
  parenthesised: 1,
  /** A name ends here. */
  named: 2,
  /** One of these names is an acronym or opens with one: then it is its case that fits or not. */
  cased: 4,
} as const;

/** A set of 32-bit numbers in front of which a small table answers for most that are not in it. */
class Sums {
  private readonly low = new Uint8Array(1 << 16);
  private readonly whole = new Set<number>();

  add(sum: number): void {
    this.low[sum & 0xffff] = 1;
    this.whole.add(sum);
  }

  has(sum: number): boolean {
    return this.low[sum & 0xffff] === 1 && this.whole.has(sum);
  }
}

/** A token range of the text and the names that it may be. */
export interface NameHit {
  first: number;
  /** Exclusive. */
  last: number;
  refs: readonly NameRef[];
}

/** Words that tell no name from another. */
// a signature is of a name in any language
const EMPTY = new WordSet(inAnyLanguage(({ names }) => names.emptyWords));
/** Words with which a sentence begins, or a title that is made like one: "Our", "In". */
const OPENINGS = new WordSet(inAnyLanguage(({ names }) => names.openings));

/** Words that add to a name which is whole without what follows. */
const ADDING = new WordSet(inAnyLanguage(({ names }) => names.adding));

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

/** Adds a word to a sum that does not depend on the order of words. */
function addWord(sum: number, word: number): number {
  return (sum + Math.imul(word, 0x9e3779b1)) | 0;
}

/**
 * Ends, the furthest first, of the token ranges from `first` that may be a name in another word
 * order: at least three tokens, at most up to `last`.
 */
export function signedEnds(authority: Authority, tokens: Tokens, first: number, last: number): number[] {
  const ends: number[] = [];
  let telling = 0;
  let sum = 0;
  for (let t = first; t < last; t++) {
    const word = tokens.word[t]!;
    // no longer range has a signature: no name holds this word
    if (word === 0) break;
    if (!EMPTY.has(word) && !stands(tokens, word, first, t)) {
      telling++;
      sum = addWord(sum, word);
    }
    if (t >= first + 2 && telling > 1 && authority.sums.has(sum)) ends.push(t + 1);
  }
  return ends.reverse();
}

/** Whether a word is one of a token range. */
function stands({ word }: Tokens, wanted: number, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (word[t] === wanted) return true;
  return false;
}

/** Builds the automaton of all names. Pure: the same entries give the same automaton. */
export function compileAuthority(file: readonly AuthorityEntry[]): Authority {
  const inFile = new Set(file.map((entry) => entry.id));
  const others = wellKnownEntries().filter((entry) => !inFile.has(entry.id));
  const entries = [...file, ...others].map(uniformEntry);
  const wellKnown = new Set(others.map((entry) => entry.id));
  const builder = new AutomatonBuilder<NameRef[]>();
  const behindParenthesis = new Set<number>();
  const begun = new Map<number, AuthorityEntry | null>();
  const distinctive = distinctiveWords(entries);
  const complete = new Set<number>();
  const signatures = new Map<string, NameRef[]>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const add = <K>(map: Map<K, NameRef[]>, key: K, ref: NameRef) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [ref]);
    else if (!list.some((other) => other.entry === ref.entry)) list.push(ref);
  };
  const named = namesOf(entries).flatMap((ref) => spellings(ref.name.text).map((text) => ({ ref, text })));
  for (const { text } of named) for (const word of wordsOf(text)) intern(word);
  for (const { ref, text } of named) {
    const tokens = tokenise(text);
    if (tokens.count === 0) continue;
    let state = ROOT;
    let tells = false;
    const isLong = isLongName(ref.entry, ref.name);
    for (let t = 0; t < tokens.count; t++) {
      state = builder.step(state, tokens.word[t]!);
      if (t > 0 && tokens.gap[t] === Gap.parenthesis) behindParenthesis.add(state);
      tells ||= isLong && distinctive.has(tokens.word[t]!);
      if (t < LEAST_BEGUN - 1 || !isLong) continue;
      if (begun.has(state) && begun.get(state) !== ref.entry) begun.set(state, null);
      // what others begin with too is set, so that they are seen to
      else begun.set(state, ref.entry);
      if (tells && endsPhrase(tokens, t)) complete.add(state);
    }
    // a name that the file has is the file's
    if (wellKnown.has(ref.entry.id) && builder.values.get(state)?.some((other) => inFile.has(other.entry.id)))
      continue;
    add(builder.values, state, ref);
    if (ref.name.type === 'full' || ref.name.type === 'short' || ref.name.type === 'former') {
      add(signatures, signature(tokens, 0, tokens.count), ref);
      for (const organ of organWords(ref, byId))
        add(signatures, signature(tokens, 0, tokens.count, organ), ref);
    }
  }
  for (const state of begun.keys()) if (!complete.has(state)) begun.delete(state);
  signatures.delete('');
  const states = new Uint8Array(builder.size);
  for (const state of behindParenthesis) states[state] = State.parenthesised;
  for (const [state, refs] of builder.values) {
    states[state] = states[state]! | State.named | (refs.some(isCased) ? State.cased : 0);
  }
  const byIdentifier = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    for (const [scheme, value] of Object.entries(entry.identifiers ?? {}))
      byIdentifier.set(`${scheme}:${value}`, entry);
  }
  const sums = new Sums();
  for (const words of signatures.keys()) sums.add(words.split(' ').map(Number).reduce(addWord, 0));
  const byOrigin = grouped(entries, (entry) => entry.establishedBy);
  const bySupplemented = grouped(entries, (entry) => entry.supplements);
  const byParent = grouped(entries, (entry) => entry.parent);
  return {
    entries: byId,
    wellKnown,
    byIdentifier,
    byOrigin,
    bySupplemented,
    byParent,
    names: new Automaton(builder),
    states,
    begun,
    signatures,
    sums,
  };
}

/** Names of treaties that share a word, at most, for it to tell them from others. */
const MOST_SHARING = 3;

/** Words that stand in the long names of few treaties: "wicks", where "protection" or "marine" stand in many. */
function distinctiveWords(entries: readonly AuthorityEntry[]): WordSet {
  const sharing = new Map<string, number>();
  for (const entry of entries) {
    const names = Object.values(entry.names).flat();
    const words = names.filter((name) => isLongName(entry, name)).flatMap(({ text }) => wordsOf(text));
    for (const word of new Set(words.map(fold))) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  }
  const few = [...sharing].filter(([word, count]) => word.length > 3 && count <= MOST_SHARING);
  return new WordSet(few.map(([word]) => word));
}

function isLongName({ kind }: AuthorityEntry, { type }: AuthorityName): boolean {
  return kind === 'Treaty' && type === 'full';
}

/** Whether what stands behind a token of a name adds to what is already whole: ", production", "and on", "which". */
function endsPhrase({ count, gap, word }: Tokens, t: number): boolean {
  const next = t + 1;
  return next === count || gap[next]! >= Gap.comma || ADDING.has(word[next]!);
}

function grouped(
  entries: readonly AuthorityEntry[],
  key: (entry: AuthorityEntry) => string | undefined,
): Map<string, AuthorityEntry[]> {
  const groups = new Map<string, AuthorityEntry[]>();
  for (const entry of entries) {
    const id = key(entry);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [entry]);
    else group.push(entry);
  }
  return groups;
}

function namesOf(entries: readonly AuthorityEntry[]): NameRef[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.names).flatMap(([language, names]) =>
      names.map((name) => ({ entry, name, language: language as Language })),
    ),
  );
}

/**
 * A name, and other ways to write it: without the ligature, « mise en œuvre », "mise en oeuvre", and
 * without the hyphen, "Sub-Commission", "Subcommission".
 */
function spellings(text: string): string[] {
  const plain = text.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe');
  const joined = plain.replace(/\bSub-(\p{Lu})/gu, (_, letter: string) => `Sub${letter.toLowerCase()}`);
  return [...new Set([text, plain, joined])];
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

/** Letters of an acronym that is spoken as a word, and may be written as one: "Unesco". */
const SPOKEN = 6;

const OPENS_WITH_ACRONYM = /^\p{Lu}{2}/u;

function isCased({ name }: NameRef): boolean {
  return name.type === 'acronym' || OPENS_WITH_ACRONYM.test(name.text) || opensLikeSentence(name);
}

/** "In larger freedom" is a title, "better standards of life in larger freedom" the words it is from. */
function opensLikeSentence({ text }: AuthorityName): boolean {
  const first = /^\p{Lu}\p{L}*/u.exec(text)?.[0];
  return first !== undefined && OPENINGS.has(intern(first));
}

/** An acronym, or a name of one word: its case must be that of the authority file. */
function caseFits(text: string, tokens: Tokens, first: number, last: number, ref: NameRef): boolean {
  if (ref.name.type === 'acronym') {
    const from = tokens.start[first]!;
    const to = tokens.end[last - 1]!;
    const name = ref.name.text;
    if (to - from !== name.length || text.charCodeAt(from) !== name.charCodeAt(0)) return false;
    const written = text.slice(from, to).replace(/[‐‑–]/g, '-');
    return written === name || (name.length >= SPOKEN && written === name[0] + name.slice(1).toLowerCase());
  }
  if (last - first === 1) return beginsName(tokens, first);
  const isLower = (tokens.shape[first]! & (Shape.capital | Shape.digit | Shape.ideograph)) === 0;
  if (!isLower) return true;
  // "UN Secretariat", but « un secrétariat »
  if (OPENS_WITH_ACRONYM.test(ref.name.text)) return false;
  if (!opensLikeSentence(ref.name)) return true;
  for (let t = first + 1; t < last; t++) if (beginsName(tokens, t)) return true;
  return false;
}

/** Whether the first letter of a token is that of a name of one word. */
function beginsName({ shape }: Tokens, t: number): boolean {
  return (shape[t]! & (Shape.capital | Shape.ideograph)) !== 0;
}

/** Words of a treaty's name from which on its beginning may tell it from all others. */
const LEAST_BEGUN = 7;

/** "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons": the treaty whose name so begins. */
export function begunName(
  { names, begun }: Authority,
  { word }: Tokens,
  first: number,
  last: number,
): AuthorityEntry | undefined {
  if (last - first < LEAST_BEGUN) return undefined;
  let state = names.start(word[first]!);
  for (let t = first + 1; t < last && state !== 0; t++) state = names.next(state, word[t]!);
  return state === 0 ? undefined : (begun.get(state) ?? undefined);
}

const NONE: readonly never[] = [];

/** The names that end in a state and whose case fits: mostly all of them, so that no new list is made. */
function fitting(
  { names, states }: Authority,
  state: number,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
): readonly NameRef[] {
  const refs = names.value(state)!;
  if ((states[state]! & State.cased) === 0)
    return last - first > 1 || beginsName(tokens, first) ? refs : NONE;
  for (let i = 0; i < refs.length; i++)
    if (!caseFits(text, tokens, first, last, refs[i]!))
      return refs.filter((ref) => caseFits(text, tokens, first, last, ref));
  return refs;
}

/** Titles have a colon inside: "Cyber warfare: A serious threat". */
function isColon(between: string): boolean {
  return between.length < 4 && between.trim() === ':';
}

/**
 * A name goes on over spaces and commas, over a slash between two words ("HIV/AIDS"), and into parentheses for its
 * years: "(2016-2017)".
 */
function goesOn(text: string, tokens: Tokens, t: number): boolean {
  const gap = tokens.gap[t]!;
  if (gap === Gap.hard) return isColon(text.slice(tokens.end[t - 1], tokens.start[t]));
  if (gap === Gap.slash) return tokens.start[t]! - tokens.end[t - 1]! === 1;
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
  const { names, states } = authority;
  let state = names.start(tokens.word[first]!);
  if (state === 0) return undefined;
  let best: NameHit | undefined;
  for (let t = first + 1; ; t++) {
    if ((states[state]! & State.named) !== 0) {
      const refs = fitting(authority, state, text, tokens, first, t);
      if (refs.length > 0) best = { first, last: t, refs };
    }
    if (t >= limit || tokens.word[t] === 0) return best;
    state = names.next(state, tokens.word[t]!);
    if (state === 0) return best;
    const parenthesis = tokens.gap[t] === Gap.parenthesis && (states[state]! & State.parenthesised) !== 0;
    if (!parenthesis && !goesOn(text, tokens, t)) return best;
  }
}
