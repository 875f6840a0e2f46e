import { STRUCTURE_EN } from '../languages/en/structure.js';
import { STRUCTURE_FR } from '../languages/fr/structure.js';
import type { LexiconLanguage } from '../types.js';
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

const OPENS = /^[“"«]?\s?(?:The|THE|Le|La|LE|LA|L'|We|Nous|WE)[ ,A-ZÉÀ]/;
const LONGEST = 300;

/** Where an organ opens a resolution, if this paragraph does. */
export function openingAt(text: string, paragraphs: readonly Paragraph[], i: number): Opening | undefined {
  const { start, end, language } = paragraphs[i]!;
  if (language === 'und') return undefined;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (!OPENS.test(head)) return undefined;
  const firstPerson = /^[“"«]?\s?(?:We|Nous|WE)\b/.test(head);
  const whole = end - start <= 220;
  const last = text.charCodeAt(end - 1);
  if (whole && (last === 44 || last === 58 || last === 59)) {
    return actFollows(text, paragraphs, i + 1, firstPerson) ? { paragraph: i, end, firstPerson } : undefined;
  }
  if (end - start < 70 && organIn(head) !== undefined && !/[.;]/.test(head)) {
    return actFollows(text, paragraphs, i + 1, firstPerson) ? { paragraph: i, end, firstPerson } : undefined;
  }
  // "The Conference, Considering …" in one paragraph; a comma within the organ's name is passed
  for (let comma = head.indexOf(','), tries = 0; comma > 0 && comma < 200 && tries < 3; tries++) {
    const at = start + comma + 1;
    const verb = verbAt(text, at, Math.min(end, at + 160), language, PREAMBULAR);
    if (verb !== undefined && verb.act !== 'refers' && (firstPerson || organLike(head.slice(0, comma)))) {
      return { paragraph: i, end: at, firstPerson };
    }
    comma = head.indexOf(',', comma + 1);
  }
  if (
    organIn(head.slice(0, 60)) !== undefined &&
    verbAfterSubject(text, start, Math.min(end, start + 200), language)
  ) {
    return { paragraph: i, end: start, firstPerson };
  }
  return undefined;
}

function organLike(words: string): boolean {
  return words.length < 150 && /^[“"«]?\s?(?:The|THE|Le|La|LE|LA|L') ?\p{Lu}/u.test(words);
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
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end, note } = paragraphs[i]!;
    if (note) continue;
    const first = text.charCodeAt(start);
    if (end - start < LONGEST && mayHead(first)) {
      const found = headingOf(text.slice(start, Math.min(end, start + 60)));
      if (found !== undefined) {
        const current = sections[sections.length - 1]!;
        if (
          current.opening === undefined &&
          current.heading === undefined &&
          sections.length === 1 &&
          i < 40
        ) {
          heading = { at: i, heading: found };
        } else heading = { at: i, heading: found };
        continue;
      }
    }
    const opening = openingAt(text, paragraphs, i);
    if (opening === undefined) continue;
    const current = sections[sections.length - 1]!;
    const near = heading !== undefined && i - heading.at <= 14 ? heading : undefined;
    heading = undefined;
    if (
      current.opening === undefined &&
      sections.length === 1 &&
      (near === undefined || near.at < 40 || i < 12)
    ) {
      // pages of old volumes begin in the middle of another resolution
      if (near !== undefined && near.at > 3 && hasActs(text, paragraphs, near.at)) {
        sections.push({ from: near.at, heading: near.heading, opening });
      } else {
        current.opening = opening;
        if (near !== undefined) current.heading = near.heading;
      }
    } else if (near !== undefined) sections.push({ from: near.at, heading: near.heading, opening });
  }
  const only = sections[0]!;
  if (heading !== undefined && heading.at < 40 && sections.length === 1 && only.heading === undefined) {
    only.heading = heading.heading;
  }
  return sections;
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

/** Whether operative paragraphs stand before: then what comes before the heading is no header. */
function hasActs(text: string, paragraphs: readonly Paragraph[], before: number): boolean {
  for (let i = 0; i < before; i++) {
    const { start, end, language, note } = paragraphs[i]!;
    if (note || language === 'und' || end - start < 30) continue;
    const label = labelAt(text, start, end);
    const verb = verbAt(text, label.after, Math.min(end, label.after + 160), language, OPERATIVE);
    if (verb !== undefined && label.kind === 'number') return true;
  }
  return false;
}

/** The instrument that the text is about: the longest with a heading. */
export function mainSection(sections: readonly Section[], paragraphs: readonly Paragraph[]): number {
  let best = 0;
  let most = -1;
  sections.forEach((section, i) => {
    const next = sections[i + 1];
    const end =
      next === undefined ? (paragraphs[paragraphs.length - 1]?.end ?? 0) : paragraphs[next.from]!.start;
    const size = end - (paragraphs[section.from]?.start ?? 0);
    if ((section.heading !== undefined || sections.length === 1) && size > most) {
      best = i;
      most = size;
    }
  });
  return best;
}

const ARTICLE =
  /^(?:(?:INTRODUCTORY|PRELIMINARY) ARTICLE|ARTICLE PRÉLIMINAIRE|(?:ARTICLE|Article|Art\.|ART\.) (premier|PREMIER|1er|\d{1,3}(?:[ -]?(?:bis|ter|quater))?|[IVXLC]{1,8}|[A-Z])(?=[\s.:—–-]|$)(?! (?:of|de|du|des|and|et|to|à|paragraph)\b))[.:]?\s*/;

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
  const number = match[1] === undefined ? '0' : /^(?:premier|1er)$/i.test(match[1]) ? '1' : match[1];
  return { number, after: start + match[0].length };
}

const ANNEX_WORDS = new Set([...STRUCTURE_EN.annex, ...STRUCTURE_FR.annex].map(fold));

/** The number of the annex that a heading line opens ('' where it has none), undefined if it opens none. */
export function annexAt(text: string, start: number, end: number): string | undefined {
  if (end - start > 60) return undefined;
  const unit = text.charCodeAt(start) | 32;
  if (unit !== 97 && unit !== 115 && unit !== 101) return undefined;
  const line = text.slice(start, end).replace(/\*+$/, '').trim();
  const match = /^(\p{L}+)(?:\s+([IVXLC]{1,6}|\d{1,2}|[A-Z]))?[.:]?$/u.exec(line);
  return match !== null && ANNEX_WORDS.has(fold(match[1]!)) ? (match[2] ?? '') : undefined;
}

const CLOSINGS: Record<LexiconLanguage, string[]> = {
  en: STRUCTURE_EN.closing.map(fold),
  fr: STRUCTURE_FR.closing.map(fold),
};
const MEETING = new RegExp(
  `^(?:[\\w'-]+ ){0,6}(?:${[...STRUCTURE_EN.meeting, ...STRUCTURE_FR.meeting].map(fold).join('|')})[,.]?(?: \\d.*)?$`,
);

/** Whether a short paragraph says how and when the text was adopted. */
export function isClosing(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const line = fold(text.slice(start, Math.min(end, start + 120)));
  for (const language of ['en', 'fr'] as const) {
    for (const words of CLOSINGS[language]) if (line.startsWith(words)) return true;
  }
  return end - start < 80 && MEETING.test(line);
}
