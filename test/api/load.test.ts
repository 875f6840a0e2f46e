import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS, type Api } from '../../server/api/index.js';
import type { GraphStore } from '../../server/store/port.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { ask, counting, fill, loggedApi, wide, type Answer } from './graph.js';

let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await openSqliteStore({ folder: ':memory:' });
  await fill(store, wide(120));
  ({ api } = loggedApi(store));
});

afterAll(() => store.close());

/** How often a query called each method of the store. */
async function calls(query: string): Promise<Record<string, number>> {
  const counted = counting(store);
  const answer = await ask(loggedApi(counted.store).api, query);
  expect(answer.errors).toBeUndefined();
  return Object.fromEntries(counted.calls);
}

describe('calls of the store', () => {
  it('fetch the far ends of all relations together', async () => {
    expect(
      await calls(
        '{ entity(id: "A/RES/97/1") { relations(first: 120) { nodes { source { name } target { name kind } } } } }',
      ),
    ).toEqual({ entities: 2, relations: 1 });
  });

  it('fetch no end of a relation that came with the subgraph', async () => {
    expect(
      await calls(
        '{ subgraph(around: ["A/RES/97/1"], limit: 200) { nodes { name } relations { source { name } target { name } } } }',
      ),
    ).toEqual({ entities: 1, subgraph: 1 });
  });

  it('fetch a document of many places once, and only where more than its title is asked for', async () => {
    const evidence = (fields: string) =>
      calls(
        `{ entity(id: "A/RES/97/1") { relations(first: 50) { nodes { evidence { nodes { document { ${fields} } } } } } } }`,
      );
    expect(await evidence('id title language date')).toEqual({ entities: 1, relations: 1, evidence: 50 });
    expect(await evidence('title file address entity { name }')).toEqual({
      entities: 1,
      relations: 1,
      evidence: 50,
      documents: 1,
    });
  });

  it('fetch the paragraphs of a text together', async () => {
    expect(
      await calls(
        `{ entity(id: "A/RES/97/1") { relations(first: 50) { nodes { evidence { nodes {
          words paragraph { label text start end } } } } } } }`,
      ),
    ).toEqual({ entities: 1, relations: 1, evidence: 50, paragraphs: 1 });
  });

  it('answer the same question under two names once', async () => {
    expect(
      await calls(
        '{ a: entity(id: "org/unga") { name } b: entity(id: "org/unga") { kind } c: node(id: "org/unga") { id } }',
      ),
    ).toEqual({ entities: 1 });
  });

  it('are made anew for each request', async () => {
    const counted = counting(store);
    const { api: countedApi } = loggedApi(counted.store);
    await ask(countedApi, '{ entity(id: "org/unga") { name } }');
    await ask(countedApi, '{ entity(id: "org/unga") { name } }');
    expect(counted.calls.get('entities')).toBe(2);
  });
});

describe('limits', () => {
  function refused(answer: Answer, words: string): void {
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]).toMatchObject({ extensions: { code: 'TOO_COSTLY' } });
    expect(answer.errors![0]!.message).toContain(words);
  }

  it('refuse a query that is too deep', async () => {
    const deep = (steps: number): string =>
      steps === 0 ? 'id' : `relations(first: 1) { nodes { target { ${deep(steps - 1)} } } }`;
    expect((await ask(api, `{ entity(id: "A/RES/97/1") { ${deep(3)} } }`)).errors).toBeUndefined();
    refused(await ask(api, `{ entity(id: "A/RES/97/1") { ${deep(4)} } }`), `the most is ${LIMITS.depth}`);
  });

  it('refuse a query that could cost too much, in words or by variables, before the store is called', async () => {
    const counted = counting(store);
    const { api: countedApi } = loggedApi(counted.store);
    const query = `query($n: Int!) { entity(id: "A/RES/97/1") { relations(first: $n) { nodes { target {
      relations(first: $n) { nodes { target { name } } } } } } } }`;
    refused(await ask(countedApi, query, { n: 200 }), 'could cost');
    expect(counted.calls.size).toBe(0);
    expect((await ask(countedApi, query, { n: 100 })).errors).toBeUndefined();
  });

  it('refuse a long query', async () => {
    const aliases = Array.from({ length: 700 }, (_, index) => `a${index}: __typename`).join(' ');
    refused(await ask(api, `{ ${aliases} }`), `${LIMITS.tokens} tokens`);
  });

  it('refuse a long body', async () => {
    const answer = await ask(api, '{ __typename }', { filler: 'x'.repeat(LIMITS.bytes) });
    expect(answer.status).toBe(413);
    refused(answer, 'too long');
  });

  it('refuse many searches in one query', async () => {
    const { api: strict } = loggedApi(store, { limits: { cost: 1000 } });
    const searches = Array.from({ length: 11 }, (_, index) => `s${index}: search(query: "a") { totalCount }`);
    refused(await ask(strict, `{ ${searches.join(' ')} }`), 'the most is 1000');
  });

  it('let introspection through, but not introspection without end', async () => {
    expect((await ask(api, getIntrospectionQuery())).errors).toBeUndefined();
    const endless = await ask(
      api,
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(endless.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('let the widest view of the explorer through', async () => {
    const { errors } = await ask(
      api,
      `{ subgraph(around: ["A/RES/97/1"], depth: 2, limit: 500) {
        nodes { __typename id kind name(language: fr) symbol date degree address }
        relations { id type source { id } target { id } stances modalities confidence assertions first last
          evidence(first: 3) { nodes { words stance document { id title date } paragraph { label verb } address } } }
        omitted
      } }`,
    );
    expect(errors).toBeUndefined();
  });
});
