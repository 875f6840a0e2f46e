import {
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  validateSchema,
  type GraphQLEnumType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  KINDS,
  LANGUAGES,
  MODALITIES,
  PARAGRAPH_KINDS,
  RELATIONS,
  STANCES,
} from '../../server/model/index.js';
import { createSchema } from '../../server/api/index.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const values = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues();

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field and enum value', () => {
    const bare: string[] = [];
    for (const type of types) {
      // Boolean, Float, ID, Int and String describe themselves
      if (!type.description) bare.push(type.name);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
        }
      }
      if (isEnumType(type)) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      }
    }
    expect(bare).toEqual([]);
  });

  it('has the kinds of the model, described alike, each a type of its group', () => {
    expect(values('Kind').map(({ name, description }) => ({ name, description }))).toEqual(
      KINDS.map(({ kind, description }) => ({ name: kind, description })),
    );
    for (const { kind, group, description } of KINDS) {
      const type = schema.getType(kind) as GraphQLObjectType;
      expect(type.description).toBe(description);
      expect(type.getInterfaces().map(({ name }) => name)).toEqual(
        expect.arrayContaining([group, 'Entity', 'Node']),
      );
    }
  });

  it('has the types of relation of the model, described alike', () => {
    expect(values('RelationType').map(({ name, description }) => ({ name, description }))).toEqual(
      RELATIONS.map(({ type, description }) => ({ name: type, description })),
    );
  });

  it('maps each enum to the whole list of the model, in order', () => {
    const internal = (name: string) => values(name).map(({ value }) => value as unknown);
    expect(internal('Stance')).toEqual(STANCES);
    expect(internal('Modality')).toEqual(MODALITIES);
    expect(internal('ParagraphKind')).toEqual(PARAGRAPH_KINDS);
    expect(internal('Language')).toEqual([...LANGUAGES, 'und']);
    expect(internal('NameType')).toEqual(['full', 'short', 'acronym', 'former', 'context', 'seen']);
    expect(internal('Direction')).toEqual(['OUT', 'IN', 'BOTH']);
  });

  it('offers nothing that writes', () => {
    expect(schema.getMutationType()).toBeUndefined();
  });
});
