import fc from 'fast-check';
import { allows, RELATIONS, type Kind } from '../../server/model/index.js';
import type { Reading } from '../../server/store/port.js';
import { reading, type Naming, type Sentence } from './fixtures.js';

/** Ids that the generated texts use, documents included, so that they speak of the same things. */
const BODIES = ['org/itu', 'org/alpha', 'wg/beta', 'meeting/gamma', 'state/delta'];
const INSTRUMENTS = ['A/RES/1/1', 'A/RES/1/2', 'treaty/epsilon', 'doc/zeta'];

export const IDS: readonly string[] = [...BODIES, ...INSTRUMENTS];

const KINDS_OF: Record<string, readonly Kind[]> = {
  org: ['Organization', 'Programme'],
  wg: ['WorkingGroup', 'Meeting'],
  meeting: ['Meeting'],
  state: ['State'],
  A: ['Resolution', 'Document'],
  treaty: ['Treaty', 'Document'],
  doc: ['Document'],
};

const dates = fc.constantFrom(undefined, '2019', '2019-12-27', '2021-01');

const kindOf = (id: string) => fc.constantFrom(...KINDS_OF[id.split('/')[0]!]!);

const naming = (id: string): fc.Arbitrary<Naming> => {
  const said = {
    id: fc.constant(id),
    kind: kindOf(id),
    name: fc.constantFrom('Alpha', 'Bêta', 'Alpha Council', `name of ${id}`),
    known: fc.boolean(),
    date: fc.constantFrom('2019', '2019-12', '2019-12-27', '2021-01-01'),
    identifiers: fc.dictionary(fc.constantFrom('cets', 'wikidata'), fc.constantFrom('1', '2')),
  };
  if (!id.startsWith('A/')) return fc.record(said, { requiredKeys: ['id', 'kind', 'name'] });
  const symbol = fc.constantFrom(id, `${id}/Rev.1`);
  return fc.record({ ...said, symbol }, { requiredKeys: ['id', 'kind', 'name', 'symbol'] });
};

/** A text of a few paragraphs, which state whatever the vocabulary allows. */
export const readings: fc.Arbitrary<Reading> = fc
  .record({
    id: fc.constantFrom(...INSTRUMENTS),
    language: fc.constantFrom('en' as const, 'fr' as const, 'und' as const),
    title: fc.constantFrom('Title', 'Titre', 'Second title', ''),
    date: dates,
    others: fc.subarray([...IDS], { maxLength: 6 }),
  })
  .chain(({ id, others, ...rest }) => {
    const named = others.filter((other) => other !== id);
    return fc.record({
      document: kindOf(id).map((kind) => ({ id, kind, ...rest })),
      namings: fc.tuple(...named.map(naming)),
      sentences: fc.array(sentence([id, ...named]), { minLength: 1, maxLength: 4 }),
    });
  })
  .map(({ document, namings, sentences }) => {
    const kinds = new Map<string, Kind>([
      [document.id, document.kind],
      ...namings.map((each): [string, Kind] => [each.id, each.kind]),
    ]);
    for (const { states } of sentences) {
      // only what the vocabulary lets these kinds state
      const allowed = states?.filter(
        (each) =>
          each.source !== each.target &&
          allows(each.type, kinds.get(each.source ?? document.id)!, kinds.get(each.target)!),
      );
      states?.splice(0, states.length, ...(allowed ?? []));
    }
    return reading(document, namings, sentences);
  });

function sentence(ids: readonly string[]): fc.Arbitrary<Sentence> {
  const end = fc.constantFrom(...ids);
  return fc.record({
    text: fc.constantFrom('Alpha and Bêta met.', 'Recalling the Alpha Council,', 'Nothing at all.'),
    act: fc.constantFrom('recalls' as const, 'notes' as const),
    states: fc.array(
      fc.record(
        {
          type: fc.constantFrom(...RELATIONS.map((record) => record.type)),
          source: end,
          target: end,
          modality: fc.constantFrom('done' as const, 'proposed' as const),
          confidence: fc.constantFrom(0.5, 0.8),
        },
        { requiredKeys: ['type', 'source', 'target', 'confidence'] },
      ),
      { maxLength: 5 },
    ),
  });
}
