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
  const { of, articles } = place.grammar;
  if (t >= place.last || tokens.gap[t]! > Gap.space || !of.has(tokens.word[t]!)) return undefined;
  let first = t + 1;
  while (
    first < place.last &&
    first <= t + MOST_ARTICLES &&
    articles.has(tokens.word[first]!) &&
    tokens.gap[first]! <= Gap.apostrophe
  )
    first++;
  if (first >= place.last) return undefined;
  const body = lookup.startingAt(place.index, tokens.start[first]!);
  return body !== undefined && kinds.includes(body.kind) ? body : undefined;
}
