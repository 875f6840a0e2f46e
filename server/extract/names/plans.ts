import { Gap, Shape, tokenAt } from '../text/tokens.js';
import { behindArticles } from './bodyBehind.js';
import type { DocumentTail } from './documentTail.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt } from './words.js';

/** "on the proposal of the President", "the proposal of the Court to meet": what is proposed, no text. */
export function isMotion(scope: Scope, place: Place, first: number, end: number): boolean {
  const { text, tokens } = scope;
  const { onProposal, proposes } = place.grammar.patterns;
  const start = tokens.start[first]!;
  return (
    onProposal.test(text.slice(Math.max(place.block.start, start - 12), start)) ||
    proposes.test(text.slice(end, Math.min(place.block.end, end + 24)))
  );
}

/** What may as well be an intention as a text. */
export function isPlan(canonical: string): boolean {
  const noun = canonical.slice(canonical.lastIndexOf('-') + 1);
  return noun === 'plan' || noun === 'proposal';
}

/** « la proposition marocaine présentée le »: an adjective that what was done to it follows. */
export function adjectiveOf(scope: Scope, place: Place, t: number): Partial<DocumentTail> {
  const { tokens } = scope;
  const ending = place.grammar.patterns.sentenceCase?.adjectiveEnding;
  if (ending === undefined || t + 1 >= place.last || tokens.gap[t]! > Gap.space || isCapital(scope, t))
    return {};
  if (!ending.test(wordAt(scope, t)) || tokens.gap[t + 1]! > Gap.comma) return {};
  return place.grammar.sent.at(tokens, t + 1, place.last) === undefined ? {} : { last: t + 1 };
}

/** "for Western Sahara", "for the period 1980–1983". */
export function aboutOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  tail: DocumentTail,
): Partial<DocumentTail> | undefined {
  const { tokens, text } = scope;
  const t = tail.last;
  if (tail.about === true || t + 1 >= place.last || tokens.gap[t]! > Gap.space) return undefined;
  const { planFor } = place.grammar.patterns;
  if (!planFor.test(wordAt(scope, t))) return undefined;
  const first = behindArticles(scope, place, t + 1);
  const named = first < place.last ? lookup.startingAt(place.index, tokens.start[first]!) : undefined;
  if (named !== undefined) return about(scope, first, tokenAt(tokens, named.end));
  const years = YEARS.exec(text.slice(tokens.start[first], tokens.start[first]! + LONGEST_PERIOD));
  if (years === null) return undefined;
  const last = tokenAt(tokens, tokens.start[first]! + years[0].length);
  // "the period" tells it from no other
  return about(scope, (tokens.shape[first]! & Shape.digit) !== 0 ? first : first + 1, last);
}

/** "period 1980–1983", "2026–2029", « période 1992-1997 ». */
const YEARS =
  /^(?:\p{L}{1,10} (?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)(?![\d/])/u;
const LONGEST_PERIOD = 30;

function about(scope: Scope, first: number, last: number): Partial<DocumentTail> {
  const { tokens } = scope;
  return { about: true, subject: { start: tokens.start[first]!, end: tokens.end[last - 1]! }, last };
}
