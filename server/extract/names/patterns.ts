import type { PatternLexicon, SentenceCaseWords, TitleCaseWords } from '../languages/patternLexicon.js';
import type { Kind } from '../../model/index.js';
import { WordSet } from '../text/words.js';

/** The words of one language made into the patterns of the grammar of names. */
export interface NamePatterns {
  beforeDate: RegExp;
  complement: RegExp;
  /** What alone says whose something is: not "by", not "from". */
  genitive: RegExp;
  session: WordSet;
  /** At the end of the words before an ordinal. */
  atIts: RegExp;
  /** A verb of meeting, among the words before "in its tenth session". */
  met: RegExp;
  recommendation: WordSet;
  numero: RegExp;
  /** Group 1: the numeral. */
  romanOrdinal: RegExp;
  documentAdjective: RegExp;
  /** At the end of the words before the noun of a document. */
  definite: RegExp;
  /** Between the dates of several documents of one author. */
  betweenDates: RegExp;
  /** A possessive there. */
  own: RegExp;
  /** Between an author and its work behind: "'s". */
  possessed: RegExp;
  /** What a document is about, right behind its author. */
  subject: RegExp;
  /** Before what a plan is for. */
  planFor: RegExp;
  /** At the end of the words before a proposal on which somebody acts. */
  onProposal: RegExp;
  /** Right behind a proposal, before what is proposed. */
  proposes: RegExp;
  /** The same as the subject, commas included, where it is said behind who adopted it. */
  adopted: RegExp;
  /** Nouns before a title, and the kind of what has it, if it is anything; global, for `lastMatch` and `search`. */
  titled: readonly (readonly [RegExp, Kind | undefined])[];
  /** Between two titles of one list. */
  betweenTitles: RegExp;
  /** What stands before a short title in its parentheses. */
  alias: RegExp;
  /** A short title in quotation marks, group 1, its article aside. */
  quotedAlias: RegExp;
  /** Between two instruments of one list. */
  betweenSources: RegExp;
  /** How a participle agrees with its noun; only for languages where it does. */
  agreement?: {
    /** At the end of the words before a noun: an article that tells its gender. */
    feminine: RegExp;
    masculine: RegExp;
    /** In the words of a participle. */
    feminineParticiple: RegExp;
    /** At the end of a participle, of a noun. */
    pluralParticiple: RegExp;
    plural: RegExp;
    /** At the end of the words before a noun that is not the only one: « et le ». */
    joined: RegExp;
  };
  /** Between an organ and the instrument by which it acted. */
  actingBy: RegExp;
  /** A protocol, accents folded, that says not whose it is. */
  bareProtocol: RegExp;
  thereto: RegExp;
  /** Between a protocol and the treaty that it is said to be of: « se rapportant à la ». */
  protocolTo: RegExp;
  protocolOwner: RegExp;
  /** « , figurant dans le »: all that stands between a document and its symbol. */
  inDocument: RegExp;
  /** « adoptée », right behind what was adopted. */
  adoptedBehind: RegExp;
  /** « , ainsi que »: another thing follows. */
  asWellAs: RegExp;
  titleCase?: TitleCasePatterns;
  sentenceCase?: SentenceCasePatterns;
}

/** {@link TitleCaseWords}, compiled. */
export type TitleCasePatterns = { readonly [name in keyof TitleCaseWords]: RegExp };

/** {@link SentenceCaseWords}, compiled. */
export type SentenceCasePatterns = { readonly [name in keyof SentenceCaseWords]: RegExp };

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'i');
/** All that a few words match that are no more than letters, the last of each perhaps optional. */
const formsOf = (words: string) =>
  new WordSet(words.split('|').flatMap((word) => [word.replace('?', ''), word.replace(/.\?/, '')]));
const within = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

