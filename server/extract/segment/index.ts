import { hasLexicon } from '../languages/index.js';
import { clean } from '../clean/index.js';
import type { CleanText, Segmented } from '../types.js';
import { Builder } from './build.js';
import { headerFacts } from './header.js';
import { mainSection } from './mainSection.js';
import { organIn } from './organ.js';
import { articleAt, sectionsOf, type Section } from './outline.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { symbolOf } from './symbol.js';

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

/** Where the header of a section ends: its organ's opening, else its first long or numbered paragraph. */
function bodyOf(section: Section, paragraphs: readonly Paragraph[], to: number): number {
  if (section.opening !== undefined) return section.opening.paragraph;
  let i = section.from;
  while (i < to && paragraphs[i]!.end - paragraphs[i]!.start < 420 && i - section.from < 40) i++;
  return Math.max(i, section.from + 1);
}

/** The instrument that another section than the main one holds: its symbol, '' where its heading is not there. */
function instrumentOf(section: Section, text: string, paragraphs: readonly Paragraph[]): string {
  if (section.heading === undefined) return '';
  const organ = section.opening && organOpens(text, paragraphs, section.opening.paragraph);
  return symbolOf(section.heading, organ) ?? '';
}

/**
 * Reads the form of a text: its paragraphs with their labels, languages and governing verbs, and what its
 * header says. Never fails; a text of no known form is a header and numbered or unnumbered paragraphs.
 * @param named the symbol that the text goes by, where its reader was told one: it settles which of several
 *   instruments on a page is meant, and stands in where the text does not state its own
 */
export function segment(raw: string, named?: string): Segmented {
  const cleaned = clean(raw);
  const { text } = cleaned;
  const { paragraphs, language } = paragraphsOf(cleaned);
  const sections = sectionsOf(text, paragraphs);
  const main = mainSection(sections, paragraphs, sections.length > 1 ? secondPageOf(cleaned, raw) : 0, named);
  const articles = articlesOf(text, paragraphs);
  const opening = sections[0]!.opening;
  // "The States Parties to the present Convention," open a treaty as an organ opens a resolution
  // articles before the section that the text is about are the end of another
  const ownArticles = articles.count > 1 && articles.first >= sections[main]!.from;
  const treaty =
    ownArticles &&
    (opening === undefined ||
      opening.paragraph > articles.first ||
      (articles.count > 2 && organOpens(text, paragraphs, opening.paragraph) === undefined));
  const builder = new Builder(cleaned, paragraphs, treaty);
  sections.forEach((section, i) => {
    const own = i === main;
    const to = sections[i + 1]?.from ?? paragraphs.length;
    builder.section(
      section,
      to,
      tagOf(section, own),
      own ? undefined : instrumentOf(section, text, paragraphs),
    );
  });
  const section = sections[main]!;
  const end = sections[main + 1]?.from ?? paragraphs.length;
  const bodyAt = treaty
    ? Math.min(articles.first, bodyOf(section, paragraphs, end))
    : bodyOf(section, paragraphs, end);
  const header = headerFacts(
    text,
    paragraphs,
    section,
    end,
    bodyAt,
    treaty || (ownArticles && articles.count > 2 && opening === undefined),
    named,
  );
  return {
    raw,
    clean: cleaned,
    blocks: builder.blocks,
    language,
    header,
    notices: noticesOf(language),
  };
}

function noticesOf(language: Segmented['language']): string[] {
  if (hasLexicon(language)) return [];
  if (language === 'und') {
    return [
      'The language of the text could not be told: only symbols and names in the authority file were looked for.',
    ];
  }
  return [
    `There is no lexicon for ${LANGUAGE_NAMES[language]}: symbols and names in the authority file were looked for; drafting verbs, new names and references back were not.`,
  ];
}
