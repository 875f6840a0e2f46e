import { inAnyLanguage } from '../languages/index.js';
import { anyOf, lineOf, OPENING_UNITS } from './headerWords.js';
import { labelAt } from './label.js';
import { organIn } from './organ.js';
import type { Paragraph } from './paragraphs.js';
import { headingOf, type Heading } from './symbol.js';
import { BASE, OPERATIVE, PREAMBULAR, verbAfterSubject, verbAt } from './verbs.js';
import { fold } from './words.js';

/** The words with which an organ opens its resolution: "The General Assembly,". */
export interface Opening {
  paragraph: number;
  /** Offset behind them; the first act may follow in the same paragraph. */
  end: number;
  /** "We, the Heads of State": acts follow in the first person. */
  firstPerson: boolean;
}

/** One instrument in the text: old volumes print several on a page. */
export interface Section {
  /** Index of its first paragraph. */
  from: number;
  heading?: Heading;
  opening?: Opening;
}

const OPENS = new RegExp(`^[“"«.]?\\s?(?:${anyOf('articles')}|${anyOf('we')})[ ,A-ZÉÀ]`);
const BARE = new RegExp(`^[“"«.]?\\s?${anyOf('articles')} ?\\p{Lu}[^.;]*[.,;:]?$`, 'u');
const ORGAN_LIKE = new RegExp(`^[“"«]?\\s?${anyOf('articles')} ?\\p{Lu}`, 'u');
const FIRST_PERSON = new RegExp(`^[“"«]?\\s?${anyOf('we')}\\b`);
/** Longest head of a paragraph that is looked at, and longest heading. */
const LONGEST = 300;
const HEADING = 900;

/** Where an organ opens a resolution, if this paragraph does. */
export function openingAt(text: string, paragraphs: readonly Paragraph[], i: number): Opening | undefined {
  const { start, end, language } = paragraphs[i]!;
  if (language === 'und' || !OPENING_UNITS.has(text.charCodeAt(start))) return undefined;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (!OPENS.test(head)) return undefined;
  const firstPerson = FIRST_PERSON.test(head);
  if (end - start < 90 && BARE.test(head)) {
    const organ = organIn(head);
    // OCR makes a full stop of the comma
    if (organ !== undefined && organ.start <= 8 && head.length - organ.end <= 3)
      return { paragraph: i, end, firstPerson };
  }
  const last = text.charCodeAt(end - 1);
  const whole = end - start <= 220 && (last === 44 || last === 58 || last === 59);
  // "The Conference, Considering …" in one paragraph; a comma within the organ's name is passed
  for (let comma = head.indexOf(','), tries = 0; comma > 0 && comma < 200 && tries < 3; tries++) {
    const at = start + comma + 1;
    const verb = at + 4 < end ? verbAt(text, at, Math.min(end, at + 160), language, PREAMBULAR) : undefined;
    const capital = verb !== undefined && text.charCodeAt(verb.start) !== (text.charCodeAt(verb.start) | 32);
    if (verb !== undefined && (capital || !whole) && (firstPerson || organLike(head.slice(0, comma)))) {
      if (verb.act !== 'refers' || actFollows(text, paragraphs, i + 1, false))
        return { paragraph: i, end: at, firstPerson };
    }
    comma = head.indexOf(',', comma + 1);
  }
  if (whole)
    return actFollows(text, paragraphs, i + 1, firstPerson) ? { paragraph: i, end, firstPerson } : undefined;
  if (
    organIn(head.slice(0, 60)) !== undefined &&
    verbAfterSubject(text, start, Math.min(end, start + 200), language)
  ) {
    return { paragraph: i, end: start, firstPerson };
  }
  return undefined;
}

function organLike(words: string): boolean {
  return words.length < 150 && ORGAN_LIKE.test(words);
}

