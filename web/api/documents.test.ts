import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as entity from './entity.js';
import * as overview from './overview.js';
import * as relation from './relation.js';
import * as search from './search.js';
import * as subgraph from './subgraph.js';
import {
  DIRECTIONS,
  KINDS,
  NAME_TYPES,
  PARAGRAPH_KINDS,
  RELATION_TYPES,
  STANCES,
  UI_LANGUAGES,
} from './types.js';

const schema = buildSchema(readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'));

function values(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema.graphql has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

describe('every GraphQL document is valid against schema.graphql', () => {
  const operations = Object.entries({ ...entity, ...overview, ...relation, ...search, ...subgraph }).flatMap(
    ([name, value]) => (typeof value === 'object' && 'text' in value ? [[name, value.text] as const] : []),
  );
  test.each(operations)('%s', (_, text) => {
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });
});

test.each([
  ['Kind', KINDS],
  ['RelationType', RELATION_TYPES],
  ['Stance', STANCES],
  ['ParagraphKind', PARAGRAPH_KINDS],
  ['NameType', NAME_TYPES],
  ['Language', [...UI_LANGUAGES, 'und']],
  ['Modality', ['DONE', 'PROPOSED']],
  ['Direction', DIRECTIONS],
])('the values of %s are those of schema.graphql', (name, known) => {
  expect([...known].sort()).toEqual(values(name).sort());
});
