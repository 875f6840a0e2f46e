import { operation } from './client.js';
import { ENTITY_BRIEF, ENTITY_NAMED, RELATION_FACTS } from './fragments.js';
import type {
  Connection,
  EntityBrief,
  EntityNamed,
  RelationFacts,
  TextLanguage,
  UiLanguage,
} from './types.js';

/** A relation as the panel of one of its ends lists it. */
export interface EntityRelation extends RelationFacts {
  source: EntityBrief;
  target: EntityBrief;
}

export interface EntityDetails extends EntityNamed {
  until: string | null;
  known: boolean;
  identifiers: { scheme: string; value: string }[];
  address: string | null;
  relations: Connection<EntityRelation>;
  /** Absent on a body; null where nothing of the text is known. */
  document?: {
    title: string;
    language: TextLanguage;
    date: string | null;
    hasText: boolean;
    notices: string[];
  } | null;
}

/** All the panel shows of a node; `after` asks for the next page of its relations. */
export const ENTITY = operation<
  { entity: EntityDetails | null },
  { id: string; first: number; after: string | null; language: UiLanguage }
>(/* GraphQL */ `
  query Entity($id: ID!, $first: Int!, $after: String, $language: Language!) {
    entity(id: $id) {
      ...EntityNamed
      until
      known
      identifiers {
        scheme
        value
      }
      address
      relations(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RelationFacts
          source {
            ...EntityBrief
          }
          target {
            ...EntityBrief
          }
        }
      }
      ... on Instrument {
        document(language: $language) {
          title
          language
          date
          hasText
          notices
        }
      }
    }
  }
  ${ENTITY_BRIEF}
  ${ENTITY_NAMED}
  ${RELATION_FACTS}
`);

/** What a document symbol finds: those that have it come first. */
export const OF_SYMBOL = operation<
  { search: { nodes: EntityBrief[] } },
  { symbol: string; language: UiLanguage }
>(/* GraphQL */ `
  query OfSymbol($symbol: String!, $language: Language!) {
    search(query: $symbol, first: 8) {
      nodes {
        ...EntityBrief
      }
    }
  }
  ${ENTITY_BRIEF}
`);
