import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { relationId } from '../../server/store/ids.js';
import type { GraphStore } from '../../server/store/port.js';
import { FACTS, READINGS, reading, RESOLUTION } from './fixtures.js';
import { all } from './snapshot.js';

const BUDAPEST = relationId({
  type: 'CITES',
  source: 'A/RES/74/247',
  target: 'treaty/budapest-convention',
});

/** The promises about relations, evidence and the neighbourhood. */
export function describeGraph(open: () => Promise<GraphStore>) {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await store.saveFacts(FACTS);
    for (const each of READINGS) await store.saveReading(each);
  });
  afterEach(() => store.close());

  describe('relations', () => {
    test('a relation is the sum of its assertions, in every language', async () => {
      expect(await store.relationsById([BUDAPEST])).toEqual([
        {
          id: 'CITES A%2FRES%2F74%2F247 treaty%2Fbudapest-convention',
          type: 'CITES',
          source: 'A/RES/74/247',
          target: 'treaty/budapest-convention',
          stances: ['notes', 'bears in mind'],
          modalities: [],
          confidence: 0.9,
          assertions: 3,
          first: '2019-12-27',
          last: '2019-12-27',
        },
      ]);
    });

    test('a relation that several documents state has the dates of the first and the last', async () => {
      const founding = relationId({
        type: 'ESTABLISHES',
        source: 'A/RES/74/247',
        target: 'wg/ad-hoc-committee',
      });
      expect(await store.relationsById([founding])).toMatchObject([
        { assertions: 2, modalities: ['done'], first: '2019-12-27', last: '2021' },
      ]);
    });

    test('a relation that only undated documents state has no dates', async () => {
      const id = relationId({ type: 'CITES', source: 'doc/note', target: 'A/RES/74/247' });
      const [relation] = await store.relationsById([id]);
      expect(relation).toMatchObject({ assertions: 1 });
      expect(relation).not.toHaveProperty('first');
      expect(relation).not.toHaveProperty('last');
    });

    test('relations come in the order asked for, undefined where the id is of none', async () => {
      const found = await store.relationsById(['CITES a b', BUDAPEST, 'CITES', 'NOT A%RELATION b', '']);
      expect(found.map((each) => each?.id)).toEqual([undefined, BUDAPEST, undefined, undefined, undefined]);
    });

    test('relations of an entity come with most assertions first, page by page', async () => {
      const list = await all((page) => store.relations('A/RES/74/247', {}, page), 2);
      expect(list.map(({ type, assertions }) => `${type} ${assertions}`)).toEqual([
        'CITES 3',
        'ADOPTED_BY 2',
        'ESTABLISHES 2',
        'MENTIONS 2',
        'CITES 1',
        'CITES 1',
        'CITES 1',
        'MENTIONS 1',
        'RESERVES_ON 1',
      ]);
      expect(new Set(list.map((each) => each.id)).size).toBe(9);
    });

    test('relations are filtered by type and direction, and counted so', async () => {
      const of = async (filter: Parameters<GraphStore['relations']>[1]) => {
        const page = await store.relations('A/RES/74/247', filter, { first: 50 });
        expect(page.total).toBe(page.items.length);
        return page.items.map(({ item }) => `${item.source} ${item.type} ${item.target}`);
      };
      expect(await of({ direction: 'IN', types: ['CITES'] })).toEqual([
        'doc/note CITES A/RES/74/247',
        'doc/report-on-cooperation CITES A/RES/74/247',
      ]);
      expect(await of({ direction: 'OUT', types: ['ADOPTED_BY', 'ESTABLISHES'] })).toHaveLength(2);
      expect(await of({ direction: 'IN' })).toHaveLength(3);
      expect(await of({ direction: 'BOTH', types: ['RESERVES_ON'] })).toHaveLength(1);
      expect(await of({ types: [] })).toEqual([]);
    });

    test('an entity that is not there has no relations', async () => {
      expect(await store.relations('org/none', {}, { first: 5 })).toEqual({
        items: [],
        hasNext: false,
        total: 0,
      });
    });

    test('a cursor stands although other relations come in between', async () => {
      const page = await store.relations('A/RES/74/247', {}, { first: 4 });
      const rest = await store.relations('A/RES/74/247', {}, { first: 50, after: page.items[3]!.cursor });
      await store.saveReading(
        reading(
          { id: 'doc/0', kind: 'Document', title: 'Before all others' },
          [{ id: 'A/RES/74/247', kind: 'Resolution', name: 'resolution 74/247' }],
          [
            { text: 'resolution 74/247', states: [{ type: 'AMENDS', target: 'A/RES/74/247' }] },
            { text: 'resolution 74/247', states: [{ type: 'AMENDS', target: 'A/RES/74/247' }] },
          ],
        ),
      );
      const again = await store.relations('A/RES/74/247', {}, { first: 50, after: page.items[3]!.cursor });
      expect(again.items).toEqual(rest.items);
      expect(again.total).toBe(rest.total + 1);
    });
  });

  describe('evidence', () => {
    test('every assertion is traced to document, paragraph and words', async () => {
      const list = await all((page) => store.evidence(BUDAPEST, page), 2);
      expect(list).toHaveLength(3);
      expect(list[0]).toEqual({
        id: expect.any(String) as string,
        document: {
          id: 'A/RES/74/247',
          language: 'en',
          title: 'Countering criminal use of information technologies',
          date: '2019-12-27',
        },
        paragraph: {
          id: 'p2',
          label: 'pp2',
          kind: 'preambular',
          verb: 'Having in mind',
          act: 'bears in mind',
        },
        words: 'Convention on Cybercrime',
        start: RESOLUTION.text.indexOf('Convention on Cybercrime'),
        end: RESOLUTION.text.indexOf('Convention on Cybercrime') + 24,
        stance: 'bears in mind',
        confidence: 0.7,
        rule: 'fixture',
      });
      expect(list.map((each) => each.document.language)).toEqual(['en', 'en', 'fr']);
    });

    test('the oldest document comes first, one without a date last', async () => {
      const id = relationId({ type: 'CITES', source: 'doc/x', target: 'treaty/y' });
      for (const [document, date] of [
        ['doc/1', undefined],
        ['doc/2', '2020'],
        ['doc/3', '2019-05'],
      ] as const) {
        await store.saveReading(
          reading(
            { id: document, kind: 'Document', title: 'T', date },
            [
              { id: 'doc/x', kind: 'Document', name: 'X' },
              { id: 'treaty/y', kind: 'Treaty', name: 'Y' },
            ],
            [{ text: 'X cites Y', states: [{ type: 'CITES', source: 'doc/x', target: 'treaty/y' }] }],
          ),
        );
      }
      const list = await all((page) => store.evidence(id, page), 1);
      expect(list.map((each) => each.document.id)).toEqual(['doc/3', 'doc/2', 'doc/1']);
    });

    test('the paragraphs that a reservation concerns, cue and modality are kept', async () => {
      const reservation = relationId({ type: 'RESERVES_ON', source: 'state/france', target: 'A/RES/74/247' });
      const [reserved] = await all((page) => store.evidence(reservation, page));
      expect(reserved).toMatchObject({ paragraphs: ['4', '5'] });
      const meeting = relationId({ type: 'ORGANIZED_BY', source: 'meeting/forum', target: 'org/itu' });
      const [organized] = await all((page) => store.evidence(meeting, page));
      expect(organized).toMatchObject({ modality: 'proposed' });
      expect(organized).not.toHaveProperty('stance');
    });

    test('the same assertion given twice counts once', async () => {
      const twice = structuredClone(RESOLUTION);
      twice.extraction.relations.push(...structuredClone(RESOLUTION.extraction.relations));
      const before = await store.statistics();
      expect(await store.saveReading(twice)).toBe('replaced');
      expect(await store.statistics()).toEqual(before);
    });

    test('a relation that is not there has no evidence', async () => {
      for (const id of ['CITES a b', 'nonsense']) {
        expect(await store.evidence(id, { first: 5 })).toEqual({ items: [], hasNext: false, total: 0 });
      }
    });
  });

  describe('cursors', () => {
    test('one that no list gave, or another list gave, is refused', async () => {
      const other = (await store.listDocuments({ first: 1 })).items[0]!.cursor;
      const forged = Buffer.from('["relations",1]').toString('base64url');
      for (const after of ['', 'nonsense', '%', other, forged]) {
        const refused = expect.objectContaining({ code: 'BAD_CURSOR' }) as Error;
        await expect(store.relations('org/un', {}, { first: 1, after })).rejects.toEqual(refused);
        await expect(store.evidence(BUDAPEST, { first: 1, after })).rejects.toEqual(refused);
        await expect(store.search('un', { first: 1, after })).rejects.toEqual(refused);
        await expect(store.paragraphs('doc/note', 'und', { first: 1, after })).rejects.toEqual(refused);
      }
      await expect(store.listDocuments({ first: 1, after: 'x' })).rejects.toThrow(/cursor "x"/);
    });
  });

  describe('subgraph', () => {
    const ids = async (request: Partial<Parameters<GraphStore['subgraph']>[0]>) => {
      const found = await store.subgraph({ around: ['meeting/forum'], depth: 1, limit: 50, ...request });
      return { ...found, nodes: found.nodes.map((node) => node.id) };
    };

    test('the nearest nodes come first, then the best connected', async () => {
      expect((await ids({})).nodes).toEqual(['meeting/forum', 'doc/report-on-cooperation', 'org/itu']);
      expect((await ids({ depth: 2 })).nodes).toEqual([
        'meeting/forum',
        'doc/report-on-cooperation',
        'org/itu',
        'A/RES/74/247',
        'org/unga',
        'wg/ad-hoc-committee',
      ]);
    });

    test('every relation between the nodes is there, and no other', async () => {
      const { nodes, relations } = await ids({});
      expect(relations.map((each) => each.type).sort()).toEqual(['MENTIONS', 'MENTIONS', 'ORGANIZED_BY']);
      for (const { source, target } of relations) {
        expect(nodes).toContain(source);
        expect(nodes).toContain(target);
      }
    });

    test('the limit leaves out the farthest, and counts them', async () => {
      const whole = await ids({ depth: 2 });
      expect(whole).toMatchObject({ omitted: 0, beyond: false });
      const part = await ids({ depth: 2, limit: 4 });
      expect(part.nodes).toEqual(whole.nodes.slice(0, 4));
      expect(part).toMatchObject({ omitted: whole.nodes.length - 4, beyond: false });
      expect(part.relations.length).toBeGreaterThan(0);
    });

    test('beyond the nearest of those left out nothing is looked for, and that is said', async () => {
      const whole = await ids({ depth: 6 });
      const near = await ids({ depth: 2 });
      expect(whole.nodes.length).toBeGreaterThan(near.nodes.length);
      const cut = await ids({ depth: 6, limit: 4 });
      expect(cut).toMatchObject({ omitted: near.nodes.length - 4, beyond: true });
      expect(cut.nodes).toEqual(whole.nodes.slice(0, 4));
      // with room for just the near ones the next step is taken, and shows what is left out
      const filled = await ids({ depth: 6, limit: near.nodes.length });
      expect(filled.nodes).toEqual(near.nodes);
      expect(filled.omitted).toBeGreaterThan(0);
      // all there is fits: nothing is left out, however far was asked for
      expect(await ids({ depth: 6, limit: whole.nodes.length })).toMatchObject({ omitted: 0, beyond: false });
    });

    test('only the wanted types are followed and given', async () => {
      const { nodes, relations } = await ids({ depth: 6, types: ['ORGANIZED_BY'] });
      expect(nodes).toEqual(['meeting/forum', 'org/itu']);
      expect(relations).toHaveLength(1);
    });

    test('only the wanted kinds are reached; the start is there whatever its kind', async () => {
      const { nodes } = await ids({ depth: 6, kinds: ['Document', 'Resolution'] });
      expect(nodes).toEqual([
        'meeting/forum',
        'doc/report-on-cooperation',
        'A/RES/74/247',
        'doc/note',
        'A/RES/73/187',
      ]);
    });

    test('a direction is followed from the start, whose relations the other way are left out', async () => {
      const from = await ids({ direction: 'OUT' });
      expect(from.nodes).toEqual(['meeting/forum', 'org/itu']);
      expect(from.relations.map(({ type }) => type)).toEqual(['ORGANIZED_BY']);
      const to = await ids({ direction: 'IN' });
      expect(to.nodes).toEqual(['meeting/forum', 'doc/report-on-cooperation']);
      expect(to.relations.map(({ type }) => type)).toEqual(['MENTIONS']);
    });

    test('several starts are one neighbourhood; an unknown one is passed over', async () => {
      const { nodes } = await ids({ around: ['org/itu', 'org/none', 'A/RES/73/187', 'org/itu'] });
      expect(nodes).toEqual([
        'org/itu',
        'A/RES/73/187',
        'A/RES/74/247',
        'doc/report-on-cooperation',
        'meeting/forum',
      ]);
      expect(await ids({ around: ['org/none'] })).toEqual({
        nodes: [],
        relations: [],
        omitted: 0,
        beyond: false,
      });
    });

    test('a change of the graph is seen at once', async () => {
      await ids({ depth: 2 });
      await store.removeDocument('doc/report-on-cooperation');
      expect((await ids({ depth: 2 })).nodes).toEqual([]);
      expect((await ids({ around: ['org/itu'] })).nodes).toEqual(['org/itu']);
    });
  });
}
