import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { CitedInstrument, MostCitedRequest, Page, Statistics } from '../port.js';
import type { Work } from './connection.js';
import { entitiesById } from './entities.js';

/** Rankings that are kept, each for what was asked; and instruments of each. */
const KEPT = 8;
const LONGEST = 1000;

type Filter = Omit<MostCitedRequest, 'first' | 'after'>;

interface Ranking {
  /** How many instruments are cited. */
  total: number;
  /** The first of them. */
  instruments: { id: string; citedBy: number }[];
}

/**
 * Instruments by how many instruments cite them, most first, then by id. To rank them every citation is gone
 * through: the first of a ranking are kept as long as nobody writes.
 */
export class Rankings {
  readonly #kept = new Map<string, Ranking & { writes: number }>();

  async mostCited(work: Work, { first, after, ...filter }: MostCitedRequest): Promise<Page<CitedInstrument>> {
    const place = after === undefined ? undefined : decodeCursor('mostCited', after, [0, ''] as const);
    const size = pageSize(first) + 1;
    const top = await this.#top(work, filter);
    const { total, instruments } = sliceOf(top, place, size) ?? (await ranked(work, filter, place, size));
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

  async #top(work: Work, filter: Filter): Promise<Ranking> {
    const key = JSON.stringify([filter.kinds, filter.from, filter.to, filter.datedFrom, filter.datedTo]);
    const { writes } = (await work.first<{ writes: number }>('writes'))!;
    let ranking = this.#kept.get(key);
    if (ranking?.writes !== writes) ranking = { writes, ...(await ranked(work, filter, undefined, LONGEST)) };
    // the one that was asked for longest ago stands first, and goes first
    this.#kept.delete(key);
    this.#kept.set(key, ranking);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return ranking;
  }
}

type RankingPlace = readonly [citedBy: number, id: string] | undefined;

/** A page of a ranking of which the first are at hand; undefined where the page lies behind them. */
function sliceOf({ total, instruments }: Ranking, place: RankingPlace, size: number): Ranking | undefined {
  const before = place && instruments.findIndex(({ id, citedBy }) => citedBy === place[0] && id === place[1]);
  if (before === -1) return undefined;
  const from = before === undefined ? 0 : before + 1;
  if (from + size > instruments.length && instruments.length < total) return undefined;
  return { total, instruments: instruments.slice(from, from + size) };
}

async function ranked(work: Work, filter: Filter, place: RankingPlace, limit: number): Promise<Ranking> {
  const { kinds, from, to, datedFrom, datedTo } = filter;
  return (await work.first<Ranking>('mostCited', {
    kinds: kinds ?? null,
    ...{ from: from ?? null, to: to ?? null, datedFrom: datedFrom ?? null, datedTo: datedTo ?? null },
    place: place === undefined ? null : [-place[0], place[1]],
    limit,
  }))!;
}

/** How much the store holds; kinds and types of which it holds none are there with 0. */
export async function statistics(work: Work): Promise<Statistics> {
  return (await work.first<Statistics>('statistics'))!;
}
