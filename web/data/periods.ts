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

/** `1970–1989`, `–1969`, `2010–`; empty for all years. */
export function years({ from, to }: Period): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}–${to ?? ''}`;
}