function actFollows(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  firstPerson: boolean,
): boolean {
  for (let i = from, seen = 0; i < paragraphs.length && seen < 4; i++) {
    const { start, end, language, note } = paragraphs[i]!;
    if (note || language === 'und') continue;
    seen++;
    const label = labelAt(text, start, end);
    const moods = PREAMBULAR | OPERATIVE | (firstPerson ? BASE : 0);
    if (verbAt(text, label.after, Math.min(end, label.after + 200), language, moods) !== undefined)
      return true;
  }
  return false;
}

/** The instruments of the text, each from its heading (or its organ's opening) on; one where it is one. */
export function sectionsOf(text: string, paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = [{ from: 0 }];
  let heading: { at: number; heading: Heading } | undefined;
  let adopting: string | undefined;
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end, note } = paragraphs[i]!;
    if (note) continue;
    const first = text.charCodeAt(start);
    if (end - start < HEADING && mayHead(first)) {
      const found = headingOf(text.slice(start, Math.min(end, start + 60)));
      if (found !== undefined) {
        heading = { at: i, heading: found };
        continue;
      }
    }
    const opening = openingAt(text, paragraphs, i);
    if (opening === undefined) continue;
    const organ = organIn(
      text.slice(paragraphs[i]!.start, Math.min(paragraphs[i]!.end, paragraphs[i]!.start + 160)),
    )?.id;
    const current = sections[sections.length - 1]!;
    const near = heading !== undefined && i - heading.at <= 14 ? heading : undefined;
    heading = undefined;
    if (
      current.opening === undefined &&
      sections.length === 1 &&
      (near === undefined ? i < 80 : near.at < 40 || i < 12)
    ) {
      // pages of old volumes begin in the middle of another resolution
      if (near !== undefined && near.at > 3 && hasActs(text, paragraphs, near.at)) {
        sections.push({ from: near.at, heading: near.heading, opening });
      } else {
        current.opening = opening;
        if (near !== undefined) current.heading = near.heading;
      }
    } else if (near !== undefined && (adopting === undefined || organ === adopting)) {
      // a resolution of another organ is an annex to this one
      sections.push({ from: near.at, heading: near.heading, opening });
    }
    adopting ??= organ;
  }
  const only = sections[0]!;
  if (heading !== undefined && heading.at < 40 && sections.length === 1 && only.heading === undefined) {
    only.heading = heading.heading;
  }
  sections.forEach((section, i) =>
    letter(text, paragraphs, section, sections[i + 1]?.from ?? paragraphs.length),
  );
  return sections;
}

/** "56/210. Title B", or "B" on a line of its own: one part of a resolution adopted in parts. */
function letter(text: string, paragraphs: readonly Paragraph[], section: Section, to: number): void {
  const { heading, opening } = section;
  if (
    heading === undefined ||
    opening === undefined ||
    heading.letter !== undefined ||
    heading.form === 'year'
  )
    return;
  const parts: string[] = [];
  for (let i = section.from; i < to; i++) {
    const { start, end } = paragraphs[i]!;
    if (end - start > 2) {
      if (i >= opening.paragraph || end - start < 20) continue;
      const tail = /[a-z)] ([B-Z])$/.exec(text.slice(end - 12, end));
      if (tail !== null && headingOf(text.slice(start, start + 60)) !== undefined) parts.push(tail[1]!);
      continue;
    }
    const unit = text.charCodeAt(start);
    // I, V and X number the sections of one resolution
    if (
      unit < 65 ||
      unit > 90 ||
      unit === 73 ||
      unit === 86 ||
      unit === 88 ||
      (end - start === 2 && text.charCodeAt(start + 1) !== 42)
    )
      continue;
    // without one before the first organ it is the whole resolution
    if (i > opening.paragraph && parts.length === 0) return;
    parts.push(text[start]!);
  }
  if (parts.length === 1) section.heading = { ...heading, letter: parts[0]! };
}

function mayHead(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    unit === 82 ||
    unit === 83 ||
    unit === 69 ||
    unit === 68 ||
    unit === 80 ||
    unit === 79
  );
}

