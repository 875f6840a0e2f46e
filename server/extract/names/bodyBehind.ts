import type { Kind } from '../../model/index.js';
import { Gap } from '../text/tokens.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

const MOST_ARTICLES = 3;

/**
 * The body that "of the" names at token `t`: author of a report, owner of a session, adopter of a
 * recommendation.
 * @param kinds what it may be
 */
export function bodyBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
  kinds: readonly Kind[],
): NamedMention | undefined {
  const { tokens } = scope;
  if (t >= place.last || tokens.gap[t]! > Gap.space || !place.grammar.of.has(tokens.word[t]!))
    return undefined;
  const first = behindArticles(scope, place, t + 1);
  if (first >= place.last) return undefined;
  const body = lookup.startingAt(place.index, tokens.start[first]!);
  return body !== undefined && kinds.includes(body.kind) ? body : undefined;
}

/** The token behind the articles at one, « de la »: three at most. */
export function behindArticles(scope: Scope, place: Place, t: number): number {
  const { tokens } = scope;
  let first = t;
  while (
    first < place.last &&
    first < t + MOST_ARTICLES &&
    place.grammar.articles.has(tokens.word[first]!) &&
    tokens.gap[first]! <= Gap.apostrophe
  )
    first++;
  return first;
}
