import type { Changes } from './changes.js';
import type { Work } from './connection.js';
import { fromSightingRow, type SightingRow } from './rows.js';
import { endsOf, type Sums } from './sums.js';

/** What taking back texts concerns: ends of relations that they asserted. */
export interface Cleared {
  ends: readonly string[];
  relations: readonly string[];
}

/** Takes back all that texts gave. */
export async function clear(
  work: Work,
  changes: Changes,
  sums: Sums,
  keys: readonly string[],
): Promise<Cleared> {
  const said = await work.batches<{ entity: string; sighting: SightingRow }>(
    'sightingsOfTexts',
    'keys',
    keys,
    500,
  );
  const stated = await work.batches<{ relation: string }>('relationsOfTexts', 'keys', keys, 500);
  const relations = [...new Set(stated.map(({ relation }) => relation))];
  const ends = endsOf(relations);
  await changes.fetch([...said.map(({ entity }) => entity), ...ends]);
  for (const { entity, sighting } of said) changes.count(entity, fromSightingRow(sighting), -1);
  await work.batches('deleteTexts', 'keys', keys, 100);
  await sums.recount(relations);
  return { relations, ends };
}
