import type { EntityBrief } from '../api/types.js';
import { keepMarks } from '../i18n/typography.js';

/** "75/240" of A/RES/75/240, "1325" of S/RES/1325(2000). */
const NUMBER = /(\d+\/\d+|\d+)(?:\(\d{4}\))?$/;

/** What a list calls a node: its symbol, and its name if that says more than the number. */
export function fullName({ name, symbol }: Pick<EntityBrief, 'name' | 'symbol'>): string {
  if (!symbol || name.includes(symbol)) return keepMarks(name);
  const number = NUMBER.exec(symbol)?.[1];
  return number && name.includes(number) ? symbol : `${symbol} · ${keepMarks(name)}`;
}
