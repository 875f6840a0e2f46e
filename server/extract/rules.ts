/**
 * What each rule does, in a sentence for a reader who knows drafting and not programs. A rule that
 * is not here does not compile; one that is here and by which nothing is stated fails `test/seed`.
 */

/** How a mention was recognised, and which work or body the words were taken to mean. */
export const MENTION_RULES = {
  'series-organ-behind':
    'The number of a resolution or decision is read with the organ that is named right behind it.',
  'series-organ-of-list':
    'Numbers in a list are read with the organ that is named behind the last of them, which is that of all.',
  'series-abbreviation': 'An abbreviation before the number (“UNSCR”) says the organ.',
  'series-organ-of-head':
    'The number is read with the organ that is named beside the word “resolution” or “decision”, at the head of its list or in the heading of its column.',
  'series-possessive-of-subject':
    '“Its resolution” inside a sentence is that of the organ which the sentence is about.',
  'series-possessive-of-author':
    '“Its resolution” at the opening of a paragraph is that of the organ which speaks.',
  'series-cited-before':
    'A number without an organ is read as the text has read it before, where the organ was named with it.',
  'series-default-organ':
    'A number without an organ is taken to be one of the organ which speaks, if that organ numbers so.',
  'series-organ-in-sentence':
    'A number without an organ is read with the organ named nearest before it in the sentence.',
  'series-by-form':
    'A number without any organ is read by its form: each of the principal organs writes its numbers in its own way.',
  'series-organ-in-text':
    'A number without an organ is read with the organ that the text has named last before it and that numbers so.',
  'series-other-body':
    'The number is read with the body that is named at it; no record says how that body numbers.',
  'series-coded': 'A number whose own letters say the organ or the session is taken as it is written.',
  'series-heading': 'A number that opens a line, with a title behind it, is the heading of a resolution.',
  'series-symbol': 'A document symbol says by itself which document is meant.',
  'series-session': 'A session of an organ is read from its number or year and the organ whose it is.',
  'series-meeting': 'A meeting of an organ is read from its number and the organ whose it is.',
  'series-ipu-assembly': 'An assembly of the Inter-Parliamentary Union is read from its number.',
  'series-itu':
    'A resolution of a conference of the International Telecommunication Union is read from its number and the city and year in parentheses.',
  'series-imo': 'A resolution of the International Maritime Organization is read from its own notation.',
  'series-who': 'A resolution of the World Health Organization is read from its own notation.',
  'series-eu': 'An act of the European Union is read from its type, number and the letters of its domain.',
  'series-cets': 'A treaty is read from its number in the series of the Council of Europe.',
  'series-ilo':
    'A treaty is read from its number among the conventions of the International Labour Organization.',
  'series-unts': 'A treaty is read from its place in the Treaty Series of the United Nations.',
  'series-unts-ibid':
    '“Ibid.” with a volume is read as the Treaty Series of the United Nations that the note before has named.',
  'authority-name': 'The words are a name in the authority file.',
  'authority-begun':
    'The words are the beginning of the long name of one treaty in the authority file, and of no other.',
  'authority-context':
    'The words are too common a name to be believed alone; what stands around them says which entry of the authority file is meant.',
  'authority-time':
    'Several entries of the authority file share the name; the one that existed when the text was written is meant.',
  'name-grammar':
    'The words are a name by grammar: a noun that names instruments or bodies with its complements. The authority file does not have it.',
  'partial-name':
    'The words are the beginning or the end of one longer name in the text, or run on from one, and mean the same.',
  'owned-body':
    '“The Union and its Assembly”: of the bodies that belong to the one named before, the only one of that name is meant.',
  'described-by-source':
    'A body is named by what established it: the same noun with the same source is the same body in every text.',
  'body-described': 'A body that has no name yet is known by the words in which the text creates it.',
  'announced-title':
    'A title in quotation marks or italics is announced by a noun or by a word such as “entitled”.',
  'authored-document': 'A document is known by its author, with its date or subject where they are given.',
  'dated-document': 'A document is known by its date, symbol or subject.',
  'numbered-recommendation':
    'A recommendation is known by its number and the meeting or organ that adopted it.',
  'protocol-of-treaty': 'A protocol without a name of its own belongs to the treaty that is named before it.',
  edition: 'One edition of a series of meetings is known by its number or year.',
  session: 'A session of a body is known by its number and the body named beside it.',
  'defined-in-text': 'An acronym or short title means what the text defines it to mean.',
  'derived-acronym':
    'Letters in capitals are the first ones of the words of one name in the text, and stand for it.',
  'reference-demonstrative':
    '“That Convention”, « ladite résolution »: the last one named before with the same noun is meant.',
  'reference-year':
    '“The 1961 Convention”: the one treaty of that year and kind that the text names in full is meant.',
  'secretariat-of': 'A secretariat is known by the body or treaty that it serves.',
  'reference-short-name':
    '“The Convention”, “the Council”: after the full name, before the only one in the text, or in a text of that organ or organization, the noun alone is enough.',
} as const satisfies Readonly<Record<string, string>>;

