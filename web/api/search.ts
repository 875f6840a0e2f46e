import { operation } from './client.js';
import { ENTITY_NAMED } from './fragments.js';
import type { EntityNamed, UiLanguage } from './types.js';

/** Suggestions for what is typed into the search box. */
export const SEARCH = operation<
  { search: { nodes: EntityNamed[]; totalCount: number } },
  { query: string; first: number; language: UiLanguage }
>(/* GraphQL */ `
  query Search($query: String!, $first: Int!, $language: Language!) {
    search(query: $query, first: $first) {
      totalCount
      nodes {
        ...EntityNamed
      }
    }
  }
  ${ENTITY_NAMED}
`);
