import type { Block } from '../types.js';
import type { TextDate } from './calendar.js';
import { dateAt } from './dates.js';
import { lastHead, type Head } from './heads.js';
import type { NumberHit } from './number.js';
import type { FoundOrgan } from './organOf.js';
import { organAt, type OrganName } from './organNames.js';
import type { Patterns } from './patterns.js';

/** A number with the head, date and organ that belong to it. */
export interface Citation extends NumberHit {
  head: Head | undefined;
  /** The head stands right before the number. */
  direct: boolean;
  date: TextDate | undefined;
  /** Organ named right behind. */
  own: OrganName | undefined;
  /** Organ named behind a later member of the list, for all before it. */
  shared: OrganName | undefined;
  /** A body that no record has, named at the number or behind its list. */
  body: FoundOrgan | undefined;
  /** The organ right behind is that of the members before it too. */
  sharedOwn: boolean;
  /** End of number and date, without the organ. */
  bare: number;
  /** End of number, date and organ. */
  full: number;
  /** The head was found for this very number, not taken from the member before. */
  leads: boolean;
  /** Members of one list have the same. */
  list: number;
}

/** Longest way back from a number to the word that says what it numbers. */
const REACH = 400;
const SENTENCE_END = /[.;!?]\s+[“"«(]?[A-ZÀ-Ý]/;
const ABBREVIATION =
  /\b(?:No|Nos|Vol|para|paras|paragr|par|p|pp|sect|chap|cf|art|arts|Add|Corr|Rev|Mr|Mrs|Ms|M|op|ibid)\.\s+[“"«(]?[A-ZÀ-Ý]/gi;

/** Whether a sentence ends between two offsets. */
function broken(between: string): boolean {
  return SENTENCE_END.test(between) && SENTENCE_END.test(between.replace(ABBREVIATION, ''));
}

/** Finds the head, date and organ of each number of a block. Numbers are in order. */
export function citations(
  text: string,
  block: Block,
  hits: readonly NumberHit[],
  names: readonly OrganName[],
  patterns: Patterns,
): Citation[] {
  const found: Citation[] = [];
  let previous: Citation | undefined;
  let behind = block.start;
  for (const hit of hits) {
    const from = Math.max(behind, hit.start - REACH);
    const head = headOf(text, from, hit, previous, names, patterns);
    // a literal with every field: objects of one shape are several times faster to make and to read
    const citation: Citation = {
      start: hit.start,
      end: hit.end,
      number: hit.number,
      head: head.head,
      direct: head.direct,
      leads: head.list === 'new',
      bare: hit.end,
      full: hit.end,
      list: head.list === 'same' && previous !== undefined ? previous.list : found.length,
      date: undefined,
      own: undefined,
      shared: undefined,
      body: undefined,
      sharedOwn: false,
    };
    behindNumber(text, citation, block.end, names, patterns);
    found.push(citation);
    previous = citation;
    behind = citation.full;
  }
  share(found);
  return found;
}

function headOf(
  text: string,
  from: number,
  hit: NumberHit,
  previous: Citation | undefined,
  names: readonly OrganName[],
  patterns: Patterns,
): { head?: Head; direct: boolean; list: 'same' | 'new' } {
  const head = lastHead(text, from, hit.start, names, patterns);
  if (head !== undefined) {
    const between = text.slice(head.end, hit.start);
    if (patterns.afterHead.test(between)) return { head, direct: true, list: 'new' };
    if (!broken(between)) return { head, direct: false, list: 'new' };
    return { direct: false, list: 'new' };
  }
  if (previous?.head === undefined) return { direct: false, list: 'new' };
  const between = text.slice(previous.full, hit.start);
  if (from > previous.full || broken(between)) return { direct: false, list: 'new' };
  return { head: previous.head, direct: false, list: 'same' };
}

/** Reads the date and the organ behind a number, in either order. */
function behindNumber(
  text: string,
  citation: Citation,
  limit: number,
  names: readonly OrganName[],
  patterns: Patterns,
): void {
  for (let i = 0; i < 2; i++) {
    const date = citation.date === undefined ? dateAt(text, citation.full, patterns) : undefined;
    if (date !== undefined && date.end <= limit) {
      citation.date = date.date;
      citation.full = date.end;
      if (citation.own === undefined) citation.bare = date.end;
      continue;
    }
    if (citation.own !== undefined) return;
    patterns.ofOrgan.lastIndex = citation.full;
    if (!patterns.ofOrgan.test(text)) return;
    const organ = organAt(names, patterns.ofOrgan.lastIndex);
    if (organ === undefined || organ.end > limit) return;
    citation.own = organ;
    citation.full = organ.end;
  }
}

/** "resolutions 5/1 and 5/2 of the Council": the organ behind the last is that of all. */
function share(found: Citation[]): void {
  let shared: OrganName | undefined;
  let owner: Citation | undefined;
  for (let i = found.length - 1; i >= 0; i--) {
    const citation = found[i]!;
    const next = found[i + 1];
    if (next === undefined || next.list !== citation.list) shared = undefined;
    if (citation.own !== undefined) {
      shared = citation.own;
      owner = citation;
    } else if (
      shared !== undefined &&
      citation.head?.organ === undefined &&
      citation.head?.possessive === undefined
    ) {
      citation.shared = shared;
      owner!.sharedOwn = true;
    }
  }
}
