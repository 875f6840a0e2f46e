import { byPlace } from './language.js';

/** The words around verbs and nouns of creation. */
export const creationPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, by } = common;
  const legal = `${by}|${common.in}|${common.pursuantTo}`;
  const small = `(?:(?:${article}|${possessive})\\s*){0,3}`;
  return {
    /** Between a body and "established by". */
    wasBefore: new RegExp(
      `^[\\s,]*(?:[»”"]?\\s*\\)[\\s,]*)?(?:\\([^()]{0,80}\\)[\\s,]*)?(?:${words.wasBefore}|${words.toBe})?\\s*$`,
      'i',
    ),
    /** "to be", right before "established by": it is not yet. */
    toBe: new RegExp(`(?<!\\p{L})(?:${words.toBe})\\s*$`, 'iu'),
    /** Between "established by" and the source. */
    beforeSource: new RegExp(
      `^[\\s,]*(?:(?:${article}|${possessive}|${words.beforeSource})\\s*){0,10}$`,
      'i',
    ),
    /** "the present resolution", "paragraph 10 above": this text. */
    thisText: new RegExp(`^\\s*(?:${words.thisText})`, 'i'),
    /** "by", "pursuant to paragraph 3 of" between a noun of establishment and its source. */
    bySource: new RegExp(
      `^,?\\s*(?:${legal})\\s+(?:(?:${article}|${possessive}|${words.beforeSource})\\s*){0,8}$`,
      'i',
    ),
    /** At the end of the words before an organ that created something: the pronoun that stands for it. */
    objectOf: new RegExp(`(?:^|[\\s,])(?:${words.objectOf})\\s?(?:${article})?\\s*$`, 'i'),
    /** At the end of the words before a verb: the parties of a treaty, who create by it. */
    lays: new RegExp(`(?<!\\p{L})(?:${words.lays})\\s*$`, 'iu'),
    /** "established in the": where a body sits, unless an instrument follows or "by" does. */
    place: new RegExp(`(?<!\\p{L})(?:${common.in})\\s+(?:${article})?\\s*$`, 'iu'),
    /** The same where the cue holds "by". */
    articles: new RegExp(`^\\s*${small}$`, 'i'),
    /** The same behind the body, an organ before the resolution. */
    bySourceBehind: new RegExp(
      `^,?\\s*(?:${by}|${common.byForceOf})\\s+(?:(?:${article}|${possessive}|${words.organ}|${words.beforeSource})\\s*){0,6}$`,
      'i',
    ),
    /** "efforts to", right before a verb: an aim, which is not asked for. */
    purpose: new RegExp(`(?<!\\p{L})(?:${words.purpose})\\s*$`, 'iu'),
    /** Nothing but "of the" between a verb of approval and what is created. */
    approved: new RegExp(`^,?\\s*(?:(?:${common.of})\\s+)?${small}$`, 'iu'),
    /** "decided, on 30 January 1970, to", right before a verb of creation. */
    decidedTo: new RegExp(
      `(?<!\\p{L})(?:${words.decided}),[^,;.:]{2,70},\\s+(?:${words.beforeInfinitive})\\s*$`,
      'iu',
    ),
    /** "the decision of the", with what follows in group 1. */
    decisionOf: new RegExp(
      `(?<!\\p{L})(?:${words.decision})\\s+(?:${by}|${common.of}|${common.ofThe})\\s*(?:${article})?\\s*([^;.]{0,120})$`,
      'iu',
    ),
    /** "at its tenth session, to", between who decided and a verb of creation. */
    toDo: new RegExp(
      `^(?:,?\\s+(?:${words.atIts}|${common.in}|${words.decidedOn})\\s[^,;.]{2,60}?)?,?\\s+(?:${words.beforeInfinitive})\\s*$`,
      'iu',
    ),
    /** "we decide to", right before a verb of creation. */
    weDecide: new RegExp(`(?<!\\p{L})(?:${words.weDecide})\\s+(?:${words.beforeInfinitive})\\s*$`, 'iu'),
    /** "hereby": a passive that creates by being said. */
    hereby: new RegExp(words.hereby, 'i'),
    /** "I intend to": at the end of the words before a verb, in a report. */
    intends: new RegExp(`(?<!\\p{L})(?:${words.intends})\\s*$`, 'iu'),
    /** "shall be": a passive that creates in a treaty. */
    shall: new RegExp(`^(?:${words.shall})(?!\\p{L})`, 'iu'),
    /** "to recommend": what is decided is only to ask for it. */
    onlyAsked: new RegExp(`(?<!\\p{L})(?:${words.onlyAsked})(?!\\p{L})`, 'iu'),
    /** "until the", before a noun of establishment. */
    since: new RegExp(
      `(?<!\\p{L})(?:${words.since})\\s*(?:(?:${article}|${possessive})\\s*)?(?:\\p{L}{1,14}\\s+)?$`,
      'iu',
    ),
    /** A verb of creation whose objects are persons too. */
    appoint: new RegExp(words.appoint, 'i'),
    /** "There", before a passive whose subject follows. */
    there: new RegExp(`(?<!\\p{L})(?:${words.there})\\s+$`, 'iu'),
    /** Nothing but an insertion between a subject and its verb. */
    aside: /^\s*(?:\([^()]{0,120}\)\s*)?(?:,[^,;.]{0,120},\s*)?$/,
    /** At the end of the words before a subject: the beginning of its sentence or clause. */
    opensSubject: new RegExp(
      `(?:^|[.:;\\n]|^\\W{0,3}\\w{1,6}[.)])\\s*(?:\\w{1,6}[.)]\\s*)?(?:(?:${article}|${common.indefinite})\\s*)?$|` +
        `(?<!\\p{L})(?:${words.thatClause})\\s*(?:(?:${article}|${common.indefinite})\\s*)?$`,
      'iu',
    ),
  };
});
