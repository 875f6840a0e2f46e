import { isInstrument, type Kind } from '../../model/index.js';

/** What can be created, belong to something, or write: no instrument and no State. */
export function isBody(kind: Kind): boolean {
  return !isInstrument(kind) && kind !== 'State';
}

/** What can create a body. */
export function isSource(kind: Kind): boolean {
  return isInstrument(kind) || kind === 'Organization' || kind === 'Meeting';
}
