import { inAnyLanguage } from '../languages/index.js';
import { fold } from './words.js';

const MONTHS = new Map<string, number>();
const STRUCTURES = inAnyLanguage(({ structure }) => [structure]);
for (const { months } of STRUCTURES) months.forEach((month, i) => MONTHS.set(fold(month), i + 1));

const NAMES = [...new Set([...STRUCTURES.flatMap(({ months }) => months), ...MONTHS.keys()])].join('|');
const DAY_FIRST = new RegExp(`(?:(\\d{1,2})(?: ?er)?,? )?(${NAMES}),? ((?:18|19|20)\\d\\d)(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(${NAMES}) (\\d{1,2}),? ((?:18|19|20)\\d\\d)(?!\\d)`, 'i');
const RANGE = new RegExp(
  `\\d{1,2}(?:er)?(?: (?:${NAMES}))?(?: ?[-–—] ?| (?:to|au|and|et) )\\d{1,2}(?:er)? (?:${NAMES})`,
  'i',
);

/** A date in a line, ISO 8601 as precise as it is there, and what stands before and behind it. */
export interface LineDate {
  iso: string;
  before: string;
  behind: string;
}

/** The first date in a short line; none where a range of days stands. */
export function dateIn(line: string): LineDate | undefined {
  const text = line.length > 600 ? line.slice(0, 600) : line;
  if (RANGE.test(text)) return undefined;
  const american = MONTH_FIRST.exec(text);
  if (american) return lineDate(text, american, iso(american[3]!, american[1]!, american[2]));
  const match = DAY_FIRST.exec(text);
  return match === null ? undefined : lineDate(text, match, iso(match[3]!, match[2]!, match[1]));
}

/** The month in which a range of days in a short line ends: "23–27 May 2016" is of 2016-05. */
export function monthIn(line: string): LineDate | undefined {
  const text = line.length > 600 ? line.slice(0, 600) : line;
  const range = RANGE.exec(text);
  if (range === null) return undefined;
  const end = text.slice(range.index + range[0].search(/\d{1,2}(?:er)? \p{L}+$/u));
  const match = DAY_FIRST.exec(end);
  if (match === null) return undefined;
  const found = lineDate(end, match, iso(match[3]!, match[2]!, undefined));
  return { ...found, before: text.slice(0, range.index) };
}

function lineDate(text: string, match: RegExpExecArray, iso: string): LineDate {
  return { iso, before: text.slice(0, match.index), behind: text.slice(match.index + match[0].length) };
}

function iso(year: string, month: string, day: string | undefined): string {
  const number = String(MONTHS.get(fold(month)) ?? 1).padStart(2, '0');
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return `${year}-${number}`;
  return `${year}-${number}-${day.padStart(2, '0')}`;
}

/** Ordinal words to their number: "seventy-eighth" → 78, "soixante-quatorzième" → 74. */
const ORDINALS = new Map<string, number>();
for (const { ordinals } of STRUCTURES) {
  const units = ordinals.units.split(' ').map((word) => word.split('|').map(fold));
  const tens = ordinals.tens.split(' ').map(fold);
  const before = ordinals.tensBefore.split(' ').map(fold);
  units.forEach((forms, i) => forms.forEach((form) => ORDINALS.set(form, i + 1)));
  tens.forEach((word, i) => ORDINALS.set(word, (i + 2) * 10));
  before.forEach((ten, i) => {
    units.forEach((forms, k) => {
      for (const form of k === 0 ? [...forms, 'unieme', 'et-unieme'] : forms) {
        const value = (i + 2) * 10 + k + 1;
        for (const joiner of ['-', ' ', '-et-']) {
          if (!ORDINALS.has(ten + joiner + form)) ORDINALS.set(ten + joiner + form, value);
        }
      }
    });
  });
  ORDINALS.set(fold(ordinals.hundred), 100);
}

/** The session that a header line names: "Seventy-eighth session", "78th session", "soixantième session". */
export function sessionIn(line: string): number | undefined {
  const text = fold(line.slice(0, 160));
  const at = text.indexOf('session');
  if (at < 0) return undefined;
  const words = text.slice(0, at).trim().split(/\s+/).slice(-4);
  for (let take = Math.min(3, words.length); take > 0; take--) {
    const value = ORDINALS.get(words.slice(-take).join(' '));
    if (value !== undefined) return value;
  }
  const last = words.find((word) => /^\d{1,3}(?:st|nd|rd|th|e|eme)$/.test(word));
  return last === undefined ? undefined : Number(/^\d+/.exec(last)![0]);
}
