import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape } from '../text/tokens.js';
import { longestName } from './authority.js';
import { subjectTail } from './expandTitleCase.js';
import type { LowerCaseName } from './lowerCase.js';
import type { TitleCasePatterns } from './patterns.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt } from './words.js';

/** Most words between the article and the noun: "standing open-ended intergovernmental expert". */
const MOST_BEFORE = 8;
/** Words of a subject within which the name of a body may begin. */
const LONGEST_SUBJECT = 16;
/** Most words of a proper name before a noun in lower case: "Quality and Trade for All". */
const LONGEST_PROPER = 7;

/** Groups that are set up for one purpose, so that what they are about tells them from others. */
const GROUP = /^(?:committee|commission|panel|group|.*-(?:group|force|committee|experts|party))$/;

/**
 * "the open-ended working group on lamps", "the Lima process": bodies and programmes that English names in lower
 * case, told by the adjectives of a group for one purpose and what it is about, or by a proper name before the noun.
 */
export function lowerCaseName(
  scope: Scope,
  place: Place,
  t: number,
  head: { last: number; value: HeadNoun },
): LowerCaseName | undefined {
  const { titleCase } = place.grammar.patterns;
  if (titleCase === undefined || t === place.first) return undefined;
  const { kind, canonical, words } = head.value;
  if (scope.text.slice(scope.tokens.start[t], scope.tokens.end[head.last - 1]) !== words) return undefined;
  if (titleCase.properBefore.test(words)) return behindProperName(scope, place, titleCase, t, head.last);
  const isGroup = (kind === 'WorkingGroup' || kind === 'Organization') && GROUP.test(canonical);
  return isGroup ? groupWithSubject(scope, place, titleCase, t, head.last) : undefined;
}

/**
 * « la mission du Conseil de sécurité au Tchad »: in lower case a mission is named by who sent it and where. For
 * languages that capitalise only the first word of a name; the token behind it.
 */
export function missionOf(
  scope: Scope,
  { first, last, grammar }: Place,
  t: number,
  head: { last: number; value: HeadNoun },
): number | undefined {
  const { authority, text, tokens } = scope;
  const { sentenceCase } = grammar.patterns;
  if (sentenceCase === undefined || head.value.canonical !== 'mission' || t === first) return undefined;
  const before = tokens.word[t - 1]!;
  if (!grammar.articles.has(before) || grammar.indefinite.has(before)) return undefined;
  let at = head.last;
  if (at >= last || !grammar.of.has(tokens.word[at]!)) return undefined;
  while (at < last && !isCapital(scope, at) && at < head.last + MOST_LINKS) at++;
  const sender = at < last ? longestName(authority, text, tokens, at, last) : undefined;
  if (sender?.refs.every(({ entry }) => entry.kind === 'Organization') !== true) return undefined;
  if (sender.last >= last || !sentenceCase.signedAt.test(wordAt(scope, sender.last))) return undefined;
  const where = longestName(authority, text, tokens, sender.last + 1, last);
  return where?.refs.every(({ entry }) => entry.kind === 'State') === true ? where.last : undefined;
}

/** « de la », « de l' ». */
const MOST_LINKS = 2;

function groupWithSubject(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  t: number,
  after: number,
): LowerCaseName | undefined {
  const { tokens } = scope;
  const { grammar } = place;
  if (after >= place.last || !patterns.about.test(wordAt(scope, after))) return undefined;
  let first = t;
  let marked = false;
  let before = t;
  for (; before > place.first && t - before < MOST_BEFORE; before--) {
    const at = before - 1;
    if (tokens.gap[before]! > Gap.hyphen || isCapital(scope, at) || scope.verbs.has(tokens.start[at]!)) break;
    if (grammar.articles.has(tokens.word[at]!) || grammar.links.has(tokens.word[at]!)) break;
    if (grammar.stops.has(tokens.word[at]!) || patterns.noAdjective.test(wordAt(scope, at))) break;
    first = at;
    marked ||= patterns.forOnePurpose.test(wordAt(scope, at));
  }
  if (!marked || !isDefinite(scope, place, patterns, first)) return undefined;
  const last = subjectTail(scope, place, patterns, after, beforeOwner(scope, place, after + 1));
  return last === undefined ? undefined : { first, last };
}

/** "on the rules of the Lamp Body for": the name of a body is not cut in the middle. */
function beforeOwner(scope: Scope, { grammar, last }: Place, subject: number): number {
  const { word } = scope.tokens;
  const limit = Math.min(last, subject + LONGEST_SUBJECT);
  for (let t = subject + 2; t < limit; t++)
    if (isCapital(scope, t) && grammar.articles.has(word[t - 1]!)) return t - 1;
  return last;
}

/** Whether the article stands before the adjectives, participles between: "the newly established". */
function isDefinite(
  scope: Scope,
  { first, grammar }: Place,
  patterns: TitleCasePatterns,
  at: number,
): boolean {
  let t = at;
  while (t > first && scope.tokens.gap[t]! <= Gap.hyphen && patterns.noAdjective.test(wordAt(scope, t - 1)))
    t--;
  return t > first && grammar.patterns.definite.test(wordAt(scope, t - 1));
}

function behindProperName(
  scope: Scope,
  place: Place,
  patterns: TitleCasePatterns,
  t: number,
  after: number,
): LowerCaseName | undefined {
  const { tokens } = scope;
  const { grammar } = place;
  let first = t;
  while (first > place.first && t - first < LONGEST_PROPER) {
    if (tokens.gap[first]! > Gap.hyphen || tokens.gap[first] === Gap.apostrophe) return undefined;
    const before = tokens.word[first - 1]!;
    if (isCapital(scope, first - 1)) first--;
    else if (
      first < t &&
      grammar.links.has(before) &&
      !grammar.articles.has(before) &&
      isCapital(scope, first - 2)
    )
      first -= 2;
    else break;
  }
  if (first === t || first === place.first || tokens.gap[first]! > Gap.space) return undefined;
  // with a capital the article begins a sentence, whose words say too little
  if (!grammar.definite.has(tokens.word[first - 1]!) || isCapital(scope, first - 1)) return undefined;
  return isOfBody(scope, place, patterns, first, t) ? undefined : { first, last: after };
}

/** "the United Nations programme", "the Council process": of a body, or of no name at all. */
function isOfBody(
  scope: Scope,
  { grammar }: Place,
  patterns: TitleCasePatterns,
  first: number,
  last: number,
): boolean {
  const { tokens } = scope;
  for (let t = first; t < last; t++) {
    if (!isCapital(scope, t)) continue;
    if (grammar.openings.has(tokens.word[t]!)) return true;
    if (grammar.offices.at(tokens, t, last) !== undefined) return true;
    const noun = grammar.heads.at(tokens, t, last) ?? grammar.lastHeads.at(tokens, t, last);
    if (noun !== undefined && noun.value.kind !== 'Treaty') return true;
    const known = longestName(scope.authority, scope.text, tokens, t, last);
    if (known?.refs.some(({ entry }) => !/^(?:Treaty|Document)$/.test(entry.kind)) === true) return true;
  }
  const acronym = (tokens.shape[first]! & Shape.allCaps) !== 0;
  if (last - first > 1) return acronym || patterns.ofPeople.test(wordAt(scope, last - 1));
  // one word alone: a place or an acronym, no adjective and no noun made of a verb; "the DDR process" is any
  return acronym ? patterns.anyOne.test(wordAt(scope, last)) : patterns.noName.test(wordAt(scope, first));
}
