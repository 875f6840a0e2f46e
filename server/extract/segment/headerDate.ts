import { inAnyLanguage } from '../languages/index.js';
import type { StructureRecord } from '../languages/structure.js';
import { dateIn, monthIn, type LineDate } from './dates.js';
import { firstDefined } from './headerLines.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';

const either = (list: (structure: StructureRecord) => readonly string[]) =>
  `(?:${inAnyLanguage(({ structure }) => list(structure)).join('|')})(?!\\p{L})`;

const INSTRUMENT = either(({ resolution, decision }) => [...resolution, ...decision]);
const MEETING = either(({ meeting, session }) => [...meeting, session]);
const ADOPTED = either(({ dating }) => dating.adopted);
const SIGNED = either(({ dating }) => dating.signed);
const OF = either(({ dating }) => dating.of);
const ON = either(({ dating }) => dating.on);

/** "Adopted at its tenth meeting, on 3 May 2044", "Resolution adopted by the Council on 3 May 2044". */
const ADOPTION_LINE = new RegExp(`^[^\\p{L}\\d]*(?:${INSTRUMENT} )?${ADOPTED}`, 'iu');
/** "At its tenth meeting, held on 3 May 2044, the President made the following statement". */
const MEETING_LINE = new RegExp(
  `^[^\\p{L}\\d]*${either(({ dating }) => dating.at)}[^.]{0,120}?${MEETING}[^.]{0,80}?${either(({ dating }) => dating.held)}`,
  'iu',
);
const MEETING_ALONE = new RegExp(`(?<!\\p{L})${either(({ meeting }) => meeting)}`, 'iu');

/** "Resolution 838 (2044) of 3 May 2044", the short words as OCR may misread them. */
const BEFORE_IN_HEADING = new RegExp(`^[^\\p{L}]*(?:${INSTRUMENT}[^\\p{L}]*)?(?:[^ ]{1,3} ){0,2}$`, 'iu');

const SLIPPED = new RegExp(`^${OF} `, 'iu');

/** What may stand before a date that ends its line, for the line to say when its text was made. */
const BEFORE: readonly RegExp[] = [
  // "3 May 2044", "On 3 May 2044", "Resolution 838 (2044) of 3 May 2044"
  new RegExp(`^[^\\p{L}]*(?:${ON}|(?:${INSTRUMENT})?[^\\p{L}]*(?:${OF})?)[^\\p{L}]*$`, 'iu'),
  // "Convention signed at Geneva on 3 May 2044"
  new RegExp(`^[^.;:]{0,60}?(?<!\\p{L})${SIGNED}[^.;:]{0,40}$`, 'iu'),
  // "Port Moresby, 3 May 2044"
  new RegExp(`^[^\\p{L}]*(?:\\p{Lu}[\\p{L}'’.-]*[ ,(–—-]+){1,4}(?:${ON} )?$`, 'u'),
  // "Date of signing: 3 May 2044", "Tenth regular meeting – 3 May 2044"
  /^[^.;]{1,40}(?::| [–—-]) ?$/,
];

/** "Convention on Lighthouses of 3 May 2044": words without a verb, as far as one can tell. */
const TITLED = new RegExp(`^\\p{Lu}[^.,;:]{8,80} ${OF} $`, 'u');

interface Line {
  readonly text: string;
}

/**
 * The day, or month, of a text, by the lines of its header that are there to say it: the line of its
 * adoption, its heading, the meeting at its end, a date that has a line to itself. A date in a sentence,
 * or of another text that a title names, is not its own; a text without such a line has no date.
 */
export function headerDate(
  text: string,
  paragraphs: readonly Paragraph[],
  section: Section,
  sectionEnd: number,
  lines: readonly Line[],
  articles: boolean,
): string | undefined {
  const short = lines.map((line) => line.text).filter((line) => line.length < 400);
  const number = section.heading?.form === 'year' ? section.heading.number : undefined;
  return (
    firstDefined(short, (line) => {
      if (ADOPTION_LINE.test(line) || MEETING_LINE.test(line)) return dateIn(line)?.iso;
      if (number === undefined) return undefined;
      const date = dateIn(line);
      if (date === undefined || !BEFORE_IN_HEADING.test(date.before)) return ownDate(date);
      // the heading itself, or the line to which its "of 3 May 2044" has slipped
      return date.before.includes(number) || SLIPPED.test(date.before) ? date.iso : ownDate(date);
    }) ??
    closingDate(text, paragraphs, section, sectionEnd) ??
    firstDefined(short, (line) => (line.length < 90 ? ownDate(dateIn(line), articles) : undefined)) ??
    firstDefined(short, (line) => (line.length < 90 ? ownDate(monthIn(line)) : undefined))
  );
}

/** `titled`: a title too may end with the date, as those of treaties do. */
function ownDate(date: LineDate | undefined, titled = false): string | undefined {
  if (date === undefined || !/^[^\p{L}\d,]*$/u.test(date.behind)) return undefined;
  return BEFORE.some((form) => form.test(date.before)) || (titled && TITLED.test(date.before))
    ? date.iso
    : undefined;
}

/** "Eighty-third plenary meeting, | 17 September 2044." at the end. */
function closingDate(
  text: string,
  paragraphs: readonly Paragraph[],
  section: Section,
  sectionEnd: number,
): string | undefined {
  if (section.opening === undefined) return undefined;
  for (let i = section.opening.paragraph + 1; i < sectionEnd; i++) {
    const { start, end } = paragraphs[i]!;
    if (end - start > 90) continue;
    const line = text.slice(start, end);
    if (!MEETING_ALONE.test(line)) continue;
    const here = dateIn(line);
    if (here !== undefined) return here.iso;
    const next = paragraphs[i + 1];
    if (next !== undefined && next.end - next.start < 40) {
      const date = dateIn(text.slice(next.start, next.end));
      if (date !== undefined) return date.iso;
    }
  }
  return undefined;
}
