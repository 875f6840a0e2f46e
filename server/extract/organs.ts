import type { LexiconLanguage } from './languages/index.js';

/** An organ that numbers its resolutions or documents, and the words that name it. */
export interface OrganRecord {
  id: string;
  /** The organization it is an organ of. */
  parent?: string;
  /** Names that tell it from others wherever they stand, longest first, without article. */
  names: { readonly [language in LexiconLanguage]: readonly string[] };
  /** Short names that mean it only in a text of its own or after its full name: "the Council". */
  short: { readonly [language in LexiconLanguage]: readonly string[] };
}

const COUNCIL = { en: ['Council'], fr: ['Conseil'] } as const;
const COMMISSION = { en: ['Commission'], fr: ['Commission'] } as const;
const CONFERENCE = { en: ['Conference'], fr: ['Conférence'] } as const;
const ASSEMBLY = { en: ['Assembly'], fr: ['Assemblée'] } as const;

/** Organs of numbered series. Their ids are those of the authority file. */
export const ORGANS: readonly OrganRecord[] = [
  {
    id: 'org/unga',
    parent: 'org/un',
    names: {
      en: [
        'United Nations General Assembly',
        'General Assembly of the United Nations',
        'General Assembly',
        'UNGA',
      ],
      fr: [
        'Assemblée générale des Nations Unies',
        "Assemblée générale de l'ONU",
        'Assemblée générale',
        'AGNU',
      ],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/unsc',
    parent: 'org/un',
    names: {
      en: [
        'United Nations Security Council',
        'Security Council of the United Nations',
        'Security Council',
        'UNSC',
      ],
      fr: [
        'Conseil de sécurité des Nations Unies',
        "Conseil de sécurité de l'ONU",
        'Conseil de sécurité',
        'CSNU',
      ],
    },
    short: COUNCIL,
  },
  {
    id: 'org/hrc',
    parent: 'org/un',
    names: {
      en: ['United Nations Human Rights Council', 'Human Rights Council', 'UNHRC'],
      fr: ["Conseil des droits de l'homme des Nations Unies", "Conseil des droits de l'homme", 'CDH'],
    },
    short: COUNCIL,
  },
  {
    id: 'org/ecosoc',
    parent: 'org/un',
    names: {
      en: ['United Nations Economic and Social Council', 'Economic and Social Council', 'ECOSOC'],
      fr: ['Conseil économique et social des Nations Unies', 'Conseil économique et social', 'ECOSOC'],
    },
    short: COUNCIL,
  },
  {
    id: 'org/unchr',
    parent: 'org/un',
    names: {
      en: ['United Nations Commission on Human Rights', 'Commission on Human Rights'],
      fr: ["Commission des droits de l'homme"],
    },
    short: COMMISSION,
  },
  {
    id: 'org/unea',
    names: {
      en: [
        'United Nations Environment Assembly of the United Nations Environment Programme',
        'United Nations Environment Assembly',
        'Environment Assembly',
        'UNEA',
      ],
      fr: [
        "Assemblée des Nations Unies pour l'environnement du Programme des Nations Unies pour l'environnement",
        "Assemblée des Nations Unies pour l'environnement",
        "Assemblée pour l'environnement",
        'ANUE',
      ],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/un-habitat-assembly',
    names: {
      en: [
        'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
        'United Nations Habitat Assembly',
        'UN-Habitat Assembly',
      ],
      fr: ['Assemblée des Nations Unies pour l’habitat', "Assemblée d'ONU-Habitat"],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/unep-governing-council',
    names: {
      en: [
        'Governing Council of the United Nations Environment Programme',
        'Governing Council/Global Ministerial Environment Forum',
      ],
      fr: ["Conseil d'administration du Programme des Nations Unies pour l'environnement"],
    },
    short: { en: ['Governing Council'], fr: ["Conseil d'administration"] },
  },
  {
    id: 'org/trusteeship-council',
    parent: 'org/un',
    names: { en: ['Trusteeship Council'], fr: ['Conseil de tutelle'] },
    short: COUNCIL,
  },
  {
    id: 'org/sub-commission-human-rights',
    names: {
      en: [
        'Sub-Commission on the Promotion and Protection of Human Rights',
        'Sub-Commission on Prevention of Discrimination and Protection of Minorities',
        'Subcommission on the Promotion and Protection of Human Rights',
      ],
      fr: [
        "Sous-Commission de la promotion et de la protection des droits de l'homme",
        'Sous-Commission de la lutte contre les mesures discriminatoires et de la protection des minorités',
      ],
    },
    short: { en: ['Sub-Commission', 'Subcommission'], fr: ['Sous-Commission'] },
  },
  {
    id: 'org/csw',
    names: {
      en: ['Commission on the Status of Women', 'CSW'],
      fr: ['Commission de la condition de la femme'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/cnd',
    names: { en: ['Commission on Narcotic Drugs', 'CND'], fr: ['Commission des stupéfiants'] },
    short: COMMISSION,
  },
  {
    id: 'org/ccpcj',
    names: {
      en: ['Commission on Crime Prevention and Criminal Justice'],
      fr: ['Commission pour la prévention du crime et la justice pénale'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/cpd',
    names: {
      en: ['Commission on Population and Development'],
      fr: ['Commission de la population et du développement'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/csocd',
    names: { en: ['Commission for Social Development'], fr: ['Commission du développement social'] },
    short: COMMISSION,
  },
  {
    id: 'org/csd',
    names: { en: ['Commission on Sustainable Development'], fr: ['Commission du développement durable'] },
    short: COMMISSION,
  },
  {
    id: 'org/escap',
    names: {
      en: ['Economic and Social Commission for Asia and the Pacific', 'ESCAP'],
      fr: ["Commission économique et sociale pour l'Asie et le Pacifique", 'CESAP'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/eclac',
    names: {
      en: ['Economic Commission for Latin America and the Caribbean', 'ECLAC'],
      fr: ["Commission économique pour l'Amérique latine et les Caraïbes", 'CEPALC'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/eca',
    names: { en: ['Economic Commission for Africa'], fr: ["Commission économique pour l'Afrique"] },
    short: COMMISSION,
  },
  {
    id: 'org/ipu-assembly',
    names: {
      en: ['Assembly of the Inter-Parliamentary Union', 'Inter-Parliamentary Union Assembly', 'IPU Assembly'],
      fr: ["Assemblée de l'Union interparlementaire", "Assemblée de l'UIP"],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/itu-plenipotentiary-conference',
    names: {
      en: [
        'Plenipotentiary Conference of the International Telecommunication Union',
        'Plenipotentiary Conference',
      ],
      fr: [
        "Conférence de plénipotentiaires de l'Union internationale des télécommunications",
        "Conférence de plénipotentiaires de l'UIT",
        'Conférence de plénipotentiaires',
      ],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/itu-council',
    names: { en: ['ITU Council'], fr: ["Conseil de l'UIT"] },
    short: COUNCIL,
  },
  {
    id: 'org/world-health-assembly',
    names: {
      en: ['World Health Assembly', 'WHA'],
      fr: ['Assemblée mondiale de la Santé', 'Assemblée mondiale de la santé'],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/imo-assembly',
    names: {
      en: ['Assembly of the International Maritime Organization', 'IMO Assembly'],
      fr: ["Assemblée de l'Organisation maritime internationale", "Assemblée de l'OMI"],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/imo',
    names: {
      en: ['International Maritime Organization'],
      fr: ['Organisation maritime internationale'],
    },
    short: { en: [], fr: [] },
  },
  {
    id: 'org/pace',
    names: {
      en: ['Parliamentary Assembly of the Council of Europe'],
      fr: ["Assemblée parlementaire du Conseil de l'Europe"],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/coe-committee-of-ministers',
    names: {
      en: ['Committee of Ministers of the Council of Europe'],
      fr: ["Comité des Ministres du Conseil de l'Europe"],
    },
    short: { en: ['Committee of Ministers'], fr: ['Comité des Ministres'] },
  },
  {
    id: 'org/unesco-general-conference',
    names: {
      en: [
        'General Conference of the United Nations Educational, Scientific and Cultural Organization',
        'General Conference of UNESCO',
      ],
      fr: [
        "Conférence générale de l'Organisation des Nations Unies pour l'éducation, la science et la culture",
        "Conférence générale de l'UNESCO",
      ],
    },
    short: { en: ['General Conference'], fr: ['Conférence générale'] },
  },
  {
    id: 'org/au-assembly',
    names: {
      en: ['Assembly of the African Union', 'Assembly of Heads of State and Government of the African Union'],
      fr: ["Assemblée de l'Union africaine"],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/au-psc',
    names: {
      en: ['Peace and Security Council of the African Union', 'African Union Peace and Security Council'],
      fr: ["Conseil de paix et de sécurité de l'Union africaine"],
    },
    short: { en: ['Peace and Security Council'], fr: ['Conseil de paix et de sécurité'] },
  },
  {
    id: 'org/un-habitat-governing-council',
    names: {
      en: [
        'Governing Council of the United Nations Human Settlements Programme (UN-Habitat)',
        'Governing Council of the United Nations Human Settlements Programme',
        'Governing Council of UN-Habitat',
        'UN-Habitat Governing Council',
      ],
      fr: [
        "Conseil d'administration du Programme des Nations Unies pour les établissements humains",
        "Conseil d'administration d'ONU-Habitat",
      ],
    },
    short: { en: ['Governing Council'], fr: ["Conseil d'administration"] },
  },
  {
    id: 'org/oas-general-assembly',
    names: {
      en: ['General Assembly of the Organization of American States', 'OAS General Assembly'],
      fr: ["Assemblée générale de l'Organisation des États américains", "Assemblée générale de l'OEA"],
    },
    short: { en: [], fr: [] },
  },
  {
    id: 'org/itu-t-wtsa',
    names: {
      en: ['World Telecommunication Standardization Assembly'],
      fr: ['Assemblée mondiale de normalisation des télécommunications'],
    },
    short: ASSEMBLY,
  },
  {
    id: 'org/itu-wtdc',
    names: {
      en: ['World Telecommunication Development Conference'],
      fr: ['Conférence mondiale de développement des télécommunications'],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/itu-wrc',
    names: {
      en: ['World Radiocommunication Conference'],
      fr: ['Conférence mondiale des radiocommunications'],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/au-executive-council',
    names: {
      en: ['Executive Council of the African Union', 'African Union Executive Council'],
      fr: ["Conseil exécutif de l'Union africaine"],
    },
    short: { en: ['Executive Council'], fr: ['Conseil exécutif'] },
  },
  {
    id: 'org/statistical-commission',
    names: {
      en: ['United Nations Statistical Commission', 'Statistical Commission'],
      fr: ['Commission de statistique des Nations Unies', 'Commission de statistique'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/escwa',
    names: {
      en: ['Economic and Social Commission for Western Asia', 'ESCWA'],
      fr: ["Commission économique et sociale pour l'Asie occidentale", 'CESAO'],
    },
    short: COMMISSION,
  },
  {
    id: 'org/uncac-cosp',
    names: {
      en: ['Conference of the States Parties to the United Nations Convention against Corruption'],
      fr: ['Conférence des États parties à la Convention des Nations Unies contre la corruption'],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/untoc-cop',
    names: {
      en: [
        'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      ],
      fr: [
        'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
      ],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/unfccc-cop',
    names: {
      en: ['Conference of the Parties to the United Nations Framework Convention on Climate Change'],
      fr: ['Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques'],
    },
    short: CONFERENCE,
  },
  {
    id: 'org/cbd-cop',
    names: {
      en: ['Conference of the Parties to the Convention on Biological Diversity'],
      fr: ['Conférence des Parties à la Convention sur la diversité biologique'],
    },
    short: CONFERENCE,
  },
];

/** Their ids: asked of every mention. */
export const ORGAN_IDS: ReadonlySet<string> = new Set(ORGANS.map(({ id }) => id));
