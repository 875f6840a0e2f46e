import { formerSlug } from '../model/index.js';
import type { Caveat } from './port.js';

/** What a reader is told of each. */
export const CAVEATS: Readonly<Record<Caveat, string>> = {
  copy: 'a copy into it was broken off, or is under way: what it holds is a part; the same "renvoi copy" again completes it',
  seed: 'filling it from the seed was broken off, or is under way: what it holds is a part; "renvoi serve --seed" completes it',
  ids: 'an earlier version made it, which cut the ids of long names: two things whose names begin alike may be one; read its texts into a new store',
};

/** Names that are longer may have had their ids cut. */
export const LONG = 80;

/** Whether an id is one that was cut. @param name by which the entity of that id is called */
export function isCut(id: string, name: string): boolean {
  const former = formerSlug(name);
  return former !== undefined && id.slice(id.indexOf('/') + 1) === former;
}
