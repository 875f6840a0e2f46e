import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import { isConferenceOfParties } from './grammar.js';
import type { SentenceCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import {
  isAdverbial,
  isBehindName,
  isDefinite,
  isGift,
  isInCompound,
  isObject,
  isRecipient,
  joinsOuter,
  partyAt,
  secondParty,
} from './sentenceCaseParts.js';
import {
  isAnyOne,
  isBehindState,
  isCircumstance,
  isDoing,
  isOtherPurpose,
  isSentTo,
  tokensOf,
} from './sentenceCaseEnds.js';
import { governsObject, isDone, isVerb } from './sentenceCaseVerbs.js';
import { isCapital, wordAt } from './words.js';

/** Units within which an expression behind a head noun is looked for. */
const LONGEST_EXPRESSION = 24;
const ROMAN = /^[IVX]{1,5}$/;
/** Tokens from the first comma of a list to its "et". */
const LONGEST_MEMBERS = 14;

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
  if (isDoing(scope, place, patterns, after, head)) return after;
  const first = after - tokensOf(head);
  if (isObject(scope, place, patterns, first, after, limit)) return after;
  const given = isRecipient(scope, place, first);
  // « Groupe IV Discours de clôture »
  if (ROMAN.test(wordAt(scope, after))) return after + 1;
  let last = after;
  let purpose = false;
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
      narrow &&
      grammar.narrowStops.has(word) &&
      !isInCompound(scope, place, patterns, t, limit) &&
      !isSentTo(scope, patterns, t, limit, head);
    if (scope.emphasis.has(t) || stopped) break;
    const listed =
      tokens.gap[t] === Gap.comma &&
      (opened ? listGoesOn(scope, place, t, limit) : bareListGoesOn(scope, place, patterns, after, t, limit));
    if (
      (tokens.gap[t]! > Gap.apostrophe && !listed) ||
      grammar.stops.has(word) ||
      isExactStop(scope, place, t)
    )
      break;
    if (!(opened && !noPurpose) && isCircumstance(scope, place, patterns, t)) break;
    if (noPurpose && !opened && !purpose && isAnyOne(scope, place, t)) break;
    if (noPurpose && !opened && isBehindState(scope, place, t)) break;
    if (isOtherPurpose(scope, place, patterns, t, limit, head)) break;
    // « Groupe de travail sur les mines concernant les parties », « Union de transports au-dessus de »
    if (noPurpose && t > after && endsBody(scope, place, patterns, t, opened)) break;
    if (!opened && endsPlace(scope, place, patterns, after, t, head)) break;
    opened ||= grammar.openers.has(word) || opensWide(scope, patterns, t);
    if (scope.verbs.has(tokens.start[t]!)) break;
    purpose ||= patterns.mandate.test(wordAt(scope, t)) || patterns.changing.test(wordAt(scope, t));
    // « ajoutant l'article 3 bis »
    const numbered = purpose && patterns.part.test(wordAt(scope, t - 1));
    if ((tokens.shape[t]! & Shape.number) !== 0 && tokens.end[t]! - tokens.start[t]! !== 4 && !numbered)
      break;
    if (t > after && isVerb(scope, place, patterns, t, noPurpose, opened)) break;
    if (t > after && governsObject(scope, place, patterns, t, limit)) break;
    if (t > after && noPurpose && isDone(scope, place, patterns, t, limit)) break;
    if (grammar.and.has(word) && beginsClause(scope, place, patterns, t, opened, noPurpose)) break;
    // « l'application de l'Accord fondamental par les parties »
    if (!opened && t > after && patterns.agent.test(wordAt(scope, t))) break;
    if (isBehindName(scope, place, t)) break;
    if (grammar.and.has(word) && joinsOuter(scope, place, patterns, after, t)) break;
    if (given && isGift(scope, patterns, t, limit)) break;
    if (isAdverbial(scope, patterns, t, limit)) break;
    if (grammar.and.has(word) && !purpose && beginsOthers(scope, place, patterns, t + 1, opened)) break;
    if (grammar.and.has(word) && beginsAnother(scope, place, patterns, t + 1, limit)) break;
    if (!grammar.links.has(word) && !grammar.articles.has(word)) {
      // "Convention demande": a name's first words are an adjective or a link
      last = t + 1;
    }
  }
  return last;
}

