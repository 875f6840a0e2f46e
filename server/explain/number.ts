import {
  isoDate,
  numberingOf,
  type Citation,
  type NamedMention,
  type WorkNumber,
} from '../extract/workings.js';
import { quoted, spanOf, theOrgan, type Ground } from './ground.js';
import type { Point } from './types.js';

const SESSION = { '': 'session', S: 'special session', ES: 'emergency special session' } as const;

/** The parts of a number, each by what it counts. */
function partsOf(number: WorkNumber): string {
  const part = number.part === '' ? '' : `, part ${number.part}`;
  switch (number.form) {
    case 'session':
      return `${SESSION[number.special]} ${number.session}, number ${number.serial}${part}`;
    case 'annual':
      return `year ${number.year}, number ${number.serial}${part}`;
    case 'year':
      return `number ${number.serial}${part} of a series that runs on, of the year ${number.year}`;
    case 'roman': {
      const counted = number.special === '' ? ` (${number.ordinal})` : '';
      return `number ${number.serial}${part} of a series that runs on, of ${SESSION[number.special]} ${number.session}${counted}`;
    }
    case 'coded':
      return `a number that says its organ or session itself, ${number.code}`;
  }
}

/** What the words were read as: which number, of what, with which date. */
export function numberPoints(ground: Ground, mention: NamedMention, citation: Citation): Point[] {
  const { number, head, date } = citation;
  const points: Point[] = [
    {
      about: 'words',
      says: `${quoted(ground, citation)} was read as ${partsOf(number)}.`,
      at: spanOf(ground, citation),
    },
  ];
  if (number.form === 'year' && number.inferred === true) {
    points.push({
      about: 'words',
      says: `The text leaves out the year; the Security Council reached that number in ${number.year}.`,
    });
  }
  points.push(headPoint(ground, citation));
  const decisions = mention.organ === undefined ? undefined : numberingOf(mention.organ)?.decisionsFrom;
  if (decisions !== undefined && head?.type !== 'decision' && serialOf(number) >= decisions) {
    points.push({
      about: 'words',
      says: `It is a decision, not a resolution: from ${decisions} on ${theOrgan(ground, mention.organ!)} numbers decisions.`,
    });
  }
  const given = isoDate(date);
  if (date !== undefined && given === undefined) {
    points.push({
      about: 'words',
      says: `The text gives its day without a year; ${mention.date === undefined ? 'the number has none either' : `the year is in the number: ${mention.date}`}.`,
    });
  } else if (given !== undefined) {
    points.push({ about: 'words', says: `The text gives its date: ${given}.` });
  }
  return points;
}

function serialOf(number: WorkNumber): number {
  return number.form === 'session' || number.form === 'annual' ? number.serial : 0;
}

function headPoint(ground: Ground, { head, direct }: Citation): Point {
  if (head === undefined) {
    return {
      about: 'words',
      says: 'No word such as “resolution” stands before it: its form and place alone say that it is one.',
    };
  }
  if (head.start === head.end) {
    return {
      about: 'words',
      says: `It stands under the heading of a column: what is there are ${head.type}s.`,
    };
  }
  const words = quoted(ground, head);
  const says = direct
    ? `${words} right before it says what it numbers.`
    : `${words} at the head of its list says what it numbers.`;
  return { about: 'words', says, at: spanOf(ground, head) };
}
