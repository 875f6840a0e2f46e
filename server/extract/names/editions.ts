import { Gap, Shape } from '../text/tokens.js';
import { intern } from '../text/words.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

const ORDINALS = new Map<number, number>();
for (const list of [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dixseptième dixhuitième dixneuvième vingtième',
]) {
  list.split(' ').forEach((word, index) => ORDINALS.set(intern(word), index + 1));
}

/**
 * Editions of a series of meetings: "17th Internet Governance Forum", « FGI 2022 ». The edition is a
 * node of its own, part of the series, whose mention stays inside.
 */
export function editions(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  for (const place of all) {
    for (const series of lookup.in(place.index)) {
      if (series.kind !== 'Meeting' || series.how === 'series' || series.how === 'reference') continue;
      const edition = editionOf(scope, place, series);
      if (
        edition !== undefined &&
        !lookup.in(place.index).some((each) => each.start <= edition.start && each.end >= edition.end)
      ) {
        mentions.push(edition);
      }
    }
  }
}

function editionOf(scope: Scope, place: Place, series: NamedMention): NamedMention | undefined {
  const { tokens, text } = scope;
  let t = place.first;
  while (t < place.last && tokens.start[t]! < series.start) t++;
  let after = t;
  while (after < place.last && tokens.start[after]! < series.end) after++;
  const number = t > place.first && tokens.gap[t]! <= Gap.hyphen ? ordinalAt(scope, t - 1) : undefined;
  const year =
    after < place.last && tokens.gap[after]! === Gap.space && (tokens.shape[after]! & Shape.number) !== 0
      ? yearAt(scope, after)
      : undefined;
  if (number === undefined && year === undefined) return undefined;
  const start = number === undefined ? series.start : tokens.start[t - 1]!;
  const end = number === undefined ? tokens.end[after]! : series.end;
  return {
    ...series,
    start,
    end,
    // the register may name one edition for all: its number gives way
    entity: `${series.entity.replace(/-\d{1,3}$/, '')}-${number ?? year}`,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    ...(year === undefined ? {} : { date: String(year) }),
    known: false,
    how: 'grammar',
    rule: 'edition',
    confidence: Math.min(series.confidence, 0.9),
  };
}

/** The number that a token says as an ordinal: "17th", "dixième", "IXe". */
export function ordinalAt(scope: Scope, t: number): number | undefined {
  const word = ORDINALS.get(scope.tokens.word[t]!);
  if (word !== undefined) return word;
  const text = scope.text.slice(scope.tokens.start[t], scope.tokens.end[t]);
  const match = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|ème|eme)$/.exec(text);
  if (match !== null) return Number(match[1]);
  const roman = /^([IVXL]+)(?:e|ème|eme)$/.exec(text);
  return roman === null ? undefined : romanNumber(roman[1]!);
}

function romanNumber(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  return [...roman].reduce((sum, digit, i) => {
    const value = values[digit]!;
    return sum + (value < (values[roman[i + 1]!] ?? 0) ? -value : value);
  }, 0);
}

function yearAt(scope: Scope, t: number): number | undefined {
  const year = Number(scope.text.slice(scope.tokens.start[t], scope.tokens.end[t]));
  return year >= 1850 && year < 2100 ? year : undefined;
}
