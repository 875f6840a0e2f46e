import { clean } from '../clean/index.js';
import type { CleanText, HeaderFacts, Segmented } from '../types.js';
import { Builder } from './build.js';
import { headerFacts } from './header.js';
import { organIn } from './organ.js';
import { articleAt, mainSection, sectionsOf, type Section } from './outline.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';

const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
};

/** Index of the first article heading and how many there are. */
function articlesOf(text: string, paragraphs: readonly Paragraph[]): { first: number; count: number } {
  let first = -1;
  let count = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    if (articleAt(text, start, end) === undefined) continue;
    if (first < 0) first = i;
    count++;
  }
  return { first, count };
}

function tagOf(section: Section, main: boolean): string {
  if (main || section.heading === undefined) return '';
  const { form, series, number, letter = '' } = section.heading;
  return form === 'slash' ? `${series}/${number}${letter} ` : `${number}${letter}(${series}) `;
}

function organOpens(text: string, paragraphs: readonly Paragraph[], i: number): string | undefined {
  const { start, end } = paragraphs[i]!;
  return organIn(text.slice(start, Math.min(end, start + 160)))?.id;
}

/** Clean offset at which the second page begins, 0 where the text does not tell. */
function secondPageOf({ origin }: CleanText, raw: string): number {
  const marks = /<!-- Page \d{1,4} -->|\f/g;
  const first = marks.exec(raw);
  const second = first !== null && first.index < 5 ? marks.exec(raw) : first;
  if (second === null) return 0;
  // origin grows but for what page breaks moved: the first unit behind the mark will do
  for (let i = 0; i < origin.length; i++) if (origin[i]! > second.index) return i;
  return 0;
}

function withoutSymbol(header: HeaderFacts): HeaderFacts {
  const rest = { ...header };
  delete rest.symbol;
  return rest;
}

/** Where the header of a section ends: its organ's opening, else its first long or numbered paragraph. */
function bodyOf(section: Section, paragraphs: readonly Paragraph[], to: number): number {
  if (section.opening !== undefined) return section.opening.paragraph;
  let i = section.from;
  while (i < to && paragraphs[i]!.end - paragraphs[i]!.start < 420 && i - section.from < 40) i++;
  return Math.max(i, section.from + 1);
}

/**
 * Reads the form of a text: its paragraphs with their labels, languages and governing verbs, and what its
 * header says. Never fails; a text of no known form is a header and numbered or unnumbered paragraphs.
 */
export function segment(raw: string): Segmented {
  const cleaned = clean(raw);
  const { text } = cleaned;
  const { paragraphs, language } = paragraphsOf(cleaned);
  const sections = sectionsOf(text, paragraphs);
  const main = mainSection(sections, paragraphs, sections.length > 1 ? secondPageOf(cleaned, raw) : 0);
  const articles = articlesOf(text, paragraphs);
  const opening = sections[0]!.opening;
  // "The States Parties to the present Convention," open a treaty as an organ opens a resolution
  const treaty =
    articles.count > 1 &&
    (opening === undefined ||
      opening.paragraph > articles.first ||
      (articles.count > 2 && organOpens(text, paragraphs, opening.paragraph) === undefined));
  const builder = new Builder(text, paragraphs, treaty, cleaned.marks);
  sections.forEach((section, i) => {
    builder.section(section, sections[i + 1]?.from ?? paragraphs.length, tagOf(section, i === main.index));
  });
  const section = sections[main.index]!;
  const end = sections[main.index + 1]?.from ?? paragraphs.length;
  const bodyAt = treaty
    ? Math.min(articles.first, bodyOf(section, paragraphs, end))
    : bodyOf(section, paragraphs, end);
  const header = headerFacts(
    text,
    paragraphs,
    section,
    end,
    bodyAt,
    treaty || (articles.count > 2 && opening === undefined),
  );
  return {
    raw,
    clean: cleaned,
    blocks: builder.blocks,
    language,
    header: main.sure ? header : withoutSymbol(header),
    notices: noticesOf(language),
  };
}

function noticesOf(language: Segmented['language']): string[] {
  if (language === 'en' || language === 'fr') return [];
  if (language === 'und') {
    return [
      'The language of the text could not be told: only symbols and names in the authority file were looked for.',
    ];
  }
  return [
    `There is no lexicon for ${LANGUAGE_NAMES[language]}: symbols and names in the authority file were looked for; drafting verbs, new names and references back were not.`,
  ];
}
