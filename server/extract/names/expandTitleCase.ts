import { isInstrument } from '../../model/index.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import type { TitleCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isBehindDash, isCapital, wordAt } from './words.js';

/** Most small words between two capitalised ones. */
const LONGEST_LINKS = 4;
/** Most words of a name before its noun. */
const LONGEST_COMPOUND = 8;

/**
 * Where a name ends in a language that capitalises its words: it goes on over capitalised words and the
 * small words between them. Tokens, `limit` and the result exclusive.
 */
export function titleCaseEnd(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  limit: number,
  head: HeadNoun,
): number {
  const { tokens } = scope;
  const { grammar } = place;
  const subject = subjectEnd(scope, place, patterns, after, limit, head);
  if (subject !== undefined) return subject;
  let last = after;
  let links = 0;
  // behind a comma, up to the "and" that ends its list
  let listed = false;
  for (let t = after; t < limit; t++) {
    const gap = tokens.gap[t]!;
    if (t > after && scope.emphasis.has(t)) break;
    if (gap === Gap.slash ? !joinsWords(scope, t) : gap > Gap.comma) break;
    if (isBehindDash(scope, t)) break;
    // "the Council, Chairs and Vice-Chairs"
    if (gap === Gap.comma) {
      if (t === after || !listGoesOn(scope, place, t, limit)) break;
      listed = true;
    }
    // "Convention No. 182"
    if ((tokens.shape[t + 1]! & Shape.number) !== 0 && grammar.patterns.numero.test(wordAt(scope, t))) break;
    if (isCapital(scope, t)) {
      if (beginsSentence(scope, patterns, t, limit)) break;
      const afterAnd = t > after && grammar.and.has(tokens.word[t - 1]!);
      if (
        afterAnd &&
        (isPartOfText(scope, patterns, t) ||
          startsAnother(scope, place, t) ||
          (last === after && (headFollows(scope, place, t, limit) || describesNext(scope, place, t))))
      )
        break;
      last = t + 1;
      links = 0;
    } else if (t === after && changesTreaty(scope, place, patterns, t, limit, head)) {
      continue;
    } else if (gap === Gap.hyphen && last === t && t > after) {
      // "Capacity-building"
      last = t + 1;
    } else if (
      isNumberInside(scope, place, after, t, limit) ||
      isYearInside(scope, place, after, t, limit, head)
    ) {
      continue;
    } else if (t > after && isYearOfTreaty(scope, place, t)) {
      return t + 1;
    } else if (grammar.links.has(tokens.word[t]!) && ++links <= LONGEST_LINKS) {
      if (t === after && endsName(scope, place, patterns, t, head)) break;
      if (t + 1 < limit && !listed && breaksOff(scope, place, patterns, after, t)) break;
      if (grammar.and.has(tokens.word[t]!)) listed = false;
    } else break;
  }
  return numberEnd(scope, patterns, last, limit);
}

/** "Amendments to the Charter | Any member may …": behind a heading without a stop, the first word of a sentence. */
function beginsSentence(scope: Scope, patterns: TitleCasePatterns, t: number, limit: number): boolean {
  return (t + 1 >= limit || !isCapital(scope, t + 1)) && patterns.opensSentence.test(wordAt(scope, t));
}

/** Most words in lower case of what a group is about. */
const LONGEST_SUBJECT = 14;

/** "Group of Experts on the relationship between lamps and light": what a group is about, in lower case. */
function subjectEnd(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  limit: number,
  head: HeadNoun,
): number | undefined {
  if (head.kind !== 'WorkingGroup' || !head.words.includes(' ') || !isCapital(scope, after - 1))
    return undefined;
  const last = subjectTail(scope, place, patterns, after, limit);
  return last === undefined ? undefined : numberEnd(scope, patterns, last, limit);
}

