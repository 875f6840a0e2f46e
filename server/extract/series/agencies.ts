import { slug } from '../../model/index.js';
import { isDigit } from './characters.js';
import { dateAt } from './dates.js';
import { isoDate } from './calendar.js';
import { organAt } from './organNames.js';
import { seriesMention, type Place, type Recogniser } from './place.js';
import { organLabel } from './resolve.js';
import type { MentionRule } from '../rules.js';
import type { Mention, Range } from '../types.js';

/** "resolution" right before a number that says its organ itself. */
const HEAD = /(?:[Rr][ée]solution|RESOLUTION|R[ÉE]SOLUTION)\s?$/;
const INTERNATIONAL_MARITIME = new Set(['A', 'MSC', 'MEPC', 'FAL', 'LEG', 'TC', 'C']);

/** Extends a number over the word "resolution" before it and the organ and date behind it. */
export function around(
  place: Place,
  start: number,
  end: number,
): Range & { date?: string; organRange?: Range } {
  const head = HEAD.exec(place.before(start, 14));
  const found: Range & { date?: string; organRange?: Range } = {
    start: head === null ? start : start - head[0].length,
    end,
  };
  const { text, patterns, block } = place;
  for (let i = 0; i < 2; i++) {
    const date = dateAt(text, found.end, patterns);
    if (date !== undefined && date.end <= block.end && found.date === undefined) {
      const iso = isoDate(date.date);
      if (iso !== undefined) found.date = iso;
      found.end = date.end;
      continue;
    }
    if (found.organRange !== undefined) break;
    patterns.ofOrgan.lastIndex = found.end;
    if (!patterns.ofOrgan.test(text)) break;
    const organ = organAt(place.names, patterns.ofOrgan.lastIndex);
    if (organ === undefined) break;
    found.organRange = { start: organ.start, end: organ.end };
    found.end = organ.end;
  }
  return found;
}

/** `A.1002(25)`, `MSC.489(103)`: the committee's letter, the number, the session. */
export const maritime: Recogniser = {
  name: 'series-imo',
  needles: ['('],
  read(place, at) {
    const { text } = place;
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return undefined;
    const session = /^\((\d{1,3})\)/.exec(place.behind(at, 6));
    const number = /(?<![\p{L}\d./])([A-Z]{1,4})\.\s?(\d{1,4})$/u.exec(place.before(at, 12));
    if (session === null || number === null || !INTERNATIONAL_MARITIME.has(number[1]!)) return undefined;
    const symbol = `${number[1]}.${number[2]}(${session[1]})`;
    const span = around(place, at - number[0].length, at + session[0].length);
    return agency(place, span, symbol, 'org/imo', 'series-imo');
  },
};

/** `WHA51.8`, `EB63.R30`. */
export const health: Recogniser = {
  name: 'series-who',
  needles: ['WHA', 'EB'],
  read(place, at) {
    if (!isDigit(place.text.charCodeAt(at + (place.text.charCodeAt(at) === 87 ? 3 : 2)))) return undefined;
    const match = /^(?:WHA\d{1,2}\.\d{1,3}|EB\d{1,3}\.R\d{1,3})(?![\d/])/.exec(place.behind(at, 14));
    if (match === null || /[\p{L}\d/]$/u.test(place.before(at, 1))) return undefined;
    const organ = match[0].startsWith('WHA') ? 'org/world-health-assembly' : 'org/who-executive-board';
    return agency(place, around(place, at, at + match[0].length), match[0], organ, 'series-who');
  },
};

function agency(
  place: Place,
  span: ReturnType<typeof around>,
  symbol: string,
  organ: string,
  rule: MentionRule,
): Mention {
  return seriesMention(place, {
    ...span,
    entity: symbol,
    symbol,
    kind: 'Resolution',
    name: place.patterns.lexicon.nameOf('resolution', symbol, organLabel(organ, place.language)),
    organ,
    rule,
    confidence: 0.98,
  });
}

