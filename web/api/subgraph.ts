import { operation } from './client.js';
import { ENTITY_NAMED, RELATION_FACTS } from './fragments.js';
import type { Direction, EntityNamed, Kind, RelationFacts, RelationType, UiLanguage } from './types.js';

/** A relation of the neighbourhood; its ends are among the nodes beside it. */
export interface SubgraphRelation extends RelationFacts {
  source: { id: string };
  target: { id: string };
}

export interface SubgraphResult {
  subgraph: { nodes: EntityNamed[]; relations: SubgraphRelation[]; omitted: number; beyond: boolean };
  /** The same without filters, for the counts of the legend; absent where nothing is filtered. */
  unfiltered?: { nodes: { kind: Kind }[]; relations: { type: RelationType }[] };
}

export interface SubgraphVariables {
  around: readonly string[];
  depth: number;
  limit: number;
  direction: Direction;
  types: readonly RelationType[] | null;
  kinds: readonly Kind[] | null;
  filtered: boolean;
  language: UiLanguage;
}

/** The neighbourhood that is drawn. */
export const SUBGRAPH = operation<SubgraphResult, SubgraphVariables>(/* GraphQL */ `
  query Subgraph(
    $around: [ID!]!
    $depth: Int!
    $limit: Int!
    $direction: Direction!
    $types: [RelationType!]
    $kinds: [Kind!]
    $filtered: Boolean!
    $language: Language!
  ) {
    subgraph(
      around: $around
      depth: $depth
      limit: $limit
      direction: $direction
      types: $types
      kinds: $kinds
    ) {
      omitted
      beyond
      nodes {
        ...EntityNamed
      }
      relations {
        ...RelationFacts
        source {
          id
        }
        target {
          id
        }
      }
    }
    unfiltered: subgraph(around: $around, depth: $depth, limit: $limit) @include(if: $filtered) {
      nodes {
        kind
      }
      relations {
        type
      }
    }
  }
  ${ENTITY_NAMED}
  ${RELATION_FACTS}
`);