/** Where words in lower case end that say behind "on" what a group is about. */
export function subjectTail(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  limit: number,
): number | undefined {
  const { tokens } = scope;
  const { grammar } = place;
  if (after + 1 >= limit || !patterns.about.test(wordAt(scope, after)) || tokens.gap[after]! > Gap.space)
    return undefined;
  const article =
    grammar.patterns.definite.test(wordAt(scope, after + 1)) ||
    grammar.indefinite.has(tokens.word[after + 1]!);
  const first = article ? after + 2 : after + 1;
  if (first >= limit || isCapital(scope, first) || grammar.articles.has(tokens.word[first]!))
    return undefined;
  let last: number | undefined;
  for (let t = first; t < Math.min(limit, first + LONGEST_SUBJECT); t++) {
    const word = tokens.word[t]!;
    if (tokens.gap[t]! > Gap.hyphen || (tokens.shape[t]! & Shape.digit) !== 0) break;
    if (grammar.stops.has(word) || scope.verbs.has(tokens.start[t]!)) break;
    // "security of and in the use of"
    if (grammar.and.has(word) && grammar.links.has(tokens.word[t - 1]!) && t > first) {
      t++;
      continue;
    }
    if (patterns.to.test(wordAt(scope, t)) && t > first && patterns.takesTo.test(wordAt(scope, t - 1)))
      continue;
    if (patterns.endOfDescription.test(wordAt(scope, t))) break;
    const next = tokens.word[t + 1] ?? 0;
    if (
      grammar.and.has(word) &&
      (grammar.articles.has(next) || grammar.links.has(next) || isCapital(scope, t + 1))
    )
      break;
    if (!grammar.links.has(word)) last = t + 1;
  }
  // "to meet on an informal basis": how, not what about
  if (last !== undefined && patterns.manner.test(wordAt(scope, last - 1))) return undefined;
  return last;
}

/** "Protocol amending the Lamps Agreement": a participle, and a capitalised name behind it. */
function changesTreaty(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  t: number,
  limit: number,
  head: HeadNoun,
): boolean {
  if (head.kind !== 'Treaty' || !patterns.treatyParticiple.test(wordAt(scope, t))) return false;
  const next = place.grammar.articles.has(scope.tokens.word[t + 1] ?? 0) ? t + 2 : t + 1;
  if (next >= limit || !isCapital(scope, next)) return false;
  for (
    let i = next;
    i < limit && (isCapital(scope, i) || place.grammar.links.has(scope.tokens.word[i]!));
    i++
  )
    if (patterns.between.test(wordAt(scope, i))) return false;
  return true;
}

/** "and Article 8", "or Chapter 3": a part of a text, where no other word of a name follows. */
function isPartOfText(scope: Scope, patterns: TitleCasePatterns, t: number): boolean {
  if (!patterns.part.test(wordAt(scope, t))) return false;
  return !isCapital(scope, t + 1) || /^[IVX]+$/.test(wordAt(scope, t + 1));
}

/** "Agenda 21", "Strategy 2021–2030": a number behind some nouns, a range of years behind any. */
function numberEnd(scope: Scope, patterns: TitleCasePatterns, last: number, limit: number): number {
  const { tokens } = scope;
  if (last >= limit || tokens.gap[last] !== Gap.space || (tokens.shape[last]! & Shape.number) === 0)
    return last;
  const isYear = (t: number) => t < limit && YEAR.test(wordAt(scope, t));
  if (isYear(last) && isYear(last + 1) && tokens.gap[last + 1] === Gap.hyphen) return last + 2;
  return patterns.numbered.test(wordAt(scope, last - 1)) ? last + 1 : last;
}

/** "the Fund from Africa", "the Initiative in Tirana", "the Secretariat on lamps": with such a link the name does not go on. */
function endsName(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  t: number,
  head: HeadNoun,
): boolean {
  const word = wordAt(scope, t);
  if (head.kind === 'Treaty' || head.kind === 'Document') return patterns.endOfInstrument.test(word);
  // "provided by the Division to Member States"
  const next = scope.tokens.word[t + 1] ?? 0;
  if (patterns.to.test(word) && place.grammar.openings.has(next) && !place.grammar.articles.has(next))
    return true;
  if (patterns.to.test(word) && patterns.recipient.test(wordAt(scope, t + 1))) return true;
  if (patterns.onlyOf.test(head.words)) return !place.grammar.of.has(scope.tokens.word[t]!);
  if (patterns.place.test(word)) {
    // "the Climate Summit in Lima" has a name already, "the Summit in Lima" has not
    if (patterns.unplaced.test(head.words)) return true;
    return head.kind === 'Meeting' && isQualified(scope, place, t - head.words.split(' ').length - 1);
  }
  return patterns.endOfBody.test(word);
}

/** Whether a word of the name stands at a token, right before its noun. */
function isQualified(scope: Scope, { first, grammar }: Place, t: number): boolean {
  const { word, gap } = scope.tokens;
  return (
    t >= first && isCapital(scope, t) && gap[t + 1]! <= Gap.apostrophe && !grammar.openings.has(word[t]!)
  );
}

