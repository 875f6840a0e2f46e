import { EN_PATTERNS } from '../../languages/en/patterns.js';
import { FR_PATTERNS } from '../../languages/fr/patterns.js';
import type { PatternLexicon } from '../../languages/patternLexicon.js';
import type { Place } from '../../names/scope.js';

/** A name in parentheses behind what it is the short name of. */
export const NAME_IN_PARENTHESES = '(?:\\([^()]{0,80}\\)\\s*)?';

/** The words of each language made once into the patterns of one concern, all bounded; asked for by place. */
export function perLanguage<Patterns>(
  compile: (lexicon: PatternLexicon) => Patterns,
): (place: Place) => Patterns {
  const made = { en: compile(EN_PATTERNS), fr: compile(FR_PATTERNS) };
  return (place) => made[place.grammar.language];
}
