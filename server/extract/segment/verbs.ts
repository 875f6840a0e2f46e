import { perLanguage, type LexiconLanguage } from '../languages/index.js';
import type { Stance } from '../../model/index.js';
import type { VerbLexicon } from '../languages/verbs.js';
import { END, fold, intern, LONGEST_WORD, Tokens, wordCount } from './words.js';

/** Participles govern preambular paragraphs, finite verbs operative ones; `BASE` follows "We". */
export const PREAMBULAR = 1;
export const OPERATIVE = 2;
export const BASE = 4;

/** A drafting verb found in the text. */
export interface VerbMatch {
  act: Stance;
  mood: number;
  /** From its first adverb to its last: "Further notes with concern". */
  start: number;
  end: number;
  /** Its first word proper, in lower case. */
  head: string;
}

/** Words are ids here, of `intern` of `words.ts`. */
interface Form {
  words: number[];
  head: string;
  act: Stance;
  mood: number;
}

/** A list by the id of a word, without holes. */
type ByWord<T> = readonly (T | undefined)[];

interface Connector {
  words: number[];
  text: string;
}

interface Grammar {
  /** By its first word; the most words first. */
  forms: ByWord<Form[]>;
  /** By word: 1 where it is an adverb. */
  adverbs: Uint8Array;
  phrases: ByWord<number[][]>;
  connectors: Connector[];
  subjects: number[][];
  /** "We", and the mood of the verb behind it. */
  we: number;
  weMood: number;
  /** By `beginning`: whether a verb or an adverb begins so. */
  heads: Uint8Array;
}

/** Stands in a form for up to five words. */
const GAP = -2;
const COMMA = intern(',');
/** Marks over which such words do not go. */
const STOPS = [intern('.'), intern(';'), COMMA, END];

/** All spellings of a form: `(x)` may be there or not. */
function spellings(form: string): string[] {
  const open = form.indexOf('(');
  if (open === -1) return [form];
  const close = form.indexOf(')', open);
  const before = form.slice(0, open);
  return spellings(form.slice(close + 1)).flatMap((rest) => [
    before + rest,
    before + form.slice(open + 1, close) + rest,
  ]);
}

/** The ASCII letters with which a word begins as an index, whatever their case; words may share one. */
function beginning(text: string, at: number, limit: number): number {
  let hash = 0;
  for (let i = at; i < limit; i++) {
    const letter = text.charCodeAt(i) | 32;
    if (letter < 97 || letter > 122) break;
    hash = (Math.imul(hash, 31) + letter) & (BEGINNINGS - 1);
  }
  return hash;
}

/** A power of two, well above the number of words that open an act. */
const BEGINNINGS = 1 << 15;

/** Words of a form or phrase, in lower case. */
function wordsOf(form: string): string[] {
  return form.toLowerCase().split(' ');
}

function idsOf(words: readonly string[]): number[] {
  return words.map((word) => (word === '~' ? GAP : intern(word)));
}

const longestFirst = <T>(list: T[], words: (member: T) => readonly number[]) =>
  list.sort((a, b) => words(b).length - words(a).length);

function build(lexicon: VerbLexicon): Grammar {
  const { baseForm } = lexicon;
  const forms = new Map<number, Form[]>();
  const heads = new Uint8Array(BEGINNINGS);
  const opens = (word: string) => void (heads[beginning(word, 0, word.length)] = 1);
  const bare: [string[], Stance, number][] = [];
  const add = (words: string[], act: Stance, mood: number) => {
    const head = words[0]!;
    opens(head);
    put(forms, intern(head), { words: idsOf(words), head, act, mood });
  };
  for (const [mood, groups] of [
    [PREAMBULAR, lexicon.preambular],
    [OPERATIVE, lexicon.operative],
  ] as const) {
    for (const [act, list] of groups) {
      for (const form of list.flatMap(spellings)) {
        const words = wordsOf(form);
        add(words, act, mood);
        if (words.some((word) => fold(word) !== word)) bare.push([words.map(fold), act, mood]);
        if (mood === OPERATIVE && baseForm !== undefined)
          add([baseForm(words[0]!), ...words.slice(1)], act, BASE);
      }
    }
  }
  // OCR loses accents; but "encourage" is not "encouragé"
  const accented = new Set(forms.keys());
  for (const [words, act, mood] of bare) if (!accented.has(intern(words[0]!))) add(words, act, mood);
  for (const list of forms.values()) longestFirst(list, ({ words }) => words);
  const phrases = new Map<number, number[][]>();
  for (const phrase of lexicon.phrases) {
    const words = wordsOf(phrase);
    opens(words[0]!);
    put(phrases, intern(words[0]!), idsOf(words));
  }
  const adverbs = wordsOf(lexicon.adverbs).flatMap((word) => [word, fold(word)]);
  const connectors = lexicon.connectors.map((text) => ({ words: idsOf(wordsOf(text)), text }));
  const others = lexicon.connectors.flatMap((connector) => wordsOf(connector).slice(1));
  for (const word of [...adverbs, ...others, ',']) opens(word);
  return {
    heads,
    forms: byWord(forms),
    adverbs: flags(adverbs.map(intern)),
    phrases: byWord(phrases),
    connectors: longestFirst(connectors, ({ words }) => words),
    subjects: longestFirst(
      lexicon.subjects.map((subject) => idsOf(wordsOf(subject))),
      (words) => words,
    ),
    we: intern(lexicon.we),
    weMood: baseForm === undefined ? OPERATIVE : BASE,
  };
}

function put<T>(lists: Map<number, T[]>, word: number, member: T): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [member]);
  else list.push(member);
}

