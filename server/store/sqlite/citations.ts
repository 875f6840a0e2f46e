import { isInstrument, KINDS, type Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { CitedInstrument, MostCitedRequest, Page } from '../port.js';
import type { Connection } from './connection.js';
import { entitiesByKey } from './entities.js';

/** Who cites whom, in memory: the n-th citation is of `targets[n]` by `sources[n]`, numbers of instruments. */
export interface Citations {
  sources: Int32Array;
  targets: Int32Array;
  /** By the number of the instrument; in the order of ids. */
  keys: number[];
  ids: string[];
  kinds: Kind[];
  /** ISO 8601, as precise as is known. */
  dates: (string | null)[];
}

/** Reads all citations: a few tens of milliseconds, once for each change of the graph. */
export function readCitations(db: Connection): Citations {
  const [keys, ids, kinds, dates] = db.parsed<[number[], string[], Kind[], (string | null)[]]>(
    `SELECT json_array(json_group_array(key), json_group_array(id), json_group_array(kind), json_group_array(date))
     FROM (SELECT key, id, kind, date FROM entities WHERE kind IN (${INSTRUMENTS}) ORDER BY id)`,
  );
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const [sources, targets] = db.parsed<[number[], number[]]>(
    `SELECT json_array(json_group_array(source), json_group_array(target)) FROM relations WHERE type = 'CITES'`,
  );
  const numbered = (all: readonly number[]) => Int32Array.from(all, (key) => numbers.get(key) ?? -1);
  return { sources: numbered(sources), targets: numbered(targets), keys, ids, kinds, dates };
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
  const { sources, targets, ids, dates } = citations;
  const citing = dates.map((date) => within(date, from, to));
  const counts = new Int32Array(ids.length);
  for (let n = 0; n < targets.length; n++) {
    // an end that is no instrument, since texts disagree on what it is, is not ranked
    if (targets[n]! >= 0 && sources[n]! >= 0 && citing[sources[n]!]) counts[targets[n]!]!++;
  }
  const ranked: number[] = [];
  for (const [number, count] of counts.entries()) {
    const wanted = count > 0 && (kinds === undefined || kinds.includes(citations.kinds[number]!));
    if (wanted && within(dates[number]!, datedFrom, datedTo)) ranked.push(number);
  }
  // numbers are in the order of ids
  ranked.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const start =
    place === undefined
      ? 0
      : ranked.findIndex((n) => counts[n]! < place[0] || (counts[n] === place[0] && ids[n]! > place[1]));
  const shown = start < 0 ? [] : ranked.slice(start, start + pageSize(first) + 1);
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

/** Whether a date lies in a period, as far as both are precise: 2019 may lie after 2019-06-01. */
function within(date: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (
    (from === undefined || date >= from.slice(0, date.length)) &&
    (to === undefined || date.slice(0, to.length) <= to)
  );
}
