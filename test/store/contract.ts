import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KINDS, RELATIONS } from '../../server/model/index.js';
import { assertionId, relationId } from '../../server/store/ids.js';
import type { GraphStore } from '../../server/store/port.js';
import { describeCopy } from './contract-copy.js';
import { describeGraph } from './contract-graph.js';
import { describeProperties } from './contract-properties.js';
import { describeSearch } from './contract-search.js';
import { describeShipped } from './contract-shipped.js';
import { FACTS, NOTE, READINGS, reading, REPORT, RESOLUTION, RESOLUTION_FR } from './fixtures.js';
import { all, snapshot } from './snapshot.js';

export interface ContractOptions {
  /** How many cases each property test tries. Default 40. */
  runs?: number;
  /** Gives a new, empty store to copy to, where two of the same cannot be open at once. */
  openOther?: () => Promise<GraphStore>;
}

/**
 * Holds a store to every promise of the port.
 * @param open gives a new, empty store; the contract closes it
 */
export function describeStore(name: string, open: () => Promise<GraphStore>, options: ContractOptions = {}) {
  describe(name, () => {
    describeTexts(open);
    describeEntities(open);
    describeGraph(open);
    describeSearch(open);
    describeShipped(open);
    describeProperties(open, options.runs ?? 40);
    describeCopy(open, options.openOther ?? open, options.runs ?? 40);
  });
}