/** "HIV/AIDS": two capitalised words with nothing but a slash between them. */
function joinsWords(scope: Scope, t: number): boolean {
  return (
    scope.tokens.start[t]! - scope.tokens.end[t - 1]! === 1 && isCapital(scope, t) && isCapital(scope, t - 1)
  );
}

/** "Application of Principle 10 of the Rio Declaration": a short number that the name goes on behind. */
function isNumberInside(scope: Scope, place: Place, after: number, t: number, limit: number): boolean {
  const { tokens } = scope;
  if ((tokens.shape[t]! & Shape.number) === 0 || tokens.end[t]! - tokens.start[t]! > 2) return false;
  return t > after && isCapital(scope, t - 1) && t + 1 < limit && place.grammar.of.has(tokens.word[t + 1]!);
}

/** "Protocol to the 1996 Convention on Lamps": a year before the name of what an instrument is about. */
function isYearInside(
  scope: Scope,
  { grammar }: Place,
  after: number,
  t: number,
  limit: number,
  head: HeadNoun,
): boolean {
  if (!isInstrument(head.kind) || t === after || t + 1 >= limit) return false;
  const { word, gap } = scope.tokens;
  if (gap[t + 1] !== Gap.space || !isCapital(scope, t + 1) || !YEAR.test(wordAt(scope, t))) return false;
  return grammar.articles.has(word[t - 1]!) || grammar.links.has(word[t - 1]!);
}

/** "the Commission and Arab harbours": a word with a capital that goes with a noun in lower case. */
function describesNext({ text, tokens, verbs }: Scope, { grammar, last }: Place, t: number): boolean {
  const next = t + 1;
  if (next >= last || tokens.gap[next] !== Gap.space || verbs.has(tokens.start[next]!)) return false;
  // no adjective, but a noun: "Principles and Requirements worldwide"
  if (text.charCodeAt(tokens.end[t]! - 1) === PLURAL) return false;
  if ((tokens.shape[next]! & (Shape.capital | Shape.digit)) !== 0) return false;
  const word = tokens.word[next]!;
  return (
    !grammar.links.has(word) &&
    !grammar.stops.has(word) &&
    !grammar.and.has(word) &&
    !grammar.articles.has(word)
  );
}

/** The letter "s". */
const PLURAL = 115;

