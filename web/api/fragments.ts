export const ENTITY_BRIEF = /* GraphQL */ `
  fragment EntityBrief on Entity {
    id
    kind
    name(language: $language)
    symbol
    degree
  }
`;

export const ENTITY_NAMED = /* GraphQL */ `
  fragment EntityNamed on Entity {
    id
    kind
    name(language: $language)
    symbol
    degree
    date
    names {
      text
      language
      type
    }
  }
`;

export const RELATION_FACTS = /* GraphQL */ `
  fragment RelationFacts on Relation {
    id
    type
    stances
    modalities
    confidence
    assertions
    first
    last
  }
`;
