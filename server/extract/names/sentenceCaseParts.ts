import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt } from './words.js';

/** Letters of the prepositions that end as adjectives do. */
const LONGEST_LINK = 5;
/** Tokens of a party. */
const LONGEST_PARTY = 20;
/** Tokens behind « remercie la Force » within which a merit is named. */
const MOST_BEFORE_MERIT = 5;

/**
 * « Accord entre le Gouvernement de … et … »: the token of the second party, where both have names; not « entre les
 * Parties », « entre en vigueur ».
 */
export function secondParty(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  after: number,
  limit: number,
): number | undefined {
  const { tokens } = scope;
  const { grammar } = place;
  if (after >= limit || tokens.gap[after]! > Gap.apostrophe) return undefined;
  if (!patterns.between.test(wordAt(scope, after)) || !isDefinite(scope, place, after + 1)) return undefined;
  let named = false;
  for (let t = after + 2; t < Math.min(limit, after + LONGEST_PARTY); t++) {
    if (tokens.gap[t]! > Gap.apostrophe || patterns.anyParty.test(wordAt(scope, t))) return undefined;
    const party = partyAt(scope, t, limit);
    if (party !== undefined) {
      named = true;
      t = party - 1;
    } else if (grammar.and.has(tokens.word[t]!)) {
      const definite = isDefinite(scope, place, t + 1) && !grammar.indefinite.has(tokens.word[t + 1]!);
      return named && definite ? t + 2 : undefined;
    } else named ||= isCapital(scope, t) && grammar.offices.at(tokens, t, limit) === undefined;
  }
  return undefined;
}

/** The token behind a name of the register at one: « Royaume-Uni de Grande-Bretagne et d'Irlande du Nord ». */
export function partyAt({ authority, text, tokens }: Scope, t: number, limit: number): number | undefined {
  return (tokens.shape[t]! & Shape.capital) === 0
    ? undefined
    : longestName(authority, text, tokens, t, limit)?.last;
}

/** « au Comité », « à la Commission »: something may be given to it. `head` is the token of the head noun. */
export function isRecipient({ tokens: { word } }: Scope, { first, grammar }: Place, head: number): boolean {
  const article = head - 1;
  if (article < first) return false;
  const { articles, to } = grammar;
  return (
    to.has(word[article]!) || (article > first && articles.has(word[article]!) && to.has(word[article - 1]!))
  );
}

/** « fournir au Comité des informations »: what somebody is given is no part of his name. */
export function isGift(
  scope: Scope,
  { partitive, given }: SentenceCasePatterns,
  t: number,
  limit: number,
): boolean {
  return t + 1 < limit && partitive.test(wordAt(scope, t)) && given.test(wordAt(scope, t + 1));
}

/** « informer le Comité des mesures prises », « félicite la Force de sa grande modération »: a verb with two objects. */
export function isObject(
  scope: Scope,
  { first, grammar }: Place,
  patterns: SentenceCasePatterns,
  head: number,
  after: number,
  limit: number,
): boolean {
  const { word } = scope.tokens;
  const article = head - 1;
  if (article <= first || !grammar.of.has(word[after]!) || !grammar.articles.has(word[article]!))
    return false;
  const verb = wordAt(scope, article - 1);
  if (patterns.informing.test(verb)) return true;
  if (patterns.endowing.test(verb)) {
    const gift = isDefinite(scope, { grammar }, after + 1) ? after + 2 : after + 1;
    return patterns.given.test(wordAt(scope, gift)) || patterns.merit.test(wordAt(scope, gift));
  }
  // « la désignation par le Comité des personnes visées »
  if (patterns.agent.test(verb)) {
    const act = wordAt(scope, article - 2);
    const definite = patterns.ofThe.test(wordAt(scope, after))
      ? after + 1
      : isDefinite(scope, { grammar }, after + 1)
        ? after + 2
        : 0;
    const object = definite > 0 && definite < limit && !isCapital(scope, definite);
    return object && patterns.actNoun.test(act) && !patterns.adverbEnding.test(act);
  }
  // « le personnel de la Force des efforts qu'il déploie »: an effort is somebody's, and no body is called by it
  if (patterns.partitive.test(wordAt(scope, after)) && patterns.thanked.test(wordAt(scope, after + 1)))
    return true;
  if (!patterns.thanking.test(verb)) return false;
  for (let t = after + 1; t < Math.min(limit, after + MOST_BEFORE_MERIT); t++)
    if (patterns.merit.test(wordAt(scope, t))) return true;
  return false;
}

