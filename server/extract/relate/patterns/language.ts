import { perLanguage } from '../../languages/index.js';
import type { PatternLexicon } from '../../languages/patternLexicon.js';
import type { Place } from '../../names/scope.js';

/** A name in parentheses behind what it is the short name of. */
export const NAME_IN_PARENTHESES = '(?:\\([^()]{0,80}\\)\\s*)?';

/** The words of each language made once into the patterns of one concern, all bounded; asked for by place. */
export function byPlace<Patterns>(
  compile: (lexicon: PatternLexicon) => Patterns,
): (place: Place) => Patterns {
  const made = perLanguage(({ patterns }) => compile(patterns));
  return (place) => made[place.grammar.language];
}
