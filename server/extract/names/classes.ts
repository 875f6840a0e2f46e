import type { HeadNoun } from '../languages/nameLexicon.js';
import { longestName } from './authority.js';
import { behindArticles } from './bodyBehind.js';
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