/** "the Protocol of 1997", "Protocol to the Lamps Convention of 1949": the year is part of the name. */
function isYearOfTreaty({ tokens, text }: Scope, { grammar }: Place, t: number): boolean {
  if (!grammar.of.has(tokens.word[t - 1]!) || tokens.gap[t] !== Gap.space) return false;
  if (!YEAR.test(text.slice(tokens.start[t], tokens.end[t]))) return false;
  return grammar.heads.at(tokens, t - 2, t - 1)?.value.kind === 'Treaty';
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether the name ends before the link at token `t`. */
function breaksOff(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  t: number,
): boolean {
  if (t > after && (joinsRegions(scope, place, patterns, t) || joinsArea(scope, place, t))) return false;
  const article = place.grammar.articles.has(scope.tokens.word[t + 1]!);
  const and = breaksAnd(scope, place, t);
  if (!article && !and) return false;
  const between = hasBetween(scope, place, patterns, after, t);
  return (!between && and) || (article && breaksLink(scope, place, patterns, t, between));
}

/** "for Latin America and the Caribbean": two regions that are named together; "and the Caribbean Union" is another name. */
function joinsRegions(scope: Scope, place: Place, patterns: TitleCasePatterns, t: number): boolean {
  const { tokens } = scope;
  const { grammar, last } = place;
  if (!grammar.and.has(tokens.word[t]!) || !grammar.articles.has(tokens.word[t + 1]!)) return false;
  const region = t + 2;
  if (region >= last || !patterns.region.test(wordAt(scope, region)) || !isCapital(scope, t - 1))
    return false;
  return region + 1 >= last || tokens.gap[region + 1]! > Gap.space || !isCapital(scope, region + 1);
}

/** "of the Harbours of the North and the Islands on": an article and one word with a capital that names nothing alone. */
function joinsArea(scope: Scope, place: Place, t: number): boolean {
  const { tokens } = scope;
  const { grammar } = place;
  const area = t + 2;
  if (!grammar.and.has(tokens.word[t]!) || !grammar.articles.has(tokens.word[t + 1]!)) return false;
  if (area + 1 >= place.last || !isCapital(scope, area) || startsAnother(scope, place, area)) return false;
  if (grammar.offices.at(tokens, area, place.last) !== undefined) return false;
  // "of the Lamp Union and the Space for Women network": a name that a register knows is whole
  for (let i = Math.max(place.first, t - LONGEST_COMPOUND); i < t; i++)
    if (longestName(scope.authority, scope.text, tokens, i, t)?.last === t) return false;
  // then the name goes on: "on Sustainable Development"
  return (
    tokens.gap[area + 1] === Gap.space &&
    grammar.openers.has(tokens.word[area + 1]!) &&
    isCapital(scope, area + 2)
  );
}

/** "Convention and all States", "Convention and its": behind "and" a name goes on with a capital only. */
function breaksAnd(scope: Scope, place: Place, t: number): boolean {
  if (!place.grammar.and.has(scope.tokens.word[t]!) || isCapital(scope, t + 1)) return false;
  // "on the Charter and on the Strengthening of the Role"
  if (!place.grammar.openers.has(scope.tokens.word[t + 1]!)) return true;
  const next = place.grammar.articles.has(scope.tokens.word[t + 2]!) ? t + 3 : t + 2;
  return next >= place.last || !isCapital(scope, next) || startsAnother(scope, place, next);
}

/** "Convention between the X and the Y": the first "and the" behind "between" goes on. */
function hasBetween(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  t: number,
): boolean {
  let between = false;
  for (let i = after; i < t; i++) {
    if (patterns.between.test(wordAt(scope, i))) between = true;
    else if (place.grammar.and.has(scope.tokens.word[i]!)) between = false;
  }
  return between;
}

/** "Convention by the Assembly", "Committee and the Council": the article begins another phrase. */
function breaksLink(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  t: number,
  between: boolean,
): boolean {
  const { tokens, text } = scope;
  const word = wordAt(scope, t);
  if (patterns.to.test(word))
    return !patterns.amendment.test(text.slice(Math.max(0, tokens.start[t]! - 24), tokens.start[t]));
  // "Commission Established by the Convention", "between the X and the Y", "in the South Pacific"
  if (patterns.agent.test(word)) return !patterns.participleEnding.test(wordAt(scope, t - 1));
  if (between && place.grammar.and.has(tokens.word[t]!)) return false;
  if (patterns.place.test(word))
    return t + 2 >= place.last || !isCapital(scope, t + 2) || startsAnother(scope, place, t + 2);
  return patterns.endBeforeArticle.test(word);
}

/** "…, Inhuman or Degrading Treatment": a comma inside a name is followed by "and" or "or" before the next break. */
function listGoesOn(scope: Scope, place: Place, t: number, limit: number): boolean {
  const { tokens } = scope;
  if (!isCapital(scope, t) || startsAnother(scope, place, t)) return false;
  for (let i = t; i < Math.min(limit, t + 8); i++) {
    if (i > t && tokens.gap[i]! > Gap.comma) return false;
    if (place.grammar.and.has(tokens.word[i]!)) {
      // "against Smoke, Proceeds of Lamps and the Financing of Wicks"
      const next = place.grammar.articles.has(tokens.word[i + 1] ?? 0) ? i + 2 : i + 1;
      return next < limit && isCapital(scope, next) && !startsAnother(scope, place, next);
    }
    if (!isCapital(scope, i) && !place.grammar.links.has(tokens.word[i]!)) return false;
  }
  return false;
}

/** "Client Board and Steering Committee": behind "and", capitalised words that end in a head noun. */
function headFollows(scope: Scope, place: Place, t: number, limit: number): boolean {
  for (let i = t; i < Math.min(limit, t + LONGEST_COMPOUND); i++) {
    if (i > t && scope.tokens.gap[i]! > Gap.hyphen) return false;
    if (place.grammar.heads.at(scope.tokens, i, limit) !== undefined) return true;
    if (!isCapital(scope, i) && !place.grammar.and.has(scope.tokens.word[i]!)) return false;
  }
  return false;
}

/** Whether a name of its own begins at token `t`: one of the authority file, or a head noun. */
function startsAnother(scope: Scope, place: Place, t: number): boolean {
  const hit = longestName(scope.authority, scope.text, scope.tokens, t, place.last);
  return hit !== undefined || place.grammar.heads.at(scope.tokens, t, place.last) !== undefined;
}
