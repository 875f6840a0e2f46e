import {
  ORGANS,
  authorOf,
  isoDate,
  numberingOf,
  patternsOf,
  type Citation,
  type Fit,
  type FoundOrgan,
  type MentionRule,
  type NamedMention,
  type NumberReading,
} from '../extract/workings.js';
import { mentionsBefore, quoted, spanOf, theOrgan, whereabouts, type Ground } from './ground.js';
import type { Point } from './types.js';

/** Rules by which the words at the number name its organ: no other organ was considered. */
const NAMED: ReadonlySet<MentionRule> = new Set<MentionRule>([
  'series-organ-behind',
  'series-organ-of-list',
  'series-organ-of-head',
  'series-abbreviation',
  'series-other-body',
]);

/** Organs that write their numbers alike. */
const ALIKE = ['org/unga', 'org/unsc', 'org/hrc', 'org/ecosoc', 'org/unchr'];

/** Why a number was given to its organ. */
export function organPoints(
  ground: Ground,
  mention: NamedMention,
  { citation, organ }: NumberReading,
): Point[] {
  if (organ === undefined)
    return [{ about: 'organ', says: 'No organ is named, and none is needed: the number is one of its own.' }];
  const at = organ.range === undefined ? undefined : spanOf(ground, organ.range);
  const points: Point[] = [
    { about: 'organ', says: because(ground, mention, citation, organ), ...(at !== undefined && { at }) },
  ];
  const short = shortName(ground, organ);
  if (short !== undefined) points.push({ about: 'organ', says: short });
  const arithmetic = agreement(ground, citation, organ.organ);
  if (arithmetic !== undefined) points.push({ about: 'organ', says: arithmetic });
  if (!NAMED.has(organ.rule)) {
    for (const says of others(ground, citation, organ.organ)) points.push({ about: 'organ', says });
  }
  return points;
}

/** The organ that speaks, and why it is that one. */
export function speaker(ground: Ground, organ: string): string {
  const name = theOrgan(ground, organ);
  if (ground.doc.header.adoptedBy === organ) return `${name}, which adopted this document`;
  if (authorOf(ground.doc.header) === organ) return `${name}, in whose series this document is`;
  return `${name}, whose draft is quoted here`;
}

function because(ground: Ground, mention: NamedMention, citation: Citation, found: FoundOrgan): string {
  const { organ, range, rule } = found;
  const { head } = citation;
  const name = found.label === undefined ? theOrgan(ground, organ) : `the ${found.label}`;
  const words = range === undefined ? name : quoted(ground, range);
  switch (rule) {
    case 'series-organ-behind':
      return `The organ is named right behind the number: ${words}.`;
    case 'series-organ-of-list':
      return `The organ is named behind a later number of the list, for all before it: ${words}.`;
    case 'series-abbreviation':
      return `The abbreviation ${head === undefined ? 'before it' : quoted(ground, head)} says the organ: ${name}.`;
    case 'series-organ-of-head':
      return ofHead(ground, citation, words);
    case 'series-possessive-of-subject':
      return `${possessive(ground, mention, citation)} refers to the organ that the sentence is about: ${words}.`;
    case 'series-possessive-of-author':
      return `${possessive(ground, mention, citation)} refers to the organ that speaks: ${speaker(ground, organ)}.`;
    case 'series-cited-before': {
      const earlier = namedBefore(ground, mention);
      const where =
        earlier === undefined ? '' : `: ${quoted(ground, earlier)} (${whereabouts(ground, earlier)})`;
      return `The organ is not named beside the number; the text has given the same number to ${name} before${where}.`;
    }
    case 'series-default-organ':
      return `The organ is not named beside the number; it was taken to be the one that speaks: ${speaker(ground, organ)}.`;
    case 'series-organ-in-sentence':
      return `The organ is not named beside the number; it is the one named nearest before it in the sentence: ${words}.`;
    case 'series-by-form':
      return `The organ is not named; by its form the number is most likely one of ${name}.`;
    case 'series-organ-in-text':
      return `The organ is not named beside the number; it is one that the text has named in full before: ${name}.`;
    case 'series-other-body':
      return `The number is one of the body named with it: ${words}. No record says how that body numbers.`;
    default:
      return `The organ is ${name}.`;
  }
}

/** "its", as written before the head. */
function possessive({ doc }: Ground, { block }: NamedMention, { head }: Citation): string {
  const { language } = doc.blocks[block]!;
  const lead = head === undefined ? '' : doc.clean.text.slice(Math.max(0, head.start - 60), head.start);
  const word = patternsOf(language === 'und' ? doc.language : language).possessive.exec(lead)?.[1];
  return word === undefined ? 'The possessive before the number' : `“${word}”`;
}

