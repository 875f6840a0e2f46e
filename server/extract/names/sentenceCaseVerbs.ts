import { Gap, Shape } from '../text/tokens.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isDefinite } from './sentenceCaseParts.js';
import { isCapital, wordAt } from './words.js';

/** Letters of nouns that end as infinitives do: « mer », « air ». */
const SHORT_NOUN = 5;

/**
 * Forms that only verbs have: the future ("tiendra", "poursuivront"), and, in names that hold no
 * purpose, an infinitive behind "de" ("prie le Comité de dresser").
 */
export function isVerb(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  noPurpose: boolean,
  opened: boolean,
): boolean {
  const word = wordAt(scope, t);
  if (patterns.verbEnding.test(word)) return true;
  // « les accords de Brest respectent »: behind a noun, not behind an article
  const { grammar } = place;
  const before = scope.tokens.word[t - 1]!;
  if (patterns.pluralVerbEnding.test(word) && !grammar.links.has(before) && !grammar.articles.has(before))
    return true;
  if (!patterns.infinitiveEnding.test(word)) return false;
  // « convenus dans l'Accord de paix d'offrir »; a title says what it is for behind an opener
  if (!noPurpose && (opened || patterns.prepositionNoun.test(wordAt(scope, t - 2)))) return false;
  // "chargé d'élaborer" is a mandate, "prie le Comité de dresser" a request
  // « appliquer les accords de Paris et participer »
  if (!opened && grammar.and.has(before) && word.length > SHORT_NOUN) return true;
  return patterns.beforeInfinitive.test(wordAt(scope, t - 1)) && !patterns.mandate.test(wordAt(scope, t - 2));
}

/**
 * « Secrétariat technique examine la demande », « accuse immédiatement réception »: inside a name no noun
 * or adjective has a definite article or an adverb behind it; a verb has.
 */
export function governsObject(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  limit: number,
): boolean {
  const { tokens } = scope;
  const { grammar } = place;
  if (t + 1 >= limit || tokens.gap[t + 1]! > Gap.hyphen || isCapital(scope, t)) return false;
  const word = tokens.word[t]!;
  if (grammar.links.has(word) || grammar.articles.has(word) || grammar.and.has(word)) return false;
  const written = wordAt(scope, t);
  if (written.length < 3 || (tokens.shape[t]! & Shape.digit) !== 0) return false;
  const next = wordAt(scope, t + 1);
  if (patterns.adverbEnding.test(next) && !isCapital(scope, t + 1)) return true;
  // « le Gouvernement léonais le 16 janvier »
  if (((tokens.shape[t + 2] ?? 0) & Shape.number) !== 0) return false;
  // « cessez-le-feu » is one noun
  if (
    tokens.gap[t + 1] === Gap.hyphen ||
    !isDefinite(scope, place, t + 1) ||
    patterns.beforeArticle.test(written)
  )
    return false;
  // « visant à assurer la sécurité »: an infinitive belongs to the purpose, « pour faire l'objet » to the sentence
  return (
    patterns.lightVerb.test(written) ||
    !patterns.infinitiveEnding.test(written) ||
    !grammar.links.has(tokens.word[t - 1]!)
  );
}

/** « Groupe de police formulée par le Comité »: a participle with its agent belongs to no body's name. */
export function isDone(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  limit: number,
): boolean {
  if (t + 2 >= limit || !patterns.participle.test(wordAt(scope, t))) return false;
  if (patterns.agent.test(wordAt(scope, t + 1))) return true;
  // « la Force visée au paragraphe 10 », « prévue à l'article 3 »
  return (
    place.grammar.to.has(scope.tokens.word[t + 1]!) &&
    (patterns.part.test(wordAt(scope, t + 2)) || patterns.part.test(wordAt(scope, t + 3)))
  );
}