/** Compiles the words of a language; once each. */
export function compilePatterns(
  { common, names, relations }: PatternLexicon,
  concerning: readonly string[],
): NamePatterns {
  const { titleCase, sentenceCase } = names;
  const legal = `${common.pursuantTo}|${common.in}|${common.by}`;
  const fillers = `${common.article}|${common.possessive}|\\d{1,3}|${names.beforeNumber}`;
  const protocol = `(?:${common.protocol})`;
  const articleAtEnd = (articles: string) => new RegExp(`(?<!\\p{L})(?:${articles})\\s+$`, 'iu');
  return {
    beforeDate: whole(names.beforeDate),
    complement: whole(names.complement),
    genitive: whole(common.of.replace("['’]", "['’]?")),
    session: formsOf(names.session),
    atIts: new RegExp(`(?:,\\s?)?(?<!\\p{L})(?:${names.during})\\s(?:${common.possessive})\\s*$`, 'iu'),
    met: new RegExp(`(?<!\\p{L})(?:${names.met})(?!\\p{L})`, 'iu'),
    recommendation: formsOf(names.recommendation),
    numero: whole(names.numero),
    romanOrdinal: new RegExp(`^([IVXL]{2,8}|[IVX])(?:${names.romanEnding || '(?!)'})$`),
    documentAdjective: whole(names.documentAdjective),
    definite: new RegExp(`(?<!\\p{L})(?:${names.definite})\\s*$`, 'iu'),
    betweenDates: new RegExp(`^\\s?\\d{0,3}(?:,|,?\\s${common.and})\\s(?:(?:${names.ofDate})\\s)?`, 'iu'),
    own: new RegExp(`(?<!\\p{L})(?:${names.own})\\s*$`, 'iu'),
    possessed: relations.possessed === '' ? /(?!)/ : new RegExp(`^${relations.possessed}\\s$`, 'u'),
    subject: new RegExp(
      // a period inside a number ends nothing: "1.5 degrees"
      `^\\s(?:${concerning.join('|')})\\s(?:[^,;.:()\\n]|\\.(?=\\d)){4,180}?` +
        `(?=[,;:()\\n]|\\.(?!\\d)|$|\\s${common.and}\\s(?:${names.resumption})(?!\\p{L})|\\s(?:${names.behindSubject})(?!\\p{L}))`,
      'iu',
    ),
    planFor: whole(names.planFor),
    onProposal: new RegExp(`(?<!\\p{L})(?:${names.onProposal})\\s(?:${common.article})\\s*$`, 'iu'),
    proposes: new RegExp(`^,?\\s(?:${names.proposes})(?!\\p{L})`, 'iu'),
    adopted: new RegExp(
      `^\\s(?:${concerning.join('|')})\\s[^;.:()\\n]{4,150}?(?=,?\\s(?:${names.adoptedBehind})(?!\\p{L}))`,
      'iu',
    ),
    adoptedBehind: whole(names.adoptedBehind),
    inDocument: new RegExp(`^,?\\s(?:${names.inDocument})\\s$`, 'iu'),
    titled: [
      [within(names.titled.resolution), 'Resolution'],
      [within(names.titled.decision), 'Resolution'],
      [within(names.titled.treaty), 'Treaty'],
      [within(names.titled.document), 'Document'],
      // in lower case: with a capital it is part of a name
      [new RegExp(`(?<!\\p{L})(?:${names.titled.programme})(?!\\p{L})`, 'gu'), 'Programme'],
      [within(names.titled.nothing), undefined],
    ],
    betweenTitles: new RegExp(
      `^["”»*\\s]*(?:\\([^()]{0,120}\\)\\s*)?(?:,|,?\\s*${common.and})\\s*["“«*\\s]*$`,
    ),
    alias: new RegExp(`^(?:[\\s'’-]{0,3}(?:${names.alias})(?!\\p{L})){0,10}[\\s'’-]*`, 'iu'),
    quotedAlias: new RegExp(
      `[«“"]\\s?(?:(?:${common.article})(?:\\s|(?<=['’])))?([^«»“”"]{1,120}?)\\s?[»”"]`,
      'u',
    ),
    ...(common.agreement && {
      agreement: {
        feminine: articleAtEnd(common.agreement.feminine),
        masculine: articleAtEnd(common.agreement.masculine),
        pluralParticiple: new RegExp(`(?:${common.agreement.pluralParticiple})$`, 'i'),
        plural: new RegExp(`(?:${common.agreement.plural})$`, 'i'),
        joined: new RegExp(`(?<!\\p{L})(?:${common.and})\\s+(?:${common.article})\\s*$`, 'iu'),
        feminineParticiple: new RegExp(`(?:${common.agreement.feminineEnding})(?!\\p{L})`, 'iu'),
      },
    }),
    betweenSources: new RegExp(`^\\s*(?:,|,?\\s*${common.and}(?: (?:${names.resolutions}))?)\\s*$`, 'i'),
    actingBy: new RegExp(`^,?\\s*(?:${legal})\\s(?:(?:${fillers})\\s*){0,8}$`, 'i'),
    bareProtocol: new RegExp(
      `^(?:(?:${names.protocolAdjective})\\s){0,4}${protocol}(?:\\s(?:${names.protocolSuffix})){0,4}$`,
    ),
    thereto: new RegExp(`^\\s*(?:${names.thereto})(?!\\p{L})`, 'iu'),
    protocolTo: new RegExp(
      `^\\s*(?:(?:${relations.to})|(?:${relations.supplementing})\\s*(?:${common.article})?)\\s*$`,
      'iu',
    ),
    protocolOwner: new RegExp(`\\b(?:${names.protocolOwner})\\s+(?:(?:${common.counts})\\s)?$`, 'i'),
    asWellAs: new RegExp(`^,?\\s*(?:${relations.asWellAs})(?!\\p{L})`, 'iu'),
    ...(titleCase === undefined ? {} : { titleCase: compileTitleCase(titleCase) }),
    ...(sentenceCase === undefined ? {} : { sentenceCase: compileSentenceCase(sentenceCase) }),
  };
}

