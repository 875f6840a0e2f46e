import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { DocumentText } from './document.js';
import { Body, Entity, Instrument } from './entity.js';
import { enums } from './enums.js';
import { Paragraph } from './paragraph.js';
import { Node, Query } from './query.js';
import { Evidence, Relation } from './relation.js';
import { KindInfo, RelationInfo, Statistics } from './vocabulary.js';

/** The SDL stands beside this file; `build/assets.js` copies it beside the compiled one. */
const SDL = new URL('schema.graphql', import.meta.url);

/** The SDL, as written. */
export function loadTypeDefs(): string {
  return readFileSync(SDL, 'utf8');
}

/**
 * The executable schema.
 * @throws if a resolver has no field in the SDL, or an enum value none in the SDL
 */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: loadTypeDefs(),
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: {
      ...enums,
      Query,
      Node,
      Entity,
      Instrument,
      Body,
      Relation,
      Evidence,
      DocumentText,
      Paragraph,
      KindInfo,
      RelationInfo,
      Statistics,
    },
  });
}
