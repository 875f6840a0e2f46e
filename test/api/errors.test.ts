import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES, type Api } from '../../server/api/index.js';
import { StoreError, type GraphStore } from '../../server/store/port.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { createSchema } from '../../server/api/index.js';
import { ask, fill, loggedApi, type Answer } from './graph.js';

let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await openSqliteStore({ folder: ':memory:' });
  await fill(store);
  ({ api } = loggedApi(store));
});

afterAll(() => store.close());

/** One error, of the one shape: a sentence that ends as one, and a code. */
function only({ errors }: Answer): { message: string; code: unknown } {
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors![0]!;
  expect(message).toMatch(/^["A-Z].*[.?]$/s);
  expect(Object.keys(extensions)).toEqual(['code']);
  expect(ERROR_CODES).toContain(extensions['code']);
  return { message, code: extensions['code'] };
}

/** A query for each field of Query, with selections that reach the store. */
const FIELDS: Readonly<Record<string, string>> = {
  node: 'node(id: "org/unga") { id }',
  entity: 'entity(id: "org/unga") { id }',
  search: 'search(query: "assembly") { totalCount }',
  document: 'document(id: "A/RES/99/1") { title }',
  documents: 'documents { totalCount }',
  subgraph: 'subgraph(around: ["org/unga"]) { omitted }',
  relation: 'relation(id: "CITES a b") { id }',
  mostCited: 'mostCited(kinds: [Treaty], from: "1998") { totalCount }',
  statistics: 'statistics { documents }',
  vocabulary: 'vocabulary { kinds { kind } }',
};

describe('errors', () => {
  it('are tested at every field of Query', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(
      Object.keys(createSchema().getQueryType()!.getFields()).sort(),
    );
  });

  const failing = Object.entries(FIELDS).filter(([field]) => field !== 'vocabulary');

  it.each(failing)('of the server are masked and logged: %s', async (_field, query) => {
    const broken = await openSqliteStore({ folder: ':memory:' });
    await broken.close();
    const { api: brokenApi, log } = loggedApi(broken);
    const answer = await ask(brokenApi, `{ ${query} }`);
    expect(only(answer).code).toMatch(/^(INTERNAL|STORE_)/);
    expect(JSON.stringify(answer)).not.toMatch(/sqlite|memory|closed|stack/i);
    expect(log.length).toBeGreaterThan(0);
  });

  it.each(failing)('of the store keep their code, not their paths: %s', async (_field, query) => {
    const locked = new Proxy(store, {
      get: () => () => Promise.reject(new StoreError('LOCKED', 'The store /srv/a.db is locked.')),
    });
    const { api: lockedApi, log } = loggedApi(locked);
    const answer = await ask(lockedApi, `{ ${query} }`);
    expect(only(answer).code).toBe('STORE_LOCKED');
    expect(JSON.stringify(answer)).not.toContain('/srv');
    expect(log).toHaveLength(1);
  });

  it.each(Object.entries(FIELDS))('of the client name what is wrong: %s', async (field, query) => {
    const { message, code } = only(await ask(api, `{ ${query.replace(/\{.*/, '{ nonsense }')} }`));
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('nonsense');
    expect(field).toBeTruthy();
  });

  it.each([
    ['{ search(query: "a", first: 0) { totalCount } }', '"first" of Query.search is 0'],
    ['{ search(query: "a", first: 201) { totalCount } }', 'from 1 to 200'],
    ['{ search(query: "  ") { totalCount } }', '"query" of Query.search has 0 characters'],
    ['{ documents(first: -1) { totalCount } }', '"first" of Query.documents is -1'],
    [
      '{ entity(id: "org/unga") { relations(first: 300) { totalCount } } }',
      '"first" of Entity.relations is 300',
    ],
    [
      '{ document(id: "A/RES/99/1") { paragraphs(first: 0) { totalCount } } }',
      '"first" of DocumentText.paragraphs is 0',
    ],
    [
      '{ relation(id: "CITES A%2FRES%2F99%2F1 A%2FRES%2F98%2F7") { evidence(first: 0) { totalCount } } }',
      '"first" of Relation.evidence is 0',
    ],
    ['{ subgraph(around: []) { omitted } }', '"around" of Query.subgraph'],
    ['{ subgraph(around: ["org/unga"], depth: 7) { omitted } }', '"depth" of Query.subgraph is 7'],
    ['{ subgraph(around: ["org/unga"], depth: 0) { omitted } }', 'from 1 to 6'],
    ['{ subgraph(around: ["org/unga"], limit: 501) { omitted } }', '"limit" of Query.subgraph is 501'],
    ['{ search(query: "a", kinds: [Person]) { totalCount } }', 'Person'],
    ['{ search(', 'Syntax Error'],
  ])('say where and what to do: %s', async (query, words) => {
    const { message, code } = only(await ask(api, query));
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(words);
  });

  it('refuse more than twenty ids to start from', async () => {
    const around = Array.from({ length: 21 }, (_, index) => `org/${index}`);
    const answer = await ask(api, 'query($around: [ID!]!) { subgraph(around: $around) { omitted } }', {
      around,
    });
    expect(only(answer)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('name the ids that the graph does not hold', async () => {
    const answer = await ask(api, '{ subgraph(around: ["org/unga", "org/none"]) { omitted } }');
    const { message, code } = only(answer);
    expect(code).toBe('NOT_FOUND');
    expect(message).toContain('"org/none"');
    expect(message).not.toContain('org/unga');
  });

  it.each([
    '{ search(query: "quiet", after: "nonsense") { totalCount } }',
    '{ documents(after: "nonsense") { totalCount } }',
    '{ entity(id: "org/unga") { relations(after: "nonsense") { totalCount } } }',
    '{ document(id: "A/RES/99/1") { paragraphs(after: "nonsense") { totalCount } } }',
    '{ relation(id: "CITES A%2FRES%2F99%2F1 A%2FRES%2F98%2F7") { evidence(after: "nonsense") { totalCount } } }',
  ])('tell a cursor that is none of the list: %s', async (query) => {
    expect(only(await ask(api, query)).code).toBe('BAD_CURSOR');
  });

  it('come with the data that could be had', async () => {
    const answer = await ask(api, '{ entity(id: "org/unga") { id } relation(id: "x") { id } }');
    expect(answer).toEqual({ status: 200, data: { entity: { id: 'org/unga' }, relation: null } });
    const partial = await ask(api, '{ entity(id: "org/unga") { id relations(first: 0) { totalCount } } }');
    expect(partial.errors?.[0]?.path).toEqual(['entity', 'relations']);
  });

  it('tell a variable of the wrong type', async () => {
    const answer = await ask(api, 'query($n: Int) { documents(first: $n) { totalCount } }', { n: 'ten' });
    const { message, code } = only(answer);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('"$n" got invalid value "ten"');
  });

  it.each([
    ['nothing', '{}'],
    ['no JSON', '{'],
    ['a list', '[]'],
  ])('tell a body that is %s, whatever form the client asks for', async (_what, body) => {
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const response = await api.fetch('http://renvoi.test/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: accept },
        body,
      });
      expect(response.status).toBe(400);
      expect(only({ status: 400, ...((await response.json()) as Omit<Answer, 'status'>) }).code).toBe(
        'BAD_USER_INPUT',
      );
    }
  });
});
