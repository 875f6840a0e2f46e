import { inAnyLanguage } from '../languages/index.js';
import { lastMatch } from '../text/lastMatch.js';
import { endsInS } from '../text/words.js';
import type { Range } from '../types.js';
import type { WorkType } from './lexicon.js';
import { organAt, organBefore, type OrganName } from './organNames.js';
import type { Patterns } from './patterns.js';

/** The word that says that numbers are resolutions or decisions, with whose they are. */
export interface Head extends Range {
  type: WorkType;
  plural: boolean;
  /** Start of the noun phrase: of the organ's name, where that stands before. */
  phrase: number;
  /** The organ named right before the head, or right behind it. */
  organ?: OrganName;
  /** Whose: `author`, the organ that speaks; `subject`, the organ that the sentence is about. */
  possessive?: 'author' | 'subject';
  /** An abbreviation that says the organ too: UNSCR. */
  organId?: string;
}

const TYPES: readonly WorkType[] = ['resolution', 'decision', 'statement', 'conclusions'];

/** Letters one of which every head holds: cheaper to look for than the heads. */
const HINT = new RegExp(`${inAnyLanguage(({ series }) => [series.headLetters]).join('|')}|SCR`, 'i');

/** Units before a number in which most heads stand. */
const NEAR = 80;

/** The last head between two offsets. */
export function lastHead(
  text: string,
  from: number,
  to: number,
  names: readonly OrganName[],
  patterns: Patterns,
): Head | undefined {
  const window = text.slice(from, to);
  const last = lastMatch(patterns.heads, window, NEAR, HINT);
  if (last === undefined) return undefined;
  const start = from + last.index;
  const end = start + last[0].length;
  const groups = last.groups!;
  const type = TYPES.find((each) => groups[each] !== undefined) ?? 'resolution';
  const head: Head = { start, end, type, plural: endsInS(last[0]), phrase: start };
  if (groups['abbreviation'] !== undefined) head.organId = 'org/unsc';
  const before = organBefore(names, start);
  if (before !== undefined && start - before.end < 60) {
    if (patterns.betweenOrganAndHead.test(text.slice(before.end, start))) {
      head.organ = before;
      head.phrase = before.start;
      return head;
    }
  }
  const lead = text.slice(Math.max(0, start - 60), start);
  const possessive = patterns.possessive.exec(lead);
  if (possessive !== null) {
    const at = Math.max(0, start - 60) + possessive.index + possessive[0].indexOf(possessive[1]!);
    head.possessive = patterns.openingPossessive.test(text.slice(Math.max(0, at - 80), at))
      ? 'author'
      : 'subject';
    return head;
  }
  const behind = /^(?:\s\p{Ll}+){0,2}/u.exec(text.slice(end, end + 40))![0].length;
  for (const gap of [0, behind]) {
    patterns.ofOrgan.lastIndex = end + gap;
    const link = patterns.ofOrgan.exec(text);
    if (link === null) continue;
    const organ = organAt(names, patterns.ofOrgan.lastIndex);
    if (organ !== undefined) {
      head.organ = organ;
      break;
    }
  }
  return head;
}
