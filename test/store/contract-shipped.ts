import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentsOf } from '../../server/store/copy.js';
import { relationId } from '../../server/store/ids.js';
import type { GraphStore } from '../../server/store/port.js';
import type { ShippedAssertion, ShippedDocument, ShippedGraph } from '../../server/store/shipped.js';
import { FACTS, READINGS, reading, REPORT, RESOLUTION, RESOLUTION_FR } from './fixtures.js';
import { all, snapshot } from './snapshot.js';

const BUDAPEST = 'treaty/budapest-convention';

const assertion = (
  type: ShippedAssertion['type'],
  source: string,
  target: string,
  more: Partial<ShippedAssertion> = {},
): ShippedAssertion => ({
  type,
  source,
  target,
  paragraph: 0,
  words: `name of ${target}`,
  cue: undefined,
  stance: undefined,
  modality: undefined,
  paragraphs: undefined,
  confidence: 0.8,
  rule: 'shipped',
  ...more,
});

const document = (
  id: string,
  assertions: ShippedAssertion[],
  more: Partial<ShippedDocument> = {},
): ShippedDocument => ({
  id,
  language: 'en',
  kind: 'Resolution',
  title: `Title of ${id}`,
  symbol: id,
  date: '2018-12-05',
  adoptedBy: 'org/unga',
  paragraphs: [
    { id: 'p4', label: 'pp3', kind: 'preambular', verb: 'Recalling', act: 'recalls' },
    { id: 'p9', label: 'op2', kind: 'operative', verb: undefined, act: undefined },
  ],
  assertions,
  ...more,
});

const graph = (hash: string, documents: ShippedDocument[]): ShippedGraph => ({
  hash,
  entities: [
    { id: 'A/RES/72/9', kind: 'Resolution', name: 'resolution 72/9', symbol: 'A/RES/72/9', known: true },
    {
      id: 'wg/shipped',
      kind: 'WorkingGroup',
      name: 'working group that ships',
      language: 'en',
      known: false,
    },
    { id: 'org/alone', kind: 'Organization', name: 'named once', language: 'en', known: false },
    {
      id: 'A/RES/74/247',
      kind: 'Resolution',
      name: 'resolution 74/247',
      symbol: 'A/RES/74/247',
      known: true,
    },
    { id: BUDAPEST, kind: 'Treaty', name: 'Convention on Cybercrime', known: true },
    {
      id: 'A/RES/76/1',
      kind: 'Resolution',
      name: 'Title of A/RES/76/1',
      language: 'en',
      symbol: 'A/RES/76/1',
      date: '2021-01-04',
      known: true,
    },
    { id: 'A/RES/77/2', kind: 'Resolution', name: 'resolution 77/2', symbol: 'A/RES/77/2', known: true },
  ],
  documentCount: documents.length,
  documents,
});

/** A resolution of the fixtures as it ships, with something that its text does not state; and a later one. */
export const SHIPPED = graph('first', [
  document('A/RES/74/247', [
    assertion('CITES', 'A/RES/74/247', 'A/RES/72/9', { stance: 'recalls', words: 'resolution 72/9' }),
    assertion('CITES', 'A/RES/74/247', 'treaty/budapest-convention', { stance: 'recalls', paragraph: 1 }),
    assertion('MENTIONS', 'A/RES/74/247', 'org/alone', { paragraph: 1 }),
  ]),
  document(
    'A/RES/76/1',
    [
      assertion('CITES', 'A/RES/76/1', 'A/RES/74/247', { stance: 'recalls' }),
      assertion('CITES', 'A/RES/76/1', 'treaty/budapest-convention', { stance: 'notes', paragraph: 1 }),
      assertion('CITES', 'A/RES/76/1', 'treaty/budapest-convention', { stance: 'recalls', paragraph: 1 }),
      assertion('ESTABLISHES', 'A/RES/76/1', 'wg/shipped', {
        paragraph: 1,
        modality: 'done',
        cue: 'establishes',
        paragraphs: ['3'],
      }),
    ],
    { date: '2021-01-04' },
  ),
]);

const IDS = ['A/RES/74/247', 'A/RES/76/1', 'A/RES/72/9', 'wg/shipped', 'org/alone', BUDAPEST, 'org/unga'];

