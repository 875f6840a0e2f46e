import type { Place, Scope } from './scope.js';

/** Longest article that is looked at before a noun. */
const ARTICLE = 8;
/** Longest noun. */
const NOUN = 24;

/**
 * Whether a participle can be said of the noun at an offset: « le mandat de la Mission, établi par » is
 * said of the mandate. Always so where the language, or the article before the noun, has no gender.
 */
export function agrees({ text }: Scope, place: Place, noun: number, participle: string): boolean {
  const { agreement } = place.grammar.patterns;
  if (agreement === undefined) return true;
  const lead = text.slice(Math.max(place.block.start, noun - ARTICLE), noun);
  const word = /^[\p{L}-]+/u.exec(text.slice(noun, noun + NOUN))?.[0] ?? '';
  // « les présidents des comités créés par »; of an acronym no letter tells
  const mixed = agreement.pluralParticiple.test(participle) && !agreement.plural.test(word);
  if (mixed && /\p{Ll}/u.test(word) && !agreement.joined.test(lead)) return false;
  const feminine = agreement.feminineParticiple.test(participle);
  return !(feminine ? agreement.masculine : agreement.feminine).test(lead);
}
