/**
 * What the explorer asks of GraphQL, as it comes back. The closed lists are those of
 * `schema.graphql`; a test holds them to it.
 */
export const KINDS = [
  'Treaty',
  'Resolution',
  'Document',
  'Organization',
  'WorkingGroup',
  'Meeting',
  'Programme',
  'State',
] as const;
export type Kind = (typeof KINDS)[number];

export const RELATION_TYPES = [
  'CITES',
  'MENTIONS',
  'ESTABLISHES',
  'ENCOURAGES_RATIFICATION_OF',
  'ADOPTED_BY',
  'ADOPTED_AT',
  'SUPPLEMENTS',
  'AMENDS',
  'ENDORSES',
  'PART_OF',
  'SUCCEEDS',
  'DRAFTS',
  'RESERVES_ON',
  'ORGANIZED_BY',
  'COOPERATES_WITH',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const STANCES = [
  'RECALLS',
  'REAFFIRMS',
  'REITERATES',
  'NOTES',
  'WELCOMES',
  'EMPHASIZES',
  'RECOGNIZES',
  'CONSIDERS',
  'BEARS_IN_MIND',
  'GUIDED_BY',
  'COMMENDS',
  'DEPLORES',
  'CONDEMNS',
  'EXPRESSES_CONCERN',
  'CALLS_UPON',
  'ENCOURAGES',
  'URGES',
  'INVITES',
  'REQUESTS',
  'RECOMMENDS',
  'DECIDES',
  'DEMANDS',
  'ENDORSES',
  'ADOPTS',
  'SUPPORTS',
  'PROPOSES',
  'BUILDS_ON',
  'REFERS',
] as const;
export type Stance = (typeof STANCES)[number];

export const PARAGRAPH_KINDS = ['HEADER', 'PREAMBULAR', 'OPERATIVE', 'BODY', 'FOOTNOTE', 'ANNEX'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

export const NAME_TYPES = ['FULL', 'SHORT', 'ACRONYM', 'FORMER', 'CONTEXT', 'SEEN'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** The languages of the interface: the official languages of the United Nations. */
export const UI_LANGUAGES = ['en', 'fr', 'ar', 'es', 'ru', 'zh'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A language of a text; `und` where it was not recognised. */
export type TextLanguage = UiLanguage | 'und';

export type Modality = 'DONE' | 'PROPOSED';

/** Which way relations are followed: both, from source to target, or back. */
export const DIRECTIONS = ['BOTH', 'OUT', 'IN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Name {
  text: string;
  language: TextLanguage | null;
  type: NameType;
}

/** A node, as little of it as a list or a drawing needs. */
export interface EntityBrief {
  id: string;
  kind: Kind;
  name: string;
  symbol: string | null;
  degree: number;
}

/** A node with its names, from which a short label is chosen. */
export interface EntityNamed extends EntityBrief {
  names: Name[];
  date: string | null;
}

export interface RelationFacts {
  id: string;
  type: RelationType;
  stances: Stance[];
  modalities: Modality[];
  confidence: number;
  assertions: number;
  /** Dates, ISO 8601, of the earliest and latest document that states it. */
  first: string | null;
  last: string | null;
}

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}
