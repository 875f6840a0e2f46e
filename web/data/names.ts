import type { EntityBrief } from '../api/types.js';
import { keepMarks } from '../i18n/typography.js';

/** "75/240" of A/RES/75/240, "1325" of S/RES/1325(2000). */
const NUMBER = /(\d+\/\d+|\d+)(?:\(\d{4}\))?$/;

/**
 * Whether a node is what its symbol stands for; not so a declaration that has the symbol of the
 * resolution which adopts it, and a node of its own.
 */
export function isOfSymbol({ id, symbol }: Pick<EntityBrief, 'id' | 'symbol'>): boolean {
  return symbol !== null && id === symbol;
}

/**
 * What a list calls a node: its symbol, and its name if that says more than the number; the name first
 * where the symbol is that of another node.
 */
export function fullName(entity: Pick<EntityBrief, 'id' | 'name' | 'symbol'>): string {
  const { name, symbol } = entity;
  if (!symbol || name.includes(symbol)) return keepMarks(name);
  if (!isOfSymbol(entity)) return `${keepMarks(name)} (${symbol})`;
  const number = NUMBER.exec(symbol)?.[1];
  return number && name.includes(number) ? symbol : `${symbol} · ${keepMarks(name)}`;
}
