import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentsOf, CopyError, copyStore, listed, PARTS } from '../../server/store/copy.js';
import type { GraphStore } from '../../server/store/port.js';
import { IDS, readings } from './arbitraries.js';
import { SHIPPED } from './contract-shipped.js';
import { FACTS, NOTE, READINGS, RESOLUTION } from './fixtures.js';
import { snapshot } from './snapshot.js';

const QUERIES = ['itu', 'resolution 74/247', 'working group', 'title'];

const collected = async <T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/**
 * The promises about giving back what was given: a copy is made of the same calls.
 * @param openOther gives a store to copy to and from, of another kind or the same
 */
export function describeCopy(
  open: () => Promise<GraphStore>,
  openOther: () => Promise<GraphStore>,
  runs: number,
) {
  describe('everything, to be copied', () => {
    let store: GraphStore;
    let other: GraphStore;
    beforeEach(async () => {
      store = await open();
      other = await openOther();
    });
    afterEach(async () => {
      await store.close();
      await other.close();
    });
    const fill = async (into: GraphStore) => {
      await into.saveFacts(FACTS);
      await into.saveShipped(SHIPPED);
      for (const each of READINGS) await into.saveReading(each);
    };
    const held = async (of: GraphStore) => {
      const ids = (await collected(listed((page) => of.listEntities(page)))).map(({ id }) => id);
      return snapshot(of, ids, QUERIES);
    };

    test('an empty store gives nothing', async () => {
      expect(await collected(store.facts())).toEqual([]);
      expect(await collected(store.readings())).toEqual([]);
      expect(await store.shipped()).toBeUndefined();
      expect(await store.listEntities({ first: 5 })).toEqual({ items: [], hasNext: false, total: 0 });
      expect(await store.listRelations({ first: 5 })).toEqual({ items: [], hasNext: false, total: 0 });
    });

    test('facts are given back as they were given, by id', async () => {
      await fill(store);
      const byId = [...FACTS].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(await collected(store.facts())).toEqual(byId);
    });

    test('readings are given back by id and language, and known again', async () => {
      await fill(store);
      const given = await collected(store.readings());
      expect(given.map(({ extraction: { document } }) => `${document.id} ${document.language}`)).toEqual([
        'A/RES/74/247 en',
        'A/RES/74/247 fr',
        'doc/note und',
        'doc/report-on-cooperation en',
      ]);
      const [first] = given;
      const { document, paragraphs } = RESOLUTION.extraction;
      expect(first!.extraction).toMatchObject({ document, paragraphs });
      expect(first!.text).toHaveLength(RESOLUTION.text.length);
      for (const { start, end } of [...paragraphs, ...RESOLUTION.extraction.mentions]) {
        expect(first!.text.slice(start, end)).toBe(RESOLUTION.text.slice(start, end));
      }
      for (const each of given) expect(await store.saveReading(each)).toBe('unchanged');
      for (const each of given) await other.saveReading(each);
      for (const each of READINGS) expect(await other.saveReading(each)).toBe('unchanged');
    });

    test('the shipped graph is given back with the documents whose text was read', async () => {
      await fill(store);
      const shipped = (await store.shipped())!;
      expect(shipped).toMatchObject({ hash: SHIPPED.hash, documentCount: 2 });
      const byId = (await collected(shipped.documents)).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId).toEqual(await collected(SHIPPED.documents));
      const named = new Set(shipped.entities.map(({ id }) => id));
      const ends = byId.flatMap(({ assertions }) => assertions.flatMap((each) => [each.source, each.target]));
      expect(ends.filter((id) => !named.has(id))).toEqual([]);
    });

    test('all entities and all relations are listed, each once', async () => {
      await fill(store);
      const entities = await collected(listed((page) => store.listEntities({ ...page, first: 2 })));
      const { nodes, relations } = await store.statistics();
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
      expect(entities.map(({ id }) => id)).toEqual([...new Set(entities.map(({ id }) => id))].sort());
      expect(entities).toHaveLength(sum(nodes));
      expect(await store.entities(entities.map(({ id }) => id))).toEqual(entities);
      const all = await collected(listed((page) => store.listRelations({ ...page, first: 2 })));
      expect(all).toHaveLength(sum(relations));
      expect(await store.relationsById(all.map(({ id }) => id))).toEqual(all);
      const keys = all.map(({ source, type, target }) => [source, type, target].join('\0'));
      expect(keys).toEqual([...new Set(keys)].sort());
    });

    test('a copy is equal, and says so', async () => {
      await fill(store);
      const report = await copyStore(store, other);
      expect(report).toMatchObject({ copied: 4, unchanged: 0, stopped: false, unequal: [] });
      expect(report.source).toEqual(report.target);
      expect(report.source!.parts).toMatchObject({
        facts: { count: FACTS.length },
        texts: { count: 4 },
        'shipped documents': { count: 2 },
      });
      expect(await held(other)).toEqual(await held(store));
      for (const each of [store, other]) await each.removeDocument(RESOLUTION.extraction.document.id);
      expect(await held(other)).toEqual(await held(store));
      expect(await other.shippedHash()).toBe(SHIPPED.hash);
    });

    test('a copy that was stopped goes on, and leaves what is there', async () => {
      await fill(store);
      const stop = new AbortController();
      const first = await copyStore(store, other, {
        signal: stop.signal,
        onProgress: ({ step, done }) => step === 'texts' && done === 2 && stop.abort(),
      });
      expect(first).toMatchObject({ copied: 2, stopped: true });
      const second = await copyStore(store, other);
      expect(second).toMatchObject({ copied: 2, unchanged: 2, stopped: false, unequal: [] });
      expect(await copyStore(other, store)).toMatchObject({ copied: 0, unchanged: 4, unequal: [] });
    });

    test('a copy that was stopped tells every reader so, until it is whole', async () => {
      await fill(store);
      expect(await other.caveats()).toEqual([]);
      const stop = new AbortController();
      await copyStore(store, other, {
        signal: stop.signal,
        onProgress: ({ step, done }) => step === 'texts' && done === 2 && stop.abort(),
      });
      expect(await other.caveats()).toEqual(['copy']);
      const third = await openOther();
      try {
        await expect(copyStore(other, third)).rejects.toThrow(
          /copy from is not whole: a copy into it was broken off/,
        );
      } finally {
        if (third !== other) await third.close();
      }
    });

    test('a copy that is stopped in the shipped graph keeps nothing of that, and goes on', async () => {
      await fill(store);
      const before = await contentsOf(other);
      const stop = new AbortController();
      const { stopped } = await copyStore(store, other, {
        signal: stop.signal,
        onProgress: ({ step }) => step === 'shipped documents' && stop.abort(),
      });
      expect(stopped).toBe(true);
      expect((await contentsOf(other)).parts['shipped documents']).toEqual(before.parts['shipped documents']);
      expect(await other.caveats()).toEqual(['copy']);
      expect(await copyStore(store, other)).toMatchObject({ stopped: false, unequal: [] });
      expect(await other.caveats()).toEqual([]);
    });

    test('a target that holds other documents is refused and left as it is', async () => {
      await store.saveReading(RESOLUTION);
      await other.saveReading(NOTE);
      await expect(copyStore(store, other)).rejects.toThrow(CopyError);
      await expect(copyStore(store, other)).rejects.toThrow(/holds doc\/note \(und\)/);
      expect(await held(other)).toMatchObject({ statistics: { documents: 1 } });
    });

    test('what is not equal is named', async () => {
      await fill(store);
      await copyStore(store, other);
      await other.saveFacts(FACTS.slice(1));
      const [before, after] = [await contentsOf(store), await contentsOf(other)];
      const unequal = PARTS.filter((part) => before.parts[part].digest !== after.parts[part].digest);
      expect(unequal).toEqual(['facts', 'entities']);
      expect(before.digest).not.toBe(after.digest);
    });

    test('any texts, read again and removed, copy to an equal store', async () => {
      const scenario = fc.record({
        first: fc.array(readings, { maxLength: 4 }),
        removed: fc.constantFrom(undefined, ...IDS),
        shippedAt: fc.constantFrom('first', 'last', 'never'),
      });
      await fc.assert(
        fc.asyncProperty(scenario, async ({ first, removed, shippedAt }) => {
          const [from, to] = [await open(), await openOther()];
          try {
            await from.saveFacts(FACTS);
            if (shippedAt === 'first') await from.saveShipped(SHIPPED);
            for (const each of first) await from.saveReading(each);
            if (removed !== undefined) await from.removeDocument(removed);
            if (shippedAt === 'last') await from.saveShipped(SHIPPED);
            expect((await copyStore(from, to)).unequal).toEqual([]);
            expect(await held(to)).toEqual(await held(from));
          } finally {
            await from.close();
            await to.close();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
