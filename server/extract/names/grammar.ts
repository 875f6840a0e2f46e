import { perLanguage, type LexiconLanguage } from '../languages/index.js';
import type { Kind } from '../../model/index.js';
import type { HeadNoun, NameLexicon } from '../languages/nameLexicon.js';
import type { PatternLexicon } from '../languages/patternLexicon.js';
import { Phrases } from '../text/phrases.js';
import { WordSet } from '../text/words.js';
import { compilePatterns, type NamePatterns } from './patterns.js';

/** A noun of documents that have an author. */
export interface DocumentNoun {
  canonical: string;
  plural: boolean;
}

/** The word lists of a language, ready for tokens. */
export interface NameGrammar {
  language: LexiconLanguage;
  lexicon: NameLexicon;
  patterns: NamePatterns;
  /** Words with which a noun begins that any recogniser reads. */
  nouns: WordSet;
  heads: Phrases<HeadNoun>;
  documents: Phrases<DocumentNoun>;
  offices: Phrases<string>;
  sent: Phrases<true>;
  to: WordSet;
  dateJoins: WordSet;
  lastHeads: Phrases<HeadNoun>;
  genericAdjectives: WordSet;
  waters: WordSet;
  towns: WordSet;
  currencies: WordSet;
  indefinite: WordSet;
  standIns: WordSet;
  others: WordSet;
  temporary: Phrases<true>;
  links: WordSet;
  openers: WordSet;
  stops: WordSet;
  narrowStops: WordSet;
  articles: WordSet;
  definite: WordSet;
  genitive: WordSet;
  demonstratives: WordSet;
  openings: WordSet;
  and: WordSet;
  entitled: WordSet;
  established: Phrases<true>;
  gathered: WordSet;
  /** What joins a participle of creation to the source, and whether that may be a body. */
  establishedBy: Phrases<'body' | 'instrument'>;
  concerning: Phrases<true>;
  of: WordSet;
  purposes: WordSet;
}

const all = (list: readonly string[]) => new Phrases(list.map((words) => [words, true] as const));

/** Plural forms of a head, so that "conventions" heads a name too; "parliaments" are no one's name. */
function forms(head: HeadNoun): [string, HeadNoun][] {
  const [first, ...rest] = head.words.split(' ');
  const last = rest.length > 0 ? head.words : '';
  if (head.kind !== 'Treaty' && head.kind !== 'Document' && head.kind !== 'WorkingGroup')
    return [[head.words, head]];
  const plural = first!.endsWith('s') || first!.endsWith('x') ? [] : [[`${first}s`, ...rest].join(' ')];
  const finalPlural = last !== '' && !last.endsWith('s') ? [`${last}s`] : [];
  return [head.words, ...plural, ...finalPlural].map((words) => [words, head]);
}

/** The plural of a noun of one word; of several it may be another word that takes the ending. */
function documentForms({
  words,
  canonical,
}: NameLexicon['documents'][number]): (readonly [string, DocumentNoun])[] {
  const one = [words, { canonical, plural: false }] as const;
  return words.includes(' ') ? [one] : [one, [`${words}s`, { canonical, plural: true }]];
}

const firstWord = ([phrase]: readonly [string, unknown]) => /^[\p{L}\p{N}]+/u.exec(phrase)![0];

function compile(language: LexiconLanguage, lexicon: NameLexicon, words: PatternLexicon): NameGrammar {
  const patterns = compilePatterns(words, lexicon.concerning);
  const heads = lexicon.heads.flatMap(forms);
  const lastHeads = lexicon.lastHeads.map((head) => [head.words, head] as const);
  const documents = lexicon.documents.flatMap(documentForms);
  return {
    language,
    lexicon,
    patterns,
    nouns: new WordSet([...heads, ...lastHeads, ...documents].map(firstWord), [
      patterns.session,
      patterns.recommendation,
      new WordSet(lexicon.entitled),
    ]),
    heads: new Phrases(heads),
    documents: new Phrases(documents),
    offices: new Phrases(lexicon.offices.map(({ words, canonical }) => [words, canonical] as const)),
    sent: all(lexicon.sent),
    to: new WordSet(lexicon.to),
    dateJoins: new WordSet(lexicon.dateJoins),
    lastHeads: new Phrases(lastHeads),
    genericAdjectives: new WordSet(lexicon.genericAdjectives),
    waters: new WordSet(lexicon.waters),
    towns: new WordSet(lexicon.towns),
    currencies: new WordSet(lexicon.currencies),
    indefinite: new WordSet(lexicon.indefinite),
    others: new WordSet(lexicon.others),
    standIns: new WordSet(lexicon.standIns),
    temporary: all(lexicon.temporary),
    links: new WordSet(lexicon.links.map((word) => word.replace("'", ''))),
    openers: new WordSet(lexicon.openers),
    stops: new WordSet([...lexicon.stops, ...lexicon.entitled]),
    narrowStops: new WordSet(lexicon.narrowStops),
    articles: new WordSet(lexicon.articles),
    definite: new WordSet(lexicon.definite),
    genitive: new WordSet(lexicon.genitive),
    demonstratives: new WordSet(lexicon.demonstratives),
    openings: new WordSet(lexicon.openings),
    and: new WordSet(lexicon.and),
    entitled: new WordSet(lexicon.entitled),
    established: all(lexicon.established),
    gathered: new WordSet(lexicon.gathered),
    establishedBy: new Phrases([
      ...lexicon.establishedBy.map((words) => [words, 'body'] as const),
      ...lexicon.establishedIn.map((words) => [words, 'instrument'] as const),
    ]),
    concerning: all(lexicon.concerning),
    of: new WordSet(lexicon.of),
    purposes: new WordSet(lexicon.purposes),
  };
}

export const GRAMMARS = perLanguage(({ names, patterns }, language) => compile(language, names, patterns));

/** A committee or commission that is not a standing organ. */
export function kindOfHead(head: HeadNoun, temporary: boolean): Kind {
  return temporary &&
    head.kind === 'Organization' &&
    /^(committee|commission|group|panel|board)$/.test(head.canonical)
    ? 'WorkingGroup'
    : head.kind;
}

/** Every treaty has its own, and calls it nothing else. */
export function isConferenceOfParties(head: HeadNoun): boolean {
  return head.canonical.endsWith('-parties');
}
