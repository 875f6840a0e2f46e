import { byPlace } from './language.js';

/** The words around verbs and nouns of ratification. */
export const ratificationPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, and, agreement } = common;
  const never = '(?!)';
  const pronoun = (words = never) => new RegExp(`(?<!\\p{L})(?:${words})\\s*$`, 'iu');
  const noun = (words = never) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');
  return {
    /** « le », « la », right before a verb, and the nouns of treaties that only the other stands for. */
    gendered: [
      [pronoun(agreement?.masculinePronoun), noun(agreement?.feminineTreaty)],
      [pronoun(agreement?.femininePronoun), noun(agreement?.masculineTreaty)],
    ] as const,
    /** "to do so", « de le faire », in the rest of the sentence. */
    doSo: new RegExp(`^(?:,?\\s*\\([^()]{0,40}\\))?[^;.]{0,90}?(?<!\\p{L})(?:${words.doSo})(?!\\p{L})`, 'iu'),
    /** "may", « pourra », right before a verb of ratification: no call. */
    modal: new RegExp(`\\b(?:${words.modal})\\s+$`, 'i'),
    /** "to report on progress", between a verb of calling and a noun of ratification: only told of. */
    reporting: new RegExp(`(?<!\\p{L})(?:${words.reporting})(?!\\p{L})`, 'giu'),
    /** "promote", behind it: what a noun of ratification is governed by. */
    promoting: new RegExp(`(?<!\\p{L})(?:${words.promoting})(?!\\p{L})`, 'iu'),
    /** "and to", ", and also", before a verb that goes on from the one before. */
    coordinated: new RegExp(
      `(?:,|(?<!\\p{L})${and})\\s*(?:${and}\\s+)?(?:(?:${words.beforeInfinitive}|${words.coordinating})(?:(?<=['’])|(?!\\p{L}))\\s*){0,3}$`,
      'iu',
    ),
    /** "when signing or", « lors de la signature ou de »: at the end of the words before. */
    atTimeOf: new RegExp(
      `(?<!\\p{L})(?:${words.atTimeOf})\\s+(?:(?:${words.timeLink})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,12}$`,
      'iu',
    ),
    /** "the relevant conventions, including": at the end of the words between. */
    example: new RegExp(
      `\\b(?:${words.treaties})(?!\\p{L}).{0,220}(?<!\\p{L})(?:${words.forExample})(?!\\p{L})`,
      'isu',
    ),
    /** What of a treaty is no treaty: its provisions, its obligations. */
    partOfTreaty: new RegExp(`\\b(?:${words.partOfTreaty})\\b`, 'i'),
    /** "instruments of ratification", without their treaty. */
    ratificationInstrument: new RegExp(words.ratificationInstrument, 'i'),
    /** "to", « de », right before a verb. */
    beforeInfinitive: new RegExp(`(?<!\\p{L})(?:${words.beforeInfinitive})\\s*$`, 'iu'),
    /** A cue of ratification that is a noun without its preposition. */
    ratificationNoun: new RegExp(`^(?:${words.ratificationNoun})$`, 'iu'),
    /** A cue of ratification that is a noun, with or without its preposition. */
    nounOfRatification: new RegExp(`^(?:${words.ratificationNoun}|${words.ambiguousNoun})`, 'iu'),
    /** Between such a noun and the treaty: "and full implementation of the". */
    andImplementation: new RegExp(
      `^[\\s,]*(?:(?:${words.andImplementation}|${common.article}|${possessive}|${common.and})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,14}$`,
      'iu',
    ),
    /** "and to implement", between "ratify" and a part of the treaty. */
    andImplement: new RegExp(`^[\\s,]*${and}\\s+(?:${words.andImplement})`, 'iu'),
    /** Verbs that have other objects than treaties. */
    ambiguous: new RegExp(`^(?:${words.ambiguous})$`, 'iu'),
    /** Nothing but small words between such a verb and the treaty. */
    toTreaty: new RegExp(
      `^[\\s,]*(?:(?:${words.toTreaty}|${article}|${possessive})(?:(?<=['’])|(?!\\p{L}))[\\s,]*){0,6}$`,
      'iu',
    ),
    /** "of the", at the end. */
    genitive: new RegExp(`(?<!\\p{L})(?:${common.of}|${common.ofThe})\\s*$`, 'iu'),
    /** "them", "those Conventions". */
    pronounPlural: new RegExp(`^(?:[\\s,]+\\p{L}{1,12}){0,2}?\\s+(?:${words.pronounPlural})(?!\\p{L})`, 'iu'),
    /** "its", at the end. */
    possessive: new RegExp(`(?<!\\p{L})(?:${possessive})\\s+(?:\\p{L}{3,12}\\s+)?$`, 'iu'),
    /** "should", before a verb of ratification. */
    should: new RegExp(`(?<!\\p{L})(?:${words.should})(?!\\p{L})[^,;.]*$`, 'iu'),
    /** "are urged", between a treaty not yet ratified and "to do so". */
    urgedBehind: new RegExp(`(?<!\\p{L})(?:${words.urgedBehind})(?!\\p{L})`, 'iu'),
    /** "that have not done so", before an infinitive. */
    awaited: new RegExp(`(?<!\\p{L})(?:${words.awaited})(?!\\p{L})`, 'iu'),
    /** « les », right before one. */
    pluralBefore: pronoun(words.pluralBefore),
    /** "it", behind a cue of ratification. */
    pronounBehind: new RegExp(`^(?:[\\s,]+\\p{L}{1,12}){0,2}?\\s+(?:${words.pronounBehind})(?!\\p{L})`, 'iu'),
    /** "y", « la », before one. */
    pronounBefore: new RegExp(`(?<!\\p{L})(?:${words.pronounBefore})\\s*$`, 'iu'),
  };
});
