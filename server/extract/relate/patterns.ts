import { EN_PATTERNS } from '../languages/en/patterns.js';
import { FR_PATTERNS } from '../languages/fr/patterns.js';
import type { PatternLexicon } from '../languages/patternLexicon.js';
import type { Place } from '../names/scope.js';
import type { LexiconLanguage } from '../types.js';

/** The words of one language made into the patterns that the rules of relations ask, all bounded. */
export interface RelationPatterns {
  /** Nothing but small words between a cue and the name it governs. */
  adjacent: RegExp;
  /** Between two members of a list of names. */
  joint: RegExp;
  /** "…, à la": a list goes on behind a comma. At the end of the words between. */
  repeatedTo: RegExp;
  /** "and regional instruments such as" between two members. */
  instrumentsSuchAs: RegExp;
  /** Between a body and the organ to which it belongs. */
  partOf: RegExp;
  /** At the end of the part of a name before the organ it belongs to. */
  partOfInName: RegExp;
  /** The part of a name before its organ: "Comité du". */
  headOfThe: RegExp;
  /** Between a treaty and its own protocol. */
  ownProtocol: RegExp;
  /** Between a protocol and its treaty, at the end of the words. */
  to: RegExp;
  protocol: RegExp;
  /** A cue that is a present participle. */
  participle: RegExp;
  /** A cue that ends with "by". */
  endsWithBy: RegExp;
  /** The words before an instrument that only grounds what is approved. */
  ground: RegExp;
  /** Numbered paragraphs; global, group 1 holds the numbers. */
  paragraphs: RegExp;
  /** Between an instrument and what it cites itself. */
  whichCites: RegExp;
  /** A line of a header that says who adopted the text. */
  adopts: RegExp;
  assemblyAlone: RegExp;
  doSo: RegExp;
  modal: RegExp;
  atTimeOf: RegExp;
  example: RegExp;
  partOfTreaty: RegExp;
  ratificationInstrument: RegExp;
  beforeInfinitive: RegExp;
  /** A cue of ratification that is a noun without its preposition. */
  ratificationNoun: RegExp;
  /** Between such a noun and the treaty: "and full implementation of the". */
  andImplementation: RegExp;
  /** Verbs that have other objects than treaties. */
  ambiguous: RegExp;
  /** Nothing but small words between such a verb and the treaty. */
  toTreaty: RegExp;
  /** "of the", at the end. */
  genitive: RegExp;
  /** Between two treaties of a list: what still belongs to the first, and what joins them. */
  treatyJoint: RegExp;
  /** Between a treaty and another that only says which it is: "supplementing the". */
  treatyComplement: RegExp;
  /** "and" behind a name. */
  andBehind: RegExp;
  /** "them", "those Conventions". */
  pronounPlural: RegExp;
  /** A cue of ratification that is a noun, with or without its preposition. */
  nounOfRatification: RegExp;
  /** "and to implement", between "ratify" and a part of the treaty. */
  andImplement: RegExp;
  /** "its", at the end. */
  possessive: RegExp;
  /** "should", before a verb of ratification. */
  should: RegExp;
  /** "that have not done so", before an infinitive. */
  awaited: RegExp;
  /** "it", behind a cue of ratification. */
  pronounBehind: RegExp;
  /** "y", « la », before one. */
  pronounBefore: RegExp;
  passive: RegExp;
  /** Between a source and "established". */
  subject: RegExp;
  /** Nothing but an article. */
  article: RegExp;
  /** "by its", before a resolution. */
  byIts: RegExp;
  /** "by which the", behind a resolution. */
  byWhich: RegExp;
  /** "in its", between an organ and its resolution. */
  inItsResolution: RegExp;
  /** "at its", between an organ and its session. */
  atIts: RegExp;
  /** "and" at the beginning. */
  startsWithAnd: RegExp;
  /** Nothing but "and the". */
  andThe: RegExp;
  /** A name that begins with "Programme of Action" and the like. */
  programme: RegExp;
  /** Between a work and "approved by". */
  beforeApproved: RegExp;
  /** Between a work and "drafted by". */
  beforeWritten: RegExp;
  /** Between a work and its author behind: "by the". */
  byAuthor: RegExp;
  /** "consideration of the", before a document that somebody takes up. */
  takenUp: RegExp;
  /** Between an author and its work behind: "'s final". */
  possessed: RegExp;
  wasBefore: RegExp;
  beforeSource: RegExp;
  thisText: RegExp;
  /** "by", "pursuant to" between a noun of establishment and its source. */
  bySource: RegExp;
  /** The same where the cue holds "by". */
  articles: RegExp;
  /** The same behind the body, an organ before the resolution. */
  bySourceBehind: RegExp;
  purpose: RegExp;
  /** "hereby": a passive that creates by being said. */
  hereby: RegExp;
  /** "shall be": a passive that creates in a treaty. */
  shall: RegExp;
  /** "to recommend": what is decided is only to ask for it. */
  onlyAsked: RegExp;
  /** "until the", before a noun of establishment. */
  since: RegExp;
  /** A verb of creation whose objects are persons too. */
  appoint: RegExp;
  /** "There", before a passive whose subject follows. */
  there: RegExp;
  /** Nothing but an insertion between a subject and its verb. */
  aside: RegExp;
  /** At the end of the words before a subject: the beginning of its sentence or clause. */
  opensSubject: RegExp;
  /** The first word of an insertion between a verb and its object. */
  insertion: RegExp;
  /** A word that governs the article behind it. */
  governs: RegExp;
  /** Between a description and the name it is given. */
  named: RegExp;
  indefinite: RegExp;
  definite: RegExp;
}

