import { perLanguage, type LexiconLanguage } from '../languages/index.js';
import { slug } from '../../model/index.js';
import { ORGANS } from '../organs.js';
import type { Mention, Range } from '../types.js';
import { isoDate, type TextDate } from './calendar.js';
import type { Citation } from './citations.js';
import { writeNumber, type WorkNumber } from './number.js';
import { numberingOf } from './numberings.js';
import type { FoundOrgan } from './organOf.js';
import type { Place } from './place.js';
import type { WorkType } from './lexicon.js';

/** How a number was read, for explanations: the words around it, and the organ they gave. */
export interface NumberReading {
  citation: Citation;
  organ: FoundOrgan | undefined;
}

/** A mention of what an organ gave a number to. */
export interface NumberedMention extends Mention {
  because?: NumberReading;
}

const LABELS = perLanguage((_, language) => labels(language));

/** The shortest name of each organ that is no acronym. */
function labels(language: LexiconLanguage): Map<string, string> {
  return new Map(
    ORGANS.map((organ) => [
      organ.id,
      organ.names[language].findLast((name) => name.includes(' ')) ?? organ.id,
    ]),
  );
}

export function organLabel(organ: string, language: LexiconLanguage): string | undefined {
  return LABELS[language].get(organ);
}

/** The work that an organ gave a number to: its id, symbol and kind. */
export function workOf(
  type: WorkType,
  number: WorkNumber,
  organ: string | undefined,
): { entity: string; symbol?: string } {
  const written = writeNumber(number);
  if (type === 'statement' && organ === 'org/unsc' && number.form === 'annual') {
    const symbol = `S/PRST/${number.year}/${number.serial}`;
    return { entity: symbol, symbol };
  }
  const symbol =
    type === 'resolution' && organ !== undefined ? numberingOf(organ)?.symbol?.(number) : undefined;
  if (symbol !== undefined) return { entity: symbol, symbol };
  const name = organ === undefined ? '' : slug(organ.replace(/^[a-z]+\//, ''));
  const noun = type === 'conclusions' ? 'agreed conclusions' : type;
  const tail = slug(type === 'resolution' && name !== '' ? written : `${noun} ${written}`);
  const head = shorten(name, LONGEST_ID - tail.length);
  const prefix = type === 'conclusions' ? 'doc' : 'res';
  return { entity: `${prefix}/${head === '' ? '' : `${head}-`}${tail}` };
}

const LONGEST_ID = 80;

/** A slug cut between two words, so that the number behind it stays. */
function shorten(name: string, length: number): string {
  return name.length <= length ? name : name.slice(0, length).replace(/-[^-]*$/, '');
}

/** The mention of a citation, with the organ if that is known. */
export function mentionOf(
  place: Place,
  citation: Citation,
  found: FoundOrgan | undefined,
  members: number,
): NumberedMention {
  const { lexicon } = place.patterns;
  const { number } = citation;
  const type = typeOf(citation, found?.organ);
  const work = workOf(type, number, found?.organ);
  const label = found?.label ?? (found === undefined ? undefined : organLabel(found.organ, place.language));
  const confidence = found?.confidence ?? 0.8;
  const span = spanOf(citation, members);
  return {
    start: span.start,
    end: span.end,
    block: place.index,
    entity: work.entity,
    kind: type === 'statement' || type === 'conclusions' ? 'Document' : 'Resolution',
    name: lexicon.nameOf(type, writeNumber(number), label),
    symbol: work.symbol,
    date: isoDate(withYear(citation.date, number)),
    organ: found?.organ,
    organRange: found?.range,
    known: true,
    how: 'series',
    rule: found?.rule ?? 'series-coded',
    confidence: citation.head === undefined ? Math.min(confidence, 0.85) : confidence,
    because: { citation, organ: found },
  };
}

/** What a number is, by the word before it and by how its organ counts. */
function typeOf(citation: Citation, organ: string | undefined): WorkType {
  const { number, head } = citation;
  const type = head?.type ?? 'resolution';
  // "presidential statements, in particular 2254 (2015)": the form says that it is no statement
  if (type === 'statement' && (number.form !== 'annual' || organ !== 'org/unsc')) return 'resolution';
  if (type !== 'resolution' || organ === undefined) return type;
  if (number.form !== 'session' && number.form !== 'annual') return type;
  // "resolutions 55/285 and 56/509": the second is a decision, whatever the list is headed
  const first = numberingOf(organ)?.decisionsFrom;
  return first !== undefined && number.serial >= first ? 'decision' : type;
}

function spanOf(citation: Citation, members: number): Range {
  const listed = members > 1 && citation.head?.plural === true;
  const start = citation.direct && citation.head?.plural === false ? citation.head.phrase : citation.start;
  // an organ that all members of the list share belongs to none of them
  const shared = listed && citation.own !== undefined && citation.sharedOwn === true;
  return { start, end: shared ? citation.bare : citation.full };
}

/** "868 (1993) of 29 September": the year is in the number. */
function withYear(date: TextDate | undefined, number: WorkNumber): TextDate | undefined {
  if (date === undefined || date.year !== undefined) return date;
  if (number.form === 'year' || number.form === 'annual') return { ...date, year: number.year };
  return date;
}
