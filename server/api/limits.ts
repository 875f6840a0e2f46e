import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measure, type Measure } from './cost.js';
import { present, type ErrorCode, type ErrorLog } from './errors.js';

/** How much one request may ask for. */
export interface Limits {
  /** Bytes of the body of a request. */
  bytes: number;
  /** Words and signs of the query. */
  tokens: number;
  /** Fields nested in one another. */
  depth: number;
  /** See `Measure.cost`. */
  cost: number;
}

/**
 * A query of `cost` takes less than a second on one core; a lineage of four steps with its evidence
 * is less than `depth` deep.
 */
export const LIMITS: Limits = { bytes: 200_000, tokens: 2_000, depth: 12, cost: 100_000 };

const MEND = 'ask for fewer fields or shorter pages, or ask in several requests.';

function tooCostly(what: string): GraphQLError {
  const code: ErrorCode = 'TOO_COSTLY';
  // Yoga reads `http` and keeps it from the client
  return new GraphQLError(`${what}: ${MEND}`, { extensions: { code, http: { spec: true, status: 400 } } });
}

function excess({ cost, depth }: Measure, limits: Limits): GraphQLError | undefined {
  if (depth > limits.depth) {
    return tooCostly(`The query is ${depth} fields deep, the most is ${limits.depth}`);
  }
  if (cost > limits.cost) return tooCostly(`The query could cost ${cost}, the most is ${limits.cost}`);
  return undefined;
}

/**
 * Refuses a query that is too long, too deep or too costly with TOO_COSTLY, before it is run; and
 * wrong variables, on which the cost depends.
 */
export function useLimits(limits: Limits, log: ErrorLog): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          // graphql-js has no code for this
          if (error instanceof GraphQLError && error.message.endsWith('tokens. Parsing aborted.')) {
            throw tooCostly(`The query has more than ${limits.tokens} tokens`);
          }
          throw error;
        }
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      const measured = measure(args.schema, args.document, args.operationName, args.variableValues);
      if (measured === undefined) return;
      if (!('cost' in measured)) {
        setResultAndStopExecution({ errors: measured.map((error) => present(error, log)) });
        return;
      }
      const error = excess(measured, limits);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}
