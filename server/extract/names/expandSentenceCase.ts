import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import { isConferenceOfParties } from './grammar.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import {
  isAdverbial,
  isDefinite,
  isGift,
  isInCompound,
  isObject,
  isRecipient,
  joinsOuter,
  partyAt,
  secondParty,
} from './sentenceCaseParts.js';
import { isCapital, wordAt } from './words.js';

/** Units within which an expression behind a head noun is looked for. */
const LONGEST_EXPRESSION = 24;
const ROMAN = /^[IVX]{1,5}$/;
/** Tokens from the first comma of a list to its "et". */
const LONGEST_MEMBERS = 14;
/** Letters of nouns that end as infinitives do: « mer », « air ». */
const SHORT_NOUN = 5;

/** Names of these kinds end earlier than those of treaties and of groups with a mandate. */
function isNarrow(head: HeadNoun): boolean {
  // « Conférence des Parties à la Convention »
  if (isConferenceOfParties(head)) return false;
  return head.kind === 'Organization' || head.kind === 'Programme' || head.kind === 'Meeting';
}

/**
 * Where a name ends in a language that capitalises only its first word: it goes on in lower case until
 * a comma, a verb, a relative pronoun or a date. Tokens, `limit` and the result exclusive.
 */
export function sentenceCaseEnd(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  after: number,
  limit: number,
  head: HeadNoun,
): number {
  const narrow = isNarrow(head);
  const noPurpose = head.kind !== 'Treaty' && head.kind !== 'Document';
  const { tokens } = scope;
  const { grammar } = place;
  const second = head.kind === 'Treaty' ? secondParty(scope, place, patterns, after, limit) : undefined;
  const parties = second !== undefined;
  if (!parties && !beginsComplement(scope, patterns, after, limit, narrow)) return after;
  if (isObject(scope, place, patterns, after, limit)) return after;
  const given = isRecipient(scope, place, after);
  // « Groupe IV Discours de clôture »
  if (ROMAN.test(wordAt(scope, after))) return after + 1;
  let last = after;
  let opened = opensWide(scope, patterns, after);
  for (let t = second ?? after; t < limit; t++) {
    const party = parties ? partyAt(scope, t, limit) : undefined;
    if (party !== undefined) {
      last = party;
      t = party - 1;
      continue;
    }
    const word = tokens.word[t]!;
    const stopped =
      narrow && grammar.narrowStops.has(word) && !isInCompound(scope, place, patterns, t, limit);
    if (scope.emphasis.has(t) || stopped) break;
    const listed = tokens.gap[t] === Gap.comma && opened && listGoesOn(scope, place, t, limit);
    if (
      (tokens.gap[t]! > Gap.apostrophe && !listed) ||
      grammar.stops.has(word) ||
      isExactStop(scope, place, t)
    )
      break;
    // « Groupe de travail sur les mines concernant les parties », « Union de transports au-dessus de »
    if (noPurpose && t > after && endsBody(scope, place, patterns, t, opened)) break;
    opened ||= grammar.openers.has(word) || opensWide(scope, patterns, t);
    if (scope.verbs.has(tokens.start[t]!)) break;
    if ((tokens.shape[t]! & Shape.number) !== 0 && tokens.end[t]! - tokens.start[t]! !== 4) break;
    if (t > after && isVerb(scope, place, patterns, t, noPurpose, opened)) break;
    if (t > after && governsObject(scope, place, patterns, t, limit)) break;
    if (t > after && noPurpose && isDone(scope, patterns, t, limit)) break;
    if (grammar.and.has(word) && beginsClause(scope, place, patterns, t, opened, noPurpose)) break;
    // « l'application de l'Accord fondamental par les parties »
    if (!opened && t > after && patterns.agent.test(wordAt(scope, t))) break;
    if (isBehindName(scope, place, t)) break;
    if (grammar.and.has(word) && joinsOuter(scope, place, patterns, after, t)) break;
    if (given && isGift(scope, patterns, t, limit)) break;
    if (isAdverbial(scope, patterns, t, limit)) break;
    if (grammar.and.has(word) && beginsAnother(scope, place, patterns, t + 1, limit)) break;
    if (!grammar.links.has(word) && !grammar.articles.has(word)) {
      // "Convention demande": a name's first words are an adjective or a link
      last = t + 1;
    }
  }
  return last;
}

/**
 * « Conseil de tutelle et l'adoption », « et suivant »: behind "et" an article that the noun before has not, or
 * a present participle. « pour l'éducation et la science », « maintenir la paix et la sécurité » go on.
 */
function beginsClause(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  and: number,
  opened: boolean,
  noPurpose: boolean,
): boolean {
  if (isDefinite(scope, place, and + 1)) return !opened && !isDefinite(scope, place, and - 2);
  return noPurpose && patterns.beforeArticle.test(wordAt(scope, and + 1));
}

/**
 * A name's first word behind its head is an adjective, a proper noun or one of a few prepositions;
 * anything else is the sentence going on: "la Convention cessera", "l'Organisation à la Partie".
 */