const NAME_IN_PARENTHESES = '(?:\\([^()]{0,80}\\)\\s*)?';

function compile({ common, relations: words }: PatternLexicon): RelationPatterns {
  const { article, possessive, and, by } = common;
  const small = `(?:(?:${article}|${possessive})\\s*){0,3}`;
  const legal = `${by}|${common.in}|${common.pursuantTo}`;
  // each unit in one way only, so that a failure costs no second look: a comma only before what it opens
  const tailUnit = `(?:19|20)\\d\\d|\\([^()]{0,120}\\)|\\d{1,3}(?!\\d)|(?:${words.treatyTail})(?!\\p{L})`;
  const treatyTail = `(?:[\\s”»"]|,(?=\\s*(?:${tailUnit}))|${tailUnit})*`;
  // a member whose name was not recognised: "the Migrant Workers (Supplementary Provisions) Convention"
  const unnamedHead = '(?:\\p{L}{2,20}\\s){0,5}';
  const unnamed = `(?:${and}\\s)?(?:${article})\\s${unnamedHead}(?:\\([^()]{0,60}\\)\\s)?(?:${words.treaties})(?!\\p{L})`;
  const protocolOwner = `(?:${words.ownProtocol})\\s+(?:${common.counts})?`;
  return {
    adjacent: new RegExp(`^[\\s,("«*]*(?:(?:${words.beforeName})\\s*){0,4}["«*]*$`, 'i'),
    joint: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES}(?:[,;]?\\s*(?:${words.listJoiner})?\\s*)(?:(?:${words.listLink})\\s*){0,4}$`,
      'i',
    ),
    repeatedTo: new RegExp(`,\\s*(?:${and} )?(?:${words.to})\\s*$`, 'i'),
    instrumentsSuchAs: new RegExp(
      `^[\\s)»”"]*,?\\s*(?:${words.instrumentsSuchAs})\\s+(?:${article})?\\s*$`,
      'i',
    ),
    partOf: new RegExp(`^\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:${words.partOf})\\s*$`, 'i'),
    partOfInName: new RegExp(`(?:\\b(?:${words.partOfInName})|['’])\\s*$`, 'i'),
    headOfThe: new RegExp(`^\\p{L}+(?:\\s\\p{L}+){0,2}\\s(?:${common.ofThe})\\s?$`, 'u'),
    ownProtocol: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES},?\\s*(?:${words.asWellAs})\\s+${protocolOwner}\\s*$`,
      'i',
    ),
    to: new RegExp(`(?<!\\p{L})(?:${words.to})\\s*$`, 'iu'),
    protocol: new RegExp(common.protocol, 'i'),
    participle: new RegExp(`(?:${words.participleEnding})(?!\\p{L})`, 'iu'),
    endsWithBy: new RegExp(`(?<!\\p{L})(?:${by})$`, 'iu'),
    ground: new RegExp(`(?<!\\p{L})(?:${words.ground})\\s+(?:${article}|${possessive})?\\s*$`, 'iu'),
    paragraphs: new RegExp(
      `(?:${words.paragraph})\\s+(?:(?:${words.paragraphAdjective})s?\\s+)?` +
        `(\\d{1,3}(?:\\([a-z]\\))?(?:\\s*(?:,|-|,?\\s*(?:${words.numberJoiner}))\\s*(?:(?:${article})\\s)?(?:${words.paragraph})?\\s*\\d{1,3}(?:\\([a-z]\\))?){0,20})`,
      'gi',
    ),
    whichCites: new RegExp(`^[\\s,*"”»)]*(?:\\([^()]{0,90}\\)[\\s,*]*)?(?:(?:${words.relative})\\s*)?$`, 'i'),
    adopts: new RegExp(`\\b${words.adopted}`, 'i'),
    assemblyAlone: new RegExp(`^\\s*(?:${words.assemblyArticle})\\s.{4,120},?\\s*$`, 'i'),
    doSo: new RegExp(`^[^;.]{0,90}?(?<!\\p{L})(?:${words.doSo})(?!\\p{L})`, 'iu'),
    modal: new RegExp(`\\b(?:${words.modal})\\s+$`, 'i'),
    atTimeOf: new RegExp(
      `(?<!\\p{L})(?:${words.atTimeOf})\\s+(?:(?:${words.timeLink})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,12}$`,
      'iu',
    ),
    example: new RegExp(
      `\\b(?:${words.treaties})(?!\\p{L}).{0,220}(?<!\\p{L})(?:${words.forExample})(?!\\p{L})`,
      'isu',
    ),
    partOfTreaty: new RegExp(`\\b(?:${words.partOfTreaty})\\b`, 'i'),
    ratificationInstrument: new RegExp(words.ratificationInstrument, 'i'),
    beforeInfinitive: new RegExp(`(?<!\\p{L})(?:${words.beforeInfinitive})\\s*$`, 'iu'),
    ratificationNoun: new RegExp(`^(?:${words.ratificationNoun})$`, 'iu'),
    andImplementation: new RegExp(
      `^[\\s,]*(?:(?:${words.andImplementation}|${common.article}|${possessive}|${common.and})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,14}$`,
      'iu',
    ),
    ambiguous: new RegExp(`^(?:${words.ambiguous})$`, 'iu'),
    toTreaty: new RegExp(
      `^[\\s,]*(?:(?:${words.toTreaty}|${article}|${possessive})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,6}$`,
      'iu',
    ),
    genitive: new RegExp(`(?<!\\p{L})(?:${common.of}|${common.ofThe})\\s*$`, 'iu'),
    treatyJoint: new RegExp(
      `^${treatyTail}(?:[\\s,;]*${unnamed}${treatyTail}){0,2}[\\s,;]*(?:(?:${words.listJoiner}|${words.forExample}|${words.treatyJoiner})[\\s,]*){0,2}` +
        `(?:(?:${words.listLink})(?:(?<=['’])|\\s+)){0,3}(?:\\d{4}\\s)?(?:${unnamedHead}\\()?\\s*$`,
      'iu',
    ),
    treatyComplement: new RegExp(
      `^${treatyTail}[\\s,]*(?:${words.treatyComplement})(?:(?<=['’])|\\s+)(?:(?:${words.listLink})(?:(?<=['’])|\\s+)){0,2}(?:\\d{4}\\s)?\\s*$`,
      'iu',
    ),
    andBehind: new RegExp(`^,?\\s+${and}\\s`, 'i'),
    pronounPlural: new RegExp(`^(?:[\\s,]+\\p{L}{1,12}){0,2}?\\s+(?:${words.pronounPlural})(?!\\p{L})`, 'iu'),
    nounOfRatification: new RegExp(`^(?:${words.ratificationNoun}|${words.ambiguousNoun})`, 'iu'),
    andImplement: new RegExp(`^[\\s,]*${and}\\s+(?:${words.andImplement})`, 'iu'),
    possessive: new RegExp(`(?<!\\p{L})(?:${possessive})\\s+$`, 'iu'),
    should: new RegExp(`(?<!\\p{L})(?:${words.should})(?!\\p{L})[^,;.]*$`, 'iu'),
    awaited: new RegExp(`(?<!\\p{L})(?:${words.awaited})(?!\\p{L})`, 'iu'),
    pronounBehind: new RegExp(`^(?:[\\s,]+\\p{L}{1,12}){0,2}?\\s+(?:${words.pronounBehind})(?!\\p{L})`, 'iu'),
    pronounBefore: new RegExp(`(?<!\\p{L})(?:${words.pronounBefore})\\s*$`, 'iu'),
    passive: new RegExp(`^\\s*(?:${words.passive})(?!\\p{L})`, 'iu'),
    subject: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES},?\\s*(?:(?:${by}|${common.in})\\s+(?:${words.which})\\s+)?` +
        `(?:${words.relative}|${words.that})?\\s*(?:${words.subject})?\\s*(?:${words.auxiliary})?\\s*$`,
      'i',
    ),
    article: new RegExp(`^,?\\s*(?:${article})?\\s*$`, 'i'),
    byIts: new RegExp(`\\b(?:${by}|${common.in})\\s+(?:${article}|${possessive})?\\s*$`, 'i'),
    byWhich: new RegExp(`^,?\\s*(?:${by}|${common.in})\\s+(?:${words.which})\\s+(?:${article})?\\s*$`, 'i'),
    inItsResolution: new RegExp(
      `^,?\\s*(?:${legal}|${words.inItsResolution})\\s+(?:(?:${article}|${possessive}|${words.beforeSource})\\s*){0,6}$`,
      'i',
    ),
    atIts: new RegExp(`^,?\\s*(?:${words.atIts})\\s+(?:${article}|${possessive})?\\s*$`, 'i'),
    startsWithAnd: new RegExp(
      `^\\s+${and}\\s(?!\\s*(?:${article}|${possessive})?\\s*(?:\\p{L}{1,24}\\s){0,2}(?:${words.programme}))`,
      'iu',
    ),
    andThe: new RegExp(`^\\s*${and}\\s+(?:${article})?\\s*$`, 'i'),
    programme: new RegExp(`^(?:\\p{L}{1,24}\\s){0,2}(?:${words.programme})(?!\\p{L})`, 'iu'),
    beforeApproved: new RegExp(
      `^(?:[^;.,]{0,120},\\s*(?=${words.adoptedAside}))?[\\s,*\\d"”»’'°/^)]*(?:\\([^()]{0,90}\\)[\\s,*\\d]*)?(?:(?:${words.adoptedAside})(?!\\p{L})[^;.]{0,160}?)?` +
        `[\\s,*\\d]*(?:(?:${words.wasBefore}|${and})[\\s,]*){0,3}$`,
      'iu',
    ),
    beforeWritten: new RegExp(
      `^[\\s,*\\d"”»’)]*(?:\\([^()]{0,90}\\)[\\s,*\\d]*)?(?:(?:${words.wasBefore})\\s*)?$`,
      'iu',
    ),
    byAuthor: new RegExp(
      `^[\\s,*\\d"”»’)]*(?:\\([^()]{0,40}\\)[\\s,*\\d]*)?(?:${by})\\s+(?:(?:${article}|${possessive})\\s*)?$`,
      'iu',
    ),
    takenUp: new RegExp(
      `(?<!\\p{L})(?:${words.takenUp})\\s+(?:${common.of}|${common.ofThe})\\s*(?:(?:${article})\\s*)?(?:\\p{L}{1,14}\\s+)?$`,
      'iu',
    ),
    possessed:
      words.possessed === '' ? /(?!)/ : new RegExp(`^${words.possessed}\\s+(?:\\p{L}{1,14}\\s+){0,2}$`, 'iu'),
    wasBefore: new RegExp(
      `^[\\s,]*(?:[»”"]?\\s*\\)\\s*)?(?:\\([^()]{0,80}\\)[\\s,]*)?(?:${words.wasBefore})?\\s*$`,
      'i',
    ),
    beforeSource: new RegExp(
      `^[\\s,]*(?:(?:${article}|${possessive}|${words.beforeSource})\\s*){0,10}$`,
      'i',
    ),
    thisText: new RegExp(`^\\s*(?:${words.thisText})`, 'i'),
    bySource: new RegExp(`^,?\\s*(?:${legal})\\s+${small}$`, 'i'),
    articles: new RegExp(`^\\s*${small}$`, 'i'),
    bySourceBehind: new RegExp(
      `^,?\\s*(?:${by}|${common.byForceOf})\\s+(?:(?:${article}|${possessive}|${words.organ})\\s*){0,4}$`,
      'i',
    ),
    purpose: new RegExp(`(?<!\\p{L})(?:${words.purpose})\\s*$`, 'iu'),
    hereby: new RegExp(words.hereby, 'i'),
    shall: new RegExp(`^(?:${words.shall})(?!\\p{L})`, 'iu'),
    onlyAsked: new RegExp(`(?<!\\p{L})(?:${words.onlyAsked})(?!\\p{L})`, 'iu'),
    since: new RegExp(
      `(?<!\\p{L})(?:${words.since})\\s*(?:(?:${article}|${possessive})\\s*)?(?:\\p{L}{1,14}\\s+)?$`,
      'iu',
    ),
    appoint: new RegExp(words.appoint, 'i'),
    there: new RegExp(`(?<!\\p{L})(?:${words.there})\\s+$`, 'iu'),
    aside: /^\s*(?:\([^()]{0,120}\)\s*)?(?:,[^,;.]{0,120},\s*)?$/,
    opensSubject: new RegExp(
      `(?:^|[.:;\\n]|^\\W{0,3}\\w{1,6}[.)])\\s*(?:\\w{1,6}[.)]\\s*)?(?:(?:${article}|${common.indefinite})\\s*)?$|` +
        `(?<!\\p{L})(?:${words.thatClause})\\s*(?:(?:${article}|${common.indefinite})\\s*)?$`,
      'iu',
    ),
    insertion: new RegExp(`^(?:${words.insertion})$`, 'i'),
    governs: new RegExp(`^(?:${words.governs})$`, 'i'),
    named: new RegExp(`^[^.;]{0,40}?(?<!\\p{L})(?:${words.named})[\\s,:«“"]*(?:${article})?[\\s«“"]*$`, 'iu'),
    indefinite: new RegExp(`^(?:${common.indefinite})$`, 'i'),
    definite: new RegExp(`^(?:${article.replace(/\['’\]/g, '')}|${possessive}|${words.beforeBody})$`, 'i'),
  };
}

const PATTERNS: Readonly<Record<LexiconLanguage, RelationPatterns>> = {
  en: compile(EN_PATTERNS),
  fr: compile(FR_PATTERNS),
};

/** The patterns of the language in which a place is read. */
export function patternsOf(place: Place): RelationPatterns {
  return PATTERNS[place.grammar.language];
}
