import type { LexiconLanguage } from './types.js';

/** An organ that numbers its resolutions or documents, and the words that name it. */
export interface OrganRecord {
  id: string;
  /** Names that tell it from others wherever they stand, longest first, without article. */
  names: { readonly [language in LexiconLanguage]: readonly string[] };
  /** Short names that mean it only in a text of its own or after its full name: "the Council". */
  short: { readonly [language in LexiconLanguage]: readonly string[] };
}

/** Organs of numbered series. Their ids are those of the authority file. */
export const ORGANS: readonly OrganRecord[] = [
  {
    id: 'org/unga',
    names: {
      en: ['United Nations General Assembly', 'General Assembly of the United Nations', 'General Assembly'],
      fr: ['Assemblée générale des Nations Unies', "Assemblée générale de l'ONU", 'Assemblée générale'],
    },
    short: { en: ['Assembly'], fr: ['Assemblée'] },
  },
  {
    id: 'org/unsc',
    names: {
      en: ['United Nations Security Council', 'Security Council'],
      fr: ['Conseil de sécurité des Nations Unies', "Conseil de sécurité de l'ONU", 'Conseil de sécurité'],
    },
    short: { en: ['Council'], fr: ['Conseil'] },
  },
  {
    id: 'org/hrc',
    names: {
      en: ['United Nations Human Rights Council', 'Human Rights Council'],
      fr: ["Conseil des droits de l'homme des Nations Unies", "Conseil des droits de l'homme"],
    },
    short: { en: ['Council'], fr: ['Conseil'] },
  },
  {
    id: 'org/ecosoc',
    names: { en: ['Economic and Social Council'], fr: ['Conseil économique et social'] },
    short: { en: ['Council'], fr: ['Conseil'] },
  },
  {
    id: 'org/unchr',
    names: { en: ['Commission on Human Rights'], fr: ["Commission des droits de l'homme"] },
    short: { en: ['Commission'], fr: ['Commission'] },
  },
  {
    id: 'org/unea',
    names: {
      en: ['United Nations Environment Assembly', 'Environment Assembly'],
      fr: ["Assemblée des Nations Unies pour l'environnement", "Assemblée pour l'environnement"],
    },
    short: { en: ['Environment Assembly'], fr: [] },
  },
];
