import { inAnyLanguage } from '../languages/index.js';
import { bodyNamed } from './bodies.js';
import type { FoundOrgan } from './organOf.js';
import type { OrganName } from './organNames.js';
import type { Place } from './place.js';
import type { WorkNumber } from './number.js';
import type { WorkType } from './lexicon.js';
import { columnWords, HEADS } from './patterns.js';

/** The heading of a table's column: what the numbers under it are. */
export interface Column {
  /** `resolution` also where the heading says "resolutions and decisions". */
  type: WorkType;
  /** The organ, where its name is that of a record. */
  organ: OrganName | undefined;
  /** The body, where no record has it. */
  body: FoundOrgan | undefined;
  /** Form of the first number under it: a body that no record has keeps to one. */
  form: WorkNumber['form'] | undefined;
  /** A number stands right under the heading: titles follow their numbers. */
  numbersFirst: boolean;
  /** Index of the last block that the heading was used for. */
  lastUse: number;
}

/** Blocks without a number under it after which a column's heading holds no longer. */
const PATIENCE = 12;
const LONGEST = 110;
/** "Relevant General Assembly resolutions": units that a heading may have beside the organ's name. */
const WORDS_BESIDE = 24;
/**
 * Digits and what stands between the numbers of a row, once the words that join them are taken out. Apart, and not as
 * alternatives repeated: a joiner that is also a mark, "&", could then be read in several ways.
 */
const NUMBERS = /^[\dA-Z\s/();,.&–-]*$/;
const JOINERS = new RegExp(`\\b(?:${columnWords('joiners')})\\b`, 'g');
/** The last unit of a heading with all the numbers of its first row behind it. */
const ENDS_NUMBER = /[\d)]/;
/** "resolutions", "decisions", "resolutions and decisions". */
const ACTS = `(?:${HEADS.resolution}|(?<decision>${HEADS.decision}))(?:\\s(?:${columnWords('joiners')})\\s(?:${HEADS.resolution}|${HEADS.decision})(?<mixed>))?`;
const HEADING = new RegExp(
  `^(?:(?<before>[\\p{L}’'() -]*?)\\s)??${ACTS}(?<behind>(?:${columnWords('ofBody')})[\\p{L}’' -]+)?\\s?:?$`,
  'iu',
);

/** Letters one of which every such word holds: most paragraphs are told by them. */
const HEAD_LETTERS = new RegExp(inAnyLanguage(({ series }) => [series.headLetters]).join('|'), 'i');
const OTHER_HEADING = new RegExp(`\\b(?:${columnWords('otherColumn')})$`, 'i');

/** The heading of a table's column that a block is, or the one that still holds over it. */
export function columnOver(place: Place): Column | undefined {
  const { block, state } = place;
  const open = state.column;
  const size = block.end - block.start;
  if (size <= LONGEST || (size <= 3 * LONGEST && ENDS_NUMBER.test(place.text[block.end - 1]!))) {
    const heading = headingOf(place);
    if (heading !== undefined) return heading;
    if (open !== undefined && isOtherHeading(place, open)) return undefined;
  }
  return open !== undefined && place.index - open.lastUse <= PATIENCE ? open : undefined;
}

/** Another column begins; "…: detailed report", right behind the number of a row, is that row's title. */
function isOtherHeading(place: Place, open: Column): boolean {
  if (!OTHER_HEADING.test(place.behind(place.block.start, LONGEST))) return false;
  return !(open.numbersFirst && open.lastUse === place.index - 1);
}

function headingOf(place: Place): Column | undefined {
  const words = place.behind(place.block.start, LONGEST);
  if (!HEAD_LETTERS.test(words)) return undefined;
  // the first number of the column may stand on the heading's line
  const digit = words.search(/\d/);
  const lead = (digit < 0 ? words : words.slice(0, digit)).trimEnd();
  if (lead.length < 8 || (digit >= 0 && !NUMBERS.test(words.slice(digit).replace(JOINERS, ''))))
    return undefined;
  const heading = HEADING.exec(lead)?.groups;
  if (heading === undefined) return undefined;
  const start = place.block.start;
  const inside = place.names.filter((name) => name.end <= start + lead.length);
  const organ = inside[0];
  const before = heading['before'] ?? '';
  // "Support for the implementation of decisions of the Commission" is the title of a row
  if (before !== '' && organ !== undefined && before.length - (organ.end - organ.start) > WORDS_BESIDE)
    return undefined;
  const body = organ === undefined && before !== '' ? bodyNamed(place, start, before) : undefined;
  // "Lima resolution" names no body, "Decision 63/15" is a number: rows, not headings
  if (organ === undefined && body === undefined && (before !== '' || digit >= 0)) return undefined;
  const type =
    heading['decision'] !== undefined && heading['mixed'] === undefined ? 'decision' : 'resolution';
  return { type, organ, body, form: undefined, numbersFirst: false, lastUse: place.index };
}