/** Whether operative paragraphs or articles stand before: then what comes before the heading is no header. */
function hasActs(text: string, paragraphs: readonly Paragraph[], before: number): boolean {
  for (let i = 0; i < before; i++) {
    const { start, end, language, note } = paragraphs[i]!;
    if (articleAt(text, start, end) !== undefined) return true;
    if (note || language === 'und' || end - start < 30) continue;
    const label = labelAt(text, start, end);
    const verb = verbAt(text, label.after, Math.min(end, label.after + 160), language, OPERATIVE);
    if (verb !== undefined && label.kind === 'number') return true;
  }
  return false;
}

const ARTICLE = new RegExp(
  `^(?:${anyOf('article0')}|${anyOf('article')} (${anyOf('firstArticle')}|\\d{1,3}(?:[ -]?(?:bis|ter|quater))?|[IVXLC]{1,8}|\\p{Script=Han}{1,4}|[A-Z])(?=[\\s.:—–-]|$)(?! ${anyOf('afterArticle')}\\b))[.:]?\\s*`,
  'u',
);
const FIRST_ARTICLE = lineOf('firstArticle');

/** The article that a heading line opens: its number and the offset behind it. */
export function articleAt(
  text: string,
  start: number,
  end: number,
): { number: string; after: number } | undefined {
  const unit = text.charCodeAt(start);
  if (unit !== 65 && unit !== 73 && unit !== 80) return undefined;
  const match = ARTICLE.exec(text.slice(start, Math.min(end, start + 40)));
  if (match === null) return undefined;
  const number = match[1] === undefined ? '0' : FIRST_ARTICLE.test(match[1]) ? '1' : match[1];
  return { number, after: start + match[0].length };
}

const ANNEX_WORDS = new Set(inAnyLanguage(({ structure }) => structure.annex.map(fold)));

/** The number of the annex that a heading line opens ('' where it has none), undefined if it opens none. */
export function annexAt(text: string, start: number, end: number): string | undefined {
  if (end - start > 60) return undefined;
  const unit = text.charCodeAt(start) | 32;
  if (unit !== 97 && unit !== 115 && unit !== 101) return undefined;
  const line = text.slice(start, end).replace(/\*+$/, '').trim();
  const match = /^(\p{L}+)(?:\s+([IVXLC]{1,6}|\d{1,2}|[A-Z]))?[.:]?$/u.exec(line);
  return match !== null && ANNEX_WORDS.has(fold(match[1]!)) ? (match[2] ?? '') : undefined;
}

const CLOSINGS = inAnyLanguage(({ structure }) => structure.closing.map(fold));
const MEETING = new RegExp(
  `^(?:[\\w'()-]+ ){0,6}(?:${inAnyLanguage(({ structure }) => structure.meeting.map(fold)).join('|')})[,.]?(?: \\d.*)?$`,
);

/** "Adoptée à la …" and "Adopted by … votes" as scanners read them: "Adopte(' lu", "Adoptee ci la", "Adopred at". */
const MISREAD_CLOSING = new RegExp(
  `^Ad[ao]p[a-z]${anyOf('misreadAdopted')} [^.;]{0,60}?${anyOf('misreadClosing')}`,
  'u',
);

/** ASCII units with which the words of a closing begin, in either case. */
const OPENS_CLOSING = new Uint8Array(128);
for (const [first] of CLOSINGS)
  for (const letter of [first!, first!.toUpperCase()]) OPENS_CLOSING[letter.charCodeAt(0)] = 1;

/** Whether a short paragraph says how and when the text was adopted. */
export function isClosing(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const short = end - start < 80;
  const opens = OPENS_CLOSING[text.charCodeAt(start)] !== 0;
  if (!opens && !short) return false;
  const line = fold(text.slice(start, Math.min(end, start + (short ? 80 : 30))));
  if (opens) for (const words of CLOSINGS) if (line.startsWith(words)) return true;
  if (short && MEETING.test(line)) return true;
  return text.charCodeAt(start) === 65 && MISREAD_CLOSING.test(text.slice(start, Math.min(end, start + 100)));
}
