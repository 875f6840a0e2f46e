import { GraphQLError } from 'graphql';
import { StoreError } from '../store/port.js';

/** What `extensions.code` of an error can be. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_COSTLY',
  'BAD_CURSOR',
  'STORE_DAMAGED',
  'STORE_UNWRITABLE',
  'STORE_LOCKED',
  'STORE_NEWER_SCHEMA',
  'STORE_UNAVAILABLE',
  'STORE_UNAUTHORIZED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Takes what the client is not told: the cause of an error that is not the client's. */
export type ErrorLog = (cause: unknown, code: ErrorCode) => void;

/** An error for the client: `message` is one sentence that says what is wrong, where, and what to do. */
export function apiError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function hasCode(error: GraphQLError): boolean {
  return (ERROR_CODES as readonly unknown[]).includes(error.extensions['code']);
}

/** What was thrown first, under the layers in which the executor wraps it. */
function origin(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * How Yoga answers over HTTP. Of a body that is no request at all (not JSON, no query) the status stands
 * for every client; `spec` would make it 200 for those that ask for application/json.
 */
function httpOf(error: GraphQLError | undefined): object | undefined {
  const http = error?.extensions['http'] as { spec?: boolean } | undefined;
  if (http?.spec !== true || error?.source !== undefined) return http;
  return { ...http, spec: false };
}

function coded(error: unknown, code: ErrorCode, message: string): GraphQLError {
  const at = error instanceof GraphQLError ? error : undefined;
  const http = httpOf(at);
  return new GraphQLError(message, {
    nodes: at?.nodes,
    source: at?.source,
    positions: at?.positions,
    path: at?.path,
    extensions: {
      code,
      ...(http ? { http } : {}),
      // Yoga answers 500 where there is no data either, and keeps the word from the client
      ...(code === 'INTERNAL' ? { unexpected: true } : {}),
    },
  });
}

function fromStore(error: unknown, cause: StoreError, log: ErrorLog): GraphQLError {
  if (cause.code === 'NOT_FOUND' || cause.code === 'BAD_CURSOR') {
    return coded(error, cause.code, cause.message);
  }
  const code: ErrorCode = `STORE_${cause.code}`;
  log(cause, code);
  // the store's own sentence names a path of the server
  return coded(
    error,
    code,
    'The store of this server cannot be used at the moment: try again later, and tell whoever runs it, whose log says why.',
  );
}

/**
 * The one shape in which any error reaches a client: a sentence, and a code of `ERROR_CODES`.
 * An error that is not the client's is logged and masked.
 */
export function present(error: unknown, log: ErrorLog): GraphQLError {
  if (error instanceof GraphQLError && hasCode(error)) return error;
  const cause = origin(error);
  if (cause instanceof StoreError) return fromStore(error, cause, log);
  if (cause instanceof GraphQLError) {
    if (cause.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') {
      return coded(error, 'TOO_COSTLY', 'The request is too long: send a shorter query or fewer variables.');
    }
    // graphql-js gives the place in the query to what it refuses, none to a value it cannot write out
    const execution = error instanceof GraphQLError && error.path !== undefined;
    if (!execution || cause.nodes !== undefined) {
      // the outer one names the variable
      const { message } = error as GraphQLError;
      return coded(error, 'BAD_USER_INPUT', message.replace(/[^.?!]$/, '$&.'));
    }
  }
  log(cause, 'INTERNAL');
  return coded(
    error,
    'INTERNAL',
    'The server failed to answer; the fault is its own and stands in its log: try again, and report it if it lasts.',
  );
}
