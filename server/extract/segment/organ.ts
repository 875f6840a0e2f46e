import { ORGANS } from '../organs.js';
import { fold } from './words.js';

/** Names of organs, folded, longest first. */
const NAMES: { name: string; id: string }[] = ORGANS.flatMap((organ) =>
  [...organ.names.en, ...organ.names.fr].map((name) => ({ name: fold(name), id: organ.id })),
).sort((a, b) => b.name.length - a.name.length);

/** By its first three units: whether any name begins so. */
const BEGINS = new Uint8Array(1 << 15);
const beginning = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
for (const { name } of NAMES) BEGINS[beginning(name, 0)] = 1;

function mayHold(folded: string): boolean {
  for (let at = 0; at + 2 < folded.length; at++) if (BEGINS[beginning(folded, at)] === 1) return true;
  return false;
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
  if (!mayHold(folded)) return undefined;
  let best: OrganFound | undefined;
  for (const { name, id } of NAMES) {
    const at = folded.indexOf(name);
    if (at < 0) continue;
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
