import { byPlace } from './language.js';

/** The words around verbs of adoption. */
export const adoptionPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, and } = common;
  return {
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
