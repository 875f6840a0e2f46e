import { inAnyLanguage, perLanguage, readAs } from '../languages/index.js';
import type { Kind } from '../../model/index.js';
import { dateIn, sessionIn } from './dates.js';
import { isLetter, type Line } from './headerLines.js';
import { anyOf, lineOf, TREATY, wordsOf } from './headerWords.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { explicitSymbol, headingOf } from './symbol.js';
import { cleanTitle, FURNITURE, titleByYear, titleInLine, wholeLines } from './titleLines.js';

const MEETING_LINE = wordsOf('meeting');
const REPORT = new RegExp(`\\b${anyOf('report')} .{20,200}?(?=[.,;]|$)`);
/** "Report of the Committee on its tenth session"; without a subject it is the line of the author, below the title. */
const REPORT_LINE = new RegExp(`^${anyOf('report')} .{3,200}? ${anyOf('about')} .{3,200}[^)]$`);
/** "31 March-4 April 2044", the days of a session. */
const DAYS = /^\d{1,2}(?: \p{L}+)?(?: \d{4})?\s?[-–]\s?\d{1,2} \p{L}+ \d{4}$/u;
const ADOPTED_ACT = new RegExp(`^${anyOf('act')} ${anyOf('adoptedAct')}`, 'i');
/** "of 3 May 2044", the second line of a heading. */
const DATED = new RegExp(`^(?:${inAnyLanguage(({ structure }) => structure.dating.of).join('|')}) \\d`);
const PART = new RegExp(`^${anyOf('part')} \\d{1,2}[A-Z]?$`, 'i');

/** "The States Parties to the present Convention", with which its text begins, after its title if it has one. */
const PARTIES = lineOf('parties');

const RESOLUTION = perLanguage(({ headers }) => headers.heading);

/** A title for a text without one: its kind and the words of its organ, else its first words. */
export function untitled(
  text: string,
  paragraphs: readonly Paragraph[],
  section: Section,
  kind: Kind,
): string {
  if (section.opening !== undefined) {
    const { start, language } = paragraphs[section.opening.paragraph]!;
    const organ = text.slice(start, section.opening.end).replace(/^[“"«.\s]+|[\s,.;:]+$/g, '');
    const word = kind === 'Resolution' ? RESOLUTION[readAs(language)] : '';
    return organ.length > 3 && organ.length < 200 ? [word, organ].filter(Boolean).join(' – ') : word;
  }
  for (let i = section.from; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const line = text.slice(start, Math.min(end, start + 600));
    if (FURNITURE.test(line) || line.split(' ').length < 4) continue;
    const words = REPORT.exec(line)?.[0] ?? cleanTitle(titleInLine(line) ?? line);
    return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, '')}…`;
  }
  return '';
}

/** What a text is by its form and symbol. */
export interface Form {
  /** Its form is that of a treaty. */
  asTreaty: () => boolean;
  /** It goes by the symbol of a document: "A/79/733". */
  asDocument: boolean;
}

/**
 * The line of the header that is the title, put together where the page breaks it.
 * @param language of the body of the text
 */
export function titleOf(
  { heading }: Section,
  header: readonly Line[],
  language: string,
  { asTreaty, asDocument }: Form,
): Line | undefined {
  if (heading !== undefined) {
    const at = header.findIndex((line) => {
      const found = headingOf(line.text.slice(0, 60));
      return found !== undefined && found.number === heading.number;
    });
    const line = wholeLines(at < 0 ? [] : header.slice(at), true)[0];
    if (line !== undefined) {
      if (heading.form === 'year') {
        const [first, next] = [header[at]!, header[at + 1]];
        const dated = next !== undefined && DATED.test(next.text) && dateIn(first.text) === undefined;
        const { start, end } = dated ? { start: first.start, end: next.end } : first;
        const words = dated ? `${first.text} ${next.text}` : first.text;
        return { start, end, text: titleByYear(heading, words, language) };
      }
      const rest = line.text.slice(heading.titleAt).trim();
      if (rest.length > 3) {
        return { start: line.start + heading.titleAt, end: line.end, text: cleanTitle(rest) };
      }
      const next = header[at + 1];
      if (next !== undefined) return { ...next, text: cleanTitle(next.text) };
    }
  }
  const lines = wholeLines(header);
  const letter = lines.findIndex((line, i) => i < 12 && isLetter(line.text));
  if (letter >= 0) return letterHead(lines, letter);
  const session = asDocument ? sessionLine(lines) : -1;
  const report =
    session < 0 ? undefined : lines.slice(session + 1).find((line) => REPORT_LINE.test(line.text));
  if (report !== undefined) return { ...report, text: cleanTitle(report.text) };
  const possible = lines
    .slice(session + 1)
    .filter(
      (line) =>
        line.text.length > 8 &&
        line.text.length < 500 &&
        !FURNITURE.test(line.text) &&
        explicitSymbol(line.text) === undefined &&
        !DAYS.test(line.text) &&
        !/[,;]$|^\S+:$/.test(line.text) &&
        /\p{L}{3}/u.test(line.text),
    );
  const named = possible.filter((line) => !PARTIES.test(line.text));
  const candidates = named.length > 0 ? named : possible;
  if (asTreaty()) {
    const treaty = candidates.find((line) => TREATY.test(line.text) && line.text.length > 14);
    if (treaty !== undefined) return { ...treaty, text: cleanTitle(treaty.text) };
  }
  const adopted = candidates.findIndex((line) => ADOPTED_ACT.test(line.text));
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
  return title === undefined ? undefined : { ...title, text: cleanTitle(withPart(title, lines)) };
}

/** The line of a first page that gives the session; above it stand the organ and its parent, below it the title. */
function sessionLine(lines: readonly Line[]): number {
  return lines
    .slice(0, 8)
    .findIndex(
      (line) => line.text.length < 60 && !REPORT_LINE.test(line.text) && sessionIn(line.text) !== undefined,
    );
}

/** "Programme budget for 2044 – Section 8: Legal affairs": fascicles of one budget have its title all alike. */
function withPart(title: Line, lines: readonly Line[]): string {
  // converted headers say the same on both halves of a line
  const parts = [...new Set(title.text.split(' – '))].join(' – ');
  const at = lines.findIndex((line) => line.start > title.start && PART.test(line.text));
  const name = lines[at + 1];
  return at < 0 || name === undefined || name.text.length > 160
    ? parts
    : `${parts} – ${lines[at]!.text}: ${name.text}`;
}

/** "Letter dated 3 May 2044 from the Permanent Representative | addressed to the Secretary-General", on two lines. */
function letterHead(lines: readonly Line[], at: number): Line {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (next === undefined || !/^\p{Ll}/u.test(next.text) || line.text.length + next.text.length > 400)
    return line;
  return { start: line.start, end: next.end, text: cleanTitle(`${line.text} ${next.text}`) };
}
