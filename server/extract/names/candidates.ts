import type { HeadNoun } from '../languages/nameLexicon.js';
import { isInstrument } from '../../model/index.js';
import { dateAfter, dateAt, type FoundDate } from '../text/dates.js';
import { Gap, Shape, tokenAt, type Tokens } from '../text/tokens.js';
import { longestName, type NameHit, type NameRef } from './authority.js';
import { isAnyOf, isClass, isNumberedRecommendation, isPartOfInstrument, isUntitled } from './classes.js';
import { expandLeft, expandRight } from './expand.js';
import { isConferenceOfParties } from './grammar.js';
import { lowerCaseTreaty } from './lowerCase.js';
import { lowerCaseName, missionOf } from './lowerCaseBodies.js';
import type { Place, Scope } from './scope.js';
import { uniformCandidate } from './uniform.js';
import { isBehindDash, wordAt } from './words.js';

/** A stretch of words that may name something, before anybody says what. */
export interface Candidate {
  place: Place;
  /** Token range of the name; `tail` is the end of the span, a contiguous date included. */
  first: number;
  last: number;
  tail: number;
  date?: string;
  /** Names of the authority file that these words are. */
  refs: readonly NameRef[];
  /** The head noun, where the grammar found it. */
  head?: HeadNoun;
  /** "ad hoc", "spécial": no standing organ. */
  temporary?: boolean;
  /** The longer name that holds it says which entry is meant. */
  sure?: boolean;
  /** Inside a longer candidate. */
  nested?: boolean;
  /** The common name that it begins with: what stands behind may be no part of it. */
  short?: Candidate;
}

/** Every name of the authority file in a block, the longest at each token. */
export function authorityCandidates(scope: Scope, place: Place): Candidate[] {
  const { tokens, text } = scope;
  const found: Candidate[] = [];
  for (let t = place.first; t < place.last; t++) {
    const hit = longestName(scope.authority, text, tokens, t, place.last);
    if (hit === undefined || shouts(scope, place, hit.first, hit.last) || isPartOfWord(scope, place, hit))
      continue;
    if (isCalledByState(scope, place, hit)) continue;
    const { first, last, refs } = hit;
    const date = dateOf(scope, place, last, refs);
    found.push(uniformCandidate({ place, first, last, tail: date?.last ?? last, date: date?.iso, refs }));
  }
  return found;
}

/**
 * "Under-Secretary-General" is not the Secretary-General, "SAMOA Pathway" not Samoa: a name is not
 * the second half of a compound, nor a name of one word written in capitals among others that are not.
 */
function isPartOfWord(scope: Scope, place: Place, hit: NameHit): boolean {
  const { tokens, text } = scope;
  if (isHyphen(text.charCodeAt(tokens.start[hit.first]! - 1))) return true;
  // "ECE/TRANS/2021/1"
  const end = tokens.end[hit.last - 1]!;
  if (text.charCodeAt(end) === 47 && /^\/[A-Z0-9.]{1,16}\/\S{0,16}\d/.test(text.slice(end, end + 34)))
    return true;
  if (hit.last - hit.first > 1 || (tokens.shape[hit.first]! & Shape.allCaps) === 0) return false;
  const written = text.slice(tokens.start[hit.first], tokens.end[hit.first]);
  if (hit.refs.some((ref) => ref.name.text === written)) return false;
  // "INTERPOL": an acronym long enough to be said as a word is written either way
  if (written.length > 4 && hit.refs.every((ref) => ref.entry.kind === 'Organization')) return false;
  const near = [hit.first - 1, hit.last].filter((t) => t >= place.first && t < place.last);
  return near.length > 0 && near.every((t) => (tokens.shape[t]! & (Shape.allCaps | Shape.digit)) === 0);
}

/**
 * "Gulf of Guinea", « lac Tchad », "South China Sea", "United States dollars", « à Mexico »: waters, currencies
 * and towns called by a State's name are no mention of the State.
 */
