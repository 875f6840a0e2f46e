import type { UiLanguage } from '../api/types.js';

/** Searches offered to begin with, as a reader of the language would type them: names known in it. */
export const TRIES: Readonly<Record<UiLanguage, Readonly<Record<'a' | 'b' | 'c' | 'd', string>>>> = {
  en: { a: 'Budapest Convention', b: 'A/RES/74/247', c: 'Open-ended Working Group', d: 'IPU' },
  fr: {
    a: 'Convention de Budapest',
    b: 'A/RES/74/247',
    c: 'Groupe de travail à composition non limitée',
    d: 'UIP',
  },
  ar: {
    a: 'ميثاق الأمم المتحدة',
    b: 'A/RES/74/247',
    c: 'الاتحاد الدولي للاتصالات',
    d: 'الاتحاد البرلماني الدولي',
  },
  es: {
    a: 'Convenio de Budapest',
    b: 'A/RES/74/247',
    c: 'Unión Internacional de Telecomunicaciones',
    d: 'UIP',
  },
  ru: {
    a: 'Устав Организации Объединенных Наций',
    b: 'A/RES/74/247',
    c: 'Международный союз электросвязи',
    d: 'Межпарламентский союз',
  },
  zh: { a: '联合国宪章', b: 'A/RES/74/247', c: '国际电信联盟', d: '各国议会联盟' },
};
