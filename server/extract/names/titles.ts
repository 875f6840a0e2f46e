import { entityId, isInstrument, type Kind } from '../../model/index.js';
import { lastMatch } from '../text/lastMatch.js';
import { Gap, Shape } from '../text/tokens.js';
import { endsInS } from '../text/words.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';
import { wordAt, wordsOf } from './words.js';

/**
 * Titles: "resolution 57/239 … entitled “…”" belongs to the number's span; a title alone, announced
 * by "entitled" and a noun, is a work of its own.
 */
export function titles(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  const { tokens, text } = scope;
  for (const place of all) {
    for (const t of scope.emphasis.startsIn(place.first, place.last)) {
      const last = scope.emphasis.get(t)!;
      if (last > place.last) continue;
      const start = tokens.start[t]!;
      const end = tokens.end[last - 1]!;
      if (!isTitleLike(scope, place, t, last)) continue;
      const announced = announcement(scope, place, t) ?? nounBefore(scope, place, t);
      if (announced === undefined) continue;
      const noun = tokens.start[announced]!;
      const number = rightBefore(lookup, place, text, noun, (each) => each.how === 'series');
      if (number !== undefined) {
        if (!isPlural(text.slice(noun, tokens.end[announced]))) lookup.extend(number, end);
        continue;
      }
      const named = lookup.startingAt(place.index, start);
      const before = rightBefore(lookup, place, text, noun, (each) => isInstrument(each.kind));
      if (before !== undefined && announced === t - 1) {
        lookup.extend(before, end);
        entitle(scope, before, named ?? behind(lookup, place, text, end), t, last);
        continue;
      }
      if (named !== undefined && named.known && named.end >= end - 2) continue;
      const kind = kindBefore(
        place,
        text.slice(Math.max(place.block.start, noun - 160), tokens.end[announced]),
      );
      if (kind === undefined) continue;
      const name = wordsOf(scope, t, last);
      const organ = rightBefore(lookup, place, text, noun, (each) => each.kind === 'Organization');
      lookup.all.push(
        uniform({
          organ: organ?.entity,
          organRange: organ && { start: organ.start, end: organ.end },
          start,
          end,
          block: place.index,
          entity: entityId(kind, name),
          kind,
          name,
          known: false,
          how: 'grammar',
          rule: 'announced-title',
          confidence: 0.88,
        }),
      );
    }
  }
}

/** "Convention of the Council entitled “Protection of Children”": one name, and the known one if either is. */
function entitle(
  scope: Scope,
  mention: NamedMention,
  known: NamedMention | undefined,
  first: number,
  last: number,
): void {
  if (mention.known) return;
  const name = known?.known ? known.name : wordsOf(scope, first, last);
  mention.entity = known?.known ? known.entity : entityId(mention.kind, name);
  mention.kind = known?.known ? known.kind : mention.kind;
  mention.known = known?.known ?? false;
  mention.name = name;
  mention.rule = 'announced-title';
}

/** A name in parentheses right behind a title: "“…” (Lanzarote Convention)". */
function behind(
  lookup: MentionLookup<NamedMention>,
  place: Place,
  text: string,
  end: number,
): NamedMention | undefined {
  return lookup.firstStarting(place.index, end + 1, end + 6, (each) =>
    /^["”»*]?\s*\(\s*$/.test(text.slice(end, each.start)),
  );
}

function isTitleLike(scope: Scope, place: Place, first: number, last: number): boolean {
  return (
    last - first >= 2 &&
    (scope.tokens.shape[first]! & Shape.capital) !== 0 &&
    !scope.verbs.has(scope.tokens.start[first]!) &&
    !(place.first === first)
  );
}

/** "la résolution « … »": a noun of the right kind announces a title in quotation marks by itself. */
function nounBefore(scope: Scope, place: Place, t: number): number | undefined {
  const { tokens } = scope;
  if (t === place.first || scope.emphasis.get(t)! - t < 4 || tokens.gap[t] !== Gap.quote) return undefined;
  const word = wordAt(scope, t - 1);
  return place.grammar.patterns.titled.some(([noun, kind]) => kind !== undefined && word.search(noun) >= 0)
    ? t - 1
    : undefined;
}

/** The token of "entitled" before a title: right before it, or before an earlier title of the same list. */
function announcement(scope: Scope, place: Place, t: number): number | undefined {
  const { tokens } = scope;
  for (let i = t - 1; i >= Math.max(place.first, t - 60); i--) {
    if (place.grammar.entitled.has(tokens.word[i]!)) {
      return i === t - 1 || listedAfter(scope, place, i, t) ? i : undefined;
    }
    if (
      tokens.gap[i + 1] === Gap.hard &&
      i + 1 < t &&
      /[.;\n]/.test(scope.text.slice(tokens.end[i], tokens.start[i + 1]))
    )
      return undefined;
  }
  return undefined;
}

/** Between "entitled" and this title stand only other titles, dates in parentheses, and "and". */
function listedAfter(scope: Scope, place: Place, announced: number, t: number): boolean {
  const { tokens, text } = scope;
  let i = announced + 1;
  const first = scope.emphasis.get(i);
  if (first === undefined) return false;
  i = first;
  const between = text.slice(tokens.end[i - 1], tokens.start[t]);
  return place.grammar.patterns.betweenTitles.test(between);
}

/** The first, in order, that fits and ends at an offset, or before it with only spaces and commas between. */
function rightBefore(
  lookup: MentionLookup<NamedMention>,
  place: Place,
  text: string,
  offset: number,
  fits: (mention: NamedMention) => boolean,
): NamedMention | undefined {
  let from = offset;
  while (from > place.block.start && /[\s,]/.test(text[from - 1]!)) from--;
  return lookup.firstCrossing(place.index, from - 1, offset, (each) => each.end <= offset && fits(each));
}

function isPlural(word: string): boolean {
  return endsInS(word);
}

/** Units before a title in which most nouns stand that say what it is. */
const NEAR = 60;

/** What the last noun that may have a title says that it is. */
function kindBefore(place: Place, words: string): Kind | undefined {
  let best = -1;
  let found: Kind | undefined;
  for (const [noun, kind] of place.grammar.patterns.titled) {
    const at = lastMatch(noun, words, NEAR)?.index ?? -1;
    if (at <= best) continue;
    best = at;
    found = kind;
  }
  return found;
}
