import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/api/index.js';
import { KINDS, RELATIONS } from '../../server/model/index.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import type { GraphStore } from '../../server/store/port.js';
import { ask, fill, loggedApi, reading, wide } from './graph.js';

let store: GraphStore;
let api: Api;
let log: unknown[];

beforeAll(async () => {
  store = await openSqliteStore({ folder: ':memory:' });
  await fill(store, wide(30));
  ({ api, log } = loggedApi(store));
});

afterAll(async () => {
  expect(log).toEqual([]);
  await store.close();
});

const CONVENTION = 'CITES A%2FRES%2F99%2F1 treaty%2Fquiet-networks';

describe('an entity', () => {
  it('is of the type of its kind, with its names, identifiers and address', async () => {
    const { data, errors } = await ask(
      api,
      `{ entity(id: "org/unga") {
        __typename id kind name french: name(language: fr) arabic: name(language: ar)
        names { text language type } symbol date known identifiers { scheme value } address
        ... on Body { until }
        ... on Instrument { document { title } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      entity: {
        __typename: 'Organization',
        id: 'org/unga',
        kind: 'Organization',
        name: 'General Assembly',
        french: 'Assemblée générale',
        arabic: 'General Assembly',
        names: expect.arrayContaining([
          { text: 'General Assembly', language: 'en', type: 'FULL' },
          { text: 'AG', language: 'fr', type: 'ACRONYM' },
        ]) as unknown,
        symbol: null,
        date: '1945',
        known: true,
        identifiers: [{ scheme: 'wikidata', value: 'Q47423' }],
        address: 'https://www.un.org/en/ga/',
        until: null,
      },
    });
  });

  it('that a text has named carries its official address by symbol', async () => {
    const { data } = await ask(api, '{ entity(id: "A/RES/98/7") { __typename symbol address } }');
    expect(data).toEqual({
      entity: {
        __typename: 'Resolution',
        symbol: 'A/RES/98/7',
        address: 'https://docs.un.org/en/A/RES/98/7',
      },
    });
  });

  it('that is an instrument has its text, in the language asked for or the first', async () => {
    const { data } = await ask(
      api,
      `{ read: entity(id: "A/RES/99/1") { ... on Instrument {
           fr: document(language: fr) { title language } ru: document(language: ru) { title }
         } }
         unread: entity(id: "A/RES/98/7") { ... on Instrument { document { title } } } }`,
    );
    expect(data).toEqual({
      read: { fr: { title: 'Réseaux silencieux', language: 'fr' }, ru: { title: 'Quiet networks' } },
      unread: { document: null },
    });
  });

  it('has its relations, filtered by type and direction', async () => {
    const { data } = await ask(
      api,
      `{ entity(id: "treaty/quiet-networks") {
        in: relations(direction: IN, types: [CITES]) { totalCount nodes { id source { id } target { id } } }
        out: relations(direction: OUT) { totalCount }
        other: relations(types: [ESTABLISHES]) { totalCount }
      } }`,
    );
    expect(data).toEqual({
      entity: {
        in: {
          totalCount: 1,
          nodes: [{ id: CONVENTION, source: { id: 'A/RES/99/1' }, target: { id: 'treaty/quiet-networks' } }],
        },
        out: { totalCount: 0 },
        other: { totalCount: 0 },
      },
    });
  });
});

describe('a relation', () => {
  it('has its evidence: document, paragraph, words, act and address', async () => {
    const { data, errors } = await ask(
      api,
      `query($id: ID!) { relation(id: $id) {
        type stances modalities confidence assertions first last
        evidence {
          totalCount
          nodes {
            document { id title language file address entity { __typename } adoptedBy { name } }
            paragraph { id label kind verb act text start }
            words cue stance modality paragraphs start end confidence rule address
          }
        }
      } }`,
      { id: CONVENTION },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      relation: {
        type: 'CITES',
        modalities: [],
        confidence: 0.9,
        assertions: 3,
        first: '2044-12-03',
        last: '2044-12-03',
        evidence: { totalCount: 3 },
      },
    });
    const { relation } = data as { relation: { stances: string[]; evidence: { nodes: unknown[] } } };
    expect(relation.stances).toEqual(['RECALLS', 'CALLS_UPON']);
    const text = 'Resolution of the General Assembly: quiet networks\nRecalling its resolution 98/7 and the ';
    expect(relation.evidence.nodes).toContainEqual({
      document: {
        id: 'A/RES/99/1',
        title: 'Quiet networks',
        language: 'en',
        file: 'en.txt',
        address: 'https://docs.un.org/en/A/RES/99/1',
        entity: { __typename: 'Resolution' },
        adoptedBy: { name: 'General Assembly' },
      },
      paragraph: {
        id: 'p1',
        label: 'pp1',
        kind: 'PREAMBULAR',
        verb: 'Recalling',
        act: 'RECALLS',
        text: 'Recalling its resolution 98/7 and the Convention on Quiet Networks,',
        start: text.indexOf('Recalling'),
      },
      words: 'Convention on Quiet Networks',
      cue: null,
      stance: 'RECALLS',
      modality: null,
      paragraphs: null,
      start: text.length,
      end: text.length + 'Convention on Quiet Networks'.length,
      confidence: 0.9,
      rule: 'made-for-test',
      address: 'https://docs.un.org/en/A/RES/99/1',
    });
  });

  it('has the address of the instrument of which a digest says it, where the digest has none', async () => {
    const known = (id: string, kind: 'Resolution' | 'Treaty' | 'Organization') => {
      return { id, kind, name: id, known: true, ...(kind === 'Resolution' && { symbol: id }) };
    };
    const digests = await openSqliteStore({ folder: ':memory:' });
    await fill(digests, [
      reading({
        id: 'doc/digest',
        language: 'en',
        title: 'A digest',
        date: '2044-12-04',
        entities: [
          known('A/RES/98/7', 'Resolution'),
          known('treaty/quiet-networks', 'Treaty'),
          known('org/unga', 'Organization'),
        ],
        lines: [
          {
            label: '1',
            kind: 'body',
            text: 'Words',
            states: [
              { type: 'CITES', source: 'A/RES/98/7', target: 'treaty/quiet-networks', words: 'Words' },
              { type: 'CITES', source: 'treaty/quiet-networks', target: 'A/RES/98/7', words: 'Words' },
              { type: 'CITES', source: 'org/unga', target: 'A/RES/98/7', words: 'Words' },
              { type: 'CITES', target: 'A/RES/98/7', words: 'Words' },
            ],
          },
        ],
      }),
    ]);
    const { data, errors } = await ask(
      loggedApi(digests).api,
      `{ resolution: entity(id: "A/RES/98/7") { relations(direction: BOTH) { nodes {
        source { id } evidence { nodes { address document { id address } } }
      } } } }`,
    );
    await digests.close();
    expect(errors).toBeUndefined();
    const { nodes } = (
      data as {
        resolution: {
          relations: {
            nodes: {
              source: { id: string };
              evidence: { nodes: { address: string | null; document: { id: string } }[] };
            }[];
          };
        };
      }
    ).resolution.relations;
    const addresses = Object.fromEntries(
      nodes.flatMap(({ source, evidence }) =>
        evidence.nodes
          .filter(({ document }) => document.id === 'doc/digest')
          .map(({ address, document }) => [source.id, [address, document]]),
      ),
    );
    const document = { id: 'doc/digest', address: null };
    expect(addresses).toEqual({
      'A/RES/98/7': ['https://docs.un.org/en/A/RES/98/7', document],
      // neither has one: no treaty's address is known here, and that of a body is its site's
      'treaty/quiet-networks': [null, document],
      'org/unga': [null, document],
      'doc/digest': [null, document],
    });
  });

  it('says whether a body has been established or is only proposed', async () => {
    const { data } = await ask(
      api,
      '{ entity(id: "wg/quiet-networks") { relations(types: [ESTABLISHES]) { nodes { modalities evidence { nodes { modality cue } } } } } }',
    );
    expect(data).toEqual({
      entity: {
        relations: {
          nodes: [{ modalities: ['DONE'], evidence: { nodes: [{ modality: 'DONE', cue: 'establish' }] } }],
        },
      },
    });
  });
});

describe('a global id', () => {
  it('finds the node that gave it: entity, relation and evidence', async () => {
    const first = await ask(
      api,
      '{ entity(id: "wg/quiet-networks") { id relations { nodes { id evidence { nodes { id } } } } } }',
    );
    const { entity } = first.data as {
      entity: { id: string; relations: { nodes: { id: string; evidence: { nodes: { id: string }[] } }[] } };
    };
    const relation = entity.relations.nodes.find(({ id }) => id.startsWith('ESTABLISHES'))!;
    const { data } = await ask(
      api,
      'query($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { __typename id } b: node(id: $b) { __typename id } c: node(id: $c) { __typename id ... on Evidence { words } } }',
      { a: entity.id, b: relation.id, c: relation.evidence.nodes[0]!.id },
    );
    expect(data).toEqual({
      a: { __typename: 'WorkingGroup', id: entity.id },
      b: { __typename: 'Relation', id: relation.id },
      c: {
        __typename: 'Evidence',
        id: relation.evidence.nodes[0]!.id,
        words: 'Working Group on Quiet Networks',
      },
    });
  });

  it.each(['org/none', 'CITES a b', 'CITES a b c', `${CONVENTION} none`, 'CITES %E0%A4%A b', 'x y z', ''])(
    'that names nothing is null: %j',
    async (id) => {
      const answer = await ask(
        api,
        'query($id: ID!) { node(id: $id) { id } entity(id: $id) { id } relation(id: $id) { id } document(id: $id) { id } }',
        { id },
      );
      expect(answer).toEqual({
        status: 200,
        data: { node: null, entity: null, relation: null, document: null },
      });
    },
  );
});

describe('documents', () => {
  it('are listed, each language a text, with their paragraphs', async () => {
    const { data } = await ask(
      api,
      '{ documents { totalCount nodes { id language kind symbol date notices } } document(id: "A/RES/99/1", language: fr) { paragraphs { totalCount nodes { id label kind verb act text start end } } } }',
    );
    expect(data).toMatchObject({
      documents: { totalCount: 4 },
      document: {
        paragraphs: {
          totalCount: 1,
          nodes: [
            {
              id: 'p0',
              label: 'pp1',
              kind: 'PREAMBULAR',
              verb: 'Rappelant',
              act: 'RECALLS',
              text: 'Rappelant la Convention sur les réseaux silencieux,',
              start: 0,
              end: 51,
            },
          ],
        },
      },
    });
    expect((data as { documents: { nodes: unknown[] } }).documents.nodes).toContainEqual({
      id: 'A/RES/99/1',
      language: 'fr',
      kind: 'Resolution',
      symbol: 'A/RES/99/1',
      date: '2044-12-03',
      notices: [],
    });
  });
});

describe('search', () => {
  it('finds by name without accents, and by kind', async () => {
    const { data } = await ask(
      api,
      '{ a: search(query: "assemblee gen") { nodes { id } } b: search(query: "quiet", kinds: [WorkingGroup]) { totalCount nodes { id } } c: search(query: "zzzz") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data).toEqual({
      a: { nodes: [{ id: 'org/unga' }] },
      b: { totalCount: 1, nodes: [{ id: 'wg/quiet-networks' }] },
      c: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('reads a citation as texts write it', async () => {
    const { data } = await ask(
      api,
      '{ en: search(query: "UNGA 98/7", first: 1) { nodes { id } } fr: search(query: "résolution 98/7 de l’Assemblée générale", first: 1) { nodes { id } } unheld: search(query: "UNGA 98/8") { nodes { id } } }',
    );
    const found = { nodes: [{ id: 'A/RES/98/7' }] };
    expect(data).toEqual({ en: found, fr: found, unheld: { nodes: [] } });
  });
});

describe('pages', () => {
  const PAGE = `query($after: String) { entity(id: "A/RES/97/1") { relations(direction: OUT, first: 7, after: $after) {
    totalCount edges { cursor node { id } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }`;

  it('follow each other to the end, each item once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page++) {
      const { data, errors } = await ask(api, PAGE, { after });
      expect(errors).toBeUndefined();
      const { relations } = (data as { entity: { relations: Relations } }).entity;
      expect(relations.totalCount).toBe(30);
      expect(relations.nodes).toEqual(relations.edges.map(({ node }) => node));
      expect(relations.pageInfo).toEqual({
        hasNextPage: page < 4,
        hasPreviousPage: page > 0,
        startCursor: relations.edges[0]!.cursor,
        endCursor: relations.edges.at(-1)!.cursor,
      });
      seen.push(...relations.nodes.map(({ id }) => id));
      after = relations.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
  });

  interface Relations {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  }
});

describe('a subgraph', () => {
  it('holds the nearest nodes first, and the relations between them', async () => {
    const { data } = await ask(
      api,
      '{ subgraph(around: ["wg/quiet-networks", "wg/quiet-networks"], depth: 2, types: [ESTABLISHES, CITES]) { nodes { id } relations { type } omitted } }',
    );
    const { subgraph } = data as {
      subgraph: { nodes: { id: string }[]; relations: { type: string }[]; omitted: number };
    };
    expect(subgraph.nodes.slice(0, 2)).toEqual([{ id: 'wg/quiet-networks' }, { id: 'A/RES/99/1' }]);
    expect(subgraph.nodes.map(({ id }) => id).sort()).toEqual([
      'A/RES/98/7',
      'A/RES/99/1',
      'treaty/quiet-networks',
      'wg/quiet-networks',
    ]);
    expect(subgraph.relations.map(({ type }) => type).sort()).toEqual(['CITES', 'CITES', 'ESTABLISHES']);
    expect(subgraph.omitted).toBe(0);
  });

  it('leaves out what the limit does, and says how many', async () => {
    const { data } = await ask(
      api,
      '{ subgraph(around: ["A/RES/97/1"], limit: 11) { nodes { id } omitted } }',
    );
    const { subgraph } = data as { subgraph: { nodes: unknown[]; omitted: number } };
    expect(subgraph.nodes).toHaveLength(11);
    expect(subgraph.omitted).toBe(20);
  });
});

describe('statistics and vocabulary', () => {
  it('count every kind and type, those with none too', async () => {
    const { data } = await ask(
      api,
      '{ statistics { documents assertions nodes { kind count } relations { type count } } }',
    );
    const { statistics } = data as {
      statistics: {
        documents: number;
        assertions: number;
        nodes: { kind: string; count: number }[];
        relations: { type: string; count: number }[];
      };
    };
    expect(statistics.documents).toBe(4);
    expect(statistics.assertions).toBe(66);
    expect(statistics.nodes.map(({ kind }) => kind)).toEqual(KINDS.map(({ kind }) => kind));
    expect(statistics.relations.map(({ type }) => type)).toEqual(RELATIONS.map(({ type }) => type));
    expect(statistics.relations[0]).toEqual({ type: 'CITES', count: 62 });
  });

  it('say why the graph is not whole, where it is not', async () => {
    const caveats = async () => (await ask(api, '{ statistics { caveats { code description } } }')).data;
    expect(await caveats()).toEqual({ statistics: { caveats: [] } });
    await store.setFilling('copy');
    try {
      const told = expect.stringMatching(/^a copy into it was broken off, or is under way/) as string;
      expect(await caveats()).toEqual({
        statistics: { caveats: [{ code: 'COPY', description: told }] },
      });
    } finally {
      await store.setFilling(undefined);
    }
  });

  it('say of a neighbourhood whether there may be more behind what was left out', async () => {
    const query = (limit: number) =>
      `{ subgraph(around: ["A/RES/99/1"], depth: 6, limit: ${limit}) { omitted beyond } }`;
    const { data } = await ask(api, query(500));
    expect(data).toEqual({ subgraph: { omitted: 0, beyond: false } });
    const cut = (await ask(api, query(2))).data as { subgraph: { omitted: number; beyond: boolean } };
    expect(cut.subgraph.omitted).toBeGreaterThan(0);
    expect(cut.subgraph.beyond).toBe(true);
  });

  it('give the labels of the model in the language asked for, else in English', async () => {
    const { data } = await ask(
      api,
      '{ vocabulary { kinds { kind group label plural(language: fr) description } relations { type label(language: fr) inverse(language: und) description } } }',
    );
    expect(data).toEqual({
      vocabulary: {
        kinds: KINDS.map(({ kind, group, label, plural, description }) => ({
          kind,
          group,
          label: label.en,
          plural: plural.fr,
          description,
        })),
        relations: RELATIONS.map(({ type, label, inverse, description }) => ({
          type,
          label: label.fr,
          inverse: inverse.en,
          description,
        })),
      },
    });
  });
});
