/** Character tests on UTF-16 units. */

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;

export const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 160 || unit === 0x202f;

/** ASCII letters and digits, and letters of Latin with accents. */
export const isWord = (unit: number): boolean =>
  isDigit(unit) || isUpper(unit) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f);

/** Words on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
