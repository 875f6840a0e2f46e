import type { Labels } from './languages.js';

/** Instruments state; bodies act. */
export type KindGroup = 'Instrument' | 'Body';

export interface KindRecord {
  readonly kind: string;
  readonly group: KindGroup;
  /** First segment of the ids of this kind where there is no document symbol: `treaty/…`. */
  readonly prefix: string;
  readonly label: Labels;
  readonly plural: Labels;
  readonly description: string;
}

/**
 * The closed list of node kinds. A member is one record here; the schema's types, the legend,
 * the ids and the docs read it.
 */
export const KINDS = [
  {
    kind: 'Treaty',
    group: 'Instrument',
    prefix: 'treaty',
    label: { en: 'Treaty', fr: 'Traité', es: 'Tratado', ru: 'Договор', ar: 'معاهدة', zh: '条约' },
    plural: { en: 'Treaties', fr: 'Traités', es: 'Tratados', ru: 'Договоры', ar: 'معاهدات', zh: '条约' },
    description:
      'A binding international agreement: convention, covenant, protocol, charter, agreement; also a definite treaty still under negotiation.',
  },
  {
    kind: 'Resolution',
    group: 'Instrument',
    prefix: 'res',
    label: { en: 'Resolution', fr: 'Résolution', es: 'Resolución', ru: 'Резолюция', ar: 'قرار', zh: '决议' },
    plural: {
      en: 'Resolutions',
      fr: 'Résolutions',
      es: 'Resoluciones',
      ru: 'Резолюции',
      ar: 'قرارات',
      zh: '决议',
    },
    description: 'A numbered or titled resolution or decision of an organ, an EU decision included.',
  },
  {
    kind: 'Document',
    group: 'Instrument',
    prefix: 'doc',
    label: { en: 'Document', fr: 'Document', es: 'Documento', ru: 'Документ', ar: 'وثيقة', zh: '文件' },
    plural: { en: 'Documents', fr: 'Documents', es: 'Documentos', ru: 'Документы', ar: 'وثائق', zh: '文件' },
    description:
      'Any other text that can be cited: report, declaration, outcome document, guidelines, model law, circular letter, presidential statement, EU directive.',
  },
  {
    kind: 'Organization',
    group: 'Body',
    prefix: 'org',
    label: {
      en: 'Organization',
      fr: 'Organisation',
      es: 'Organización',
      ru: 'Организация',
      ar: 'منظمة',
      zh: '组织',
    },
    plural: {
      en: 'Organizations',
      fr: 'Organisations',
      es: 'Organizaciones',
      ru: 'Организации',
      ar: 'منظمات',
      zh: '组织',
    },
    description:
      'An intergovernmental organization, its standing organs, a secretariat, agency, fund, parliament, court, NGO or company.',
  },
  {
    kind: 'WorkingGroup',
    group: 'Body',
    prefix: 'wg',
    label: {
      en: 'Working group',
      fr: 'Groupe de travail',
      es: 'Grupo de trabajo',
      ru: 'Рабочая группа',
      ar: 'فريق عامل',
      zh: '工作组',
    },
    plural: {
      en: 'Working groups',
      fr: 'Groupes de travail',
      es: 'Grupos de trabajo',
      ru: 'Рабочие группы',
      ar: 'أفرقة عاملة',
      zh: '工作组',
    },
    description:
      'A working group, group of experts, ad hoc or sanctions committee, panel of experts, study group, focus group or task force.',
  },
  {
    kind: 'Meeting',
    group: 'Body',
    prefix: 'meeting',
    label: { en: 'Meeting', fr: 'Réunion', es: 'Reunión', ru: 'Совещание', ar: 'اجتماع', zh: '会议' },
    plural: { en: 'Meetings', fr: 'Réunions', es: 'Reuniones', ru: 'Совещания', ar: 'اجتماعات', zh: '会议' },
    description: 'A conference, session, forum or summit: one edition or the series.',
  },
  {
    kind: 'Programme',
    group: 'Body',
    prefix: 'programme',
    label: { en: 'Programme', fr: 'Programme', es: 'Programa', ru: 'Программа', ar: 'برنامج', zh: '方案' },
    plural: { en: 'Programmes', fr: 'Programmes', es: 'Programas', ru: 'Программы', ar: 'برامج', zh: '方案' },
    description: 'An initiative, programme, agenda, framework, peace operation or mission, or project.',
  },
  {
    kind: 'State',
    group: 'Body',
    prefix: 'state',
    label: { en: 'State', fr: 'État', es: 'Estado', ru: 'Государство', ar: 'دولة', zh: '国家' },
    plural: { en: 'States', fr: 'États', es: 'Estados', ru: 'Государства', ar: 'دول', zh: '国家' },
    description: 'A named country or territory.',
  },
] as const satisfies readonly KindRecord[];

export type Kind = (typeof KINDS)[number]['kind'];

const BY_KIND = new Map<string, KindRecord>(KINDS.map((record) => [record.kind, record]));

export function isKind(value: unknown): value is Kind {
  return BY_KIND.has(value as string);
}

export function kindRecord(kind: Kind): KindRecord {
  // every Kind is a key of BY_KIND, since both come from KINDS
  return BY_KIND.get(kind)!;
}

const INSTRUMENTS: ReadonlySet<Kind> = new Set(
  KINDS.filter(({ group }) => group === 'Instrument').map(({ kind }) => kind),
);

export function isInstrument(kind: Kind): boolean {
  return INSTRUMENTS.has(kind);
}
