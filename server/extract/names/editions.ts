import { Gap, Shape, tokenAt } from '../text/tokens.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import { ordinalBefore } from './ordinals.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';
import { onOneLine, wordAt } from './words.js';

/**
 * Editions of a series of meetings: "17th Internet Governance Forum", « FGI 2022 ». The edition is a
 * node of its own, part of the series, whose mention stays inside.
 */
export function editions(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  for (const place of all) {
    for (const series of lookup.in(place.index)) {
      if (series.kind !== 'Meeting' || series.how === 'series' || series.how === 'reference') continue;
      const edition = editionOf(scope, place, series);
      if (edition !== undefined && lookup.holding(place.index, edition) === undefined) {
        lookup.all.push(edition);
      }
    }
  }
}

function editionOf(scope: Scope, place: Place, series: NamedMention): NamedMention | undefined {
  const { tokens, text } = scope;
  const after = tokenAt(tokens, series.end);
  const ordinal = ordinalBefore(scope, place, tokenAt(tokens, series.start));
  const year =
    after < place.last && tokens.gap[after]! === Gap.space && (tokens.shape[after]! & Shape.number) !== 0
      ? yearAt(scope, after)
      : undefined;
  const before = ordinal === undefined && year === undefined ? yearBefore(scope, place, series) : undefined;
  const which = ordinal?.value ?? year ?? before?.year;
  if (which === undefined) return undefined;
  const start = tokens.start[ordinal?.first ?? before?.at ?? tokenAt(tokens, series.start)]!;
  const end = ordinal === undefined && year !== undefined ? tokens.end[after]! : series.end;
  return uniform({
    ...series,
    start,
    end,
    // the register may name one edition for all: its number gives way
    entity: `${series.entity.replace(/-\d{1,3}$/, '')}-${which}`,
    name: onOneLine(text.slice(start, end)),
    ...(year === undefined && before === undefined ? {} : { date: String(year ?? before?.year) }),
    known: false,
    how: 'grammar',
    rule: 'edition',
    confidence: Math.min(series.confidence, 0.9),
    because: series,
  });
}

function yearAt(scope: Scope, t: number): number | undefined {
  const year = Number(wordAt(scope, t));
  return year >= 1850 && year < 2100 ? year : undefined;
}

/** "the 2023 Lamp Summit": a year between the article and a series that is not one edition itself. */
function yearBefore(
  scope: Scope,
  place: Place,
  series: NamedMention,
): { year: number; at: number } | undefined {
  const { tokens, authority } = scope;
  const at = tokenAt(tokens, series.start) - 1;
  if (
    at <= place.first ||
    tokens.gap[at + 1] !== Gap.space ||
    !place.grammar.articles.has(tokens.word[at - 1]!)
  )
    return undefined;
  if (/-\d{1,4}$/.test(series.entity) || authority.entries.get(series.entity)?.date !== undefined)
    return undefined;
  const year = (tokens.shape[at]! & Shape.number) === 0 ? undefined : yearAt(scope, at);
  return year === undefined ? undefined : { year, at };
}