function beginsComplement(
  scope: Scope,
  patterns: SentenceCasePatterns,
  after: number,
  limit: number,
  narrow: boolean,
): boolean {
  const { tokens, text } = scope;
  if (after >= limit || tokens.gap[after]! > Gap.apostrophe) return false;
  const word = wordAt(scope, after);
  if (isCapital(scope, after) || /^\d{4}$/.test(word)) return true;
  if (patterns.preposition.test(word)) return word.length < 4 || agreesInNumber(scope, patterns, after);
  if (word.length > 3 && patterns.adjectiveEnding.test(word)) return agreesInNumber(scope, patterns, after);
  const words = text.slice(tokens.start[after], tokens.start[after]! + LONGEST_EXPRESSION);
  return patterns.expression.test(words) || (!narrow && patterns.wideExpression.test(words));
}

/** « les résolutions du Conseil relatives à »: an adjective in the plural is not of a noun in the singular. */
function agreesInNumber(scope: Scope, patterns: SentenceCasePatterns, t: number): boolean {
  return !patterns.pluralAdjective.test(wordAt(scope, t)) || patterns.plural.test(wordAt(scope, t - 1));
}

/** « Accord en vue de prévenir … et de favoriser … » */
function opensWide(scope: Scope, patterns: SentenceCasePatterns, after: number): boolean {
  const { tokens, text } = scope;
  if (!patterns.beforeGerund.test(wordAt(scope, after))) return false;
  const start = tokens.start[after]!;
  return patterns.wideExpression.test(text.slice(start, start + LONGEST_EXPRESSION));
}

/** « délègue au Conseil d'Administration l'exercice »: an article behind a proper noun is of another thing. */
function isBehindName(scope: Scope, place: Place, t: number): boolean {
  const { tokens } = scope;
  if (tokens.gap[t] !== Gap.space || !isDefinite(scope, place, t) || isCapital(scope, t)) return false;
  return isCapital(scope, t - 1) && !place.grammar.articles.has(tokens.word[t - 1]!);
}

/**
 * Forms that only verbs have: the future ("tiendra", "poursuivront"), and, in names that hold no
 * purpose, an infinitive behind "de" ("prie le Comité de dresser").
 */
function isVerb(
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
function governsObject(
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
  // « cessez-le-feu » is one noun
  // « le Gouvernement léonais le 16 janvier »
  if (((tokens.shape[t + 2] ?? 0) & Shape.number) !== 0) return false;
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

/** A preposition made of a noun, « en vue de », an adverbial, or a second thing that is said: no body's name goes on over it. */
function endsBody(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  opened: boolean,
): boolean {
  const word = wordAt(scope, t);
  if (patterns.prepositionNoun.test(word)) {
    const before = scope.tokens.word[t - 1]!;
    return place.grammar.links.has(before) || place.grammar.to.has(before);
  }
  // « le Groupe des Amis avec l'appui de tous », « inviter le Groupe des Amis à une réunion »
  if (patterns.endOfBody.test(word)) return true;
  if (place.grammar.to.has(scope.tokens.word[t]!) && place.grammar.indefinite.has(scope.tokens.word[t + 1]!))
    return true;
  if (!opened || !patterns.secondOpener.test(word)) return false;
  // « Conférence pour l'adoption d'une Convention relative aux lampes »
  const noun = place.grammar.heads.at(scope.tokens, t - 1, t)?.value.kind;
  return noun !== 'Treaty' && noun !== 'Document';
}

/** « pour l'éducation, la science et la culture »: members of a list with articles, the last behind "et". */
function listGoesOn(scope: Scope, place: Place, comma: number, limit: number): boolean {
  const { tokens } = scope;
  const { grammar } = place;
  const isArticle = (t: number) => isDefinite(scope, place, t);
  if (!isArticle(comma)) return false;
  for (let t = comma + 1; t < Math.min(limit - 1, comma + LONGEST_MEMBERS); t++) {
    if (isCapital(scope, t) || scope.verbs.has(tokens.start[t]!) || grammar.stops.has(tokens.word[t]!))
      return false;
    if (tokens.gap[t]! > Gap.comma || (tokens.gap[t] === Gap.comma && !isArticle(t))) return false;
    if (grammar.and.has(tokens.word[t]!)) return isArticle(t + 1) && !isCapital(scope, t + 2);
  }
  return false;
}

/** « Groupe de police formulée par le Comité »: a participle with its agent belongs to no body's name. */
function isDone(scope: Scope, patterns: SentenceCasePatterns, t: number, limit: number): boolean {
  return (
    t + 1 < limit && patterns.participle.test(wordAt(scope, t)) && patterns.agent.test(wordAt(scope, t + 1))
  );
}

/** "a" is a verb, "à" a preposition: only the letters as written tell. */
function isExactStop(scope: Scope, place: Place, t: number): boolean {
  const { exactStops } = place.grammar.lexicon;
  return exactStops.length > 0 && exactStops.includes(wordAt(scope, t));
}

/** After "et": an article and a head noun, a possessive, or a capital begin another name. */
function beginsAnother(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  t: number,
  limit: number,
): boolean {
  const { tokens } = scope;
  let next = t;
  while (
    next < limit &&
    (place.grammar.articles.has(tokens.word[next]!) || place.grammar.links.has(tokens.word[next]!))
  )
    next++;
  if (next >= limit) return true;
  if (scope.verbs.has(tokens.start[t]!) || place.grammar.stops.has(tokens.word[t]!)) return true;
  if (place.grammar.heads.at(tokens, next, limit) !== undefined) return true;
  if (patterns.part.test(wordAt(scope, next))) return true;
  return next > t && isCapital(scope, next);
}
