import { kindRecord, type Kind, type KindGroup } from './kinds.js';
import type { Labels } from './languages.js';

/** A kind, or a group of kinds, that may stand at one end of a relation. */
export type End = Kind | KindGroup;

export interface RelationRecord {
  readonly type: string;
  readonly from: readonly End[];
  readonly to: readonly End[];
  /** Reads source → target: "A cites B". */
  readonly label: Labels;
  /** Reads target → source: "B is cited by A". */
  readonly inverse: Labels;
  readonly description: string;
  /** What besides the evidence an assertion of this type carries. */
  readonly carries?: readonly ('stance' | 'modality' | 'paragraphs')[];
}

/** The closed list of relation types, a record each; the schema, the legend and the docs read it. */
export const RELATIONS = [
  {
    type: 'CITES',
    from: ['Instrument'],
    to: ['Instrument'],
    label: { en: 'cites', fr: 'cite', es: 'cita', ru: 'ссылается на', ar: 'يستشهد بـ', zh: '引用' },
    inverse: {
      en: 'cited by',
      fr: 'cité par',
      es: 'citado por',
      ru: 'упоминается в',
      ar: 'مستشهد به في',
      zh: '被引用于',
    },
    description: 'Any reference of one instrument to another, footnotes included.',
    carries: ['stance'],
  },
  {
    type: 'MENTIONS',
    from: ['Instrument'],
    to: ['Body'],
    label: { en: 'mentions', fr: 'mentionne', es: 'menciona', ru: 'упоминает', ar: 'يذكر', zh: '提及' },
    inverse: {
      en: 'mentioned by',
      fr: 'mentionné par',
      es: 'mencionado por',
      ru: 'упомянут в',
      ar: 'مذكور في',
      zh: '被提及于',
    },
    description: 'Any reference of an instrument to a body.',
  },
  {
    type: 'ESTABLISHES',
    from: ['Instrument', 'Body'],
    to: ['Body'],
    label: { en: 'establishes', fr: 'crée', es: 'establece', ru: 'учреждает', ar: 'ينشئ', zh: '设立' },
    inverse: {
      en: 'established by',
      fr: 'créé par',
      es: 'establecido por',
      ru: 'учрежден',
      ar: 'منشأ بموجب',
      zh: '由…设立',
    },
    description:
      'Creates an individual, definite body; proposed where creation is only asked for or recommended.',
    carries: ['modality'],
  },
  {
    type: 'ENCOURAGES_RATIFICATION_OF',
    from: ['Instrument'],
    to: ['Treaty'],
    label: {
      en: 'encourages ratification of',
      fr: 'encourage la ratification de',
      es: 'alienta a ratificar',
      ru: 'призывает ратифицировать',
      ar: 'يشجع التصديق على',
      zh: '鼓励批准',
    },
    inverse: {
      en: 'ratification encouraged by',
      fr: 'ratification encouragée par',
      es: 'ratificación alentada por',
      ru: 'ратификация поощряется',
      ar: 'التصديق عليه مشجع في',
      zh: '被鼓励批准于',
    },
    description: 'Calls to sign, ratify, accept, accede or become party to a named treaty.',
    carries: ['stance'],
  },
  {
    type: 'ADOPTED_BY',
    from: ['Instrument'],
    to: ['Organization', 'WorkingGroup'],
    label: {
      en: 'adopted by',
      fr: 'adopté par',
      es: 'aprobado por',
      ru: 'принят',
      ar: 'اعتمده',
      zh: '由…通过',
    },
    inverse: { en: 'adopted', fr: 'a adopté', es: 'aprobó', ru: 'принял', ar: 'اعتمد', zh: '通过了' },
    description: 'The organ that adopted the instrument.',
  },
  {
    type: 'ADOPTED_AT',
    from: ['Instrument'],
    to: ['Meeting'],
    label: {
      en: 'adopted at',
      fr: 'adopté lors de',
      es: 'aprobado en',
      ru: 'принят на',
      ar: 'اعتمد في',
      zh: '通过于',
    },
    inverse: {
      en: 'adopted there',
      fr: 'y a été adopté',
      es: 'allí se aprobó',
      ru: 'здесь принят',
      ar: 'اعتمد فيه',
      zh: '会上通过',
    },
    description: 'The meeting at which the instrument was adopted.',
  },
  {
    type: 'SUPPLEMENTS',
    from: ['Instrument'],
    to: ['Instrument'],
    label: { en: 'supplements', fr: 'complète', es: 'complementa', ru: 'дополняет', ar: 'يكمل', zh: '补充' },
    inverse: {
      en: 'supplemented by',
      fr: 'complété par',
      es: 'complementado por',
      ru: 'дополнен',
      ar: 'يكمله',
      zh: '由…补充',
    },
    description: 'Is an additional or optional protocol to the other instrument.',
  },
  {
    type: 'AMENDS',
    from: ['Instrument'],
    to: ['Instrument'],
    label: { en: 'amends', fr: 'modifie', es: 'enmienda', ru: 'изменяет', ar: 'يعدل', zh: '修正' },
    inverse: {
      en: 'amended by',
      fr: 'modifié par',
      es: 'enmendado por',
      ru: 'изменен',
      ar: 'معدل بموجب',
      zh: '由…修正',
    },
    description: 'Amends, revises or replaces the other instrument.',
  },
  {
    type: 'ENDORSES',
    from: ['Instrument', 'Organization'],
    to: ['Instrument', 'Programme'],
    label: { en: 'endorses', fr: 'fait sien', es: 'hace suyo', ru: 'одобряет', ar: 'يؤيد', zh: '认可' },
    inverse: {
      en: 'endorsed by',
      fr: 'approuvé par',
      es: 'aprobado por',
      ru: 'одобрен',
      ar: 'مؤيد من',
      zh: '获…认可',
    },
    description: 'Approves the other instrument or programme.',
  },
  {
    type: 'PART_OF',
    from: ['Body'],
    to: ['Body'],
    label: {
      en: 'is part of',
      fr: 'fait partie de',
      es: 'es parte de',
      ru: 'является частью',
      ar: 'جزء من',
      zh: '隶属于',
    },
    inverse: { en: 'has part', fr: 'comprend', es: 'comprende', ru: 'включает', ar: 'يضم', zh: '包含' },
    description: 'Organ, subsidiary, division, or edition of a series.',
  },
  {
    type: 'SUCCEEDS',
    from: ['Body'],
    to: ['Body'],
    label: { en: 'succeeds', fr: 'succède à', es: 'sucede a', ru: 'сменяет', ar: 'يخلف', zh: '接替' },
    inverse: {
      en: 'succeeded by',
      fr: 'remplacé par',
      es: 'sucedido por',
      ru: 'сменен',
      ar: 'يخلفه',
      zh: '被…接替',
    },
    description: 'Carries on the mandate of the other body.',
  },
  {
    type: 'DRAFTS',
    from: ['Body'],
    to: ['Instrument'],
    label: { en: 'drafts', fr: 'rédige', es: 'redacta', ru: 'разрабатывает', ar: 'يصوغ', zh: '起草' },
    inverse: {
      en: 'drafted by',
      fr: 'rédigé par',
      es: 'redactado por',
      ru: 'разработан',
      ar: 'صاغه',
      zh: '由…起草',
    },
    description: 'Is charged with writing the instrument, or wrote it.',
  },
  {
    type: 'RESERVES_ON',
    from: ['State'],
    to: ['Instrument'],
    label: {
      en: 'has reservations on',
      fr: 'émet des réserves sur',
      es: 'formula reservas a',
      ru: 'делает оговорки к',
      ar: 'يتحفظ على',
      zh: '对…提出保留',
    },
    inverse: {
      en: 'reserved on by',
      fr: 'fait l’objet de réserves de',
      es: 'objeto de reservas de',
      ru: 'оговорки от',
      ar: 'تحفظت عليه',
      zh: '被…保留',
    },
    description: 'Expressed a reservation on the instrument or on some of its paragraphs.',
    carries: ['paragraphs'],
  },
  {
    type: 'ORGANIZED_BY',
    from: ['Meeting'],
    to: ['Organization'],
    label: {
      en: 'organized by',
      fr: 'organisé par',
      es: 'organizado por',
      ru: 'организовано',
      ar: 'نظمه',
      zh: '由…举办',
    },
    inverse: { en: 'organizes', fr: 'organise', es: 'organiza', ru: 'организует', ar: 'ينظم', zh: '举办' },
    description: 'The organization that holds the meeting.',
  },
  {
    type: 'COOPERATES_WITH',
    from: ['Organization'],
    to: ['Body'],
    label: {
      en: 'cooperates with',
      fr: 'coopère avec',
      es: 'coopera con',
      ru: 'сотрудничает с',
      ar: 'يتعاون مع',
      zh: '合作于',
    },
    inverse: {
      en: 'cooperates with',
      fr: 'coopère avec',
      es: 'coopera con',
      ru: 'сотрудничает с',
      ar: 'يتعاون مع',
      zh: '合作于',
    },
    description: 'A named agreement or partnership, in either direction.',
  },
] as const satisfies readonly RelationRecord[];

export type RelationType = (typeof RELATIONS)[number]['type'];

const BY_TYPE = new Map<string, RelationRecord>(RELATIONS.map((record) => [record.type, record]));

export function isRelationType(value: unknown): value is RelationType {
  return BY_TYPE.has(value as string);
}

export function relationRecord(type: RelationType): RelationRecord {
  // every RelationType is a key of BY_TYPE, since both come from RELATIONS
  return BY_TYPE.get(type)!;
}

/** Whether the vocabulary lets a relation of this type join these kinds. */
export function allows(type: RelationType, source: Kind, target: Kind): boolean {
  const record = relationRecord(type);
  const fits = (ends: readonly End[], kind: Kind) =>
    ends.includes(kind) || ends.includes(kindRecord(kind).group);
  return fits(record.from, source) && fits(record.to, target);
}