function byWord<T>(lists: ReadonlyMap<number, T>): ByWord<T> {
  return Array.from({ length: wordCount() }, (_, word) => lists.get(word));
}

/** 1 for each of some words, by word. */
function flags(words: readonly number[]): Uint8Array {
  const set = new Uint8Array(wordCount());
  for (const word of words) set[word] = 1;
  return set;
}

const GRAMMARS = perLanguage(({ verbs }) => build(verbs));

const tokens = new Tokens();

function follows(tokens: Tokens, k: number, words: readonly number[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens.word(k + i) !== words[i]) return false;
  return true;
}

/** The token after the adverbs at `k`; at most eight are passed, and none that is the word wanted (`before`). */
function afterAdverbs(grammar: Grammar, tokens: Tokens, from: number, commas: boolean, before = END): number {
  let k = from;
  outer: for (let passed = 0; passed < 8; passed++) {
    const word = tokens.word(k);
    if (word === before || word <= 0) break;
    const phrases = grammar.phrases[word];
    if (phrases !== undefined) {
      for (const phrase of phrases) {
        if (!follows(tokens, k, phrase)) continue;
        k += phrase.length;
        continue outer;
      }
    }
    if (grammar.adverbs[word] === 1) {
      k++;
      continue;
    }
    // "and, in this regard, welcomes": a comma counts only beside an adverb
    if (commas && word === COMMA) {
      const next = afterAdverbs(grammar, tokens, k + 1, false);
      if (next > k + 1 || k > from) {
        k = next > k + 1 ? next : k + 1;
        continue;
      }
    }
    break;
  }
  return k;
}

function fits(grammar: Grammar, tokens: Tokens, from: number, form: Form): number {
  let k = from + 1;
  for (let w = 1; w < form.words.length; w++) {
    const word = form.words[w]!;
    if (word === GAP) {
      const wanted = form.words[w + 1]!;
      let gap = 0;
      while (gap <= 6 && tokens.word(k + gap) !== wanted) {
        if (STOPS.includes(tokens.word(k + gap))) return -1;
        gap++;
      }
      if (gap > 6) return -1;
      k += gap;
      continue;
    }
    if (tokens.word(k) !== word) {
      k = afterAdverbs(grammar, tokens, k, false, word);
      if (tokens.word(k) !== word) return -1;
    }
    k++;
  }
  return k;
}

function matchTokens(grammar: Grammar, tokens: Tokens, from: number, moods: number): VerbMatch | undefined {
  const k = afterAdverbs(grammar, tokens, from, true);
  const head = tokens.word(k);
  const candidates = head > 0 ? grammar.forms[head] : undefined;
  if (candidates === undefined) return undefined;
  let best: Form | undefined;
  let after = 0;
  for (const form of candidates) {
    // the longest form; of those as long, the one whose words stand nearest: "expressing its concern and …"
    if (best !== undefined && form.words.length < best.words.length) break;
    if ((form.mood & moods) === 0) continue;
    const end = fits(grammar, tokens, k, form);
    if (end < 0 || (best !== undefined && end >= after)) continue;
    best = form;
    after = end;
  }
  if (best === undefined) return undefined;
  const last = afterAdverbs(grammar, tokens, after, false);
  return {
    act: best.act,
    mood: best.mood,
    start: tokens.start(from),
    end: tokens.end(last - 1),
    head: best.head,
  };
}

/** Whether a verb or an adverb may begin at `at`: a look at one word spares most places the rest. */
function mayBegin(grammar: Grammar, text: string, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && text.charCodeAt(i) <= 32) i++;
  if (i + 2 >= limit) return false;
  return grammar.heads[beginning(text, i, Math.min(limit, i + LONGEST_WORD))] === 1;
}

/** The drafting verb that begins at `at`, adverbs before it included. Reads at most 40 words. */
export function verbAt(
  text: string,
  at: number,
  limit: number,
  language: LexiconLanguage,
  moods: number,
): VerbMatch | undefined {
  const grammar = GRAMMARS[language];
  if (!mayBegin(grammar, text, at, limit)) return undefined;
  return matchTokens(grammar, tokens.read(text, at, limit), 0, moods);
}

/** The drafting verb after a connector at `at` ("and further", "tout en"), with what the connector was. */
export function verbAfterConnector(
  text: string,
  at: number,
  limit: number,
  language: LexiconLanguage,
  moods: number,
): { match: VerbMatch; connector: string } | undefined {
  const grammar = GRAMMARS[language];
  let next = at;
  while (next < limit && text.charCodeAt(next) > 32) next++;
  if (!mayBegin(grammar, text, next, limit)) return undefined;
  tokens.read(text, at, limit);
  for (const connector of grammar.connectors) {
    if (!follows(tokens, 0, connector.words)) continue;
    const match = matchTokens(grammar, tokens, connector.words.length, moods);
    if (match !== undefined) return { match, connector: connector.text };
  }
  return undefined;
}

/** The finite verb after an organ as subject: "The Council urges", "It further requests", "We recall". */
export function verbAfterSubject(
  text: string,
  at: number,
  limit: number,
  language: LexiconLanguage,
): VerbMatch | undefined {
  const grammar = GRAMMARS[language];
  const head = tokens.read(text, at, limit).word(0);
  if (head <= 0) return undefined;
  if (head === grammar.we) return matchTokens(grammar, tokens, 1, grammar.weMood);
  for (const subject of grammar.subjects) {
    if (!follows(tokens, 0, subject)) continue;
    const match = matchTokens(grammar, tokens, subject.length, OPERATIVE);
    if (match !== undefined) return match;
  }
  return undefined;
}
