import type { WorkNumber } from './number.js';

/** A date as precise as the text gives it. */
export interface TextDate {
  year?: number;
  /** 1 to 12 */
  month: number;
  day: number;
}

/** `2019-12-27`, or undefined without a year. */
export function isoDate(date: TextDate | undefined): string | undefined {
  if (date?.year === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

const months = (year: number, month: number): number => year * 12 + month - 1;

/**
 * Whether a session of the General Assembly (31st on) could have adopted something on a date.
 * Session s opens in September of 1945 + s and closes in September a year later.
 */
export function assemblySat(session: number, date: TextDate & { year: number }): boolean {
  const at = months(date.year, date.month);
  return at >= months(1945 + session, 9) && at <= months(1946 + session, 9);
}

/** First months of the Human Rights Council's sessions 1 to 6; from the 7th on three a year. */
const EARLY_COUNCIL = [
  months(2006, 6),
  months(2006, 9),
  months(2006, 11),
  months(2007, 3),
  months(2007, 6),
  months(2007, 9),
];

/** Whether a regular session of the Human Rights Council could have adopted something on a date. */
export function councilSat(session: number, date: TextDate & { year: number }): boolean {
  const begins =
    session < 7
      ? EARLY_COUNCIL[session - 1]
      : months(2008 + Math.floor((session - 7) / 3), [3, 6, 9][(session - 7) % 3] ?? 3);
  if (begins === undefined) return false;
  const at = months(date.year, date.month);
  return at >= begins - 1 && at <= begins + 3;
}

/** Last number of the Security Council's resolutions of each year from 1946. */
const LAST_OF_YEAR = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2561, 2617, 2671, 2721, 2768,
];

/** Year of the Security Council resolution of a number, if it is before 2025. */
export function securityCouncilYear(serial: number): number | undefined {
  if (serial < 1) return undefined;
  const index = LAST_OF_YEAR.findIndex((last) => serial <= last);
  return index < 0 ? undefined : 1946 + index;
}

/** Whether a running number and a year are those of a Security Council resolution. */
export function isSecurityCouncilNumber(serial: number, year: number): boolean {
  const known = securityCouncilYear(serial);
  if (known !== undefined) return known === year;
  return serial > 0 && year >= 2025 && year < 2100 && serial <= 2768 + 80 * (year - 2024);
}

/** Resolutions to the end of that year are known from scanned prints. */
const LAST_SCANNED = 1993;

/**
 * The Security Council resolution meant by a number and a year that are of two: "5018 (1982)" has a
 * footnote's mark, and where one digit of the year is another's the number tells: in what was printed and
 * scanned. Later texts say what they say.
 */
export function securityCouncilNumber(serial: number, year: number): { serial: number; year: number } {
  if (isSecurityCouncilNumber(serial, year)) return { serial, year };
  const shorter = Math.floor(serial / 10);
  if (serial >= 1000 && isSecurityCouncilNumber(shorter, year)) return { serial: shorter, year };
  const known = securityCouncilYear(serial);
  if (known === undefined || Math.max(known, year) > LAST_SCANNED) return { serial, year };
  const written = String(year);
  const others = [...String(known)].filter((digit, i) => digit !== written[i]).length;
  return { serial, year: others === 1 && serial >= 100 ? known : year };
}

/** Meetings that the Security Council had held by the end of each year from 1946, as far as its texts show. */
const MEETINGS_BY_YEAR = [
  88, 225, 396, 457, 530, 569, 611, 655, 690, 710, 763, 808, 844, 849, 920, 989, 1023, 1086, 1190, 1271, 1341,
  1386, 1463, 1526, 1565, 1624, 1684, 1760, 1811, 1870, 1982, 2054, 2107, 2183, 2262, 2321, 2411, 2515, 2566,
  2641, 2729, 2779, 2836, 2904, 2973, 3026, 3154, 3325, 3484, 3615, 3729, 3845, 3961, 4087, 4256, 4447, 4684,
  4891, 5107, 5344, 5615, 5817, 6061, 6255, 6467, 6698, 6898, 7094, 7354, 7600, 7856, 8152, 8439, 8697, 8790,
  8945, 9236, 9523, 9832,
];

/** The table is rough: meetings of about a month either way. */
const MEETINGS_ABOUT = 25;

/** Whether the Security Council could have held a meeting of that number in that year, or by its end. */
export function securityCouncilMet(number: number, year: number, when: 'in' | 'by'): boolean {
  const last = MEETINGS_BY_YEAR[year - 1946];
  if (number < 1 || (last !== undefined && number > last + MEETINGS_ABOUT)) return false;
  if (when === 'by') return true;
  return (
    number > (MEETINGS_BY_YEAR[Math.min(year - 1947, MEETINGS_BY_YEAR.length - 1)] ?? 0) - MEETINGS_ABOUT
  );
}

/** Years with about the last number of the Security Council's documents (one series to 1993), to read between. */
const COUNCIL_DOCUMENTS: readonly (readonly [year: number, last: number])[] = [
  [1945, 0],
  [1950, 1990],
  [1960, 4620],
  [1965, 7070],
  [1970, 10080],
  [1980, 14330],
  [1985, 17720],
  [1990, 22060],
  [1993, 27000],
];

/** About the highest number that a Security Council document of the series to 1993 had by the end of a year. */
export function lastCouncilDocument(year: number | undefined): number {
  const index = year === undefined ? -1 : COUNCIL_DOCUMENTS.findIndex(([each]) => year <= each);
  if (index === 0) return 0;
  const [toYear, to] = COUNCIL_DOCUMENTS.at(index)!;
  if (index < 0) return to;
  const [fromYear, from] = COUNCIL_DOCUMENTS[index - 1]!;
  return from + ((to - from) * (year! - fromYear)) / (toYear - fromYear);
}

/** Running numbers of the General Assembly's resolutions at the end of each session from the 1st to the 30th. */
const LAST_OF_SESSION = [
  108, 184, 275, 366, 501, 617, 722, 817, 912, 1000, 1136, 1244, 1350, 1480, 1636, 1754, 1876, 2000, 2016,
  2133, 2278, 2393, 2510, 2617, 2740, 2901, 3047, 3210, 3350, 3541,
];

/** Whether a running number may be that of a General Assembly resolution of one of its first thirty sessions. */
export function isAssemblyNumber(number: WorkNumber & { form: 'roman' }): boolean {
  if (number.special !== '') return number.serial <= 3541;
  const last = LAST_OF_SESSION[number.ordinal - 1];
  // a session's numbers may run a little past the next one's first
  return (
    last !== undefined &&
    number.serial <= last + 20 &&
    number.serial > (LAST_OF_SESSION[number.ordinal - 2] ?? 0) - 20
  );
}

/** Sessions of the Economic and Social Council with about the last number of each, to read between. */
const COUNCIL_NUMBERS: readonly (readonly [session: number, last: number])[] = [
  [0, 0],
  [6, 160],
  [15, 525],
  [28, 760],
  [42, 1290],
  [48, 1560],
  [55, 1850],
  [63, 2130],
];

/** Whether a running number may be that of an Economic and Social Council resolution of its session (to 1977). */
export function isCouncilNumber(number: WorkNumber & { form: 'roman' }): boolean {
  if (number.special !== '') return false;
  const index = COUNCIL_NUMBERS.findIndex(([session]) => number.ordinal <= session);
  if (index <= 0) return false;
  const [fromSession, from] = COUNCIL_NUMBERS[index - 1]!;
  const [toSession, to] = COUNCIL_NUMBERS[index]!;
  const expected = from + ((to - from) * (number.ordinal - fromSession)) / (toSession - fromSession);
  // the table is rough: two sessions' worth of resolutions either way
  return Math.abs(number.serial - expected) <= 120;
}
