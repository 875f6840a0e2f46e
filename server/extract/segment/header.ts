import type { Kind } from '../../model/index.js';
import type { HeaderFacts, Range } from '../types.js';
import { dateIn, sessionIn } from './dates.js';
import { headerDate } from './headerDate.js';
import { organIn, type OrganFound } from './organ.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { explicitSymbol, headingOf, symbolOf, type Heading } from './symbol.js';

const ADOPTED = /\b(?:adopted|adoptée?s?|statement by|déclaration du|made the following|held on)\b/i;
const TREATY =
  /\b(?:convention|treaty|protocol|covenant|charter|agreement|pact|statute|constitution|accord|traité|protocole|pacte|charte|statut|amendments? to)\b/i;
const RESOLUTION = /\b(?:resolution|résolution|decision|décision|recommendation|recommandation)s?\b/i;
const FURNITURE =
  /^(?:distr|general$|limited$|original|agenda item|items? \d|point \d|united nations$|united a$|nations$|nations unies$|\[|\(|page\b|contents|table des|annexe?\b|schedule\b|pour la démocratie|chapter|part \w+$|section \d|article|draft resolution|<|\||\d+$|résumé$|summary$|geneva|new york|nairobi|report of the|letter dated|general assembly$|security council$|human rights council$|economic and social council$|http)/i;
const STATEMENT = /^(?:statement by the president|déclaration du président)/i;
const MEETING_LINE = /\b(?:session|meeting|séance|plenary|cycle)\b/i;

interface Line extends Range {
  text: string;
}

function linesOf(text: string, paragraphs: readonly Paragraph[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let i = from; i < to && i < paragraphs.length && lines.length < 60; i++) {
    const { start, end, note } = paragraphs[i]!;
    if (!note) lines.push({ start, end, text: text.slice(start, Math.min(end, start + 600)) });
  }
  return lines;
}

/** What the header of an instrument says of it. `articles`: the text is cut into articles, as treaties are. */
export function headerFacts(
  text: string,
  paragraphs: readonly Paragraph[],
  section: Section,
  sectionEnd: number,
  bodyAt: number,
  articles: boolean,
): HeaderFacts {
  const opening = section.opening;
  const lines = linesOf(text, paragraphs, section.from, Math.max(bodyAt, section.from + 1));
  // converted files have their whole first page in one line
  const run = /^United Nations ((?:A|S|E)\/\S{3,30}\d)\b/.exec(lines[0]?.text ?? '');
  const named = organOf(text, paragraphs, section, lines);
  // only the Security Council numbers by year in brackets; others that the header names are not the author
  const byYear = section.heading?.form === 'year' && opening === undefined && named?.id !== 'org/unsc';
  const organ = byYear ? undefined : named;
  const explicit =
    lines.map((line) => explicitSymbol(line.text)).find((symbol) => symbol !== undefined) ?? run?.[1];
  const symbol =
    (section.heading === undefined ? undefined : symbolOf(headingDated(section.heading, lines), organ?.id)) ??
    (explicit !== undefined && !/\/(?:L|C)\.\d/.test(explicit) ? explicit : undefined);
  const date = headerDate(text, paragraphs, section, sectionEnd, lines, articles);
  const title = titleOf(section, lines, articles);
  const session =
    firstDefined(lines, (line) => (line.text.length < 160 ? sessionIn(line.text) : undefined)) ??
    (symbol !== undefined && /^(?:A\/(?:HRC\/)?RES|UNEP)\/(?:EA\.)?\d+\//.test(symbol)
      ? Number(/\d+/.exec(symbol)![0])
      : undefined);
  const statement = lines.some((line) => STATEMENT.test(line.text));
  const spoken = opening === undefined ? undefined : paragraphs[opening.paragraph]!;
  const speaker = spoken && organIn(text.slice(spoken.start, Math.min(spoken.end, spoken.start + 160)));
  const words = title?.text ?? untitled(text, paragraphs, { from: section.from }, 'Document');
  const kind = kindOf(section, lines, articles, words, symbol, speaker?.id);
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

function firstDefined<T, U>(list: readonly T[], f: (item: T) => U | undefined): U | undefined {
  for (const item of list) {
    const value = f(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A title for a text without one: its kind and the words of its organ, else its first words. */
function untitled(text: string, paragraphs: readonly Paragraph[], section: Section, kind: Kind): string {
  if (section.opening !== undefined) {
    const { start, language } = paragraphs[section.opening.paragraph]!;
    const organ = text.slice(start, section.opening.end).replace(/^[“"«.\s]+|[\s,.;:]+$/g, '');
    const word = kind === 'Resolution' ? (language === 'fr' ? 'Résolution' : 'Resolution') : '';
    return organ.length > 3 && organ.length < 200 ? [word, organ].filter(Boolean).join(' – ') : word;
  }
  for (let i = section.from; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const line = text.slice(start, Math.min(end, start + 600));
    if (FURNITURE.test(line) || line.split(' ').length < 4) continue;
    const report =
      /\b(?:Report|Letter|Note|Rapport|Lettre) (?:of|by|from|dated|du|de) .{20,200}?(?=[.,;]|$)/.exec(line);
    const words = report?.[0] ?? line;
    return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, '')}…`;
  }
  return '';
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
  const adopted = lines.find((line) => ADOPTED.test(line.text) && organIn(line.text) !== undefined);
  if (adopted !== undefined) return shifted(organIn(adopted.text), adopted.start);
  return firstDefined(lines, (line) => {
    const found = line.text.length < 120 ? organIn(line.text) : undefined;
    return found !== undefined && found.start < 8 ? shifted(found, line.start) : undefined;
  });
}

function titleOf(section: Section, lines: readonly Line[], articles: boolean): Line | undefined {
  const { heading } = section;
  if (heading !== undefined) {
    const at = lines.findIndex((line) => {
      const found = headingOf(line.text.slice(0, 60));
      return found !== undefined && found.number === heading.number;
    });
    const line = lines[at];
    if (line !== undefined) {
      if (heading.form === 'year') {
        const next = lines[at + 1];
        const dated =
          next !== undefined && /^(?:of|du) \d/.test(next.text) && dateIn(line.text) === undefined;
        return dated ? { start: line.start, end: next.end, text: `${line.text} ${next.text}` } : line;
      }
      const rest = line.text.slice(heading.titleAt).trim();
      if (rest.length > 3) {
        const end = line.start + line.text.trimEnd().length;
        return { start: line.start + heading.titleAt, end, text: clip(rest) };
      }
      const next = lines[at + 1];
      if (next !== undefined) return { ...next, text: clip(next.text) };
    }
  }
  const candidates = lines.filter(
    (line) =>
      line.text.length > 8 &&
      line.text.length < 500 &&
      !FURNITURE.test(line.text) &&
      explicitSymbol(line.text) === undefined &&
      !/[,;]$|^\S+:$/.test(line.text) &&
      /\p{L}{3}/u.test(line.text),
  );
  if (articles) {
    const treaty = candidates.find((line) => TREATY.test(line.text) && line.text.length > 14);
    if (treaty !== undefined) return { ...treaty, text: clip(treaty.text) };
  }
  const adopted = candidates.findIndex((line) =>
    /^(?:Resolution|Résolution|Decision|Décision)s? (?:adopted|adoptée)/i.test(line.text),
  );
  const before = adopted > 0 ? candidates[adopted - 1]! : undefined;
  if (
    before !== undefined &&
    !MEETING_LINE.test(before.text) &&
    dateIn(before.text) === undefined &&
    !/\d{4}\)$/.test(before.text)
  ) {
    return before;
  }
  const title =
    candidates.find(
      (line) =>
        line.text.split(' ').length > 3 &&
        !(MEETING_LINE.test(line.text) && line.text.length < 60) &&
        !(dateIn(line.text) !== undefined && line.text.length < 40) &&
        !/\.$/.test(line.text),
    ) ?? candidates.find((line) => !MEETING_LINE.test(line.text) && dateIn(line.text) === undefined);
  return title === undefined ? undefined : { ...title, text: clip(title.text) };
}

function clip(title: string): string {
  return title.replace(/[*\s]+$/, '').slice(0, 400);
}

/** Words that make "… Convention" the subject of another text. */
const ABOUT =
  /\b(?:reports?|letter|note|guid\w+|draft|statement|resolution|proposed|implementation|status|conference|decision|review|declaration|recommendation|measures|programme|rapport|lettre|projet|résolution|application|déclaration|plan|strategy|under|pursuant|promotion|meeting|ratification)\b/i;

/** Whether a title or first words name the text a treaty: "Protocol relating to …". */
function namesTreaty(words: string): boolean {
  const match = TREATY.exec(words.slice(0, 200));
  return (
    match !== null && !ABOUT.test(words.slice(0, match.index)) && !/,\s*$/.test(words.slice(0, match.index))
  );
}

function kindOf(
  section: Section,
  lines: readonly Line[],
  articles: boolean,
  title: string,
  symbol: string | undefined,
  organ: string | undefined,
): Kind {
  if (symbol !== undefined && /\/RES|Res\.\d/i.test(symbol)) return 'Resolution';
  if (symbol !== undefined && /PRST/.test(symbol)) return 'Document';
  const statement = lines.some((line) => STATEMENT.test(line.text));
  if (statement) return 'Document';
  if (section.heading !== undefined) return 'Resolution';
  if (articles && (section.opening === undefined || TREATY.test(title))) return 'Treaty';
  if (organ === undefined && section.heading === undefined && namesTreaty(title)) return 'Treaty';
  if (section.opening !== undefined && !section.opening.firstPerson) {
    return lines.some(
      (line) =>
        /\b(?:declaration|déclaration|document final|outcome)\b/i.test(line.text) &&
        !RESOLUTION.test(line.text),
    )
      ? 'Document'
      : 'Resolution';
  }
  return lines.some((line) => /^(?:draft )?(?:resolution|résolution|decision|décision)\b/i.test(line.text))
    ? 'Resolution'
    : 'Document';
}