/** Conferences of the International Telecommunication Union by city and year. */
const TELECOMMUNICATION: readonly { id: string; organ: string; held: readonly string[] }[] = [
  {
    id: 'itu-pp',
    organ: 'org/itu-plenipotentiary-conference',
    held: [
      'nice-1989',
      'kyoto-1994',
      'minneapolis-1998',
      'marrakesh-2002',
      'antalya-2006',
      'guadalajara-2010',
      'busan-2014',
      'dubai-2018',
      'bucharest-2022',
      'doha-2026',
    ],
  },
  {
    id: 'itu-wtsa',
    organ: 'org/itu-t-wtsa',
    held: [
      'geneva-1996',
      'montreal-2000',
      'florianopolis-2004',
      'johannesburg-2008',
      'dubai-2012',
      'hammamet-2016',
      'geneva-2022',
      'new-delhi-2024',
    ],
  },
  {
    id: 'itu-wtdc',
    organ: 'org/itu-wtdc',
    held: [
      'buenos-aires-1994',
      'valletta-1998',
      'istanbul-2002',
      'doha-2006',
      'hyderabad-2010',
      'dubai-2014',
      'buenos-aires-2017',
      'kigali-2022',
      'baku-2025',
    ],
  },
];

/** Names of the cities in French, as slugs. */
const CITIES: Record<string, string> = {
  marrakech: 'marrakesh',
  bucarest: 'bucharest',
  geneve: 'geneva',
  'la-valette': 'valletta',
  bakou: 'baku',
};

const WORD = { resolution: 'resolution', decision: 'decision', recommendation: 'recommendation' } as const;

/** `Resolution 130 (Rev. Dubai, 2018)`, `Résolution 130 (Rév. Dubaï, 2018)`, `Resolution 750 (WRC-19)`. */
export const telecommunication: Recogniser = {
  name: 'series-itu',
  needles: ['('],
  read(place, at) {
    const head = /(r[ée]solution|d[ée]cision|recomm[ae]ndation)s?\s(\d{1,4})\s?$/i.exec(place.before(at, 26));
    if (head === null) return undefined;
    const bracket =
      /^\((?:(R[eé]v)\.?\s?(?:de\s|à\s)?)?(?:(\p{Lu}[\p{L}’' -]{2,24}),\s(\d{4})|((?:WRC|CMR|WARC|CAMR)-\d{2,4}))\)/iu.exec(
        place.behind(at, 50),
      );
    if (bracket === null) return undefined;
    const start = at - head[0].length;
    const type = slug(head[1]!)
      .replace('recommendation', 'recommendation')
      .replace('recommandation', 'recommendation');
    const word = WORD[type as keyof typeof WORD] ?? 'resolution';
    const revision = bracket[1] === undefined ? '' : 'rev-';
    const conference = bracket[4]?.toLowerCase().replace('cmr', 'wrc').replace('camr', 'warc');
    let id = 'itu-wrc';
    let organ = 'org/itu-wrc';
    let when = conference;
    if (when === undefined) {
      const city = slug(bracket[2]!);
      when = `${CITIES[city] ?? city}-${bracket[3]!}`;
      const held = TELECOMMUNICATION.find((each) => each.held.includes(when!));
      if (held === undefined && revision === '') return undefined;
      ({ id, organ } = held ?? { id: 'itu', organ: 'org/itu' });
    }
    const written = oneLineBracket(`${head[2]} ${bracket[0]}`);
    const infix = word === 'resolution' ? '' : `${word}-`;
    return seriesMention(place, {
      start,
      end: at + bracket[0].length,
      entity: `res/${id}-${infix}${head[2]}-${revision}${when}`,
      kind: word === 'recommendation' ? 'Document' : 'Resolution',
      name: `${head[1]} ${written}`,
      organ,
      rule: 'series-itu',
      confidence: id === 'itu' ? 0.85 : 0.97,
    });
  },
};

const oneLineBracket = (text: string): string => text.replace(/\s+/g, ' ');