/**
 * « les accords de Brest et, en particulier », « l'accord de Brest reste en vigueur »: a treaty called by
 * a place goes on with what it is about, with whose it is, or not at all.
 */
function endsPlace(
  scope: Scope,
  { grammar }: Place,
  patterns: SentenceCasePatterns,
  after: number,
  t: number,
  head: HeadNoun,
): boolean {
  const { tokens } = scope;
  if (head.kind !== 'Treaty' || t < after + 2 || tokens.gap[t] !== Gap.space) return false;
  // "de" alone: « le statut du Tribunal pénal international » is of a body
  if (!patterns.beforeInfinitive.test(wordAt(scope, after)) || isCapital(scope, t)) return false;
  for (let i = after + 1; i < t; i++) if (!isCapital(scope, i)) return false;
  const word = tokens.word[t]!;
  if (grammar.and.has(word)) return true;
  const next = wordAt(scope, t + 1);
  if (grammar.of.has(word)) return patterns.infinitiveEnding.test(next) && !isCapital(scope, t + 1);
  if (grammar.openers.has(word) || (tokens.shape[t]! & Shape.digit) !== 0) return false;
  return (
    !grammar.articles.has(word) && !grammar.articles.has(tokens.word[t + 1] ?? 0) && !isCapital(scope, t + 1)
  );
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
  const { word } = scope.tokens;
  // « ou de ceux qui », « et progressivement développés »
  if (place.grammar.standIns.has(word[and + 1] ?? 0) || place.grammar.standIns.has(word[and + 2] ?? 0))
    return true;
  const next = wordAt(scope, and + 1);
  return noPurpose && (patterns.beforeArticle.test(next) || patterns.adverbEnding.test(next));
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
  if (patterns.genitive.test(word) && patterns.manner.test(wordAt(scope, after + 1))) return false;
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
  // « le Groupe des Amis avec l'appui de tous », « inviter le Groupe des Amis à une réunion », « octroi par la Commission spéciale au Directeur »
  if (patterns.endOfBody.test(word)) return true;
  const { to, indefinite, offices } = place.grammar;
  const isOther = (next: number) =>
    indefinite.has(scope.tokens.word[next]!) ||
    (isCapital(scope, next) && offices.at(scope.tokens, next, place.last) !== undefined);
  if (to.has(scope.tokens.word[t]!) && isOther(t + 1)) return true;
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

/** « Pacte de stabilité, de sécurité et de développement »: nouns without articles, "de" before each. */
function bareListGoesOn(
  scope: Scope,
  place: Place,
  patterns: SentenceCasePatterns,
  after: number,
  comma: number,
  limit: number,
): boolean {
  const { tokens } = scope;
  const { articles, and } = place.grammar;
  const isBare = (t: number) =>
    t + 1 < limit &&
    patterns.beforeInfinitive.test(wordAt(scope, t)) &&
    !articles.has(tokens.word[t + 1]!) &&
    !isCapital(scope, t + 1) &&
    !patterns.any.test(wordAt(scope, t + 1)) &&
    !patterns.infinitiveEnding.test(wordAt(scope, t + 1));
  if (!isBare(after) || !isBare(comma)) return false;
  for (let t = comma + 1; t < Math.min(limit - 1, comma + LONGEST_MEMBERS); t++) {
    if (tokens.gap[t]! > Gap.comma || (tokens.gap[t] === Gap.comma && !isBare(t))) return false;
    if (isCapital(scope, t) || scope.verbs.has(tokens.start[t]!)) return false;
    if (and.has(tokens.word[t]!)) return isBare(t + 1);
  }
  return false;
}

/** "a" is a verb, "à" a preposition: only the letters as written tell. */
function isExactStop(scope: Scope, place: Place, t: number): boolean {
  const { exactStops } = place.grammar.lexicon;
  return exactStops.length > 0 && exactStops.includes(wordAt(scope, t));
}

/** « et d'autres parties », « ou toutes autres autorités »: others without a name; but « et autres richesses » is a subject. */
function beginsOthers(
  scope: Scope,
  { grammar }: Place,
  patterns: SentenceCasePatterns,
  t: number,
  opened: boolean,
): boolean {
  const { word } = scope.tokens;
  if (patterns.any.test(wordAt(scope, t))) return !opened || !grammar.others.has(word[t]!);
  return (
    (grammar.links.has(word[t]!) || grammar.articles.has(word[t]!)) && patterns.any.test(wordAt(scope, t + 1))
  );
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