function compileTitleCase(words: TitleCaseWords): TitleCasePatterns {
  return {
    verbEnding: new RegExp(`(?:${words.verbEnding})$`),
    between: new RegExp(`\\b(?:${words.between})\\b`),
    endBeforeArticle: whole(words.endBeforeArticle),
    to: whole(words.to),
    amendment: new RegExp(words.amendment, 'i'),
    agent: whole(words.agent),
    participleEnding: new RegExp(`^\\p{Lu}\\p{Ll}+(?:${words.participleEnding})$`, 'u'),
    place: whole(words.place),
    region: whole(words.region),
    treatyParticiple: whole(words.treatyParticiple),
    part: whole(words.part),
    endOfBody: whole(words.endOfBody),
    opensSentence: whole(words.opensSentence),
    endOfInstrument: whole(words.endOfInstrument),
    unplaced: whole(words.unplaced),
    onlyOf: whole(words.onlyOf),
    about: whole(words.about),
    numbered: whole(words.numbered),
    participle: new RegExp(`(?:${words.participle})$`, 'i'),
    endOfDescription: whole(words.endOfDescription),
    noDescription: whole(words.noDescription),
    takesTo: whole(words.takesTo),
    properBefore: whole(words.properBefore),
    forOnePurpose: whole(words.forOnePurpose),
    forPurpose: whole(words.forPurpose),
    manner: whole(words.manner),
    recipient: whole(words.recipient),
    heldOn: new RegExp(`^,?\\s(?:${words.heldOn})\\s$`, 'u'),
    anyOne: whole(words.anyOne),
    noAdjective: whole(words.noAdjective),
    ofPeople: new RegExp(`(?:${words.ofPeople})$`),
    noName: new RegExp(`(?:${words.noName})$`),
  };
}

function compileSentenceCase(words: SentenceCaseWords): SentenceCasePatterns {
  return {
    preposition: whole(words.preposition),
    adjectiveEnding: new RegExp(`(?:${words.adjectiveEnding})$`, 'i'),
    between: whole(words.between),
    anyParty: whole(words.anyParty),
    signed: whole(words.signed),
    signedAt: whole(words.signedAt),
    partitive: whole(words.partitive),
    given: whole(words.given),
    informing: whole(words.informing),
    endowing: whole(words.endowing),
    actNoun: new RegExp(`${words.actNoun}$`),
    thanking: whole(words.thanking),
    merit: whole(words.merit),
    thanked: whole(words.thanked),
    repeated: whole(words.repeated),
    pluralAdjective: new RegExp(`(?:${words.pluralAdjective})$`, 'i'),
    manner: whole(words.manner),
    quantity: whole(words.quantity),
    circumstance: new RegExp(`^(?:${words.circumstance})(?![a-zà-ÿ])`),
    untold: whole(words.untold),
    any: whole(words.any),
    changing: whole(words.changing),
    ofThe: whole(words.ofThe),
    beforeGerund: whole(words.beforeGerund),
    gerund: new RegExp(`^[a-zà-ÿ]{2,}${words.gerund}$`),
    onAct: whole(words.onAct),
    act: whole(words.act),
    plural: new RegExp(`(?:${words.plural})$`, 'i'),
    expression: new RegExp(`^(?:${words.expression})`),
    wideExpression: new RegExp(`^(?:${words.wideExpression})`),
    genitive: whole(words.genitive),
    verbEnding: new RegExp(`^[a-zà-ÿ]{3,}(?:${words.verbEnding})$`),
    pluralVerbEnding: new RegExp(`^[a-zà-ÿ]{4,}${words.pluralVerbEnding}$`),
    infinitiveEnding: new RegExp(`^[a-zà-ÿ]+(?:${words.infinitiveEnding})$`),
    lightVerb: whole(words.lightVerb),
    endOfBody: whole(words.endOfBody),
    beforeInfinitive: whole(words.beforeInfinitive),
    mandate: new RegExp(`(?:${words.mandate})$`),
    prepositionNoun: new RegExp(`^(?:${words.prepositionNoun})$`),
    secondOpener: whole(words.secondOpener),
    compoundNoun: whole(words.compoundNoun),
    compoundEnd: whole(words.compoundEnd),
    part: whole(words.part),
    purpose: new RegExp(`^(?:${words.purpose})$`),
    beforeArticle: whole(words.beforeArticle),
    participle: new RegExp(`^[a-zà-ÿ]{3,}(?:${words.participle})$`),
    agent: whole(words.agent),
    adverbEnding: new RegExp(`(?:${words.adverbEnding})$`),
  };
}
