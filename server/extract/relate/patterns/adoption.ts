import { NAME_IN_PARENTHESES, byPlace } from './language.js';

/** The words around verbs of adoption. */
export const adoptionPatterns = byPlace(({ common, names, relations: words }) => {
  const { article, possessive, and } = common;
  const small = `(?:(?:${article}|${possessive})\\s*)?`;
  const date = '(?:\\p{L}{1,3}\\s)?\\d{1,2}(?:er)?\\s\\p{L}{3,9}\\s\\d{4},?\\s+';
  return {
    /** "on 4 May 2021, by the", between what was adopted and who adopted it, or where. */
    adoptedIn: new RegExp(
      `^[»”"\\s\\d]*${NAME_IN_PARENTHESES},?\\s*(?:${date})?(?:${words.adoptedIn})\\s+${small}(?:${date})?$`,
      'iu',
    ),
    /** "of the", between "adoption" and what was adopted. */
    adoptionOf: new RegExp(
      `^,?\\s*(?:${date})?(?:${common.of}|${common.ofThe})\\s*${small}(?:(?:\\p{Ll}{2,14}\\s){0,4}|(?:\\p{Ll}{2,14}\\s){1,3}\\p{Ll}{2,14},?\\s(?:${words.named})[\\s«“"]*)$`,
      'u',
    ),
    /** "welcoming the recent", "since its", before "adoption": it has been. */
    told: new RegExp(
      `(?<!\\p{L})(?:(?:${words.adoptionDated})(?:(?<=['’])|(?!\\p{L}))|(?:${words.adoptionTold})(?:(?<=['’])|(?!\\p{L}))(?:\\s+(?:${words.thatClause})(?:(?<=['’])|(?!\\p{L}))|(?<joined>[^;:.]{0,160}?)(?:,|(?<!\\p{L})(?:${and}|${words.adoptionJoined})(?:(?<=['’])|(?!\\p{L}))))?)\\s*${small}(?:(?:${words.adoptionAdjective}|\\d{4})\\s+){0,2}$`,
      'iu',
    ),
    /** "efforts", between what welcomes and an adoption that is joined to it: it is still to come. */
    toCome: new RegExp(`(?<!\\p{L})(?:${words.adoptionToCome})(?:(?<=['’])|(?!\\p{L}))`, 'iu'),
    /** "was blocked", behind the adoption: it was none. */
    failed: new RegExp(`^[^;:.]{0,60}?(?<!\\p{L})(?:${words.adoptionFailed})(?!\\p{L})`, 'iu'),
    /** "having met in its", before a session. */
    met: new RegExp(`(?<!\\p{L})(?:${names.met})(?!\\p{L})`, 'iu'),
    /** A line of a header that says who adopted the text. */
    adopts: new RegExp(`\\b${words.adopted}`, 'i'),
    /** A line of a header that names the adopting assembly and no more. */
    assemblyAlone: new RegExp(`^\\s*(?:${words.assemblyArticle})\\s.{4,120},?\\s*$`, 'i'),
    /** "at its", between an organ and its session. */
    atIts: new RegExp(`^,?\\s*(?:${words.atIts})\\s+(?:${article}|${possessive})?\\s*$`, 'i'),
    /** "and" at the beginning. */
    startsWithAnd: new RegExp(
      `^\\s+${and}\\s(?!\\s*(?:${article}|${possessive})?\\s*(?:\\p{L}{1,24}\\s){0,2}(?:${words.programme}))`,
      'iu',
    ),
    /** Nothing but "and the". */
    andThe: new RegExp(`^\\s*${and}\\s+(?:${article})?\\s*$`, 'i'),
    /** A name that begins with "Programme of Action" and the like. */
    programme: new RegExp(`^(?:\\p{L}{1,24}\\s){0,2}(?:${words.programme})(?!\\p{L})`, 'iu'),
  };
});
