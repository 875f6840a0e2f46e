import type { Name } from '../api/types.js';

/** Without accents and case, as the server searches. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words of the query begin a word of the name. */
function hits(name: string, query: readonly string[]): number {
  const own = words(name);
  return query.filter((word) => own.some((other) => other.startsWith(word))).length;
}

/**
 * The name by which the search found an entity, where that is not the name shown: the one with most
 * words of the query, the shortest of these.
 */
export function matchedName(shown: string, names: readonly Name[], query: string): string | undefined {
  const wanted = words(query);
  const best = names
    .map((name) => ({ text: name.text, hits: hits(name.text, wanted) }))
    .filter((name) => fold(name.text) !== fold(shown))
    .sort((a, b) => b.hits - a.hits || a.text.length - b.text.length)[0];
  return best && best.hits > hits(shown, wanted) ? best.text : undefined;
}
