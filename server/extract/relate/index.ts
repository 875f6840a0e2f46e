import type { Kind } from '../../model/index.js';
import type { Recognised } from '../names/recognise.js';
import { adoption } from './adoption.js';
import { citations } from './citations.js';
import {
  amendment,
  cooperation,
  drafting,
  endorsement,
  organization,
  reservation,
  succession,
  supplementing,
  thirdPartyCitation,
} from './cued.js';
import { establishment } from './establishment.js';
import { ratification } from './ratification.js';
import { openRelating, type Found, type Rule } from './scope.js';
import { belonging, supplements } from './structure.js';
import { thirdPartyCalls } from './thirdPartyCalls.js';

/** Every family of relations. Citations come last: bodies described by a creation are mentions by then. */
const RULES: readonly Rule[] = [
  establishment,
  ratification,
  thirdPartyCalls,
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
  return relating.found;
}
