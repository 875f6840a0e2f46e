import { inAnyLanguage } from '../languages/index.js';
import type { Range } from '../types.js';
import type { Paragraph } from './paragraphs.js';

/** A line of the header, its words cut where it is a long paragraph. */
export interface Line extends Range {
  text: string;
}

/** The lines of the paragraphs `from`–`to`, footnotes left out; at most sixty. */
export function linesOf(text: string, paragraphs: readonly Paragraph[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let i = from; i < to && i < paragraphs.length && lines.length < 60; i++) {
    const { start, end, note } = paragraphs[i]!;
    if (!note) lines.push({ start, end, text: text.slice(start, Math.min(end, start + 600)) });
  }
  return lines;
}

const LETTERS = inAnyLanguage(({ structure }) => structure.letter);

/** "Letter dated 3 May 2044 from …": whether the line heads a letter or note. */
export function isLetter(line: string): boolean {
  const words = line.slice(0, 40).toLowerCase();
  return LETTERS.some((letter) => words.startsWith(letter));
}

const AGREED = new RegExp(
  inAnyLanguage(({ structure }) => structure.agreed.map((words) => words.replace(/ /g, '\\s'))).join('|'),
  'i',
);
/** Longest preamble of a treaty that is looked through, in UTF-16 units. */
const PREAMBLE = 12_000;

/** Whether parties agree to what follows: "have agreed as follows" near the beginning of the text. */
export function isAgreed(text: string, from: number): boolean {
  return AGREED.test(text.slice(from, from + PREAMBLE));
}

/** What the first item gives that gives anything. */
export function firstDefined<T, U>(list: readonly T[], f: (item: T) => U | undefined): U | undefined {
  for (const item of list) {
    const value = f(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
