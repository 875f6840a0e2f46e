/** The six official languages of the United Nations, as ISO 639-1 codes. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A word or name in several languages; English is always there, as the fallback. */
export type Labels = { readonly en: string } & { readonly [language in Language]?: string };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The label in the wanted language, else in English. */
export function label(labels: Labels, language: Language): string {
  return labels[language] ?? labels.en;
}
