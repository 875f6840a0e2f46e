import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { wordAt } from './words.js';

const SUBSIDIARY =
  /^(?:committee|commission|group-of-experts|working-group|panel|panel-of-experts|team|task-force|expert-group|group-of-governmental-experts)$/;

/**
 * Of two heads before a participle the nearer is meant: "the initiative of the Committees established
 * by". Only the organ that a body belongs to may stand between: "Committee of the Security Council
 * established by".
 */
export function isComplement(scope: Scope, place: Place, t: number, inner: HeadNoun): boolean {
  if (SUBSIDIARY.test(inner.canonical)) return false;
  let before = t - 1;
  while (
    before > place.first &&
    !place.grammar.of.has(scope.tokens.word[before]!) &&
    isNameWord(scope, place, before)
  )
    before--;
  return place.grammar.of.has(scope.tokens.word[before]!);
}

function isNameWord(scope: Scope, place: Place, t: number): boolean {
  return place.grammar.articles.has(scope.tokens.word[t]!) || (scope.tokens.shape[t]! & Shape.capital) !== 0;
}

/** "Office derives from", « Mission pour appliquer »: what follows the head is no complement of it. */
export function isPredicate(scope: Scope, place: Place, t: number): boolean {
  const { tokens } = scope;
  const { grammar } = place;
  if (tokens.gap[t]! > Gap.space || (tokens.shape[t]! & Shape.capital) !== 0) return false;
  if (grammar.established.at(tokens, t, place.last) !== undefined) return false;
  const { sentenceCase } = grammar.patterns;
  if (sentenceCase !== undefined) {
    return (
      sentenceCase.purpose.test(wordAt(scope, t)) && sentenceCase.infinitiveEnding.test(wordAt(scope, t + 1))
    );
  }
  return !grammar.links.has(tokens.word[t]!) && !grammar.openers.has(tokens.word[t]!);
}

/**
 * What no name goes on over before its participle: another thing ("the Secretariat and the mandate"),
 * others than the body named ("other groups"), a verb (« le Conseil a créé »).
 */
export function opensAnother(scope: Scope, place: Place, t: number): boolean {
  const { tokens } = scope;
  const { grammar } = place;
  const word = tokens.word[t]!;
  if (grammar.others.has(word)) return true;
  if (grammar.lexicon.exactStops.includes(wordAt(scope, t))) return true;
  return grammar.and.has(word) && t + 1 < place.last && grammar.articles.has(tokens.word[t + 1]!);
}

/** The name of a register that holds an offset. */
export function knownAt(
  lookup: MentionLookup<NamedMention>,
  place: Place,
  offset: number,
): NamedMention | undefined {
  return lookup.firstCrossing(place.index, offset, offset + 1, (each) => each.known);
}

/** "the Goals convened by": only groups are convened, of what a register names; what is so convened stands before. */
export function isNamedOtherwise(
  { tokens }: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  noun: number,
  participle: number,
  head: HeadNoun,
): boolean {
  if (head.kind === 'WorkingGroup' || !place.grammar.gathered.has(tokens.word[participle]!)) return false;
  return knownAt(lookup, place, tokens.start[noun]!) !== undefined;
}