/** « Conseil de mise en œuvre », « sur la mise en valeur »: one noun, which the preposition does not end. */
export function isInCompound(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  limit: number,
): boolean {
  if (t + 1 >= limit || !patterns.compoundNoun.test(wordAt(scope, t - 1))) return false;
  let before = t - 2;
  const { articles, of, openers } = place.grammar;
  const { word } = scope.tokens;
  // « pour assurer la mise en œuvre » is a purpose
  if (articles.has(word[before]!) && !of.has(word[before]!)) before--;
  if (!of.has(word[before]!) && !openers.has(word[before]!)) return false;
  return patterns.compoundEnd.test(wordAt(scope, t + 1));
}

/**
 * « l'Accord de paix et aux conclusions », « et par les violations », « la Commission électorale et de la mise en
 * place »: the preposition behind "et" repeats one inside the name, with or without its article, else one before it.
 */
export function joinsOuter(
  scope: Scope,
  { grammar }: Place,
  patterns: SentenceCasePatterns,
  after: number,
  and: number,
): boolean {
  const { word } = scope.tokens;
  const first = word[and + 1]!;
  const repeats = (is: (t: number) => boolean) => {
    for (let t = after; t < and; t++) if (is(t)) return true;
    return false;
  };
  if (grammar.to.has(first)) return !repeats((t) => grammar.to.has(word[t]!));
  const isOfThe = (t: number) =>
    patterns.ofThe.test(wordAt(scope, t)) ||
    (grammar.of.has(word[t]!) && isDefinite(scope, { grammar }, t + 1));
  if (grammar.of.has(first) && !patterns.agent.test(wordAt(scope, and + 1)))
    return isOfThe(and + 1) && !repeats(isOfThe);
  return patterns.repeated.test(wordAt(scope, and + 1)) && !repeats((t) => word[t] === first);
}

/** « en adressant », « de bonne foi », « sur recommandation du Conseil »: how something is done, which no name says. */
export function isAdverbial(scope: Scope, patterns: SentenceCasePatterns, t: number, limit: number): boolean {
  if (t + 1 >= limit) return false;
  const word = wordAt(scope, t);
  const next = wordAt(scope, t + 1);
  if (patterns.beforeGerund.test(word)) return patterns.gerund.test(next);
  if (patterns.genitive.test(word)) return patterns.manner.test(next);
  return patterns.onAct.test(word) && patterns.act.test(next);
}

/** « délègue au Conseil d'Administration l'exercice », « au Conseil exécutif le budget »: an article behind a proper noun or an adjective is of another thing. */
export function isBehindName(scope: Scope, place: Place, t: number): boolean {
  const { tokens } = scope;
  const { lexicon, patterns, articles } = place.grammar;
  if (lexicon.titleCase || tokens.gap[t] !== Gap.space || !isDefinite(scope, place, t)) return false;
  if (isCapital(scope, t)) return false;
  if (isCapital(scope, t - 1)) return !articles.has(tokens.word[t - 1]!);
  const before = wordAt(scope, t - 1);
  const { adjectiveEnding, beforeArticle } = patterns.sentenceCase!;
  return before.length > LONGEST_LINK && adjectiveEnding.test(before) && !beforeArticle.test(before);
}

/** « le », « la », « les »: without "de", the article of a subject or an object. */
export function isDefinite({ tokens }: Scope, { grammar }: Pick<Place, 'grammar'>, t: number): boolean {
  const word = tokens.word[t]!;
  return grammar.articles.has(word) && !grammar.of.has(word) && !grammar.to.has(word);
}
