import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import type { Place, Scope } from './scope.js';

const LONGEST_NAME = 40;
const LONGEST_LINKS = 4;

/** Names of these kinds end earlier than those of treaties and of groups with a mandate. */
function isNarrow(head: HeadNoun): boolean {
  return head.kind === 'Organization' || head.kind === 'Programme' || head.kind === 'Meeting';
}

/** Where a name that has its head at [head, after) begins: adjectives and proper nouns before it. */
export function expandLeft(scope: Scope, place: Place, head: number): number {
  const { tokens } = scope;
  const { grammar } = place;
  let first = head;
  while (first > place.first && tokens.gap[first]! <= Gap.apostrophe && head - first < 12) {
    const before = first - 1;
    if (scope.verbs.has(tokens.start[before]!)) break;
    const word = tokens.word[before]!;
    const shape = tokens.shape[before]!;
    const capital = (shape & Shape.capital) !== 0 && !grammar.openings.has(word);
    if (grammar.lexicon.titleCase) {
      const opens = before === place.first || tokens.gap[before]! >= Gap.quote;
      if (
        capital &&
        !(opens && isParticiple(scope, before)) &&
        !grammar.articles.has(word) &&
        !isNumeral(scope, before)
      )
        first = before;
      else if ((shape & Shape.number) !== 0 && tokens.end[before]! - tokens.start[before]! === 4)
        first = before;
      else if (
        grammar.and.has(word) &&
        before > place.first &&
        (tokens.shape[before - 1]! & Shape.capital) !== 0 &&
        tokens.gap[before]! === Gap.space &&
        first === head &&
        !grammar.openings.has(tokens.word[before - 1]!) &&
        isJoined(scope, before)
      )
        first = before - 1;
      else break;
    } else break;
  }
  return first;
}

/** "Food and Agriculture Organization": what stands before "and" is no name by itself. */
function isJoined(scope: Scope, and: number): boolean {
  return longestName(scope.authority, scope.text, scope.tokens, and - 1, and) === undefined;
}

/** "IX. Integrated Management": the number of a heading is no part of a name. */
function isNumeral(scope: Scope, t: number): boolean {
  return /^[IVXLC]+$/.test(scope.text.slice(scope.tokens.start[t], scope.tokens.end[t]));
}

function isParticiple(scope: Scope, t: number): boolean {
  const text = scope.text.slice(scope.tokens.start[t], scope.tokens.end[t]);
  return /(?:ing|ed|s)$/.test(text);
}

/**
 * Where a name whose head ends before token `after` ends, exclusive. The head tells what may
 * follow: the names of organizations, programmes and meetings are shorter than those of treaties.
 */
export function expandRight(scope: Scope, place: Place, after: number, head: HeadNoun): number {
  const limit = Math.min(place.last, after + LONGEST_NAME, emphasisEnd(scope, place, after));
  return place.grammar.lexicon.titleCase
    ? titleCaseEnd(scope, place, after, limit)
    : sentenceCaseEnd(scope, place, after, limit, head);
}

/** Italics and quotation marks bound a name: one that begins inside ends inside, one outside ends before. */
function emphasisEnd(scope: Scope, place: Place, after: number): number {
  for (let t = after - 1; t >= Math.max(place.first, after - LONGEST_NAME); t--) {
    const end = scope.emphasis.get(t);
    if (end !== undefined) return end >= after ? end : place.last;
  }
  return place.last;
}

function isCapital(scope: Scope, t: number): boolean {
  return (scope.tokens.shape[t]! & Shape.capital) !== 0;
}

