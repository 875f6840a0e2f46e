import { isInstrument, KINDS, type Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { CitedInstrument, MostCitedRequest, Page } from '../port.js';
import { json, type Connection } from './connection.js';
import { entitiesByKey } from './entities.js';

/** Who cites whom, in memory: the n-th citation is of `targets[n]` by `sources[n]`, numbers of instruments. */
export interface Citations {
  sources: Int32Array;
  targets: Int32Array;
  /** In the store, by the number of the instrument. */
  keys: number[];
  kinds: Kind[];
  /** ISO 8601, as precise as is known. */
  dates: (string | null)[];
}

/** Reads all citations: a few tens of milliseconds, once for each change of the graph. */
export function readCitations(db: Connection): Citations {
  const [keys, kinds, dates] = db.parsed<[number[], Kind[], (string | null)[]]>(
    `SELECT json_array(json_group_array(key), json_group_array(kind), json_group_array(date))
     FROM entities WHERE kind IN (${INSTRUMENTS})`,
  );
  const numbers = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 1).fill(-1);
  keys.forEach((key, number) => (numbers[key] = number));
  const [sources, targets] = db.parsed<[number[], number[]]>(
    `SELECT json_array(json_group_array(source), json_group_array(target)) FROM relations WHERE type = 'CITES'`,
  );
  const numbered = (all: readonly number[]) => Int32Array.from(all, (key) => numbers[key] ?? -1);
  return { sources: numbered(sources), targets: numbered(targets), keys, kinds, dates };
}

const INSTRUMENTS = KINDS.filter(({ kind }) => isInstrument(kind))
  .map(({ kind }) => `'${kind}'`)
  .join(', ');

/** Instruments by how many instruments cite them, most first, then by id. */
export function mostCited(
  db: Connection,
  citations: Citations,
  { kinds, from, to, datedFrom, datedTo, first, after }: MostCitedRequest,
): Page<CitedInstrument> {
  const place = after === undefined ? undefined : decodeCursor('mostCited', after, [0, ''] as const);
  const { sources, targets, dates } = citations;
  const citing = dates.map((date) => within(date, from, to));
  const counts = new Int32Array(dates.length);
  for (let n = 0; n < targets.length; n++) {
    // an end that is no instrument, since texts disagree on what it is, is not ranked
    if (targets[n]! >= 0 && sources[n]! >= 0 && citing[sources[n]!]) counts[targets[n]!]!++;
  }
  const ranked: number[] = [];
  for (const [number, count] of counts.entries()) {
    const wanted = count > 0 && (kinds === undefined || kinds.includes(citations.kinds[number]!));
    if (wanted && within(dates[number]!, datedFrom, datedTo)) ranked.push(number);
  }
  ranked.sort((a, b) => counts[b]! - counts[a]!);
  const left = place === undefined ? ranked : ranked.filter((number) => counts[number]! <= place[0]);
  const shown = inOrderOfIds(db, citations, counts, left, place, pageSize(first) + 1);
  const entities = entitiesByKey(
    db,
    shown.map((number) => citations.keys[number]!),
  );
  return pageOf(
    shown.map((number, index) => ({ instrument: entities[index]!, citedBy: counts[number]! })),
    first,
    ranked.length,
    (row) => row,
    (row) => encodeCursor('mostCited', [row.citedBy, row.instrument.id]),
  );
}

/** The first of those ranked that come after a place; those cited as often stand in the order of their ids. */
function inOrderOfIds(
  db: Connection,
  { keys }: Citations,
  counts: Int32Array,
  ranked: readonly number[],
  place: readonly [count: number, id: string] | undefined,
  size: number,
): number[] {
  // those cited as often as the place may all come before it
  const tied = place === undefined ? 0 : ranked.filter((number) => counts[number] === place[0]).length;
  const last = ranked[Math.min(ranked.length, tied + size) - 1];
  if (last === undefined) return [];
  const candidates = ranked.filter((number) => counts[number]! >= counts[last]!);
  const ids = new Map(
    db.parsed<[number, string][]>(
      `SELECT json_group_array(json_array(key, id)) FROM entities
       WHERE key IN (SELECT value FROM json_each(?))`,
      json(candidates.map((number) => keys[number]!)),
    ),
  );
  const idOf = (number: number) => ids.get(keys[number]!)!;
  return candidates
    .filter((number) => place === undefined || counts[number]! < place[0] || idOf(number) > place[1])
    .sort((a, b) => counts[b]! - counts[a]! || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, size);
}

/** Whether a date lies in a period, as far as both are precise: 2019 may lie after 2019-06-01. */
function within(date: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (
    (from === undefined || date >= from.slice(0, date.length)) &&
    (to === undefined || date.slice(0, to.length) <= to)
  );
}
