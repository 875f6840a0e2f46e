import { ORGANS } from '../organs.js';
import { fold } from './words.js';

/** Names of organs, folded, longest first. */
const NAMES: { name: string; id: string }[] = ORGANS.flatMap((organ) =>
  Object.values(organ.names)
    .flat()
    .map((name) => ({ name: fold(name), id: organ.id })),
).sort((a, b) => b.name.length - a.name.length);

/** By its first three units: the places in `NAMES` of those that begin so, as a list of `LISTS`; 0 for none. */
const BEGINS = new Uint16Array(1 << 15);
const LISTS: number[][] = [[]];
const beginning = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
NAMES.forEach(({ name }, rank) => {
  const key = beginning(name, 0);
  if (BEGINS[key] === 0) BEGINS[key] = LISTS.push([]) - 1;
  LISTS[BEGINS[key]!]!.push(rank);
});

/** Where each name stands first in a folded line; the longest names first. */
function namesIn(folded: string): { rank: number; at: number }[] {
  const found: { rank: number; at: number }[] = [];
  for (let at = 0; at + 2 < folded.length; at++) {
    const list = BEGINS[beginning(folded, at)]!;
    if (list === 0) continue;
    for (const rank of LISTS[list]!)
      if (folded.startsWith(NAMES[rank]!.name, at) && !found.some((each) => each.rank === rank))
        found.push({ rank, at });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

export interface OrganFound {
  id: string;
  /** Offsets in the line. */
  start: number;
  end: number;
}

/** The first organ of a numbered series that a short line names. Lines over 400 units are not read. */
export function organIn(line: string): OrganFound | undefined {
  if (line.length > 400) return undefined;
  // folding keeps the length, except for œ, which no organ's name has before it
  const folded = fold(line).replace(/’/g, "'");
  let best: OrganFound | undefined;
  for (const { rank, at } of namesIn(folded)) {
    const { name, id } = NAMES[rank]!;
    const after = folded.charCodeAt(at + name.length);
    if (after >= 97 && after <= 122) continue;
    if (best === undefined || at < best.start || (at === best.start && name.length > best.end - best.start)) {
      // a longer name that covers this one wins, wherever it begins
      if (best !== undefined && at <= best.start && at + name.length < best.end) continue;
      if (best !== undefined && best.start <= at && at + name.length <= best.end) continue;
      best = { id, start: at, end: at + name.length };
    }
  }
  return best;
}
