import { QUESTIONS, type Question } from '../data/questions.js';
import { operation } from './client.js';
import { ENTITY_BRIEF } from './fragments.js';
import type { EntityBrief, Kind, RelationType, TextLanguage, UiLanguage } from './types.js';

export interface KindInfo {
  kind: Kind;
  group: string;
  label: string;
  plural: string;
  description: string;
}

export interface RelationInfo {
  type: RelationType;
  label: string;
  inverse: string;
  description: string;
}

export interface Vocabulary {
  kinds: KindInfo[];
  relations: RelationInfo[];
}

/** The closed lists in the language of the interface. */
export const VOCABULARY = operation<{ vocabulary: Vocabulary }, { language: UiLanguage }>(/* GraphQL */ `
  query Vocabulary($language: Language!) {
    vocabulary {
      kinds {
        kind
        group
        label(language: $language)
        plural(language: $language)
        description
      }
      relations {
        type
        label(language: $language)
        inverse(language: $language)
        description
      }
    }
  }
`);

/** Why a graph is not to be taken for whole. */
export type CaveatCode = 'COPY' | 'SEED' | 'IDS';

export interface Statistics {
  documents: number;
  withoutText: number;
  nodes: { kind: Kind; count: number }[];
  relations: { type: RelationType; count: number }[];
  assertions: number;
  caveats: { code: CaveatCode }[];
}

export interface OverviewResult {
  statistics: Statistics;
  documents: {
    nodes: {
      title: string;
      language: TextLanguage;
      date: string | null;
      entity: EntityBrief;
    }[];
    totalCount: number;
  };
}

/** What the graph holds, for the start page. */
export const OVERVIEW = operation<OverviewResult, { language: UiLanguage }>(/* GraphQL */ `
  query Overview($language: Language!) {
    statistics {
      documents
      withoutText
      nodes {
        kind
        count
      }
      relations {
        type
        count
      }
      assertions
      caveats {
        code
      }
    }
    documents(hasText: true, first: 30) {
      totalCount
      nodes {
        title
        language
        date
        entity {
          ...EntityBrief
        }
      }
    }
  }
  ${ENTITY_BRIEF}
`);

/** Whether the example searches of the start page find something, and how much. */
export const EXAMPLES = operation<
  Record<'a' | 'b' | 'c' | 'd', { totalCount: number }>,
  { a: string; b: string; c: string; d: string }
>(/* GraphQL */ `
  query Examples($a: String!, $b: String!, $c: String!, $d: String!) {
    a: search(query: $a, first: 1) {
      totalCount
    }
    b: search(query: $b, first: 1) {
      totalCount
    }
    c: search(query: $c, first: 1) {
      totalCount
    }
    d: search(query: $d, first: 1) {
      totalCount
    }
  }
`);

/** How many relations answer each of the guided questions; null where the node is not in the graph. */
export const ANSWERS = operation<
  Record<Question['key'], { relations: { totalCount: number } } | null>,
  Record<Question['key'], string>
>(`
  query Answers(${QUESTIONS.map(({ key }) => `$${key}: ID!`).join(', ')}) {
    ${QUESTIONS.map(
      ({ key, type, follow }) => `
    ${key}: entity(id: $${key}) {
      relations(types: [${type}], direction: ${follow}, first: 1) {
        totalCount
      }
    }`,
    ).join('')}
  }
`);

/** An instrument and how many others cite it. */
export interface CitedInstrument {
  citedBy: number;
  instrument: EntityBrief;
}

export type MostCitedResult = Record<'treaties' | 'resolutions' | 'documents', { nodes: CitedInstrument[] }>;

/** The instruments of a period that most others cite, by kind. */
export const MOST_CITED = operation<
  MostCitedResult,
  { datedFrom: string | null; datedTo: string | null; language: UiLanguage }
>(/* GraphQL */ `
  query MostCited($datedFrom: String, $datedTo: String, $language: Language!) {
    treaties: mostCited(kinds: [Treaty], datedFrom: $datedFrom, datedTo: $datedTo, first: 8) {
      ...Cited
    }
    resolutions: mostCited(kinds: [Resolution], datedFrom: $datedFrom, datedTo: $datedTo, first: 8) {
      ...Cited
    }
    documents: mostCited(kinds: [Document], datedFrom: $datedFrom, datedTo: $datedTo, first: 8) {
      ...Cited
    }
  }
  fragment Cited on CitedInstrumentConnection {
    nodes {
      citedBy
      instrument {
        ...EntityBrief
      }
    }
  }
  ${ENTITY_BRIEF}
`);