function describeTexts(open: () => Promise<GraphStore>) {
  describe('texts', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('an empty store holds nothing, and says so of every kind and type', async () => {
      const statistics = await store.statistics();
      expect(statistics.documents).toBe(0);
      expect(statistics.withoutText).toBe(0);
      expect(statistics.assertions).toBe(0);
      expect(statistics.fromAuthority).toBe(0);
      expect(statistics.nodes).toEqual(Object.fromEntries(KINDS.map(({ kind }) => [kind, 0])));
      expect(statistics.relations).toEqual(Object.fromEntries(RELATIONS.map(({ type }) => [type, 0])));
    });

    test('what fills the graph in several steps is told until it is done', async () => {
      expect(await store.caveats()).toEqual([]);
      await store.setFilling('seed');
      await store.saveReading(RESOLUTION);
      expect(await store.caveats()).toEqual(['seed']);
      await store.setFilling('copy');
      expect(await store.caveats()).toEqual(['copy']);
      await store.setFilling(undefined);
      expect(await store.caveats()).toEqual([]);
      expect((await store.statistics()).documents).toBe(1);
    });

    test('saving tells whether the text was added, unchanged or replaced', async () => {
      expect(await store.saveReading(RESOLUTION)).toBe('added');
      expect(await store.saveReading(structuredClone(RESOLUTION))).toBe('unchanged');
      const otherText = { ...RESOLUTION, text: `${RESOLUTION.text} ` };
      expect(await store.saveReading(otherText)).toBe('replaced');
      const otherExtraction = structuredClone(otherText);
      otherExtraction.extraction.relations.pop();
      expect(await store.saveReading(otherExtraction)).toBe('replaced');
      expect(await store.saveReading(otherExtraction)).toBe('unchanged');
    });

    test('a document has a text for each language it was read in, English first', async () => {
      await store.saveReading(RESOLUTION_FR);
      expect(await store.saveReading(RESOLUTION)).toBe('added');
      const texts = await store.documents('A/RES/74/247');
      expect(texts.map((text) => text.language)).toEqual(['en', 'fr']);
      expect(texts[0]).toEqual({
        id: 'A/RES/74/247',
        language: 'en',
        kind: 'Resolution',
        title: 'Countering criminal use of information technologies',
        symbol: 'A/RES/74/247',
        date: '2019-12-27',
        adoptedBy: 'org/unga',
        hasText: true,
        file: 'A-RES-74-247.txt',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        length: RESOLUTION.text.length,
        notices: [],
      });
      expect((await store.statistics()).documents).toBe(2);
    });

    test('what the extraction did not attempt is kept as notices', async () => {
      const told = structuredClone(NOTE);
      told.extraction.notices = ['no lexicon for this language'];
      await store.saveReading(told);
      expect((await store.documents('doc/note'))[0]!.notices).toEqual(['no lexicon for this language']);
    });

    test('a document that was not read has no texts and no paragraphs', async () => {
      await store.saveReading(REPORT);
      expect(await store.documents('A/RES/74/247')).toEqual([]);
      expect(await store.paragraphs('doc/report-on-cooperation', 'fr', { first: 5 })).toEqual({
        items: [],
        hasNext: false,
        total: 0,
      });
    });

    test('documents are listed by id, then language', async () => {
      for (const each of READINGS) await store.saveReading(each);
      const list = await all((page) => store.listDocuments(page), 3);
      expect(list.map(({ id, language }) => `${id} ${language}`)).toEqual([
        'A/RES/74/247 en',
        'A/RES/74/247 fr',
        'doc/note und',
        'doc/report-on-cooperation en',
      ]);
      expect((await store.listDocuments({ first: 1 })).total).toBe(4);
    });

    test('paragraphs come in the order of the text, with the words at their offsets', async () => {
      await store.saveReading(RESOLUTION);
      const list = await all((page) => store.paragraphs('A/RES/74/247', 'en', page), 3);
      expect(list).toHaveLength(4);
      for (const { text, start, end } of list) {
        expect(RESOLUTION.text.slice(start, end)).toBe(text);
      }
      expect(list[0]).toEqual({
        id: 'p1',
        label: '1',
        kind: 'body',
        start: 0,
        end: 32,
        text: 'Adopted by the General Assembly.',
      });
      expect(list[1]).toMatchObject({ label: 'pp2', verb: 'Having in mind', act: 'bears in mind' });
    });

    test('words beyond the basic plane and control characters keep their length', async () => {
      const odd = reading({ id: 'doc/odd', kind: 'Document', title: 'Odd' }, [], [{ text: 'a𝔘b\0c\ud800d' }]);
      await store.saveReading(odd);
      const [paragraph] = await all((page) => store.paragraphs('doc/odd', 'en', page));
      expect(paragraph!.text).toHaveLength(8);
      expect(paragraph!.text).toMatch(/^a𝔘b.*d$/su);
    });

    test('half a surrogate pair or a NUL does no harm wherever it stands', async () => {
      const odd = (place: string) => `${place} \udc00\0 \\ud800`;
      const naming = {
        id: 'org/odd',
        kind: 'Organization' as const,
        name: odd('name'),
        known: false,
        identifiers: { wikidata: odd('Q') },
      };
      const told = reading(
        { id: 'doc/odd', kind: 'Document', title: odd('title'), file: odd('file') },
        [naming],
        [
          {
            text: odd('text'),
            verb: odd('verb'),
            states: [
              {
                type: 'MENTIONS',
                target: 'org/odd',
                rule: odd('rule'),
                evidence: { paragraph: 'p1', start: 0, end: 6, cue: odd('cue') },
                paragraphs: [odd('paragraph')],
              },
            ],
          },
        ],
      );
      told.extraction.notices = [odd('notice')];
      await store.saveFacts([{ ...naming, names: [{ text: odd('fact'), type: 'full' }], known: true }]);
      await store.saveReading(told);
      const held = await snapshot(store, ['org/odd', 'doc/odd'], ['name', odd('name')]);
      expect(held.entities[0]!.identifiers.wikidata).toMatch(/^Q .*\\ud800$/);
      expect(held.searches[0]).toEqual(['org/odd']);
      expect((await store.entities([odd('x'), 'org/odd']))[0]).toBeUndefined();
      expect(await store.removeDocument('doc/odd')).toBe(true);
    });

    test('a text is known again whose id holds half a surrogate pair or a NUL, and so are those it names', async () => {
      for (const id of ['doc/od\ud800d', 'doc/o\0dd']) {
        const other = `org/${id}`;
        const odd = reading(
          { id, kind: 'Document', title: 'Odd' },
          [{ id: other, kind: 'Organization', name: 'Odd office', known: false }],
          [{ text: 'Odd office', states: [{ type: 'MENTIONS', target: other }] }],
        );
        await store.saveFacts([
          { id: other, kind: 'Organization', name: 'Office', names: [], known: true, identifiers: {} },
        ]);
        expect(await store.saveReading(odd)).toBe('added');
        expect(await store.saveReading(odd)).toBe('unchanged');
        expect(await store.documents(id)).toHaveLength(1);
        expect((await store.paragraphs(id, 'en', { first: 5 })).items).toHaveLength(1);
        expect((await store.relations(id, {}, { first: 5 })).items).toHaveLength(1);
        expect((await store.entities([other]))[0]).toMatchObject({ name: 'Office', degree: 1 });
        expect((await store.subgraph({ around: [other], depth: 1, limit: 5 })).nodes).toHaveLength(2);
        expect(await store.removeDocument(id)).toBe(true);
        expect(await store.documents(id)).toEqual([]);
      }
    });

    test('an extraction that contradicts itself is refused, and leaves nothing', async () => {
      const broken = structuredClone(REPORT);
      broken.extraction.relations.at(-1)!.target = 'org/nowhere';
      await expect(store.saveReading(broken)).rejects.toThrow(/doc-report-on-cooperation\.txt.*org\/nowhere/);
      expect((await store.statistics()).documents).toBe(0);
      expect(await store.entities(['org/itu'])).toEqual([undefined]);
    });

    test('removing one language keeps the other; removing a document says whether there was one', async () => {
      await store.saveReading(RESOLUTION);
      await store.saveReading(RESOLUTION_FR);
      expect(await store.removeDocument('A/RES/74/247', 'es')).toBe(false);
      expect(await store.removeDocument('A/RES/74/247', 'en')).toBe(true);
      expect((await store.documents('A/RES/74/247')).map((text) => text.language)).toEqual(['fr']);
      expect(await store.removeDocument('A/RES/74/247')).toBe(true);
      expect(await store.removeDocument('A/RES/74/247')).toBe(false);
      expect((await store.statistics()).assertions).toBe(0);
    });

    test('what is still cited stays when its own text goes', async () => {
      for (const each of READINGS) await store.saveReading(each);
      await store.removeDocument('A/RES/74/247');
      const [resolution, earlier] = await store.entities(['A/RES/74/247', 'A/RES/73/187']);
      expect(resolution).toMatchObject({ name: 'resolution 74/247', symbol: 'A/RES/74/247' });
      expect(earlier).toBeUndefined();
      const [founding] = await store.relationsById([
        relationId({ type: 'ESTABLISHES', source: 'A/RES/74/247', target: 'wg/ad-hoc-committee' }),
      ]);
      expect(founding).toMatchObject({ assertions: 1, first: '2021', last: '2021' });
    });
  });
}

