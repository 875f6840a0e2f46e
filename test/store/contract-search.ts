import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/store/port.js';
import { FACTS, READINGS, reading } from './fixtures.js';
import { all } from './snapshot.js';

/** The promises about search. */
export function describeSearch(open: () => Promise<GraphStore>) {
  describe('search', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.saveFacts(FACTS);
      for (const each of READINGS) await store.saveReading(each);
    });
    afterEach(() => store.close());
    const ids = async (query: string, kinds?: Parameters<GraphStore['search']>[1]['kinds']) =>
      (await all((page) => store.search(query, { ...page, kinds }), 2)).map((entity) => entity.id);

    test.each([
      ['international telecommunication union', 'org/itu'],
      ['ITU', 'org/itu'],
      ['uit', 'org/itu'],
      ['union internationale des telecommunications', 'org/itu'],
      ['UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS', 'org/itu'],
      ['Union internationale des te\u0301le\u0301communications', 'org/itu'],
      ["l'ONU", 'org/un'],
      ['d’ONU', 'org/un'],
      ['A/RES/74/247', 'A/RES/74/247'],
      ['a/res/74/247', 'A/RES/74/247'],
      ['resolution 74/247', 'A/RES/74/247'],
      ['résolution 74/247', 'A/RES/74/247'],
      ['резолюция 74/247', 'A/RES/74/247'],
      ['74/247', 'A/RES/74/247'],
      ['74/24', 'A/RES/74/247'],
      ['treaty/budapest-convention', 'treaty/budapest-convention'],
      ['cets 185', 'treaty/budapest-convention'],
      ['cybercriminalite', 'treaty/budapest-convention'],
      ['联合国', 'org/un'],
      ['电信', 'org/itu'],
      ['盟', 'org/itu'],
      ['الأمم المتحدة', 'org/un'],
      ['الامم', 'org/un'],
      ['المتحدة', 'org/un'],
      ['امم', 'org/un'],
      ['организация объединенных', 'org/un'],
      ['countering criminal', 'A/RES/74/247'],
      ['usage criminel', 'A/RES/74/247'],
      ['agence francaise', 'org/french-agency'],
    ])('%s finds %s first', async (query, id) => {
      expect((await ids(query))[0]).toBe(id);
    });

    test('the last word may be incomplete, the others not', async () => {
      expect(await ids('international telecom')).toEqual(['org/itu']);
      expect(await ids('internat union')).toEqual([]);
    });

    test('words are found in any order, and in any of the names', async () => {
      expect(await ids('cybercrime convention')).toEqual(['treaty/budapest-convention']);
      // no single name holds all of these
      expect((await ids('Budapest Convention on Cybercrime'))[0]).toBe('treaty/budapest-convention');
      expect((await ids('the International Telecommunication Union'))[0]).toBe('org/itu');
    });

    test('an exact name comes before an acronym, a beginning and a part of a name', async () => {
      const named = (id: string, name: string) => ({
        id,
        kind: 'Programme' as const,
        name,
        known: id === 'programme/exact',
      });
      await store.saveReading(
        reading(
          { id: 'doc/names', kind: 'Document', title: 'Names' },
          [
            named('programme/part', 'The great UIT'),
            named('programme/beginning', 'UIT in schools'),
            named('programme/exact', 'Uit'),
          ],
          [{ text: 'Names' }],
        ),
      );
      expect(await ids('uit')).toEqual([
        'programme/exact',
        'org/itu',
        'programme/beginning',
        'programme/part',
      ]);
    });

    test('a symbol, or the end of one, comes before the names and titles that hold it', async () => {
      const titled = (id: string, title: string) =>
        reading({ id, kind: 'Document', title }, [], [{ text: title }]);
      await store.saveReading(titled('doc/a', '74/247'));
      await store.saveReading(titled('doc/b', '74/247. A digest'));
      await store.saveReading(titled('doc/c', 'Resolution 74/247'));
      await store.saveReading(titled('doc/d', 'A/RES/74/247'));
      await store.saveReading(titled('doc/e', 'Notes on A/RES/74/247 and other things'));
      for (const query of ['74/247', 'A/RES/74/247', 'a/res/74/247', 'A RES 74 247', 'resolution 74/247']) {
        expect((await ids(query))[0], query).toBe('A/RES/74/247');
      }
      // a part that is no end of a symbol, and a number alone, mean what they say
      expect((await ids('4/247')).includes('A/RES/74/247')).toBe(false);
      await store.saveReading(titled('doc/f', '247'));
      expect((await ids('247'))[0]).toBe('doc/f');
    });

    test('of equal names the better connected comes first', async () => {
      const named = (id: string) => ({ id, kind: 'Meeting' as const, name: 'Summit', known: false });
      await store.saveReading(
        reading(
          { id: 'doc/summits', kind: 'Document', title: 'Two' },
          [named('meeting/a'), named('meeting/b')],
          [{ text: 'Summit', states: [{ type: 'MENTIONS', target: 'meeting/b' }] }],
        ),
      );
      expect(await ids('summit')).toEqual(['meeting/b', 'meeting/a']);
    });

    test('of names that begin so the better connected comes first, however long', async () => {
      const named = (id: string, name: string) => ({ id, kind: 'Treaty' as const, name, known: false });
      await store.saveReading(
        reading(
          { id: 'doc/conventions', kind: 'Document', title: 'Two' },
          [
            named('treaty/roads', 'Lisbon Convention on Roads'),
            named('treaty/law', 'Lisbon Convention on the Law that Governs Agreements'),
          ],
          [{ text: 'A list.', states: [{ type: 'CITES', target: 'treaty/law' }] }],
        ),
      );
      expect(await ids('lisbon convention')).toEqual(['treaty/law', 'treaty/roads']);
    });

    test('what is only seen to be called so comes among the names that begin so', async () => {
      const named = (id: string, name: string) => ({ id, kind: 'Treaty' as const, name, known: false });
      await store.saveReading(
        reading(
          { id: 'doc/conventions', kind: 'Document', title: 'Two' },
          [named('treaty/seen', 'Lisbon Convention'), named('treaty/law', 'Lisbon Convention on Agreements')],
          [{ text: 'A list.', states: [{ type: 'CITES', target: 'treaty/law' }] }],
        ),
      );
      expect(await ids('lisbon convention')).toEqual(['treaty/law', 'treaty/seen']);
    });

    test('a citation is no name that begins with its organ', async () => {
      const cited = {
        id: 'A/HRC/RES/98/1',
        symbol: 'A/HRC/RES/98/1',
        kind: 'Resolution' as const,
        known: true,
      };
      const body = { id: 'org/lamp-office', kind: 'Organization' as const, name: 'Lamp Council Office' };
      await store.saveReading(
        reading(
          { id: 'doc/citations', kind: 'Document', title: 'Two' },
          [
            { ...cited, name: 'Lamp Council resolution 98/1' },
            { ...body, known: false },
          ],
          [{ text: 'A list.', states: [{ type: 'CITES', target: cited.id }] }],
        ),
      );
      expect(await ids('lamp council')).toEqual(['org/lamp-office', 'A/HRC/RES/98/1']);
    });

    test('a name that ends so comes before others in Chinese, where its head stands last', async () => {
      const named = (id: string, name: string) => ({ id, kind: 'Treaty' as const, name, known: false });
      await store.saveReading(
        reading(
          { id: 'doc/conventions', kind: 'Document', title: 'Three' },
          [
            named('treaty/long', '关于在灯塔之间保护平民和水手之里斯本公约'),
            named('treaty/protocol', '里斯本公约附加议定书'),
            named('treaty/other', '第二里斯本公约书'),
          ],
          [{ text: 'A list.', states: [{ type: 'CITES', target: 'treaty/long' }] }],
        ),
      );
      expect(await ids('里斯本公约')).toEqual(['treaty/long', 'treaty/protocol', 'treaty/other']);
    });

    test('the order of hits does not depend on what the store once held', async () => {
      const resolution = (id: string, name: string) => {
        return { id, kind: 'Resolution' as const, name, symbol: id, known: false };
      };
      await store.saveReading(
        reading(
          { id: 'doc/two', kind: 'Document', title: 'Two' },
          [resolution('A/RES/1/1', 'name one of one'), resolution('A/RES/1/2', 'one')],
          [{ text: 'A list.', states: [{ type: 'MENTIONS', target: 'A/RES/1/2' }] }],
        ),
      );
      const before = await ids('a res 1');
      const names = Array.from({ length: 200 }, (_, index) => ({
        id: `org/passing-${index}`,
        kind: 'Organization' as const,
        name: `Passing body number ${index} of a long list of bodies`,
        known: false,
      }));
      await store.saveReading(
        reading({ id: 'doc/passing', kind: 'Document', title: 'Many' }, names, [{ text: 'A list.' }]),
      );
      await store.removeDocument('doc/passing');
      expect(await ids('a res 1')).toEqual(before);
    });

    test('kinds narrow the search', async () => {
      expect(await ids('convention', ['Treaty'])).toEqual(['treaty/budapest-convention']);
      expect(await ids('convention', ['State', 'Meeting'])).toEqual([]);
      expect(await ids('convention', [])).toEqual([]);
    });

    test('pages follow one another without gap or repetition, and know the total', async () => {
      const once = await store.search('n', { first: 50 });
      expect(once.total).toBe(once.items.length);
      expect(once.hasNext).toBe(false);
      expect(once.total).toBeGreaterThan(2);
      expect(await ids('n')).toEqual(once.items.map((each) => each.item.id));
    });

    test.each(['', ' ', '"', '*', '()', '…', '\0'])(
      '%j, which holds no word, finds nothing',
      async (query) => {
        expect(await ids(query)).toEqual([]);
      },
    );

    test.each([
      'itu"',
      '"itu',
      'itu AND',
      'NOT itu',
      'itu OR',
      'NEAR(itu, 5)',
      'words : itu',
      '{words}: itu',
      '^itu',
      'itu*',
      "itu'; DROP TABLE names; --",
      '-itu',
      'itu + un',
      'a\0itu',
      `itu ${'x '.repeat(60)}`,
      '\\ % _',
      '\ud800',
    ])('%j, whatever it means to an index, is only words', async (query) => {
      expect(Array.isArray(await ids(query))).toBe(true);
    });

    test('a name that is seen nowhere any more is found no more', async () => {
      expect(await ids('forum on trust')).toEqual(['meeting/forum']);
      await store.removeDocument('doc/report-on-cooperation');
      expect(await ids('forum on trust')).toEqual([]);
      await store.saveFacts([]);
      expect(await ids('international telecommunication union')).toEqual([]);
    });
  });
}
