import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measure } from './cost.js';
import { apiError } from './errors.js';

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
 * A query of `cost` takes about a second on one core; a lineage of four steps with its evidence
 * is less than `depth` deep.
 */
export const LIMITS: Limits = { bytes: 200_000, tokens: 2_000, depth: 12, cost: 100_000 };

const MEND = 'ask for fewer fields or shorter pages, or ask in several requests.';

/** Refuses a query that is too long, too deep or too costly with TOO_COSTLY, before it is run. */
export function useLimits(limits: Limits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          // graphql-js has no code for this
          if (error instanceof GraphQLError && error.message.endsWith('tokens. Parsing aborted.')) {
            throw apiError('TOO_COSTLY', `The query has more than ${limits.tokens} tokens: ${MEND}`);
          }
          throw error;
        }
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      const measured = measure(args.schema, args.document, args.operationName, args.variableValues);
      if (!measured) return;
      const { cost, depth } = measured;
      if (depth > limits.depth) {
        const message = `The query is ${depth} fields deep, the most is ${limits.depth}: ${MEND}`;
        setResultAndStopExecution({ errors: [apiError('TOO_COSTLY', message)] });
      } else if (cost > limits.cost) {
        const message = `The query could cost ${cost}, the most is ${limits.cost}: ${MEND}`;
        setResultAndStopExecution({ errors: [apiError('TOO_COSTLY', message)] });
      }
    },
  };
}