function isCalledByState(scope: Scope, { first, last: end, grammar }: Place, hit: NameHit): boolean {
  if (hit.refs.some((ref) => ref.entry.kind !== 'State')) return false;
  const { tokens } = scope;
  const { waters, currencies, towns } = grammar;
  if (towns.has(tokens.word[hit.first]!) && hit.last === hit.first + 1) return true;
  if (grammar.lexicon.titleCase && hit.last < end && tokens.gap[hit.last] === Gap.space) {
    const behind = tokens.word[hit.last]!;
    if (currencies.has(behind)) return true;
    if (waters.has(behind) && (tokens.shape[hit.last]! & Shape.capital) !== 0) return true;
  }
  if (hit.first === first || tokens.gap[hit.first]! > Gap.apostrophe) return false;
  let noun = hit.first - 1;
  // "Gulf of", « golfe du », « mer d' »
  if (grammar.patterns.genitive.test(wordAt(scope, noun)) && noun > first) noun--;
  const word = tokens.word[noun]!;
  return (waters.has(word) || currencies.has(word)) && tokens.gap[noun + 1]! <= Gap.space;
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** Acronyms mean nothing in a heading in capitals: "WHO", "UN" in a French one. */
function shouts(scope: Scope, place: Place, first: number, last: number): boolean {
  if (last - first > 1 || (scope.tokens.shape[first]! & Shape.allCaps) === 0) return false;
  let capitals = 0;
  let others = 0;
  // wider than a list of acronyms in a sentence
  for (let t = Math.max(place.first, first - 8); t < Math.min(place.last, last + 8); t++) {
    if (t >= first && t < last) continue;
    const length = scope.tokens.end[t]! - scope.tokens.start[t]!;
    if (length < 3) continue;
    if ((scope.tokens.shape[t]! & Shape.allCaps) !== 0 && length > 4) capitals++;
    else if ((scope.tokens.shape[t]! & Shape.digit) === 0) others++;
  }
  return capitals > 1 && capitals > others;
}

/** Only instruments carry a contiguous date: a body before a date is an author, not dated itself. */
function dateOf(scope: Scope, place: Place, last: number, refs: readonly NameRef[]): FoundDate | undefined {
  for (const { entry } of refs)
    if (isInstrument(entry.kind)) return dateAfter(scope.text, scope.tokens, last, place.last);
  return undefined;
}

/** Names that a head noun announces and that the authority file need not know. */
export function grammarCandidates(scope: Scope, place: Place): Candidate[] {
  const { tokens, text } = scope;
  const found: Candidate[] = [];
  let next = place.first;
  for (const t of place.nouns) {
    if (t < next) continue;
    const head = compoundHead(scope, place, t) ?? place.grammar.lastHeads.at(tokens, t, place.last);
    if (head === undefined || isShouted(scope, place, head)) continue;
    const capital = (tokens.shape[t]! & Shape.capital) !== 0;
    const treaty = capital ? undefined : lowerCaseTreaty(scope, place, t, head);
    const lower = capital ? undefined : (treaty ?? lowerCaseName(scope, place, t, head));
    if (lower !== undefined) {
      // "the Lima Pact initiative" is no pact
      while (found.length > 0 && found[found.length - 1]!.first >= lower.first) found.pop();
      found.push(
        uniformCandidate({
          place,
          ...lower,
          tail: lower.last,
          refs: [],
          head: head.value,
          // a body that is named so in lower case is set up for one purpose
          temporary: treaty === undefined,
        }),
      );
      next = head.last;
      continue;
    }
    const thereto = capital ? datedThereto(scope, place, head) : undefined;
    if (thereto !== undefined) {
      const { last, iso } = thereto;
      found.push(
        uniformCandidate({
          place,
          first: t,
          last: head.last,
          tail: last,
          date: iso,
          refs: [],
          head: head.value,
        }),
      );
      next = head.last;
      continue;
    }
    const first = expandLeft(scope, place, t);
    const modifies = capital && isModifier(scope, place, head.last, head.value);
    if (modifies && (first === t || head.value.kind !== 'Organization')) {
      next = head.last;
      continue;
    }
    // "entry into force of this Convention for a State"
    const pointed =
      capital &&
      head.value.kind === 'Treaty' &&
      place.grammar.lexicon.titleCase &&
      place.grammar.demonstratives.has(tokens.word[t - 1] ?? 0);
    const sent = capital ? undefined : missionOf(scope, place, t, head);
    if (sent !== undefined) {
      found.push(uniformCandidate({ place, first: t, last: sent, tail: sent, refs: [], head: head.value }));
      next = head.last;
      continue;
    }
    const last = modifies || pointed ? head.last : expandRight(scope, place, head.last, head.value);
    const telling = capital
      ? tellingCapital(tokens, place, first, t, head.last, last) ||
        isConferenceOfParties(head.value) ||
        isOfDay(scope, place, t, head)
      : isNamedInLowerCase(scope, place, head) && tellingLower(scope, place, t, head.last, last, head.value);
    if (
      telling &&
      !isAnyOf(scope, place, first, t, head, last) &&
      !isPartOfInstrument(scope, place, head, last) &&
      !isUntitled(scope, place, first, head.last) &&
      !isNumberedRecommendation(scope, place, head) &&
      !(isClass(scope, place, first, t, last) && !isTemporary(scope, place, first, t, head.last, last)) &&
      !isHeading(scope, first, last) &&
      !isTermOfTreaty(scope, place, head.value, head.last, last)
    ) {
      const date = dateInside(scope, head.last, last) ?? dateAfter(text, tokens, last, place.last);
      const end = date === undefined ? last : beforeDate(scope, place, Math.min(last, date.first));
      const own = isInstrumentHead(head.value) ? date : undefined;
      found.push(
        uniformCandidate({
          place,
          first,
          last: isOwnTreaty(scope, place, head, end) ? head.last : end,
          tail: own?.last ?? end,
          date: own?.iso,
          refs: [],
          head: head.value,
          temporary: isTemporary(scope, place, first, t, head.last, last),
        }),
      );
    }
    next = head.last;
  }
  return found;
}

/** « le Protocole s'y rapportant du 31 janvier 1967 »: the day tells it from other protocols to that treaty. */
function datedThereto(
  { text, tokens }: Scope,
  { grammar, last }: Place,
  head: { last: number; value: HeadNoun },
): FoundDate | undefined {
  if (head.value.canonical !== 'protocol') return undefined;
  const end = tokens.end[head.last - 1]!;
  const thereto = grammar.patterns.thereto.exec(text.slice(end, end + LONGEST_THERETO));
  if (thereto === null) return undefined;
  return dateAfter(text, tokens, tokenAt(tokens, end + thereto[0].length), last);
}

/** Units of « s'y rapportant ». */
const LONGEST_THERETO = 24;

/** "Annex SECTION 1": in capitals, what names only as its last word is a heading. */
function isShouted({ tokens }: Scope, { grammar, last }: Place, head: { last: number }): boolean {
  const t = head.last - 1;
  return (tokens.shape[t]! & Shape.allCaps) !== 0 && grammar.lastHeads.at(tokens, t, last) !== undefined;
}

/** English: of nouns in a row the last is the head: "Lighthouse Union Convention". */
function compoundHead(scope: Scope, place: Place, t: number) {
  const { tokens } = scope;
  let head = place.grammar.heads.at(tokens, t, place.last);
  if (head === undefined || !place.grammar.lexicon.titleCase) return head;
  for (let i = head.last; i < Math.min(place.last, head.last + 4); i++) {
    if (tokens.gap[i]! > Gap.hyphen || isBehindDash(scope, i) || (tokens.shape[i]! & Shape.capital) === 0)
      break;
    const next =
      place.grammar.heads.at(tokens, i, place.last) ?? place.grammar.lastHeads.at(tokens, i, place.last);
    // "Rules Governing Programme Planning"
    if (next === undefined && isInstrumentHead(head.value) && /ing$/.test(wordAt(scope, i))) break;
    if (next !== undefined) {
      head = next;
      i = next.last - 1;
    }
  }
  return head;
}

/**
 * "Mission Support", "Programme Management Officer": a head right before another noun only describes it.
 * Treaties and documents are named otherwise: "Agreement Establishing the Fund".
 */
function isModifier(scope: Scope, place: Place, after: number, head: HeadNoun): boolean {
  if (!place.grammar.lexicon.titleCase || isInstrumentHead(head) || after >= place.last) return false;
  const { tokens } = scope;
  if (tokens.gap[after] !== Gap.space || (tokens.shape[after]! & Shape.capital) === 0) return false;
  if (tokens.end[after]! - tokens.start[after]! < 4 || (tokens.shape[after]! & Shape.allCaps) !== 0)
    return false;
  return !place.grammar.patterns.titleCase!.participle.test(wordAt(scope, after));
}

/** "Conference of the Parties to the Convention": whichever convention it is, the noun alone names the body. */
function isOwnTreaty(
  scope: Scope,
  place: Place,
  head: { last: number; value: HeadNoun },
  last: number,
): boolean {
  if (!isConferenceOfParties(head.value)) return false;
  for (let t = head.last; t < last; t++) {
    const inner = place.grammar.heads.at(scope.tokens, t, last);
    if (inner?.value.kind === 'Treaty') return inner.last === last && last - head.last <= 3;
  }
  return false;
}

/** Words in capitals throughout are a heading, not a name. */
function isHeading(scope: Scope, first: number, last: number): boolean {
  for (let t = first; t < last; t++) {
    const long = scope.tokens.end[t]! - scope.tokens.start[t]! > 3;
    if (long && (scope.tokens.shape[t]! & (Shape.allCaps | Shape.digit)) === 0) return false;
  }
  return last - first > 1;
}

/** A treaty calls its own organs by their head noun alone: what follows in lower case is no name. */
function isTermOfTreaty(scope: Scope, place: Place, head: HeadNoun, after: number, last: number): boolean {
  if (scope.doc.header.kind !== 'Treaty' || place.grammar.lexicon.titleCase || head.kind !== 'Organization')
    return false;
  for (let t = after; t < last; t++) if ((scope.tokens.shape[t]! & Shape.capital) !== 0) return false;
  // « le Comité juridique », beside other committees; « l'Autorité centrale » is one of every party
  const adjective = last === after + 1 && BESIDE_OTHERS.test(head.canonical);
  return !(adjective && place.grammar.patterns.sentenceCase!.adjectiveEnding.test(wordAt(scope, after)));
}

/** Heads of organs of which an organization has several, told apart by their adjectives. */
const BESIDE_OTHERS = /^(?:committee|commission|council)$/;

function isInstrumentHead(head: HeadNoun): boolean {
  return head.kind === 'Treaty' || head.kind === 'Document';
}

/** A date that the expansion ran into: the name ends before it. */
function dateInside(scope: Scope, from: number, last: number) {
  for (let t = from; t < last; t++) {
    const date = dateAt(scope.text, scope.tokens, t, scope.tokens.count);
    if (date !== undefined && t > from) return date;
  }
  return undefined;
}

function beforeDate(scope: Scope, place: Place, date: number): number {
  let last = date;
  while (last > 0 && place.grammar.patterns.beforeDate.test(wordAt(scope, last - 1))) last--;
  return last;
}

/** A capitalised head names something if a proper complement goes with it. */
function tellingCapital(
  tokens: Tokens,
  place: Place,
  first: number,
  head: number,
  after: number,
  last: number,
): boolean {
  if (!place.grammar.lexicon.titleCase) return last > after;
  // "the Forum and Chairs", "Dialogue and Mutual Understanding": a body's noun alone, and another thing
  if (
    first === head &&
    last > after &&
    place.grammar.and.has(tokens.word[after]!) &&
    isBodyAt(tokens, place, head)
  )
    return false;
  const lastHead = place.grammar.lastHeads.at(tokens, head, after);
  if (lastHead === undefined) return first < head || last > after;
  // "Policy Workshop" is any, "National Police" every State's
  if (lastHead.value.kind === 'Meeting') return head - first > 1 || (first < head && last > after);
  return head - first > 1 || (first < head && !place.grammar.genericAdjectives.has(tokens.word[first]!));
}

/** "Memorandum of Understanding of 3 May 2006": a kind of treaty in several words, and its day. */
function isOfDay(
  { text, tokens }: Scope,
  place: Place,
  t: number,
  head: { last: number; value: HeadNoun },
): boolean {
  if (head.value.kind !== 'Treaty' || head.last === t + 1) return false;
  return dateAfter(text, tokens, head.last, place.last)?.iso.length === FULL_DATE;
}

/** Units of a date that has its day: 2006-05-03. */
const FULL_DATE = 10;

function isBodyAt(tokens: Tokens, { grammar, last }: Place, head: number): boolean {
  const noun = grammar.heads.at(tokens, head, last);
  return noun?.last === head + 1 && !isInstrument(noun.value.kind);
}

/**
 * « l'autorité du Gouvernement », « dans le cadre du Réseau »: nouns of bodies in lower case are mostly no
 * names. « le statut de Jérusalem » is a standing, « le statut du Tribunal » an instrument.
 */
function isNamedInLowerCase(
  scope: Scope,
  { grammar }: Place,
  { value, last }: { value: HeadNoun; last: number },
): boolean {
  const ofPlace = grammar.patterns.sentenceCase?.beforeInfinitive.test(wordAt(scope, last));
  if (value.canonical === 'statute' && ofPlace) return false;
  return value.kind !== 'Organization' && value.kind !== 'Programme';
}

/** A head in lower case names something only with a proper noun right behind it: "accord de Djibouti". */
function tellingLower(
  scope: Scope,
  place: Place,
  head: number,
  after: number,
  last: number,
  { canonical }: HeadNoun,
): boolean {
  const genitive = place.grammar.patterns.sentenceCase?.genitive;
  if (
    genitive === undefined ||
    last <= after ||
    place.grammar.demonstratives.has(scope.tokens.word[head - 1] ?? 0)
  )
    return false;
  const proper = after + 1;
  return (
    genitive.test(wordAt(scope, after)) &&
    proper < last &&
    (scope.tokens.shape[proper]! & Shape.capital) !== 0 &&
    scope.tokens.gap[proper]! <= Gap.apostrophe &&
    // « déclaration du Président » is a document with an author
    place.grammar.offices.at(scope.tokens, proper, place.last) === undefined &&
    // « statut du Tribunal international » is that court's own
    ((canonical === 'statute' && isCourt(scope, place, proper)) ||
      longestName(scope.authority, scope.text, scope.tokens, proper, place.last) === undefined)
  );
}

function isCourt({ tokens }: Scope, { grammar, last }: Place, t: number): boolean {
  return /^(?:court|tribunal)$/.test(grammar.heads.at(tokens, t, last)?.value.canonical ?? '');
}

function isTemporary(
  scope: Scope,
  place: Place,
  first: number,
  head: number,
  after: number,
  last: number,
): boolean {
  const { tokens } = scope;
  for (let t = first; t < Math.min(last, after + 2); t++) {
    if (t >= head && t < after) continue;
    if (place.grammar.temporary.at(tokens, t, place.last) !== undefined) return true;
  }
  return place.grammar.temporary.before(tokens, first, place.first) !== undefined;
}
