import { Shape } from '../text/tokens.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import { isInstrument } from '../../model/index.js';
import { ORGAN_IDS } from '../organs.js';
import { longestName } from './authority.js';
import { behindArticles } from './bodyBehind.js';
import { ordinalBefore } from './ordinals.js';
import type { Place, Scope } from './scope.js';
import { wordAt } from './words.js';

/** "International Agreements", "a Main Committee": a class, told by its adjective alone or by its article. */
export function isClass(scope: Scope, place: Place, first: number, head: number, last: number): boolean {
  const { tokens } = scope;
  if (!place.grammar.lexicon.titleCase || last > head + 1 || first + 1 !== head) return false;
  if (/s$/.test(wordAt(scope, head))) return place.grammar.genericAdjectives.has(tokens.word[first]!);
  return first > place.first && place.grammar.indefinite.has(tokens.word[first - 1]!);
}

const SUBSIDIARY = /^(?:committee|commission|panel|board|(?:.*-)?(?:group|team|party|force|committee))$/;

/** "a Committee of the Council": one of its committees, which these words do not name. */
export function isAnyOf(
  scope: Scope,
  place: Place,
  first: number,
  t: number,
  head: { last: number; value: HeadNoun },
  last: number,
): boolean {
  const { tokens, text } = scope;
  const { grammar } = place;
  if (first !== t || first === place.first || head.last >= last) return false;
  if (!grammar.indefinite.has(tokens.word[first - 1]!) || !grammar.of.has(tokens.word[head.last]!))
    return false;
  if (!SUBSIDIARY.test(head.value.canonical)) return false;
  const owner = behindArticles(scope, place, head.last + 1);
  const hit = longestName(scope.authority, text, tokens, owner, place.last);
  return hit !== undefined && hit.last >= last;
}

/** « le Comité du Conseil de sécurité »: another one in every text. */
export function isOneOfMany(
  scope: Scope,
  place: Place,
  first: number,
  last: number,
  head: HeadNoun,
): boolean {
  const { tokens, text } = scope;
  if (!SUBSIDIARY.test(head.canonical)) return false;
  const of = first + head.words.split(' ').length;
  if (of >= last || !place.grammar.of.has(tokens.word[of]!)) return false;
  const hit = longestName(scope.authority, text, tokens, behindArticles(scope, place, of + 1), last);
  // organs that number their resolutions have subsidiary bodies by the dozen
  return hit?.last === last && hit.refs.every(({ entry }) => ORGAN_IDS.has(entry.id));
}

/** "Optional Protocol to the Convention": to another one in every text. */
export function isOfUnnamed(
  { tokens }: Scope,
  { grammar, first }: Place,
  last: number,
  head: HeadNoun,
): boolean {
  if (head.kind !== 'Treaty' || last - 2 <= first || !grammar.articles.has(tokens.word[last - 2]!))
    return false;
  const isTreaty = (t: number) => grammar.heads.at(tokens, t, t + 1)?.value.kind === 'Treaty';
  // between the two nouns nothing but what links them
  let noun = last - 2;
  while (noun > first && (grammar.articles.has(tokens.word[noun]!) || grammar.links.has(tokens.word[noun]!)))
    noun--;
  return isTreaty(last - 1) && isTreaty(noun);
}

/** "the Principles of the Charter": what is laid down in an instrument, and no other one. */
export function isPartOfInstrument(
  scope: Scope,
  place: Place,
  head: { last: number; value: HeadNoun },
  last: number,
): boolean {
  const { tokens, text } = scope;
  if (head.value.kind !== 'Document' || head.last >= last || !/s$/.test(head.value.words)) return false;
  if (!place.grammar.patterns.genitive.test(wordAt(scope, head.last))) return false;
  const first = behindArticles(scope, place, head.last + 1);
  const known = longestName(scope.authority, text, tokens, first, place.last);
  if (known !== undefined)
    return known.last >= last && known.refs.every(({ entry }) => isInstrument(entry.kind));
  const noun = place.grammar.heads.at(tokens, first, place.last);
  return noun?.last === last && isInstrument(noun.value.kind);
}

/** "Final Report", "Second Annual Report": adjectives that any report may have are no title. */
export function isUntitled(scope: Scope, place: Place, first: number, last: number): boolean {
  const noun = last - 1;
  if (place.grammar.lastHeads.at(scope.tokens, noun, last)?.value.kind !== 'Document') return false;
  let from = ordinalBefore(scope, place, first + 1)?.first === first ? first + 1 : first;
  // "3 May 2018 Special Report"
  for (let t = first; t < noun; t++) if ((scope.tokens.shape[t]! & Shape.number) !== 0) from = t + 1;
  for (let t = from; t < noun; t++)
    if (!place.grammar.patterns.documentAdjective.test(wordAt(scope, t))) return false;
  return true;
}

/** "Recommendation No. 36", "FATF Recommendation 15", « Recommandation OIT n° 195 »: its number names it, not its noun. */
export function isNumberedRecommendation(
  scope: Scope,
  { grammar, last }: Place,
  head: { last: number; value: HeadNoun },
): boolean {
  if (head.value.kind !== 'Resolution') return false;
  for (let t = head.last; t < Math.min(last, head.last + 2); t++) {
    const word = wordAt(scope, t);
    // four digits are its year
    if (/^\d{1,3}$/.test(word) || grammar.patterns.numero.test(word)) return true;
  }
  return false;
}