function describeEntities(open: () => Promise<GraphStore>) {
  describe('entities', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const entity = async (id: string) => (await store.entities([id]))[0];

    test('entities come in the order asked for, undefined where there is none', async () => {
      await store.saveFacts(FACTS);
      const found = await store.entities(['org/itu', 'org/none', 'org/un', 'org/itu']);
      expect(found.map((each) => each?.id)).toEqual(['org/itu', undefined, 'org/un', 'org/itu']);
    });

    test('facts are told as they were given, with a degree', async () => {
      await store.saveFacts(FACTS);
      for (const fact of FACTS) expect(await entity(fact.id)).toEqual({ ...fact, degree: 0 });
      expect((await store.statistics()).nodes.Organization).toBe(3);
    });

    test('facts replace earlier facts; an entity that they no longer hold goes unless a text names it', async () => {
      await store.saveFacts(FACTS);
      await store.saveReading(REPORT);
      await store.saveFacts([{ ...FACTS[0]!, name: 'The United Nations', names: [] }]);
      expect(await entity('org/un')).toMatchObject({ name: 'The United Nations', names: [] });
      expect(await entity('treaty/budapest-convention')).toBeUndefined();
      expect(await entity('org/itu')).toMatchObject({
        kind: 'Programme',
        name: 'ITU',
        names: [{ text: 'ITU', type: 'seen' }],
        identifiers: {},
      });
      await store.saveFacts([]);
      expect(await entity('org/un')).toBeUndefined();
    });

    test('facts win over what texts say, whichever came first', async () => {
      await store.saveReading(REPORT);
      expect(await entity('org/itu')).toMatchObject({ kind: 'Programme', name: 'ITU' });
      await store.saveFacts(FACTS);
      const told = { kind: 'Organization', name: 'International Telecommunication Union' };
      expect(await entity('org/itu')).toMatchObject(told);
      await store.saveReading({ ...REPORT, text: `${REPORT.text} ` });
      expect(await entity('org/itu')).toMatchObject(told);
      expect((await store.statistics()).nodes.Programme).toBe(0);
    });

    test('entities of the authority file stay when no text names them any more', async () => {
      await store.saveFacts(FACTS);
      const before = await entity('org/itu');
      await store.saveReading(REPORT);
      await store.removeDocument('doc/report-on-cooperation');
      expect(await entity('org/itu')).toEqual(before);
      expect(await entity('meeting/forum')).toBeUndefined();
    });

    test('a name seen in a text is kept as such, unless the authority file has it', async () => {
      await store.saveFacts(FACTS);
      await store.saveReading(RESOLUTION);
      await store.saveReading(RESOLUTION_FR);
      const names = (await entity('org/unga'))!.names;
      expect(names.filter((name) => name.type === 'seen')).toEqual([
        { text: 'Assemblée générale', type: 'seen' },
      ]);
      // one that no list knows is in the language of the text
      expect((await entity('wg/ad-hoc-committee'))!.names).toEqual([
        { text: 'ad hoc committee of experts', language: 'en', type: 'seen' },
      ]);
    });

    test('the instrument of a text is an entity, named by its titles', async () => {
      await store.saveReading(NOTE);
      await store.saveReading(RESOLUTION_FR);
      expect(await entity('A/RES/74/247')).toMatchObject({
        kind: 'Resolution',
        name: 'Lutte contre l’usage criminel des technologies',
        symbol: 'A/RES/74/247',
        date: '2019-12-27',
        known: true,
      });
      await store.saveReading(RESOLUTION);
      expect(await entity('A/RES/74/247')).toMatchObject({
        name: 'Countering criminal use of information technologies',
        names: [
          {
            text: 'Countering criminal use of information technologies',
            language: 'en',
            type: 'seen',
          },
          { text: 'Lutte contre l’usage criminel des technologies', language: 'fr', type: 'seen' },
          { text: 'resolution 74/247', type: 'seen' },
        ],
      });
      expect(await entity('doc/note')).toMatchObject({ kind: 'Document', known: false });
    });

    test('where texts give one entity different kinds, most texts decide, then the alphabet', async () => {
      const says = (id: string, kind: 'Meeting' | 'Programme') =>
        reading(
          { id, kind: 'Document', title: id },
          [{ id: 'meeting/x', kind, name: 'X', known: false }],
          [{ text: 'X' }],
        );
      await store.saveReading(says('doc/1', 'Programme'));
      expect((await entity('meeting/x'))!.kind).toBe('Programme');
      await store.saveReading(says('doc/2', 'Meeting'));
      expect((await entity('meeting/x'))!.kind).toBe('Meeting');
      await store.saveReading(says('doc/3', 'Programme'));
      expect((await entity('meeting/x'))!.kind).toBe('Programme');
      expect((await store.statistics()).nodes).toMatchObject({ Programme: 1, Meeting: 0 });
    });

    test('dates and identifiers that texts give are kept, and go with them', async () => {
      await store.saveReading(NOTE);
      await store.saveReading(REPORT);
      expect(await entity('state/france')).toMatchObject({ identifiers: { iso3166: 'FRA' } });
      expect(await entity('meeting/forum')).toMatchObject({ date: '2020-06' });
      await store.removeDocument('doc/note');
      expect(await entity('state/france')).toBeUndefined();
    });

    test('the degree counts distinct relations in both directions', async () => {
      for (const each of READINGS) await store.saveReading(each);
      // from the resolution's two texts (MENTIONS once) and the report's ADOPTED_BY and MENTIONS
      expect((await entity('org/unga'))!.degree).toBe(3);
      await store.removeDocument('doc/report-on-cooperation');
      expect((await entity('org/unga'))!.degree).toBe(2);
    });
  });

  describe('identifiers', () => {
    test('an assertion keeps its id when its text is read again', async () => {
      const store = await open();
      const id = relationId({ type: 'ORGANIZED_BY', source: 'meeting/forum', target: 'org/itu' });
      const ids = async () => (await all((page) => store.evidence(id, page))).map((each) => each.id);
      await store.saveReading(REPORT);
      const before = await ids();
      await store.saveReading({ ...REPORT, text: `${REPORT.text}More.` });
      expect(await ids()).toEqual(before);
      const { start, end } = REPORT.extraction.relations.at(-1)!.evidence;
      expect(before).toEqual([
        assertionId({
          document: 'doc/report-on-cooperation',
          language: 'en',
          type: 'ORGANIZED_BY',
          source: 'meeting/forum',
          target: 'org/itu',
          place: { start, end },
          rule: 'fixture',
        }),
      ]);
      await store.close();
    });
  });
}
