import type { Kind } from '../../model/index.js';
import { EN_NAMES } from '../languages/en/names.js';
import { FR_NAMES } from '../languages/fr/names.js';
import type { HeadNoun, NameLexicon } from '../languages/nameLexicon.js';
import { Phrases } from '../text/phrases.js';
import { WordSet } from '../text/words.js';
import type { LexiconLanguage } from '../types.js';

/** The word lists of a language, ready for tokens. */
export interface NameGrammar {
  lexicon: NameLexicon;
  heads: Phrases<HeadNoun>;
  documents: Phrases<{ words: string; canonical: string }>;
  temporary: Phrases<true>;
  links: WordSet;
  openers: WordSet;
  stops: WordSet;
  narrowStops: WordSet;
  articles: WordSet;
  demonstratives: WordSet;
  openings: WordSet;
  and: WordSet;
  entitled: WordSet;
  established: Phrases<true>;
  establishedBy: Phrases<true>;
  concerning: Phrases<true>;
  months: WordSet;
  of: WordSet;
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

function compile(lexicon: NameLexicon): NameGrammar {
  return {
    lexicon,
    heads: new Phrases(lexicon.heads.flatMap(forms)),
    documents: new Phrases(lexicon.documents.map((each) => [each.words, each] as const)),
    temporary: all(lexicon.temporary),
    links: new WordSet(lexicon.links.map((word) => word.replace("'", ''))),
    openers: new WordSet(lexicon.openers),
    stops: new WordSet([...lexicon.stops, ...lexicon.entitled]),
    narrowStops: new WordSet(lexicon.narrowStops),
    articles: new WordSet(lexicon.articles),
    demonstratives: new WordSet(lexicon.demonstratives),
    openings: new WordSet(lexicon.openings),
    and: new WordSet(lexicon.and),
    entitled: new WordSet(lexicon.entitled),
    established: all(lexicon.established),
    establishedBy: all(lexicon.establishedBy),
    concerning: all(lexicon.concerning),
    months: new WordSet(lexicon.months),
    of: new WordSet(lexicon.of),
  };
}

/** Adding a language is adding its lexicon here. */
export const GRAMMARS: Readonly<Record<LexiconLanguage, NameGrammar>> = {
  en: compile(EN_NAMES),
  fr: compile(FR_NAMES),
};

/** A committee or commission that is not a standing organ. */
export function kindOfHead(head: HeadNoun, temporary: boolean): Kind {
  return temporary &&
    head.kind === 'Organization' &&
    /^(committee|commission|group|panel|board)$/.test(head.canonical)
    ? 'WorkingGroup'
    : head.kind;
}
