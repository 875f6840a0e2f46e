import type { Mention } from '../types.js';
import { citations, type Citation } from './citations.js';
import { bodyBefore, bodyBehind } from './bodies.js';
import type { Column } from './columns.js';
import { writeNumber, type NumberHit } from './number.js';
import { numberingOf } from './numberings.js';
import type { Head } from './heads.js';
import { organOf, type FoundOrgan } from './organOf.js';
import type { Place } from './place.js';
import { mentionOf } from './resolve.js';
import { headingEnd, titleEnd } from './titles.js';

/** Rules that say the organ in so many words: what they find holds for the whole text. */
const CLEAR = new Set([
  'series-organ-behind',
  'series-organ-of-list',
  'series-organ-of-head',
  'series-abbreviation',
]);

/** A title that several numbers share. */
const SHARED_TITLE = /^\s(?:intitulées)\s/;

/** How far back the words about a number's organ may stand. */
const REACH = 300;

/** Resolutions and decisions of a block by their numbers. */
export function numbered(place: Place, hits: readonly NumberHit[]): Mention[] {
  const found = citations(place.text, place.block, hits, place.names, place.patterns);
  underColumn(place, found);
  shareBody(place, found);
  const members = new Int32Array(found.length);
  for (const { list } of found) members[list]!++;
  const mentions: Mention[] = [];
  for (const citation of found) {
    const mention = read(place, citation, members[citation.list] ?? 1);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function read(place: Place, citation: Citation, members: number): Mention | undefined {
  const { state } = place;
  const { number, head, start, date, own, shared } = citation;
  if (number.form === 'coded' && head === undefined) return undefined;
  if (isPeriod(citation) || isBare(place, citation)) return undefined;
  const written = writeNumber(number);
  const organ =
    citation.body ??
    otherBody(place, citation) ??
    organOf({
      number,
      date,
      names: place.names,
      // of a long list, what stands before its head
      sentence: Math.max(place.block.start, (head?.phrase ?? start) - REACH),
      start,
      recent: state.recent,
      speaker: state.speaker,
      known: state.known.get(written),
      year: state.year,
      own,
      shared,
      head,
    });
  if (organ === undefined && number.form !== 'coded') return undefined;
  if (organ?.rule === 'series-by-form' && isLoose(citation)) return undefined;
  if (number.form === 'year' && number.inferred === true && !isPlainCitation(citation, organ))
    return undefined;
  if (head === undefined && !standsAlone(place, citation, organ!.organ)) return undefined;
  if (organ !== undefined && isClear(citation, organ)) state.known.set(written, organ.organ);
  const mention = mentionOf(place, citation, organ, members);
  if (head === undefined && isTitleNumber(place, start, citation.end)) {
    mention.end = headingEnd(place, citation.end);
    mention.rule = 'series-heading';
    mention.confidence = 0.95;
  } else if (members === 1 || head?.plural !== true || !SHARED_TITLE.test(place.behind(mention.end, 14))) {
    mention.end = titleEnd(place, mention.end);
  }
  return mention;
}

/** "decisions 21/1 and 21/2 of the High-level Committee": the body behind the last is that of all. */
function shareBody(place: Place, found: readonly Citation[]): void {
  for (let i = found.length - 1; i > 0; i--) {
    const last = found[i]!;
    if (found[i + 1]?.list === last.list || last.head?.plural !== true || found[i - 1]!.list !== last.list)
      continue;
    const body = otherBody(place, last);
    if (body === undefined) continue;
    for (let j = i; j >= 0 && found[j]!.list === last.list; j--) found[j]!.body = body;
    last.full = last.bare;
  }
}

/** A body that no record has, named right at the number. */
function otherBody(place: Place, citation: Citation): FoundOrgan | undefined {
  const { head, own, shared, number } = citation;
  if (head === undefined || own !== undefined || shared !== undefined || head.organ !== undefined)
    return undefined;
  if (number.form === 'roman' || number.form === 'year' || head.possessive !== undefined) return undefined;
  const behind = bodyBehind(place, citation.full);
  if (behind !== undefined) {
    citation.full = behind.end;
    return behind;
  }
  if (!citation.direct) return undefined;
  const before = bodyBefore(place, head.start);
  if (before?.range !== undefined) head.phrase = before.range.start;
  return before;
}

/** A slash between two numbers and nothing that says that it is a citation. */
function isBare(place: Place, { number, head, date, start, end }: Citation): boolean {
  if (head !== undefined || date !== undefined) return false;
  return (number.form === 'session' || number.form === 'annual') && !isTitleNumber(place, start, end);
}

/** "the period 2024/25": two years, unless it stands where a number must. */
function isPeriod({ number, direct, date }: Citation): boolean {
  return (
    number.form === 'annual' && !direct && date === undefined && number.serial === (number.year + 1) % 100
  );
}

/** Far from its head, without a date: where only the form says whose it is, it may be a fraction. */
function isLoose({ number, direct, leads, date, head }: Citation): boolean {
  return (
    number.form === 'session' &&
    number.special === '' &&
    !direct &&
    leads &&
    date === undefined &&
    head?.organ === undefined
  );
}

function isClear(citation: Citation, organ: FoundOrgan): boolean {
  if (CLEAR.has(organ.rule)) return true;
  return (
    citation.date?.year !== undefined &&
    numberingOf(organ.organ)?.fit(citation.number, citation.date) === 'yes'
  );
}

/** "resolution 1325": only where the Security Council is named, or speaks. */
function isPlainCitation(citation: Citation, organ: FoundOrgan | undefined): boolean {
  if (organ?.organ !== 'org/unsc' || !citation.direct) return false;
  return organ.rule !== 'series-by-form' && organ.rule !== 'series-organ-in-text';
}

/** Whether a number without the word "resolution" is a citation all the same. */
function standsAlone(place: Place, citation: Citation, organ: string): boolean {
  const { number, date, start, end } = citation;
  const fit = numberingOf(organ)?.fit(number, date);
  if (number.form === 'year' || number.form === 'roman') return fit === 'yes';
  if (date?.year !== undefined) return fit === 'yes';
  // the number that opens a title: "78/237. Developments in …"
  return isTitleNumber(place, start, end) && organ === place.state.author;
}

function isTitleNumber(place: Place, start: number, end: number): boolean {
  return (
    start - place.block.start < 3 &&
    place.text.charCodeAt(end) === 46 &&
    /^\.\s\p{Lu}/u.test(place.behind(end, 3))
  );
}

/** "Decision 63/15", in a row of its own under "Commission on Narcotic Drugs resolutions and decisions". */
function rowOf(column: Column, citation: Citation, head: Head): void {
  if (head.organ !== undefined || head.possessive !== undefined || head.organId !== undefined) return;
  if (column.organ !== undefined) head.organ = column.organ;
  citation.body ??= column.body;
}

/** Numbers that stand at the start of a table's row, under "General Assembly resolutions". */
function underColumn(place: Place, found: readonly Citation[]): void {
  const { column } = place.state;
  if (column === undefined) return;
  const under = place.index - column.lastUse <= 1;
  let at = place.block.start;
  for (const citation of found) {
    if ((citation.head?.phrase ?? citation.start) - at > 3) return;
    if (citation.head !== undefined) {
      rowOf(column, citation, citation.head);
    } else {
      const { start, number } = citation;
      column.form ??= number.form;
      if (column.body !== undefined && column.form !== number.form) {
        place.state.column = undefined;
        return;
      }
      const head: Head = { start, end: start, phrase: start, type: column.type, plural: true };
      if (column.organ !== undefined) head.organ = column.organ;
      citation.head = head;
      citation.direct = true;
      citation.body = column.body;
    }
    column.lastUse = place.index;
    at = citation.full;
  }
  if (under && at > place.block.start && place.block.end - at <= 3) column.numbersFirst = true;
}
