import { operation } from './client.js';
import { ENTITY_BRIEF, RELATION_FACTS } from './fragments.js';
import type {
  Connection,
  EntityBrief,
  Modality,
  ParagraphKind,
  RelationFacts,
  Stance,
  TextLanguage,
  UiLanguage,
} from './types.js';

/** One place that states a relation. `start` and `end` are UTF-16 offsets into the document. */
export interface Evidence {
  id: string;
  document: {
    id: string;
    title: string;
    symbol: string | null;
    date: string | null;
    language: TextLanguage;
    address: string | null;
    /** Whether the text is in the graph; else the words are those that name the target, without a place. */
    hasText: boolean;
  };
  paragraph: {
    label: string;
    kind: ParagraphKind;
    verb: string | null;
    text: string | null;
    start: number | null;
  };
  words: string;
  cue: string | null;
  stance: Stance | null;
  modality: Modality | null;
  paragraphs: string[] | null;
  start: number | null;
  end: number | null;
  confidence: number;
  rule: string;
  address: string | null;
}

export interface RelationDetails extends RelationFacts {
  source: EntityBrief;
  target: EntityBrief;
  evidence: Connection<Evidence>;
}

/** A relation with the words that state it; `after` asks for the next page of them. */
export const RELATION = operation<
  { relation: RelationDetails | null },
  { id: string; first: number; after: string | null; language: UiLanguage }
>(/* GraphQL */ `
  query Relation($id: ID!, $first: Int!, $after: String, $language: Language!) {
    relation(id: $id) {
      ...RelationFacts
      source {
        ...EntityBrief
      }
      target {
        ...EntityBrief
      }
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          document {
            id
            title
            symbol
            date
            language
            address
            hasText
          }
          paragraph {
            label
            kind
            verb
            text
            start
          }
          words
          cue
          stance
          modality
          paragraphs
          start
          end
          confidence
          rule
          address
        }
      }
    }
  }
  ${ENTITY_BRIEF}
  ${RELATION_FACTS}
`);