/** English: the name goes on over capitalised words and the small words between them. */
function titleCaseEnd(scope: Scope, place: Place, after: number, limit: number): number {
  const { tokens } = scope;
  const { grammar } = place;
  let last = after;
  let links = 0;
  for (let t = after; t < limit; t++) {
    const gap = tokens.gap[t]!;
    if (t > after && scope.emphasis.has(t)) break;
    if (gap > Gap.comma || (gap === Gap.comma && !listGoesOn(scope, place, t, limit))) break;
    if (isCapital(scope, t)) {
      const afterAnd = t > after && grammar.and.has(tokens.word[t - 1]!);
      if (afterAnd && startsAnother(scope, place, t)) break;
      last = t + 1;
      links = 0;
    } else if (gap === Gap.hyphen && last === t) {
      // "Capacity-building"
      last = t + 1;
    } else if (grammar.links.has(tokens.word[t]!) && ++links <= LONGEST_LINKS) {
      const between = hasBetween(scope, after, t);
      if (t + 1 < limit && (breaksLink(scope, place, t, between) || (!between && breaksAnd(scope, place, t))))
        break;
    } else break;
  }
  return last;
}

/** "Convention and all States", "Convention and its": behind "and" a name goes on with a capital only. */
function breaksAnd(scope: Scope, place: Place, t: number): boolean {
  return place.grammar.and.has(scope.tokens.word[t]!) && !isCapital(scope, t + 1);
}

/** "Convention between the X and the Y": "and the" goes on. */
function hasBetween(scope: Scope, after: number, t: number): boolean {
  return /\bbetween\b/.test(scope.text.slice(scope.tokens.end[after - 1], scope.tokens.start[t]));
}

const NO_ARTICLE_AFTER = new Set(['by', 'with', 'at', 'from', 'in', 'under', 'as', 'and', 'or', 'to']);

/** "Convention by the Assembly", "Committee and the Council": the article begins another phrase. */
function breaksLink(scope: Scope, place: Place, t: number, between: boolean): boolean {
  const { tokens, text } = scope;
  if (!place.grammar.articles.has(tokens.word[t + 1]!)) return false;
  const word = text.slice(tokens.start[t], tokens.end[t]).toLowerCase();
  if (word === 'to')
    return !/protocol|amendment|annex/i.test(text.slice(Math.max(0, tokens.start[t]! - 24), tokens.start[t]));
  const before = text.slice(tokens.start[t - 1], tokens.end[t - 1]);
  // "Commission Established by the Convention", "between the X and the Y", "in the South Pacific"
  if (word === 'by') return !/^[A-Z][a-z]+ed$/.test(before);
  if (word === 'and' && between) return false;
  if (word === 'in')
    return t + 2 >= place.last || !isCapital(scope, t + 2) || startsAnother(scope, place, t + 2);
  return NO_ARTICLE_AFTER.has(word);
}

/** "…, Inhuman or Degrading Treatment": a comma inside a name is followed by "and" or "or" before the next break. */
function listGoesOn(scope: Scope, place: Place, t: number, limit: number): boolean {
  const { tokens } = scope;
  if (!isCapital(scope, t) || startsAnother(scope, place, t)) return false;
  for (let i = t; i < Math.min(limit, t + 8); i++) {
    if (i > t && tokens.gap[i]! > Gap.comma) return false;
    if (place.grammar.and.has(tokens.word[i]!))
      return i + 1 < limit && isCapital(scope, i + 1) && !startsAnother(scope, place, i + 1);
    if (!isCapital(scope, i) && !place.grammar.links.has(tokens.word[i]!)) return false;
  }
  return false;
}

/** Whether a name of its own begins at token `t`: one of the authority file, or a head noun. */
function startsAnother(scope: Scope, place: Place, t: number): boolean {
  const hit = longestName(scope.authority, scope.text, scope.tokens, t, place.last);
  return hit !== undefined || place.grammar.heads.at(scope.tokens, t, place.last) !== undefined;
}

