import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import type { Place, Scope } from './scope.js';
import { isCapital } from './words.js';

/** Most words of a title, and most small ones in a row. */
const LONGEST_TITLE = 40;
const MOST_SMALL = 3;

/**
 * "the report entitled Lamps and Light: A Guide for Harbours": a title whose italics the text has lost. Where names
 * have capitals it goes on over them, and over the small words between them, and is bounded like one in italics.
 */
export function bareTitles(scope: Scope, place: Place): void {
  const { grammar } = place;
  if (!grammar.lexicon.titleCase) return;
  for (const t of place.nouns) {
    const first = t + 1;
    if (!grammar.entitled.has(scope.tokens.word[t]!) || first >= place.last) continue;
    if (scope.tokens.gap[first] !== Gap.space || !isCapital(scope, first) || scope.emphasis.has(first))
      continue;
    const last = titleEnd(scope, place, first);
    if (last - first > 1) scope.emphasis.set(first, last);
  }
}

function titleEnd(scope: Scope, place: Place, first: number): number {
  const { tokens, text, authority } = scope;
  const { grammar } = place;
  let last = first + 1;
  let small = 0;
  for (let t = last; t < Math.min(place.last, first + LONGEST_TITLE); t++) {
    const gap = tokens.gap[t]!;
    const colon = gap === Gap.hard && /^:\s$/.test(text.slice(tokens.end[t - 1], tokens.start[t]));
    if (colon ? !isTitleGoingOn(scope, place, t) : gap > Gap.hyphen) break;
    if ((tokens.shape[t]! & (Shape.capital | Shape.number)) !== 0 || gap === Gap.apostrophe) {
      last = t + 1;
      small = 0;
      continue;
    }
    if (!grammar.links.has(tokens.word[t]!) && !grammar.articles.has(tokens.word[t]!)) break;
    // "…, and the other report"
    const next = tokens.word[t + 1] ?? 0;
    if (++small > MOST_SMALL || (grammar.and.has(tokens.word[t]!) && grammar.articles.has(next))) break;
    // "of the Union": whose it is
    const author = grammar.of.has(tokens.word[t]!)
      ? longestName(authority, text, tokens, t + 2, place.last)
      : undefined;
    if (author?.refs.every(({ entry }) => entry.kind === 'Organization' || entry.kind === 'WorkingGroup'))
      break;
  }
  return last;
}

/** Behind a colon, a second part in capitals: not "A guide to the sea". */
function isTitleGoingOn(scope: Scope, place: Place, t: number): boolean {
  if (t + 1 >= place.last || !isCapital(scope, t)) return false;
  const next = scope.tokens.word[t + 1]!;
  return isCapital(scope, t + 1) || place.grammar.links.has(next) || place.grammar.articles.has(next);
}
