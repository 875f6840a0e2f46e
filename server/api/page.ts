import type { Page, PageRequest } from '../store/port.js';
import { apiError } from './errors.js';

/** Most items of a page. */
export const MAX_PAGE = 200;

/** Arguments of a paginated field, as GraphQL gives them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A Relay connection; `nodes` spares those who do not page the edges. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | undefined;
    endCursor?: string | undefined;
  };
  totalCount: number;
}

/** @throws BAD_USER_INPUT if the number is not a whole number within the bounds */
export function within(value: number, low: number, high: number, name: string, where: string): number {
  if (value >= low && value <= high) return value;
  throw apiError(
    'BAD_USER_INPUT',
    `"${name}" of ${where} is ${value}: give a number from ${low} to ${high}.`,
  );
}

/**
 * The page asked for.
 * @param where the field, for the message: `Query.search`
 * @param fallback the default that the schema gives, for a client that sends null
 * @throws BAD_USER_INPUT if `first` is not from 1 to 200
 */
export function pageRequest(args: PageArguments, where: string, fallback: number): PageRequest {
  const first = within(args.first ?? fallback, 1, MAX_PAGE, 'first', where);
  return typeof args.after === 'string' ? { first, after: args.after } : { first };
}

/** A page of the store as a connection. */
export function connection<T, N>(page: Page<T>, request: PageRequest, node: (item: T) => N): Connection<N> {
  const edges = page.items.map(({ cursor, item }) => ({ cursor, node: node(item) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNext,
      // a cursor is that of an item, so at least this one comes before
      hasPreviousPage: request.after !== undefined,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount: page.total,
  };
}
