import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap } from '../text/tokens.js';
import { longestName } from './authority.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt } from './words.js';

/** Tokens of a State's name. */
const LONGEST_STATE = 6;
/** Letters of an infinitive that is hardly a noun. */
const SHORTEST_INFINITIVE = 5;
/** Heads of what is sent somewhere, and not called by what it is for. */
const FORCES = /^(?:mission|force|operation|mechanism)$/;
/** Units of a circumstance. */
const LONGEST_CIRCUMSTANCE = 48;

/** Tokens of a head noun: three in « groupe d'experts ». */
export function tokensOf({ words }: HeadNoun): number {
  return words.split(/[ '’-]/).length;
}

/** « les demandes de la Commission concernant les lampes »: behind the bare noun of a body, of what it does. */
export function isDoing(
  scope: Scope,
  place: Place,
  { untold, quantity, genitive, adverbEnding }: SentenceCasePatterns,
  after: number,
  { kind, words }: HeadNoun,
): boolean {
  const isBody = kind === 'Organization' || kind === 'WorkingGroup';
  if (!isBody && kind !== 'Programme') return false;
  if (isBody && !words.includes(' ') && untold.test(wordAt(scope, after))) return true;
  // « fournir au Comité de meilleurs outils », « prie le Comité de le tenir informé, de pleinement examiner »
  const next = wordAt(scope, after + 1);
  if (isCapital(scope, after + 1) || !genitive.test(wordAt(scope, after))) return false;
  return (
    quantity.test(next) ||
    (adverbEnding.test(next) && !place.grammar.articles.has(scope.tokens.word[after + 1]!))
  );
}

/** « en coopération avec », « pour une période de six mois »: when, how or why something is done, of no name. */
export function isCircumstance(
  { text, tokens }: Scope,
  { grammar }: Place,
  { circumstance }: SentenceCasePatterns,
  t: number,
): boolean {
  if (!grammar.links.has(tokens.word[t]!) && !grammar.to.has(tokens.word[t]!)) return false;
  const start = tokens.start[t]!;
  return circumstance.test(text.slice(start, start + LONGEST_CIRCUMSTANCE));
}

/** « Mission de l'Union en Somalie »: where it is, as « au Tchad » says too. */
export function isSentTo(
  scope: Scope,
  { beforeGerund }: SentenceCasePatterns,
  t: number,
  limit: number,
  { kind }: HeadNoun,
): boolean {
  if (kind !== 'Programme' || !beforeGerund.test(wordAt(scope, t)) || t + 1 >= limit) return false;
  return isCapital(scope, t + 1) && isStateFrom(scope, t + 1, undefined, limit);
}

/** « la reprise par la Police du Tchad de la garde »: behind the State whose it is, a body's name goes on with no more "of". */
export function isBehindState(scope: Scope, { first, grammar, last }: Place, t: number): boolean {
  const { tokens } = scope;
  if (!grammar.of.has(tokens.word[t]!) || !isCapital(scope, t - 1) || tokens.gap[t] !== Gap.space)
    return false;
  const next = grammar.articles.has(tokens.word[t + 1] ?? 0) ? t + 2 : t + 1;
  if (next >= last || isCapital(scope, next)) return false;
  for (let start = t - 1; start >= Math.max(first, t - LONGEST_STATE); start--)
    if (isCapital(scope, start) && isStateFrom(scope, start, t, last)) return true;
  return false;
}

/** Whether a State's name stands from a token on, up to another. */
function isStateFrom(
  { authority, text, tokens }: Scope,
  first: number,
  end: number | undefined,
  limit: number,
): boolean {
  const name = longestName(authority, text, tokens, first, limit);
  if (name === undefined || (end !== undefined && name.last !== end)) return false;
  return name.refs.every(({ entry }) => entry.kind === 'State');
}

/** « doter l'Office des lampes d'un phare »: no body is called by one of many. */
export function isAnyOne({ tokens }: Scope, { grammar }: Place, t: number): boolean {
  return grammar.of.has(tokens.word[t]!) && grammar.indefinite.has(tokens.word[t + 1] ?? 0);
}

/**
 * « le Groupe des Amis à continuer », « la Commission électorale pour préparer »: an infinitive behind "à", and
 * behind "pour" where it is no programme's, is of the sentence. « visant à assurer » is of a title.
 */
export function isOtherPurpose(
  scope: Scope,
  { grammar }: Place,
  { infinitiveEnding, beforeArticle, participle, purpose, mandate }: SentenceCasePatterns,
  t: number,
  limit: number,
  { kind, canonical }: HeadNoun,
): boolean {
  if (t + 1 >= limit) return false;
  const next = wordAt(scope, t + 1);
  if (next.length < SHORTEST_INFINITIVE || !infinitiveEnding.test(next)) return false;
  const before = wordAt(scope, t - 1);
  if (grammar.to.has(scope.tokens.word[t]!))
    return !beforeArticle.test(before) && !participle.test(before) && !mandate.test(before);
  const body = kind === 'Organization' || kind === 'WorkingGroup' || kind === 'Meeting';
  return (body || FORCES.test(canonical)) && purpose.test(wordAt(scope, t));
}
