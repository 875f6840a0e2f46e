import type { HeaderFacts } from '../types.js';
import { dateIn, sessionIn } from './dates.js';
import { romanValue } from './label.js';
import { headerDate } from './headerDate.js';
import { firstDefined, isAgreed, linesOf, type Line } from './headerLines.js';
import { STATEMENT, wordsOf } from './headerWords.js';
import { isDocumentSymbol, kindOf } from './kind.js';
import { organIn, type OrganFound } from './organ.js';
import { spells } from './mainSection.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { explicitSymbol, symbolOf, type Heading } from './symbol.js';
import { titleOf, untitled } from './title.js';

const AUTHOR = wordsOf('author');

/**
 * What the header of an instrument says of it.
 * @param articles the text is cut into articles, as treaties are
 * @param goesBy the symbol that the text goes by, where its reader was told one
 */
export function headerFacts(
  text: string,
  paragraphs: readonly Paragraph[],
  within: Section,
  sectionEnd: number,
  bodyAt: number,
  articles: boolean,
  goesBy: string | undefined,
): HeaderFacts {
  const section = ownHeading(within, goesBy);
  const { opening } = section;
  const lines = linesOf(text, paragraphs, section.from, Math.max(bodyAt, section.from + 1));
  // converted files have their whole first page in one line
  const run = /^United Nations ((?:A|S|E)\/\S{3,30}\d)\b/.exec(lines[0]?.text ?? '');
  const named = organOf(text, paragraphs, section, lines);
  // only the Security Council numbers by year in brackets; others that the header names are not the author
  const byYear = section.heading?.form === 'year' && opening === undefined && named?.id !== 'org/unsc';
  const organ = byYear ? undefined : named;
  const explicit =
    lines.map((line) => explicitSymbol(line.text)).find((symbol) => symbol !== undefined) ?? run?.[1];
  const heading = section.heading && headingDated(section.heading, lines);
  const stated =
    (heading === undefined ? undefined : symbolOf(heading, organ?.id)) ??
    (explicit !== undefined && !/\/(?:L|C)\.\d/.test(explicit) ? explicit : undefined);
  const symbol = settled(stated, goesBy, section);
  const date = inYearOf(symbol, headerDate(text, paragraphs, section, sectionEnd, lines, articles));
  // asked for seldom, and long to find
  let known: boolean | undefined;
  const agreed = () => (known ??= isAgreed(text, paragraphs[section.from]?.start ?? 0));
  const own = heading === undefined ? section : { ...section, heading };
  const language = paragraphs[opening?.paragraph ?? section.from]?.language ?? 'und';
  const title = titleOf(own, lines, language, {
    asTreaty: () => articles || agreed(),
    asDocument: isDocumentSymbol(symbol),
  });
  const session =
    firstDefined(lines, (line) => (line.text.length < 160 ? sessionIn(line.text) : undefined)) ??
    sessionOf(symbol);
  const statement = lines.some((line) => STATEMENT.test(line.text));
  const spoken = opening === undefined ? undefined : paragraphs[opening.paragraph]!;
  const speaker = spoken && organIn(text.slice(spoken.start, Math.min(spoken.end, spoken.start + 160)));
  const words = title?.text ?? untitled(text, paragraphs, { from: section.from }, 'Document');
  const kind = kindOf({ section, lines, articles, agreed, title: words, symbol, organ: speaker?.id });
  return {
    kind,
    title: title?.text ?? untitled(text, paragraphs, section, kind),
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(byYear ? { adoptedBy: 'org/unsc' } : {}),
    ...(organ === undefined || (kind !== 'Resolution' && opening === undefined && !statement)
      ? {}
      : { adoptedBy: organ.id, organRange: { start: organ.start, end: organ.end } }),
    ...(title === undefined ? {} : { titleRange: { start: title.start, end: title.end } }),
    ...(session === undefined ? {} : { session }),
  };
}

/** The session whose number the symbol of a resolution has: A/RES/78/237, A/RES/2205(XXI), UNEP/EA.5/RES.9. */
function sessionOf(symbol = ''): number | undefined {
  const digits = /^(?:A\/(?:HRC\/)?RES|UNEP)\/(?:EA\.)?(\d+)\//.exec(symbol)?.[1];
  if (digits !== undefined) return Number(digits);
  const roman = /^A\/RES\/[^(]{1,16}\(([IVXL]+)\)$/.exec(symbol)?.[1];
  return roman === undefined ? undefined : romanValue(roman);
}

/** A date whose year a scanner misread, put right by that of the Security Council resolution's number. */
function inYearOf(symbol: string | undefined, date: string | undefined): string | undefined {
  const year = /^S\/RES\/\d+\((\d{4})\)$/.exec(symbol ?? '')?.[1];
  return year === undefined || date === undefined ? date : year + date.slice(4);
}

/** The numbered heading in a report or a volume of rules is another text's. */
function ownHeading(section: Section, goesBy: string | undefined): Section {
  if (goesBy === undefined || /\/(?:RES|DEC|PRST)/i.test(goesBy) || section.heading === undefined)
    return section;
  const rest = { ...section };
  delete rest.heading;
  return rest;
}

/** The symbol that the text states, unless what it goes by is the same number read better, or all there is. */
function settled(
  stated: string | undefined,
  goesBy: string | undefined,
  section: Section,
): string | undefined {
  if (goesBy === undefined) return stated;
  if (stated === undefined || goesBy.startsWith(stated)) return goesBy;
  return section.heading !== undefined && spells(goesBy, section.heading, false) ? goesBy : stated;
}

/** The heading, its year mended where OCR misread it: "434 (1973)" of "18 September 1978". */
function headingDated(heading: Heading, lines: readonly Line[]): Heading {
  if (heading.form !== 'year') return heading;
  const line = lines.find(
    ({ text }) => text.includes(`${heading.number} (`) || text.includes(`${heading.number}(`),
  );
  const year = line === undefined ? undefined : dateIn(line.text)?.iso.slice(0, 4);
  if (year === undefined || year === heading.series) return heading;
  const differ = [...year].filter((digit, i) => digit !== heading.series[i]).length;
  return differ === 1 ? { ...heading, series: year } : heading;
}

function shifted(found: OrganFound | undefined, by: number): OrganFound | undefined {
  return found && { id: found.id, start: found.start + by, end: found.end + by };
}

function organOf(
  text: string,
  paragraphs: readonly Paragraph[],
  section: Section,
  lines: readonly Line[],
): OrganFound | undefined {
  if (section.opening !== undefined) {
    const { start, end } = paragraphs[section.opening.paragraph]!;
    const found = shifted(organIn(text.slice(start, Math.min(end, start + 160))), start);
    if (found !== undefined) return found;
  }
  const adopted = lines.find((line) => AUTHOR.test(line.text) && organIn(line.text) !== undefined);
  if (adopted !== undefined) return shifted(organIn(adopted.text), adopted.start);
  return firstDefined(lines, (line) => {
    const found = line.text.length < 120 ? organIn(line.text) : undefined;
    return found !== undefined && found.start < 8 ? shifted(found, line.start) : undefined;
  });
}