export type MentionRule = keyof typeof MENTION_RULES;

/** Which words were taken to state a relation. Citations and mentions have the rule of their mention instead. */
export const RELATION_RULES = {
  'cites:cue': 'The text says that one instrument recalls or cites another.',
  'establishes:described':
    'The name of the body says what established it: “the Committee established by resolution …”.',
  'establishes:instrument-before': 'An instrument is said to create a body: “resolution … establishing …”.',
  'establishes:source-behind': 'A body is said to have been created by what is named behind it.',
  'establishes:self-paragraph': 'A body is said to be created by a paragraph of this text.',
  'establishes:noun-with-source': '“The establishment of” a body is told together with what established it.',
  'establishes:noun-decided': 'This text decides on “the establishment of” a body.',
  'establishes:noun-asked': 'This text asks for “the establishment of” a body, which is therefore proposed.',
  'establishes:decides': 'This text decides to create a body.',
  'establishes:asks': 'This text asks somebody to create a body, which is therefore proposed.',
  'establishes:lays-down': 'The parties to this treaty create a body by it, or a body is “hereby” created.',
  'establishes:passive': 'This text says that a body is hereby, or shall be, created.',
  'establishes:passive-asked': 'This text asks that a body be created, which is therefore proposed.',
  'ratification:call':
    'This text calls on States to sign, ratify, accept, accede or become party to a treaty.',
  'ratification:third-party':
    'Another instrument is said to call on States to ratify a treaty: the call is that instrument’s.',
  'adopted-by:organ-named': 'The organ that is named with the number adopted what has the number.',
  'adopted-by:series': 'The series of a number or symbol is that of one organ, which adopted what has it.',
  'adopted-by:header': 'The header of this text says which organ adopted it.',
  'adopted-at:header': 'The header of this text says at which meeting it was adopted.',
  'adopted-at:closing': 'The closing line of this text says at which meeting it was adopted.',
  'adopted-at:numbered': 'A numbered recommendation is followed by the meeting that adopted it.',
  'adopted-at:cue': 'An instrument is said to have been adopted at a meeting, or by a body.',
  'amends:cue': 'One instrument is said to amend, revise or replace another.',
  'endorses:cue': 'What is named before is said to have been approved by what is named behind.',
  'endorses:governing-verb': 'The verb that governs the paragraph endorses what is named right behind it.',
  'drafts:author': 'A document that is named by its author was written by that body.',
  'drafts:cue': 'A body is said to write an instrument, or to be charged with it.',
  'supplements:name': 'The name of a protocol says which treaty it belongs to.',
  'supplements:to': 'A protocol is followed by “to” and the treaty that it belongs to.',
  'supplements:its': '“Its protocol” belongs to the treaty named right before.',
  'supplements:cue': 'One treaty is said to supplement another.',
  'part-of:session': 'A session is part of the body whose session it is.',
  'part-of:nested': 'The name of a body ends with that of the body which it belongs to.',
  'part-of:genitive': 'A body is followed by “of” and the body which it belongs to, or begins with its name.',
  'organized-by:cue': 'A body is said to organize a meeting.',
  'succeeds:cue': 'One body is said to succeed or replace another.',
  'cooperates-with:cue': 'Two organizations are said to cooperate.',
  'reserves-on:cue': 'A State is said to have reservations on a text.',
} as const satisfies Readonly<Record<string, string>>;

type OwnRule = keyof typeof RELATION_RULES;

/** The rule of a relation: one of its own, or that of the mention which alone makes it. */
export type RelationRule = OwnRule | `${'cites' | 'mentions'}:${MentionRule}`;

/** The rules of one family, without its name: `decides` of `establishes:decides`. */
export type RuleOf<Family extends string, Rule = OwnRule> = Rule extends `${Family}:${infer Rest}`
  ? Rest
  : never;

/** A relation that a mention alone makes: the document cites or mentions whatever it names. */
const OF_MENTION: Readonly<Record<string, string>> = {
  cites: 'Every mention of an instrument is a citation of it, with the act that governs the words.',
  mentions: 'Every mention of a body in an instrument is a mention of it.',
};

/** Whether a relation is one that a mention alone makes: its rule is `cites:` or `mentions:` and that of the mention. */
export function isOfMention(rule: string): boolean {
  const colon = rule.indexOf(':');
  return (
    Object.hasOwn(OF_MENTION, rule.slice(0, colon)) && Object.hasOwn(MENTION_RULES, rule.slice(colon + 1))
  );
}

/** What the rule of a relation does, in a sentence; undefined for a name that is none. */
export function relationSentence(rule: string): string | undefined {
  if (isOfMention(rule)) return OF_MENTION[rule.slice(0, rule.indexOf(':'))];
  return (RELATION_RULES as Readonly<Record<string, string>>)[rule];
}