function ofHead(ground: Ground, { head, direct }: Citation, words: string): string {
  if (head === undefined || head.start === head.end) {
    return `The organ is not named beside the number; it is that of the heading of its column: ${words}.`;
  }
  if (direct) return `The organ is named with the word before the number: ${words}.`;
  const phrase = quoted(ground, { start: Math.min(head.phrase, head.start), end: head.end });
  return `The organ is not named beside the number; it is that of the head of the list, ${phrase}, in the same sentence.`;
}

/** The nearest earlier mention of the same work with which its organ is named. */
function namedBefore(ground: Ground, mention: NamedMention): NamedMention | undefined {
  let any: NamedMention | undefined;
  for (const each of mentionsBefore(ground, mention)) {
    if (each.entity !== mention.entity) continue;
    if (NAMED.has(each.rule)) return each;
    any = each;
  }
  return any;
}

/** "the Council" is short for more than one. */
function shortName(ground: Ground, { organ, range }: FoundOrgan): string | undefined {
  if (range === undefined) return undefined;
  const words = ground.doc.clean.text.slice(range.start, range.end).replace(/’/g, "'");
  const meant = ORGANS.filter(({ short }) => [...short.en, ...short.fr].includes(words));
  if (meant.length < 2) return undefined;
  const why =
    authorOf(ground.doc.header) === organ
      ? 'which speaks here'
      : 'the last one of that name that the text has named in full, or the likeliest';
  return `${quoted(ground, range)} is the short name of ${meant.length} organs; meant is ${theOrgan(ground, organ)}, ${why}.`;
}

/** Whether number, session and date go together for that organ. */
function agreement(ground: Ground, { number, date }: Citation, organ: string): string | undefined {
  const numbering = numberingOf(organ);
  if (numbering === undefined) return undefined;
  const name = theOrgan(ground, organ);
  const fit = numbering.fit(number, date);
  const given = isoDate(date);
  if (number.form === 'year' || number.form === 'roman') {
    if (numbering.symbol === undefined) return undefined;
    if (fit === 'yes')
      return `Number and ${number.form === 'year' ? 'year' : 'session'} go together: ${name} reached that number then.`;
    return `Number and ${number.form === 'year' ? 'year' : 'session'} could not be checked, or do not go together: one of them may be misprinted.`;
  }
  if (given === undefined) return undefined;
  const when = sitting(number.form === 'session' ? number : undefined, organ, numbering.since?.(number));
  if (fit === 'yes') return `The date ${given} fits${when === undefined ? '' : `: ${when}`}.`;
  if (fit === 'no')
    return `The date ${given} does not fit${when === undefined ? '' : `: ${when}`}; the words beside the number were believed all the same.`;
  return undefined;
}

/** When an organ sat, as far as is known. */
function sitting(
  number: { special: string; session: number } | undefined,
  organ: string,
  since: number | undefined,
): string | undefined {
  if (number === undefined) return undefined;
  if (organ === 'org/unga' && number.special === '') {
    const opens = 1945 + number.session;
    return `session ${number.session} opened in September ${opens} and closed in September ${opens + 1}`;
  }
  return since === undefined ? undefined : `session ${number.session} was held about ${since}`;
}

/** The organs that write such numbers too, and why it is none of them. */
function* others(ground: Ground, { number, date }: Citation, chosen: string): Generator<string> {
  if (number.form === 'coded') return;
  const written = Number(ground.doc.header.date?.slice(0, 4));
  for (const organ of ALIKE) {
    const numbering = organ === chosen ? undefined : numberingOf(organ);
    if (numbering === undefined) continue;
    const alone: Fit = numbering.fit(number, undefined);
    const name = theOrgan(ground, organ);
    if (alone === 'no') {
      if (organ === 'org/unga' && number.form === 'session' && number.session < 31)
        yield `It is none of ${name}, which writes numbers so only from its session 31 on.`;
      continue;
    }
    const since = numbering.since?.(number);
    if (numbering.fit(number, date) === 'no')
      yield `It is none of ${name}, which numbers alike: the date does not fit.`;
    else if (since !== undefined && since > written)
      yield `It is none of ${name}, which numbers alike: it reached that session only in ${since}.`;
    else yield `By the number alone it could also be one of ${name}.`;
  }
}