/** French: the name goes on in lower case until a comma, a verb, a relative pronoun or a date. */
function sentenceCaseEnd(scope: Scope, place: Place, after: number, limit: number, head: HeadNoun): number {
  const narrow = isNarrow(head);
  const { tokens } = scope;
  const { grammar } = place;
  if (!beginsComplement(scope, after, limit, narrow)) return after;
  let last = after;
  for (let t = after; t < limit; t++) {
    const word = tokens.word[t]!;
    if (scope.emphasis.has(t) || (narrow && grammar.narrowStops.has(word))) break;
    if (tokens.gap[t]! > Gap.apostrophe || grammar.stops.has(word) || isExactStop(scope, place, t)) break;
    if (scope.verbs.has(tokens.start[t]!)) break;
    if ((tokens.shape[t]! & Shape.number) !== 0 && tokens.end[t]! - tokens.start[t]! !== 4) break;
    if (t > after && isVerb(scope, t, head.kind !== 'Treaty' && head.kind !== 'Document')) break;
    if (grammar.and.has(word) && beginsAnother(scope, place, t + 1, limit)) break;
    if (!grammar.links.has(word) && !grammar.articles.has(word)) {
      // "Convention demande": a name's first words are an adjective or a link
      last = t + 1;
    }
  }
  return last;
}

const ADJECTIVE =
  /(?:al|ale|aux|ales|el|elle|els|elles|ique|iques|if|ive|ifs|ives|aire|aires|ien|ienne|iens|iennes|ain|aine|ains|aines|ois|oise|ais|aise|oire|oires|eur|eure|mixte|commune?|arabe|unie?s?|suisse|russe|conjointe?|libre|indépendante?|verte?|supr[êe]me|inter[a-z]+)$/i;
const PREPOSITION =
  /^(?:d|de|du|des|sur|contre|relative?s?|relatifs?|concernant|pour|portant|visant|chargée?s?)$/i;

/**
 * A name's first word behind its head is an adjective, a proper noun or one of a few prepositions;
 * anything else is the sentence going on: "la Convention cessera", "l'Organisation à la Partie".
 */
function beginsComplement(scope: Scope, after: number, limit: number, narrow: boolean): boolean {
  const { tokens, text } = scope;
  if (after >= limit || tokens.gap[after]! > Gap.apostrophe) return false;
  const word = text.slice(tokens.start[after], tokens.end[after]);
  if (isCapital(scope, after) || PREPOSITION.test(word) || (word.length > 3 && ADJECTIVE.test(word)))
    return true;
  if (/^\d{4}$/.test(word) || /^ad hoc\b/.test(text.slice(tokens.start[after], tokens.start[after]! + 7)))
    return true;
  if (word === 'à')
    return /^(?:composition|participation|haut|long)/i.test(
      text.slice(tokens.start[after + 1] ?? 0, tokens.end[after + 1] ?? 0),
    );
  return !narrow && /^en (?:vue|matière) d/.test(text.slice(tokens.start[after], tokens.start[after]! + 12));
}

/**
 * Forms that only verbs have: the future ("tiendra", "poursuivront"), and, in names that hold no
 * purpose, an infinitive behind "de" ("prie le Comité de dresser").
 */
function isVerb(scope: Scope, t: number, noPurpose: boolean): boolean {
  const { tokens, text } = scope;
  const word = text.slice(tokens.start[t], tokens.end[t]);
  if (/^[a-zà-ÿ]{3,}(?:era|ira|dra|vra|tra|eront|iront|dront|vront|aient|èrent)$/.test(word)) return true;
  if (!noPurpose || !/^[a-zà-ÿ]{3,}(?:er|ir|aire|dre|tre|uire|rire)$/.test(word)) return false;
  const before = text.slice(tokens.start[t - 1], tokens.end[t - 1]);
  // "chargé d'élaborer" is a mandate, "prie le Comité de dresser" a request
  const mandate = /charg[ée]{1,2}e?s?$/.test(text.slice(tokens.start[t - 2] ?? 0, tokens.end[t - 2] ?? 0));
  return /^d[e'’]?$/i.test(before) && !mandate;
}

/** "a" is a verb, "à" a preposition: only the letters as written tell. */
function isExactStop(scope: Scope, place: Place, t: number): boolean {
  const { exactStops } = place.grammar.lexicon;
  return (
    exactStops.length > 0 && exactStops.includes(scope.text.slice(scope.tokens.start[t], scope.tokens.end[t]))
  );
}

/** After "et": an article and a head noun, a possessive, or a capital begin another name. */
function beginsAnother(scope: Scope, place: Place, t: number, limit: number): boolean {
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
  return next > t && isCapital(scope, next);
}
