import type { SeriesLexicon } from '../../series/lexicon.js';
import { STRUCTURE_EN } from './structure.js';

const UNITS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function ordinals(): Map<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((word, i) => words.set(word, i + 1));
  TENS.forEach((ten, i) => {
    const value = 10 * (i + 2);
    words.set(ten.replace(/y$/, 'ieth'), value);
    UNITS.slice(0, 9).forEach((unit, j) => words.set(`${ten}-${unit}`, value + j + 1));
  });
  for (const [word, value] of [...words]) words.set(`one hundred and ${word}`, 100 + value);
  words.set('one hundredth', 100);
  return words;
}

const HEADS = {
  resolution: 'resolution',
  decision: 'decision',
  statement: 'presidential statement',
  conclusions: 'agreed conclusions',
} as const;

export const series: SeriesLexicon = {
  heads: {
    resolution: 'resolutions?',
    decision: 'decisions?',
    statement: 'presidential statements?|statements? (?:by|of) (?:its|the) President',
    conclusions: 'agreed conclusions',
  },
  headLetters: 'olution|cision|onclusion|resident',
  months: STRUCTURE_EN.months,
  dateLead: ',? (?:of|dated|adopted on) ',
  date: [
    '(?<day>\\d{1,2})(?:(?:,| and|-|–) ?\\d{1,2})? (?<month>MONTH)(?:,? (?<year>\\d{4}))?',
    '(?<month>MONTH) (?<day>\\d{1,2}), (?<year>\\d{4})',
  ],
  possessives: 'its|their|our',
  adjectives:
    'relevant|previous|subsequent|earlier|recent|draft|annual|landmark|above-mentioned|aforementioned|said|pertinent|related|last|omnibus|follow-up',
  ofOrgan: ',? (?:of|adopted by|by) (?:the )?',
  joiners: 'and|or|as well as|&',
  openingVerb:
    '[A-Za-z]{3,}(?:ing|s|ed) (?:(?:also|further|again|in particular|especially|with appreciation|once more|in this regard|moreover),? ){0,2}(?:and )?(?:the provisions of |all |both |in particular |the relevant parts of )?',
  numero: '(?:Nos?\\.? ?)?',
  partJoiner: ' ?(?:and|to|-|–|,|&) ?',
  ordinals: ordinals(),
  ordinalDigits: '(?:st|nd|rd|th)',
  misreadOrdinal: '',
  sessionQualifiers:
    'special|emergency|regular|resumed|substantive|annual|ordinary|organizational|plenary|high-level',
  behindSession: '',
  meetingQualifiers: '\\(resumed\\)|\\(closed\\)|plenary|formal|closed|private|resumed|public',
  deciders: 'Committee|Commission|Council|Conference|Assembly|Board|Parties|Congress|Summit',
  bodies:
    'Committees?|Commissions?|Councils?|Conferences?|Assembly|Groups?|Boards?|Forums?|Parties|Body|Bodies|Panel|Union|Organi[sz]ation|Mechanism|Congress|Tribunal|Court',
  nameLinks: 'of|on|for|the|to|in|and|against',
  elided: '(?!)',
  possessed: "['’]s",
  sentenceOpeners: 'The|In|By|Under|And',
  sentenceVerbs: '\\p{Lu}\\p{Ll}+ing(?: the)?',
  goesOn: ' of (?:the )?\\p{Lu}| on \\p{Lu}| for \\p{Lu}',
  behindMeeting: ' ?\\((?:closed|private|resumed)\\)',
  special: 'special',
  emergency: 'emergency',
  entitled: 'entitled',
  ofBody: ' of the ',
  otherColumn: 'mandates?|reports?|strategy|subprogramme \\d',
  nameOf: (type, number, organ) => {
    return organ === undefined ? `${HEADS[type]} ${number}` : `${organ} ${HEADS[type]} ${number}`;
  },
  nameOfMeeting: (words, organ) => `${words} of the ${organ}`,
};
