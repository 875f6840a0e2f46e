import { inAnyLanguage, perLanguage, readAs } from '../languages/index.js';
import type { SeriesLexicon, WorkType } from './lexicon.js';

/** The lexicon of one language made into patterns. Each is sticky or anchored, and bounded in length. */
export interface Patterns {
  lexicon: SeriesLexicon;
  /** A date behind a number, from the word that leads to it. Groups day, month, year. */
  dates: readonly RegExp[];
  /** What leads from a number to the organ behind it. Sticky. */
  ofOrgan: RegExp;
  /** Between an organ's name and the word for its work. */
  betweenOrganAndHead: RegExp;
  /** A possessive at the end of the words before a head. */
  possessive: RegExp;
  /** The possessive stands right behind a verb that opens a clause. */
  openingPossessive: RegExp;
  /** From a head to the number right behind it. */
  afterHead: RegExp;
  /** A list continues: what may stand between two members and nothing else. */
  joiner: RegExp;
  /** The parts of one resolution: A, A and B, A to C. Sticky. */
  parts: RegExp;
  months: RegExp[];
  /** Qualifiers at the end of the words before "session". */
  beforeSession: RegExp;
  behindSession: RegExp;
  /** Qualifiers at the end of the words before "meeting". */
  beforeMeeting: RegExp;
  /** The ending of an ordinal in digits, at the end of some words. */
  ordinalEnding: RegExp;
  /** The last words of ordinals in words, in lower case. */
  ordinalLasts: ReadonlySet<string>;
  /** What a scanner makes of the ending of a meeting's number. */
  meetingEnding: RegExp | undefined;
  /** A noun that names a body that adopts resolutions or decisions. */
  decider: RegExp;
  /** Nouns that name bodies. */
  body: RegExp;
  /** A name in capitals, with the small words inside it. Sticky. */
  bodyName: RegExp;
  /** The same at the end of some words, each of its words with a blank behind it. */
  bodyNameBefore: RegExp;
  /** Small words at the end of a name. */
  trailingLinks: RegExp;
  /** "of the Platform's governance": from the links before what possesses on. */
  possessed: RegExp;
  /** What opens a sentence before a name, at the head of some words. */
  sentenceOpener: RegExp;
  /** The same, no verb, alone. */
  opensSentence: RegExp;
  /** Behind "Council", what makes it part of another body's name. */
  goesOn: RegExp;
  behindMeeting: RegExp;
  /** In the words beside "session". */
  special: RegExp;
  emergency: RegExp;
  /** Behind a number, before the title of its text. */
  entitled: RegExp;
  /** The words for an adopted text. Groups resolution, decision, statement, abbreviation. */
  heads: RegExp;
}

/** The heads of all languages: texts of one quote the other. */
const headsOf = (type: WorkType) => inAnyLanguage(({ series }) => [series.heads[type]]).join('|');
export const HEADS = {
  resolution: headsOf('resolution'),
  decision: headsOf('decision'),
  statement: headsOf('statement'),
  conclusions: headsOf('conclusions'),
};

