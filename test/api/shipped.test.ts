import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/api/index.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import type { GraphStore } from '../../server/store/port.js';
import { ask, fill, loggedApi, wide } from './graph.js';

let store: GraphStore;
let api: Api;
let log: unknown[];

beforeAll(async () => {
  store = await openSqliteStore({ folder: ':memory:' });
  await fill(store, wide(30));
  await store.saveShipped({
    hash: 'made for tests',
    entities: [
      { id: 'A/RES/99/2', kind: 'Resolution', name: 'Quieter networks', symbol: 'A/RES/99/2', known: true },
      { id: 'treaty/quiet-networks', kind: 'Treaty', name: 'Convention on Quiet Networks', known: true },
    ],
    documentCount: 1,
    documents: [
      {
        id: 'A/RES/99/2',
        language: 'en',
        kind: 'Resolution',
        title: 'Quieter networks',
        symbol: 'A/RES/99/2',
        date: '2045-12-01',
        adoptedBy: undefined,
        paragraphs: [{ id: 'p3', label: 'pp2', kind: 'preambular', verb: 'Recalling', act: 'recalls' }],
        assertions: [
          {
            type: 'CITES',
            source: 'A/RES/99/2',
            target: 'treaty/quiet-networks',
            paragraph: 0,
            words: 'the Convention',
            cue: undefined,
            stance: 'recalls',
            modality: undefined,
            paragraphs: undefined,
            confidence: 0.9,
            rule: 'made-for-test',
          },
        ],
      },
    ],
  });
  ({ api, log } = loggedApi(store));
});

afterAll(async () => {
  expect(log).toEqual([]);
  await store.close();
});

describe('a document of the graph that ships', () => {
  it('says that its text is not here, and where the official text is', async () => {
    const { data, errors } = await ask(
      api,
      `{ document(id: "A/RES/99/2") { hasText file address title
           paragraphs { nodes { label kind verb act text start end } } }
         read: document(id: "A/RES/99/1") { hasText file }
         statistics { documents withoutText } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      document: {
        hasText: false,
        file: null,
        address: 'https://docs.un.org/en/A/RES/99/2',
        title: 'Quieter networks',
        paragraphs: {
          nodes: [
            {
              label: 'pp2',
              kind: 'PREAMBULAR',
              verb: 'Recalling',
              act: 'RECALLS',
              text: null,
              start: null,
              end: null,
            },
          ],
        },
      },
      read: { hasText: true, file: 'en.txt' },
      statistics: { documents: 5, withoutText: 1 },
    });
  });

  it('gives evidence by the words that name the target, without offsets', async () => {
    const { data } = await ask(
      api,
      `{ relation(id: "CITES A%2FRES%2F99%2F2 treaty%2Fquiet-networks") { evidence { nodes {
           words stance start end address document { hasText title } paragraph { label text start } } } } }`,
    );
    expect(data).toEqual({
      relation: {
        evidence: {
          nodes: [
            {
              words: 'the Convention',
              stance: 'RECALLS',
              start: null,
              end: null,
              address: 'https://docs.un.org/en/A/RES/99/2',
              document: { hasText: false, title: 'Quieter networks' },
              paragraph: { label: 'pp2', text: null, start: null },
            },
          ],
        },
      },
    });
  });
});

describe('the most cited', () => {
  it('come with their counts, page by page, of the kinds and periods asked for', async () => {
    const { data, errors } = await ask(
      api,
      `{ all: mostCited(first: 3) { totalCount nodes { citedBy instrument { id } } pageInfo { hasNextPage } }
         treaties: mostCited(kinds: [Treaty]) { nodes { citedBy instrument { __typename name } } }
         late: mostCited(from: "2045") { nodes { citedBy instrument { id } } }
         old: mostCited(datedTo: "1998-12-31", to: "2044") { nodes { citedBy instrument { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      all: {
        totalCount: 32,
        nodes: [
          { citedBy: 2, instrument: { id: 'A/RES/90/1' } },
          { citedBy: 2, instrument: { id: 'A/RES/90/10' } },
          { citedBy: 2, instrument: { id: 'A/RES/90/11' } },
        ],
        pageInfo: { hasNextPage: true },
      },
      treaties: {
        nodes: [{ citedBy: 2, instrument: { __typename: 'Treaty', name: 'Convention on Quiet Networks' } }],
      },
      late: { nodes: [{ citedBy: 1, instrument: { id: 'treaty/quiet-networks' } }] },
      old: { nodes: [{ citedBy: 1, instrument: { id: 'treaty/quiet-networks' } }] },
    });
  });

  it.each(['last year', '1998-99-99', '1998-13', '2023-02-29', '1998-1-1', ''])(
    'refuse "%s" for a bound, which is no date, in one sentence',
    async (bound) => {
      const { data, errors } = await ask(api, `{ mostCited(from: "${bound}") { totalCount } }`);
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          extensions: { code: 'BAD_USER_INPUT' },
          message: expect.stringContaining(`"from" of Query.mostCited is "${bound}"`) as unknown,
        },
      ]);
    },
  );

  it.each(['1998', '1998-12', '2024-02-29'])('take "%s" for a bound', async (bound) => {
    expect((await ask(api, `{ mostCited(to: "${bound}") { totalCount } }`)).errors).toBeUndefined();
  });
});
