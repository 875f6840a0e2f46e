import { inAnyLanguage, perLanguage, readAs } from '../languages/index.js';
import type { Kind } from '../../model/index.js';
import { dateIn } from './dates.js';
import { isLetter, type Line } from './headerLines.js';
import { anyOf, TREATY, wordsOf } from './headerWords.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { explicitSymbol, headingOf } from './symbol.js';

const FURNITURE = new RegExp(`^(?:[[(<|]|\\d+$|http|${anyOf('furniture')})`, 'i');
const MEETING_LINE = wordsOf('meeting');
const REPORT = new RegExp(`\\b${anyOf('report')} .{20,200}?(?=[.,;]|$)`);
const ADOPTED_ACT = new RegExp(`^${anyOf('act')} ${anyOf('adoptedAct')}`, 'i');
/** "of 3 May 2044", the second line of a heading. */
const DATED = new RegExp(`^(?:${inAnyLanguage(({ structure }) => structure.dating.of).join('|')}) \\d`);
const PART = new RegExp(`^${anyOf('part')} \\d{1,2}[A-Z]?$`, 'i');

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
    const words = REPORT.exec(line)?.[0] ?? line;
    return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, '')}…`;
  }
  return '';
}

/** The line of the header that is the title of the text. `asTreaty`: whether its form is that of a treaty. */
export function titleOf(section: Section, lines: readonly Line[], asTreaty: () => boolean): Line | undefined {
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
        const dated = next !== undefined && DATED.test(next.text) && dateIn(line.text) === undefined;
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
  const letter = lines.findIndex((line, i) => i < 12 && isLetter(line.text));
  if (letter >= 0) return letterHead(lines, letter);
  const candidates = lines.filter(
    (line) =>
      line.text.length > 8 &&
      line.text.length < 500 &&
      !FURNITURE.test(line.text) &&
      explicitSymbol(line.text) === undefined &&
      !/[,;]$|^\S+:$/.test(line.text) &&
      /\p{L}{3}/u.test(line.text),
  );
  if (asTreaty()) {
    const treaty = candidates.find((line) => TREATY.test(line.text) && line.text.length > 14);
    if (treaty !== undefined) return { ...treaty, text: clip(treaty.text) };
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
  return title === undefined ? undefined : { ...title, text: clip(withPart(title, lines)) };
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
  return { start: line.start, end: next.end, text: clip(`${line.text} ${next.text}`) };
}

function clip(title: string): string {
  return title.replace(/[*\s]+$/, '').slice(0, 400);
}