/** The promises about the graph that ships: documents without text. */
export function describeShipped(open: () => Promise<GraphStore>) {
  describe('the graph that ships', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.saveFacts(FACTS);
    });
    afterEach(() => store.close());
    const entity = async (id: string) => (await store.entities([id]))[0];
    const held = () => snapshot(store, IDS, ['title', 'resolution 74/247', 'working group']);

    test('is taken in once, and says which one it is', async () => {
      expect(await store.shippedHash()).toBeUndefined();
      const told: number[] = [];
      expect(await store.saveShipped(SHIPPED, (documents) => told.push(documents))).toBe('added');
      expect(told.at(-1)).toBe(2);
      expect(await store.shippedHash()).toBe('first');
      expect(await store.saveShipped(SHIPPED)).toBe('unchanged');
      expect(await store.statistics()).toMatchObject({ documents: 2, withoutText: 2, assertions: 7 });
    });

    test('has documents that say that their text is not here', async () => {
      await store.saveShipped(SHIPPED);
      expect(await store.documents('A/RES/76/1')).toEqual([
        {
          id: 'A/RES/76/1',
          language: 'en',
          kind: 'Resolution',
          title: 'Title of A/RES/76/1',
          symbol: 'A/RES/76/1',
          date: '2021-01-04',
          adoptedBy: 'org/unga',
          hasText: false,
          file: '',
          hash: '',
          length: 0,
          notices: [],
        },
      ]);
      expect(await all((page) => store.paragraphs('A/RES/76/1', 'en', page), 1)).toEqual([
        { id: 'p4', label: 'pp3', kind: 'preambular', verb: 'Recalling', act: 'recalls' },
        { id: 'p9', label: 'op2', kind: 'operative' },
      ]);
    });

    test('has evidence with the words that name the target, and no offsets', async () => {
      await store.saveShipped(SHIPPED);
      const id = relationId({ type: 'ESTABLISHES', source: 'A/RES/76/1', target: 'wg/shipped' });
      expect(await all((page) => store.evidence(id, page))).toEqual([
        {
          id: expect.any(String) as string,
          document: {
            id: 'A/RES/76/1',
            language: 'en',
            title: 'Title of A/RES/76/1',
            date: '2021-01-04',
          },
          paragraph: { id: 'p9', label: 'op2', kind: 'operative' },
          words: 'name of wg/shipped',
          cue: 'establishes',
          modality: 'done',
          paragraphs: ['3'],
          confidence: 0.8,
          rule: 'shipped',
        },
      ]);
      const twice = relationId({ type: 'CITES', source: 'A/RES/76/1', target: BUDAPEST });
      const places = await all((page) => store.evidence(twice, page), 1);
      expect(places.map(({ stance }) => stance)).toEqual(['notes', 'recalls']);
      expect(new Set(places.map((place) => place.id)).size).toBe(2);
    });

    test('gives relations, degrees and names, which search finds', async () => {
      await store.saveShipped(SHIPPED);
      const [relation] = await store.relationsById([
        relationId({ type: 'CITES', source: 'A/RES/76/1', target: BUDAPEST }),
      ]);
      expect(relation).toMatchObject({
        assertions: 2,
        confidence: 0.8,
        stances: ['notes', 'recalls'],
        first: '2021-01-04',
        last: '2021-01-04',
      });
      expect(await entity(BUDAPEST)).toMatchObject({ name: 'Convention on Cybercrime', degree: 2 });
      expect(await entity('A/RES/74/247')).toMatchObject({ name: 'Title of A/RES/74/247', known: true });
      const found = async (query: string) =>
        (await store.search(query, { first: 5 })).items.map(({ item }) => item.id);
      expect(await found('working group ships')).toEqual(['wg/shipped']);
      expect(await found('resolution 72/9')).toEqual(['A/RES/72/9']);
      const around = await store.subgraph({ around: ['A/RES/76/1'], depth: 1, limit: 9 });
      expect(around.nodes.map(({ id }) => id).sort()).toEqual([
        'A/RES/74/247',
        'A/RES/76/1',
        BUDAPEST,
        'wg/shipped',
      ]);
    });

    test('gives way to the reading of a file of the same document and language, and to nothing else', async () => {
      await store.saveShipped(SHIPPED);
      expect(await store.saveReading(RESOLUTION)).toBe('replaced');
      expect(await store.documents('A/RES/74/247')).toMatchObject([
        { hasText: true, file: 'A-RES-74-247.txt', length: RESOLUTION.text.length },
      ]);
      const cites = relationId({ type: 'CITES', source: 'A/RES/74/247', target: BUDAPEST });
      const words = (await all((page) => store.evidence(cites, page))).map((each) => each.words);
      expect(words).toEqual(['Convention on Cybercrime', 'Convention on Cybercrime']);
      // what only the replaced facts had named is gone, what others state stays
      expect(await entity('org/alone')).toBeUndefined();
      expect(await entity('A/RES/72/9')).toBeUndefined();
      expect((await store.documents('A/RES/76/1'))[0]!.hasText).toBe(false);
      const listed = async (hasText: boolean) =>
        (await all((page) => store.listDocuments({ ...page, hasText }), 1)).map(({ id }) => id);
      expect(await listed(true)).toEqual(['A/RES/74/247']);
      expect(await listed(false)).toEqual(['A/RES/76/1']);
      expect((await store.statistics()).withoutText).toBe(1);
      expect(await store.saveReading(RESOLUTION_FR)).toBe('added');
      expect(await store.saveReading(RESOLUTION)).toBe('unchanged');
    });

    test('leaves the readings that are there already, whichever came first', async () => {
      for (const each of READINGS) await store.saveReading(each);
      await store.saveShipped(SHIPPED);
      const after = await snapshot(store, IDS);
      const [text] = await store.documents('A/RES/74/247');
      expect(text).toMatchObject({ hasText: true, title: RESOLUTION.extraction.document.title });
      const other = await open();
      try {
        await other.saveFacts(FACTS);
        await other.saveShipped(SHIPPED);
        for (const each of READINGS) await other.saveReading(each);
        expect(await snapshot(other, IDS)).toEqual(after);
      } finally {
        await other.close();
      }
    });

    test('is replaced by a newer one, which leaves the readings alone', async () => {
      await store.saveReading(REPORT);
      await store.saveShipped(SHIPPED);
      const newer = graph('second', [
        document('A/RES/77/2', [assertion('CITES', 'A/RES/77/2', BUDAPEST, { stance: 'recalls' })]),
      ]);
      expect(await store.saveShipped(newer)).toBe('replaced');
      expect(await store.shippedHash()).toBe('second');
      expect(await store.documents('A/RES/76/1')).toEqual([]);
      expect(await entity('wg/shipped')).toBeUndefined();
      expect(await store.statistics()).toMatchObject({ documents: 2, withoutText: 1 });
      const after = await snapshot(store, IDS, ['title']);
      const other = await open();
      try {
        await other.saveFacts(FACTS);
        await other.saveReading(REPORT);
        await other.saveShipped(newer);
        expect(await snapshot(other, IDS, ['title'])).toEqual(after);
      } finally {
        await other.close();
      }
    });

    test('may be forgotten document by document; what others state stays, with a name', async () => {
      await store.saveShipped(SHIPPED);
      expect(await store.removeDocument('A/RES/74/247')).toBe(true);
      expect(await entity('org/alone')).toBeUndefined();
      expect(await entity('A/RES/74/247')).toMatchObject({ name: 'resolution 74/247', degree: 1 });
      expect(await store.removeDocument('A/RES/76/1')).toBe(true);
      const after = await held();
      const never = await open();
      try {
        await never.saveFacts(FACTS);
        expect(await snapshot(never, IDS, ['title', 'resolution 74/247', 'working group'])).toEqual(after);
      } finally {
        await never.close();
      }
    });

    test('comes back where a text that had taken its place is forgotten, whichever came first', async () => {
      await store.saveShipped(SHIPPED);
      const before = await held();
      await store.saveReading(RESOLUTION);
      await store.saveReading(RESOLUTION_FR);
      expect(await held()).not.toEqual(before);
      expect(await store.removeDocument('A/RES/74/247')).toBe(true);
      expect(await held()).toEqual(before);
      const readFirst = await open();
      try {
        await readFirst.saveFacts(FACTS);
        await readFirst.saveReading(RESOLUTION);
        await readFirst.saveShipped(SHIPPED);
        await readFirst.removeDocument('A/RES/74/247', 'en');
        expect(await snapshot(readFirst, IDS, ['title', 'resolution 74/247', 'working group'])).toEqual(
          before,
        );
        // forgotten again, it is the facts that go
        expect(await readFirst.removeDocument('A/RES/74/247', 'en')).toBe(true);
        expect(await readFirst.documents('A/RES/74/247')).toEqual([]);
      } finally {
        await readFirst.close();
      }
    });

    test('comes back as the newest one has it, after the text was read anew', async () => {
      await store.saveShipped(SHIPPED);
      await store.saveReading(RESOLUTION);
      await store.saveReading({ ...RESOLUTION, text: `${RESOLUTION.text}\n` });
      const newer = graph('second', [
        document('A/RES/74/247', [assertion('CITES', 'A/RES/74/247', BUDAPEST, { stance: 'notes' })]),
      ]);
      await store.saveShipped(newer);
      await store.removeDocument('A/RES/74/247');
      const after = await snapshot(store, IDS, ['title']);
      const other = await open();
      try {
        await other.saveFacts(FACTS);
        await other.saveShipped(newer);
        expect(await snapshot(other, IDS, ['title'])).toEqual(after);
      } finally {
        await other.close();
      }
    });

    test('keeps what it states of an entity that the authority file no longer holds', async () => {
      await store.saveShipped(SHIPPED);
      await store.saveFacts([]);
      expect(await entity(BUDAPEST)).toMatchObject({ name: 'Convention on Cybercrime', kind: 'Treaty' });
    });

    // an entry that is renamed or taken out must not keep a new Renvoi from starting with the graph at hand
    test('is taken in though the authority file holds none of its ends', async () => {
      const other = await open();
      try {
        await other.saveShipped(SHIPPED);
        expect((await other.entities([BUDAPEST]))[0]).toMatchObject({
          kind: 'Treaty',
          name: 'Convention on Cybercrime',
          degree: 2,
        });
      } finally {
        await other.close();
      }
    });

    test('is refused whole where an end of a relation is nowhere', async () => {
      const broken = graph('broken', [
        ...(SHIPPED.documents as ShippedDocument[]),
        document('A/RES/78/3', [assertion('CITES', 'A/RES/76/1', 'treaty/nowhere')]),
      ]);
      await expect(store.saveShipped(broken)).rejects.toThrow(/"treaty\/nowhere"/);
      expect(await store.statistics()).toMatchObject({ documents: 0, assertions: 0 });
      expect(await store.shippedHash()).toBeUndefined();
    });

    test('that is refused leaves the earlier one, and what is aside', async () => {
      await store.saveShipped(SHIPPED);
      await store.saveReading(RESOLUTION);
      const before = await contentsOf(store);
      const broken = graph('broken', [
        document('A/RES/78/3', [assertion('CITES', 'A/RES/76/1', 'treaty/nowhere')]),
      ]);
      await expect(store.saveShipped(broken)).rejects.toThrow(/"treaty\/nowhere"/);
      expect(await contentsOf(store)).toEqual(before);
      expect(await store.shippedHash()).toBe('first');
    });
  });

  describe('the most cited instruments', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.saveFacts(FACTS);
      await store.saveShipped(SHIPPED);
      for (const each of READINGS) await store.saveReading(each);
    });
    afterEach(() => store.close());
    const ranking = async (request: Omit<Parameters<GraphStore['mostCited']>[0], 'first'>) => {
      const cited = await all((page) => store.mostCited({ ...request, ...page }), 2);
      return cited.map(({ instrument, citedBy }) => `${instrument.id} ${citedBy}`);
    };

    test('are ranked by the instruments that cite them, each counted once', async () => {
      // the resolution cites the treaty in two languages and three places
      expect(await ranking({})).toEqual(['A/RES/74/247 3', `${BUDAPEST} 2`, 'A/RES/73/187 1']);
      const page = await store.mostCited({ first: 1 });
      expect(page).toMatchObject({ hasNext: true, total: 3 });
      expect(page.items[0]!.item.instrument).toEqual((await store.entities(['A/RES/74/247']))[0]);
    });

    test('of some kinds', async () => {
      expect(await ranking({ kinds: ['Treaty'] })).toEqual([`${BUDAPEST} 2`]);
      expect(await ranking({ kinds: [] })).toEqual([]);
      expect(await ranking({ kinds: ['Organization'] })).toEqual([]);
    });

    test('in the texts of a period, as precise as dates are; what has no date is in none', async () => {
      expect(await ranking({ from: '2019-12-27', to: '2019' })).toEqual(['A/RES/73/187 1', `${BUDAPEST} 1`]);
      // the report is of 2021, no day known
      expect(await ranking({ from: '2021-03' })).toEqual(['A/RES/74/247 1']);
      expect(await ranking({ from: '2022' })).toEqual([]);
    });

    test('that are themselves of a period', async () => {
      expect(await ranking({ datedFrom: '2019', datedTo: '2019-12-31' })).toEqual(['A/RES/74/247 3']);
      expect(await ranking({ datedTo: '2001', from: '2021' })).toEqual([`${BUDAPEST} 1`]);
    });

    test('follow what is read and forgotten', async () => {
      await store.removeDocument('A/RES/76/1');
      expect((await ranking({}))[0]).toBe('A/RES/74/247 2');
      await store.saveReading(
        reading(
          { id: 'doc/late', kind: 'Document', title: 'Late' },
          [{ id: BUDAPEST, kind: 'Treaty', name: 'Convention on Cybercrime' }],
          [{ text: 'Convention on Cybercrime', states: [{ type: 'CITES', target: BUDAPEST }] }],
        ),
      );
      expect((await ranking({ kinds: ['Treaty'] }))[0]).toBe(`${BUDAPEST} 2`);
    });

    test('refuse a cursor of another list', async () => {
      const after = (await store.listDocuments({ first: 1 })).items[0]!.cursor;
      const refused = expect.objectContaining({ code: 'BAD_CURSOR' }) as Error;
      await expect(store.mostCited({ first: 1, after })).rejects.toEqual(refused);
    });
  });
}
