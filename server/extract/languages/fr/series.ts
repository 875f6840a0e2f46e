import type { SeriesLexicon } from '../../series/lexicon.js';

const CARDINALS = [
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
]
  .join(' ')
  .split(' ');
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** Cardinals to 199 as they stand inside an ordinal: "soixante-dix-huit", "cent quarante-six". */
function cardinals(): [string, number][] {
  const words: [string, number][] = CARDINALS.map((word, i) => [word, i + 1]);
  TENS.forEach((ten, i) => {
    const value = 20 + 10 * i;
    words.push([ten, value]);
    const upTo = ten === 'soixante' ? 19 : 9;
    CARDINALS.slice(0, upTo).forEach((unit, j) => {
      words.push([`${ten}-${unit}`, value + j + 1]);
      if (unit === 'un' || unit === 'onze') {
        words.push([`${ten} et ${unit}`, value + j + 1], [`${ten}-et-${unit}`, value + j + 1]);
      }
    });
  });
  words.push(['quatre-vingt', 80]);
  CARDINALS.forEach((unit, j) => words.push([`quatre-vingt-${unit}`, 81 + j]));
  words.push(['cent', 100]);
  for (const [word, value] of words.slice()) {
    if (value < 100) words.push([`cent ${word}`, 100 + value], [`cent-${word}`, 100 + value]);
  }
  return words;
}

/** The ordinal of a cardinal: cinq → cinquième, neuf → neuvième, quatre → quatrième. */
function ordinal(cardinal: string): string {
  if (cardinal.endsWith('cinq')) return `${cardinal}uième`;
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}vième`;
  return `${cardinal.replace(/e$/, '')}ième`;
}

function ordinals(): Map<string, number> {
  const words = new Map<string, number>(cardinals().map(([word, value]) => [ordinal(word), value]));
  words.delete('unième');
  for (const word of ['premier', 'première']) words.set(word, 1);
  for (const word of ['second', 'seconde']) words.set(word, 2);
  return words;
}

/** With the article that "de" takes: "de l'Assemblée", "du Conseil", "de la Commission". */
function of(organ: string): string {
  if (/^[AEIOUÉÈÊHaeiouéh]/.test(organ)) return `de l'${organ}`;
  return /^(?:Conseil|Comité|Congrès|Bureau)/.test(organ) ? `du ${organ}` : `de la ${organ}`;
}

const HEADS = {
  resolution: 'résolution',
  decision: 'décision',
  statement: 'déclaration présidentielle',
  conclusions: 'conclusions concertées',
} as const;

export const series: SeriesLexicon = {
  heads: {
    resolution: 'r[ée]solutions?',
    decision: 'd[ée]cisions?',
    statement: 'déclarations? présidentielles?|déclarations? (?:du|de son) Président',
    conclusions: 'conclusions concertées',
  },
  headLetters: 'olution|cision|onclusion|résident',
  months: [
    'janvier',
    'février|fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août|aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre|decembre',
  ],
  dateLead: ',? (?:du|en date du|datée? du|adoptée? le) ',
  date: ['(?<day>\\d{1,2}) ?(?:er)?(?: et \\d{1,2}|[-–]\\d{1,2})? (?<month>MONTH)(?: (?<year>\\d{4}))?'],
  possessives: 'sa|ses|son|leurs?|nos|notre',
  adjectives: 'précédentes?|susmentionnées?|susvisées?|dites?|propres?',
  ofOrgan: ",? (?:adoptées? par (?:l['’]|le |la )|de l['’]|de la |du |d['’])",
  joiners: 'et|ou|ainsi que|&',
  openingVerb:
    '[A-Za-zÀ-ÿ]{3,}(?:ant|e|it|t) (?:(?:également|aussi|en outre|de nouveau|en particulier|notamment|à nouveau|à cet égard),? ){0,2}(?:et )?(?:les dispositions de |toutes |à |de |que )?',
  numero: '(?:n(?:o|os|°|º) ?)?',
  partJoiner: ' ?(?:et|à|-|–|,|&) ?',
  ordinals: ordinals(),
  ordinalDigits: "(?:\\^?(?:\\{)?(?:ème|ième|eme|er|re|ère|e|è)\\}?|['’`*])",
  // a bare 7 at the end is as often the ending
  misreadOrdinal:
    "(?<=(?:^|[\\s\\p{L}(])(?:la|lu|sa|aux?|ses|et|à|année,|Ibid\\.,) ?\\d{4,5})(?:\\s?[^\\s\\d\\p{L}]{1,3}|\\s?\\p{L}[.'’]?|(?<!7))",
  sessionQualifiers: '',
  behindSession: " (?:extraordinaire|ordinaire)s?(?: d['’]urgence)?",
  meetingQualifiers: '',
  deciders: 'Comité|Commission|Conseil|Conférence|Assemblée|Parties|Congrès|Sommet|Organe',
  bodies:
    'Comités?|Commissions?|Conseils?|Conférences?|Assemblée|Groupes?|Organes?|Parties|Union|Organisation|Mécanisme|Congrès|Tribunal|Cour|Forum',
  nameLinks: 'de|des|du|la|le|les|et|sur|pour|à|aux|au|en',
  elided: "[dl]['’]\\p{L}+",
  possessed: '(?!)',
  sentenceOpeners: 'Le|La|Les|L|Et',
  sentenceVerbs: '\\p{Lu}\\p{Ll}+ant',
  goesOn:
    " de (?!l['’])| d['’]| des | pour | \\p{Ll}+(?:ales?|al|aires?|i[fv]e?s?|e?en(?:ne)?s?|iques?|oires?|elles?|els?)(?!\\p{L})",
  behindMeeting: ' ?\\((?:privée|publique|reprise)\\)| plénière| privée',
  special: 'extraordinaire',
  emergency: 'urgence',
  entitled: 'intitulée?',
  ofBody: " de l['’]| de la | du ",
  otherColumn: 'mandats?|rapports?|sous-programme \\d',
  nameOf: (type, number, organ) => {
    const head = HEADS[type];
    return organ === undefined ? `${head} ${number}` : `${head} ${number} ${of(organ)}`;
  },
  nameOfMeeting: (words, organ) => `${words} ${of(organ)}`,
};
