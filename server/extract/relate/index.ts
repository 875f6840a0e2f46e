import type { Kind } from '../../model/index.js';
import type { Recognised } from '../names/recognise.js';
import { adoption } from './adoption.js';
import { citations } from './citations.js';
import {
  amendment,
  cooperation,
  organization,
  reservation,
  succession,
  supplementing,
  thirdPartyCitation,
} from './cued.js';
import { createdBodies } from './createdBodies.js';
import { drafting } from './drafting.js';
import { endorsement } from './endorsement.js';
import { establishment } from './establishment.js';
import { ratification } from './ratification.js';
import { openRelating, type Found, type Relating, type Rule } from './scope.js';
import { supplements } from './protocols.js';
import { belonging } from './structure.js';

/** Every family of relations. Citations come last: bodies described by a creation are mentions by then. */
const RULES: readonly Rule[] = [
  establishment,
  createdBodies,
  ratification,
  adoption,
  belonging,
  supplements,
  supplementing,
  amendment,
  endorsement,
  drafting,
  organization,
  succession,
  cooperation,
  reservation,
  thirdPartyCitation,
  citations,
];

/** All that the text states, with evidence; may add mentions of bodies that have no name yet. */
export function relate(recognised: Recognised, self: { id: string; kind: Kind }): Found[] {
  const relating = openRelating(recognised, self);
  for (const rule of RULES) rule(relating);
  const found: Found[] = [];
  for (const each of relating.found.all) {
    const own = ofItsInstrument(each, relating);
    if (own !== undefined) found.push(own);
  }
  return found;
}

/**
 * On a page that holds several instruments, what another than the document states is that one's; where the
 * page begins in the middle of it, nobody's that can be named.
 */
function ofItsInstrument(found: Found, { self, scope }: Relating): Found | undefined {
  const instrument = scope.doc.blocks[found.block]!.instrument;
  if (instrument === undefined || (found.source !== self.id && found.target !== self.id)) return found;
  if (instrument === '' || instrument === self.id) return undefined;
  const end = (id: string) => (id === self.id ? instrument : id);
  const source = end(found.source);
  const target = end(found.target);
  return source === target ? undefined : { ...found, source, target };
}
