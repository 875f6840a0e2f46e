import { isSymbol, officialAddress } from '../model/index.js';
import type { StoredEntity } from '../store/port.js';

/** Where the official text or site is: as the authority file says, else by the document symbol. */
export function entityAddress(entity: Pick<StoredEntity, 'id' | 'symbol' | 'address'>): string | undefined {
  if (entity.address !== undefined) return entity.address;
  const symbol = entity.symbol ?? entity.id;
  return isSymbol(symbol) ? officialAddress(symbol) : undefined;
}
