import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../store/port.js';
import { createContext, type Context } from './context.js';
import { apiError, present, type ErrorLog } from './errors.js';
import { queryForm } from './form.js';
import { LIMITS, useLimits, type Limits } from './limits.js';
import { createSchema } from './schema.js';

export interface ApiOptions {
  store: GraphStore;
  limits?: Partial<Limits>;
  /** Origins of other sites whose pages may read the answers; `*` for all. None if absent. */
  origins?: readonly string[];
  /** Takes the causes of errors that are not the client's; standard error if absent. */
  log?: ErrorLog;
}

export type Api = YogaServerInstance<Record<never, never>, Context>;

export const ENDPOINT = '/graphql';

/** Yoga masks what is thrown, but passes on what validation returns. */
function useValidationErrors(log: ErrorLog): Plugin {
  return {
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => present(error, log)));
      };
    },
  };
}

/** Yoga refuses a body of another media type without a word. */
function useMediaTypeError(): Plugin {
  return {
    onRequestParse({ request, requestParser, endResponse, fetchAPI }) {
      if (requestParser || request.method !== 'POST') return;
      const error = apiError(
        'BAD_USER_INPUT',
        `The body of a request to ${ENDPOINT} is JSON: send {"query": …} with the content type application/json.`,
      );
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 415 }));
    },
  };
}

/**
 * The GraphQL API over a store: a fetch function, which needs no port, and a listener for node:http.
 * Every error has a sentence and a code of `ERROR_CODES`.
 */
export function createApi(options: ApiOptions): Api {
  const { store, origins = [] } = options;
  const limits = { ...LIMITS, ...options.limits };
  const log: ErrorLog = options.log ?? ((cause, code) => console.error(`renvoi: ${code}:`, cause));
  return createYoga<Record<never, never>, Context>({
    schema: createSchema(),
    context: () => createContext(store),
    graphqlEndpoint: ENDPOINT,
    plugins: [useLimits(limits, log), useValidationErrors(log), useMediaTypeError()],
    maxRequestBodySize: limits.bytes,
    maskedErrors: { maskError: (error) => present(error, log) },
    // errors are logged where they are masked; the rest would be said twice
    logging: false,
    multipart: false,
    landingPage: false,
    cors: origins.length > 0 ? { origin: [...origins], methods: ['GET', 'POST'], credentials: false } : false,
    // Yoga's GraphiQL comes from a content delivery network
    graphiql: (request) => !new URL(request.url).searchParams.has('query') && {},
    renderGraphiQL: () => queryForm(ENDPOINT),
  });
}