function compile(lexicon: SeriesLexicon): Patterns {
  const months = lexicon.months.join('|');
  const space = (source: string): string => source.replace(/ /g, '\\s');
  return {
    lexicon,
    dates: lexicon.date.map(
      (date) => new RegExp(space(`(?:${lexicon.dateLead}) ?${date.replace('MONTH', months)}(?!\\d)`), 'iy'),
    ),
    ofOrgan: new RegExp(space(`(?:${lexicon.ofOrgan})`), 'y'),
    betweenOrganAndHead: new RegExp(space(`^(?:['’]s?)? (?:(?:${lexicon.adjectives}) ){0,2}$`), 'i'),
    possessive: new RegExp(
      space(`(?<!\\p{L})(${lexicon.possessives})(?: (?:${lexicon.adjectives})){0,2} $`),
      'iu',
    ),
    openingPossessive: new RegExp(space(`(?<!\\p{L})${lexicon.openingVerb}$`), 'u'),
    afterHead: new RegExp(space(`^(?:[:,])? ?(?:${lexicon.numero})[“"«(]? ?$`), 'i'),
    joiner: new RegExp(space(`^[,;]? ?(?:${lexicon.joiners})? ?$`), 'i'),
    parts: new RegExp(
      `[^\\S\n]?[A-Z](?:${space(lexicon.partJoiner)}[A-Z](?![\\p{L}\\d'’./-]))?(?![\\p{L}\\d'’/]|\\.\\d)`,
      'uy',
    ),
    beforeSession: new RegExp(space(`(?: (?:${lexicon.sessionQualifiers || '(?!)'})){0,3} ?$`), 'i'),
    behindSession: new RegExp(space(`^(?:${lexicon.behindSession})`), 'i'),
    beforeMeeting: new RegExp(space(`(?: (?:${lexicon.meetingQualifiers || '(?!)'})){0,3} ?$`), 'i'),
    ordinalEnding: new RegExp(`${lexicon.ordinalDigits}$`, 'i'),
    ordinalLasts: new Set(
      [...lexicon.ordinals.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
    ),
    meetingEnding: lexicon.misreadOrdinal === '' ? undefined : new RegExp(`${lexicon.misreadOrdinal}$`, 'u'),
    decider: new RegExp(`(?<!\\p{L})(?:${lexicon.deciders})(?!\\p{L})`, 'u'),
    body: new RegExp(`(?<!\\p{L})(?:${lexicon.bodies})(?!\\p{L})`, 'gu'),
    bodyName: new RegExp(
      space(
        `(?:\\p{Lu}[\\p{L}’'-]*)(?:,? (?:${lexicon.nameLinks}|${lexicon.elided}|\\(?\\p{Lu}[\\p{L}’'-]*\\)?)){0,14}`,
      ),
      'uy',
    ),
    bodyNameBefore: new RegExp(
      space(`(?:\\p{Lu}[\\p{L}’'-]* (?:(?:${lexicon.nameLinks}) ){0,2}){1,12}$`),
      'u',
    ),
    trailingLinks: new RegExp(space(`(?:,? (?:${lexicon.nameLinks}))+$`), 'u'),
    possessed: new RegExp(
      space(`(?: (?:${lexicon.nameLinks})){0,3} [\\p{L}-]+(?:${lexicon.possessed})(?: .*)?$`),
      'su',
    ),
    sentenceOpener: new RegExp(space(`^(?:${lexicon.sentenceOpeners}|${lexicon.sentenceVerbs}) `), 'u'),
    opensSentence: new RegExp(space(`^(?:${lexicon.sentenceOpeners})$`), 'u'),
    goesOn: new RegExp(space(`^(?:${lexicon.goesOn})`), 'u'),
    behindMeeting: new RegExp(space(`^(?:${lexicon.behindMeeting})`)),
    special: new RegExp(lexicon.special),
    emergency: new RegExp(lexicon.emergency),
    entitled: new RegExp(`^\\s(?:${lexicon.entitled})\\s:?`),
    heads: new RegExp(
      `(?<!\\p{L})(?:(?<resolution>${HEADS.resolution})|(?<decision>${HEADS.decision})|(?<statement>${HEADS.statement})|(?<conclusions>${HEADS.conclusions})|(?<abbreviation>UNSCRs?|SCRs?))(?!\\p{L})`,
      'giu',
    ),
    months: lexicon.months.map((month) => new RegExp(`^(?:${month})$`, 'i')),
  };
}

const PATTERNS = perLanguage(({ series }) => compile(series));

/** The alternatives of all languages, each once, blanks of any kind: headings of tables have no language of their own. */
export function columnWords(field: 'joiners' | 'ofBody' | 'otherColumn'): string {
  const alternatives = inAnyLanguage(({ series }) => series[field].split('|'));
  return [...new Set(alternatives)].join('|').replace(/ /g, '\\s');
}

/** The patterns of a block; a text in another language is read with the default ones for its numbers. */
export function patternsOf(language: string): Patterns {
  return PATTERNS[readAs(language)];
}
