import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { CitedInstrument, MostCitedRequest, Page, Statistics } from '../port.js';
import type { Work } from './connection.js';
import { entitiesById } from './entities.js';

/** Instruments by how many instruments cite them, most first, then by id. */
export async function mostCited(
  work: Work,
  { kinds, from, to, datedFrom, datedTo, first, after }: MostCitedRequest,
): Promise<Page<CitedInstrument>> {
  const place = after === undefined ? undefined : decodeCursor('mostCited', after, [0, ''] as const);
  const { total, instruments } = (await work.first<{
    total: number;
    instruments: { id: string; citedBy: number }[];
  }>('mostCited', {
    kinds: kinds ?? null,
    ...{ from: from ?? null, to: to ?? null, datedFrom: datedFrom ?? null, datedTo: datedTo ?? null },
    place: place === undefined ? null : [-place[0], place[1]],
    limit: pageSize(first) + 1,
  }))!;
  const entities = await entitiesById(
    work,
    instruments.map(({ id }) => id),
  );
  const rows = instruments.flatMap(({ citedBy }, index) => {
    const instrument = entities[index];
    return instrument === undefined ? [] : [{ instrument, citedBy }];
  });
  return pageOf(
    rows,
    first,
    total,
    (row) => row,
    (row) => encodeCursor('mostCited', [row.citedBy, row.instrument.id]),
  );
}

/** How much the store holds; kinds and types of which it holds none are there with 0. */
export async function statistics(work: Work): Promise<Statistics> {
  return (await work.first<Statistics>('statistics'))!;
}
