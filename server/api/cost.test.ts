import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measure } from './cost.js';
import { createSchema } from './schema.js';

const schema = createSchema();
const of = (query: string, variables?: Record<string, unknown>) => {
  const measured = measure(schema, parse(query), undefined, variables);
  return measured && 'cost' in measured ? measured : undefined;
};

describe('the measure of a query', () => {
  it('multiplies what a list holds by its length', () => {
    // the search, and five times nodes, id and name
    expect(of('{ search(query: "a", first: 5) { nodes { id name } } }')).toEqual({
      cost: 100 + 5 * (1 + 2),
      depth: 3,
    });
  });

  it('takes the default length, and lengths from variables', () => {
    const search = of('{ search(query: "a") { nodes { id } } }');
    expect(search?.cost).toBe(100 + 20 * 2);
    const variable = of('query($n: Int = 3) { search(query: "a", first: $n) { nodes { id } } }', { n: 7 });
    expect(variable?.cost).toBe(100 + 7 * 2);
  });

  it('grows with the depth and the limit of a subgraph', () => {
    expect(of('{ subgraph(around: ["a"], depth: 3, limit: 10) { nodes { id } } }')?.cost).toBe(750 + 10 * 2);
  });

  it('looks into fragments, named or inline', () => {
    const plain = of('{ entity(id: "a") { id relations { nodes { id } } } }');
    expect(
      of(
        'query { entity(id: "a") { ...F } } fragment F on Entity { id ... on Entity { relations { nodes { id } } } }',
      ),
    ).toEqual(plain);
  });

  it('does not double its work with each fragment that is spread twice', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Entity { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ entity(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F60 on Entity { id }`;
    expect(of(query)?.cost).toBe(1 + 2 ** 60);
  });

  it('lets introspection through', () => {
    const introspection = of(getIntrospectionQuery());
    expect(introspection).toEqual({ cost: 1, depth: 0 });
  });

  it('cannot be taken with wrong variables, or of no operation', () => {
    const query = parse('query($n: Int!) { search(query: "a", first: $n) { totalCount } }');
    expect(measure(schema, query, undefined, { n: 'ten' })).toHaveLength(1);
    expect(measure(schema, parse('fragment F on Entity { id }'), undefined, {})).toBeUndefined();
  });
});
