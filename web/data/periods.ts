import type { Messages } from '../i18n/messages.js';

/** Years, inclusive; absent where the period is open. */
export interface Period {
  readonly from?: number;
  readonly to?: number;
}

/** What the instruments of the overview are sorted into: all, and the ages that its readers speak of. */
export const PERIODS: readonly Period[] = [
  {},
  { to: 1969 },
  { from: 1970, to: 1989 },
  { from: 1990, to: 2009 },
  { from: 2010 },
];

/** Names a period: `1970–1989`, `to 1969`, `since 2010`; all years have a name of their own. */
export function periodName({ from, to }: Period, { start }: Pick<Messages, 'start'>): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  if (to !== undefined) return start.until(String(to));
  return from === undefined ? start.allYears : start.since(String(from));
}
