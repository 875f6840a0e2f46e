import type { Stance } from '../../model/index.js';

/** Acts by which a text itself does what follows. */
export const DECIDES: ReadonlySet<Stance> = new Set<Stance>(['decides', 'adopts']);

/** Acts by which it calls on somebody to do it. */
export const CALLS: ReadonlySet<Stance> = new Set<Stance>([
  'calls upon',
  'encourages',
  'urges',
  'invites',
  'requests',
  'recommends',
  'demands',
  'proposes',
]);

/** Acts by which it asks somebody for it, or approves that it be done. */
export const ASKS: ReadonlySet<Stance> = new Set<Stance>([...CALLS, 'supports', 'endorses']);
