import { EN } from './en/index.js';
import { FR } from './fr/index.js';
import type { LanguageLexicon } from './language.js';

export type { LanguageLexicon } from './language.js';

/** The languages that texts are read in. Adding one is adding its lexicon here. */
const LEXICONS = { en: EN, fr: FR } as const satisfies Record<string, LanguageLexicon>;

/** A language that has a lexicon, ISO 639-1. A paragraph in another is `und`. */
export type LexiconLanguage = keyof typeof LEXICONS;

/** With which a text in a language without a lexicon is read for its numbers. */
const DEFAULT: LexiconLanguage = 'en';

/** Whether texts in a language are read with a lexicon of their own. */
export function hasLexicon(language: string): language is LexiconLanguage {
  return Object.hasOwn(LEXICONS, language);
}

/** The language itself if it has a lexicon, else the default one. */
export function readAs(language: string): LexiconLanguage {
  return hasLexicon(language) ? language : DEFAULT;
}

/** Every language with its lexicon, in one order. */
export const ALL = Object.entries(LEXICONS) as readonly [LexiconLanguage, LanguageLexicon][];

/** Their codes. */
export const LANGUAGES: readonly LexiconLanguage[] = ALL.map(([language]) => language);

/** Something made once of each lexicon, by language. */
export function perLanguage<T>(
  make: (lexicon: LanguageLexicon, language: LexiconLanguage) => T,
): Readonly<Record<LexiconLanguage, T>> {
  const made = ALL.map(([language, lexicon]) => [language, make(lexicon, language)] as const);
  return Object.fromEntries(made) as Record<LexiconLanguage, T>;
}

/** Words of all languages in one list: texts of one quote the other, and headings have none of their own. */
export function inAnyLanguage<T>(of: (lexicon: LanguageLexicon) => readonly T[]): T[] {
  return ALL.flatMap(([, lexicon]) => of(lexicon));
}
