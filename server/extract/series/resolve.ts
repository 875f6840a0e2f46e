import { slug } from '../../model/index.js';
import { ORGANS } from '../organs.js';
import type { LexiconLanguage, Mention } from '../types.js';
import { isoDate, type TextDate } from './calendar.js';
import type { Citation } from './citations.js';
import { writeNumber, type WorkNumber } from './number.js';
import { numberingOf } from './numberings.js';
import type { FoundOrgan } from './organOf.js';
import type { Patterns } from './patterns.js';
import type { WorkType } from './lexicon.js';

const LABELS: Record<LexiconLanguage, Map<string, string>> = { en: labels('en'), fr: labels('fr') };

/** The shortest full name of each organ. */
function labels(language: LexiconLanguage): Map<string, string> {
  return new Map(ORGANS.map((organ) => [organ.id, organ.names[language].at(-1) ?? organ.id]));
}

export function organLabel(organ: string, language: LexiconLanguage): string | undefined {
  return LABELS[language].get(organ);
}

/** The work that an organ gave a number to: its id, symbol and kind. */
export function workOf(
  type: WorkType,
  number: WorkNumber,
  organ: string,
): { entity: string; symbol?: string } {
  const written = writeNumber(number);
  if (type === 'statement' && organ === 'org/unsc' && number.form === 'annual') {
    const symbol = `S/PRST/${number.year}/${number.serial}`;
    return { entity: symbol, symbol };
  }
  const symbol = type === 'resolution' ? numberingOf(organ)?.symbol?.(number) : undefined;
  if (symbol !== undefined) return { entity: symbol, symbol };
  const name = organ.replace(/^[a-z]+\//, '');
  const word = type === 'resolution' ? '' : `${type} `;
  return { entity: `res/${slug(`${name} ${word}${written}`)}` };
}

/** The mention of a citation whose organ is known. */
export function mentionOf(
  citation: Citation,
  found: FoundOrgan,
  members: number,
  block: number,
  patterns: Patterns,
  language: LexiconLanguage,
): Mention {
  const type = citation.head?.type ?? 'resolution';
  const work = workOf(type, citation.number, found.organ);
  const listed = members > 1 && citation.head?.plural === true;
  const start = citation.direct && citation.head?.plural === false ? citation.head.phrase : citation.start;
  // an organ that all members of the list share belongs to none of them
  const end =
    listed && citation.own !== undefined && citation.sharedOwn === true ? citation.bare : citation.full;
  const mention: Mention = {
    start,
    end,
    block,
    entity: work.entity,
    kind: type === 'statement' ? 'Document' : 'Resolution',
    name: patterns.lexicon.nameOf(type, writeNumber(citation.number), organLabel(found.organ, language)),
    organ: found.organ,
    known: true,
    how: 'series',
    rule: found.rule,
    confidence: citation.head === undefined ? Math.min(found.confidence, 0.85) : found.confidence,
  };
  if (work.symbol !== undefined) mention.symbol = work.symbol;
  const date = isoDate(withYear(citation.date, citation.number));
  if (date !== undefined) mention.date = date;
  if (found.range !== undefined) mention.organRange = found.range;
  return mention;
}

/** "868 (1993) of 29 September": the year is in the number. */
function withYear(date: TextDate | undefined, number: WorkNumber): TextDate | undefined {
  if (date === undefined || date.year !== undefined) return date;
  if (number.form === 'year' || number.form === 'annual') return { ...date, year: number.year };
  return date;
}
