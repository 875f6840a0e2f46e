import type { UiLanguage } from '../api/types.js';

/** Searches offered to begin with, as a reader of the language would type them. */
export const TRIES: Readonly<Record<UiLanguage, Readonly<Record<'a' | 'b' | 'c' | 'd', string>>>> = {
  en: { a: 'Budapest Convention', b: 'A/RES/74/247', c: 'Open-ended Working Group', d: 'IPU' },
  fr: {
    a: 'Convention de Budapest',
    b: 'A/RES/74/247',
    c: 'Groupe de travail à composition non limitée',
    d: 'UIP',
  },
  ar: {
    a: 'اتفاقية بودابست',
    b: 'A/RES/74/247',
    c: 'الفريق العامل المفتوح العضوية',
    d: 'الاتحاد البرلماني الدولي',
  },
  es: {
    a: 'Convenio de Budapest',
    b: 'A/RES/74/247',
    c: 'Grupo de trabajo de composición abierta',
    d: 'UIP',
  },
  ru: {
    a: 'Будапештская конвенция',
    b: 'A/RES/74/247',
    c: 'Рабочая группа открытого состава',
    d: 'Межпарламентский союз',
  },
  zh: { a: '布达佩斯公约', b: 'A/RES/74/247', c: '不限成员名额工作组', d: '各国议会联盟' },
};
