import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphStore, Reading } from '../../server/store/port.js';
import { IDS, readings } from './arbitraries.js';
import { FACTS } from './fixtures.js';
import { snapshot } from './snapshot.js';

const QUERIES = ['alpha', 'name of', 'beta', 'a res 1', 'title'];

const textOf = ({ extraction: { document } }: Reading) => `${document.id} ${document.language}`;

const library = fc.uniqueArray(readings, { selector: textOf, minLength: 1, maxLength: 6 });

/** The promises that hold whatever the texts say. */
export function describeProperties(open: () => Promise<GraphStore>, runs: number) {
  describe('whatever the texts', () => {
    /** What a store holds after some deeds. */
    const after = async (deeds: (store: GraphStore) => Promise<void>) => {
      const store = await open();
      try {
        await deeds(store);
        return await snapshot(store, IDS, QUERIES);
      } finally {
        await store.close();
      }
    };
    const save = (list: readonly Reading[]) => async (store: GraphStore) => {
      for (const each of list) await store.saveReading(each);
    };
    const check = async <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => Promise<void>) => {
      let last = Promise.resolve();
      const property = fc.asyncProperty(arbitrary, (value) => (last = predicate(value)));
      try {
        await fc.assert(property, { numRuns: runs, interruptAfterTimeLimit: 15_000 });
      } finally {
        // the case in the midst of which time ran out goes on, in a database that the next test may share
        await last.catch(() => undefined);
      }
    };

    test('the order of reading does not matter, nor whether the facts come first', () =>
      check(
        library.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        async ([list, shuffled]) => {
          const one = await after(async (store) => {
            await store.saveFacts(FACTS);
            await save(list)(store);
          });
          const other = await after(async (store) => {
            await save(shuffled)(store);
            await store.saveFacts(FACTS);
          });
          expect(other).toEqual(one);
        },
      ));

    test('saving and removing a text leaves what was there before', () =>
      check(fc.tuple(library, readings), async ([list, extra]) => {
        const others = list.filter((each) => textOf(each) !== textOf(extra));
        const { id, language } = extra.extraction.document;
        const changed = await after(async (store) => {
          await save([...others, extra])(store);
          expect(await store.removeDocument(id, language)).toBe(true);
        });
        expect(changed).toEqual(await after(save(others)));
      }));

    test('saving twice is saving once', () =>
      check(library, async (list) => {
        const twice = await after(async (store) => {
          await save(list)(store);
          for (const each of list) expect(await store.saveReading(each)).toBe('unchanged');
        });
        expect(twice).toEqual(await after(save(list)));
      }));

    test('a text read again replaces what it had said and nothing else', () =>
      check(fc.tuple(library, readings, readings), async ([list, first, second]) => {
        const { id, language } = first.extraction.document;
        const again = structuredClone(second);
        for (const relation of again.extraction.relations) {
          if (relation.source === again.extraction.document.id) relation.source = id;
          if (relation.target === again.extraction.document.id) relation.target = id;
        }
        again.extraction.mentions = again.extraction.mentions.filter((each) => each.entity !== id);
        again.extraction.entities = again.extraction.entities.filter((each) => each.id !== id);
        Object.assign(again.extraction.document, { id, language });
        const others = list.filter((each) => textOf(each) !== textOf(first));
        expect(await after(save([...others, first, again]))).toEqual(await after(save([...others, again])));
      }));

    test('removing everything leaves nothing', () =>
      check(library, async (list) => {
        const emptied = await after(async (store) => {
          await save(list)(store);
          for (const { extraction } of list) await store.removeDocument(extraction.document.id);
        });
        expect(emptied).toEqual(await after(async () => {}));
      }));
  });
}
