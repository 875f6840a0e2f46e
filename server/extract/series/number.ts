import type { Range } from '../types.js';

/**
 * The number of a work as the text writes it, before it is known which organ numbers so.
 * - `session`: 74/247, S-8/1, ES-10/2; the session, then the serial number in it
 * - `annual`: 2019/19; the year, then the serial number in it
 * - `year`: 1244 (1999); a running number and the year of adoption
 *   (`inferred` where the text leaves the year out)
 * - `roman`: 3363 (XXX), 3201 (S-VI); a running number and the session of adoption
 * - `coded`: IX/16 C, 1/CP.21; letters say the organ or its session
 */
export type WorkNumber =
  | { form: 'session'; special: '' | 'S' | 'ES'; session: number; serial: number; part: string }
  | { form: 'annual'; year: number; serial: number; part: string }
  | { form: 'year'; serial: number; year: number; part: string; inferred?: boolean }
  | { form: 'coded'; code: string; part: string }
  | {
      form: 'roman';
      serial: number;
      special: '' | 'S' | 'ES';
      session: string;
      ordinal: number;
      part: string;
    };

/** A number where it stands. */
export interface NumberHit extends Range {
  number: WorkNumber;
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to about 100; 0 where the letters are none. */
export function romanValue(letters: string): number {
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = ROMAN[letters[i]!];
    if (value === undefined) return 0;
    const next = ROMAN[letters[i + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/** As the text would write it on its own: `43/78 H`, `3367 A (XXX)`. */
export function writeNumber(number: WorkNumber): string {
  const part = number.part === '' ? '' : ` ${number.part}`;
  switch (number.form) {
    case 'session':
      return `${number.special === '' ? '' : `${number.special}-`}${number.session}/${number.serial}${part}`;
    case 'annual':
      return `${number.year}/${number.serial}${part}`;
    case 'coded':
      return number.code;
    case 'year':
      return `${number.serial}${part} (${number.year})`;
    case 'roman':
      return `${number.serial}${part} (${number.special === '' ? '' : `${number.special}-`}${number.session})`;
  }
}
