import { fold } from './fold.js';

/** More words than this say nothing more, and would only cost time. */
const MOST_TERMS = 24;

/** Words of a query that must stand together in a name, folded: one form of them, or another. */
export interface SearchTerm {
  forms: string[];
  /** Whether the last word may be the beginning of one. */
  open: boolean;
}

/**
 * What a person typed, as terms of which a name should meet all: the words of one chunk ("74/247") stand
 * together; the last may be incomplete. Empty if there is no word in it.
 */
export function searchTerms(query: string): SearchTerm[] {
  const chunks = query
    // the elided article of "l'ONU", "d'État" is no part of the name
    .replace(/(?<!\p{L})\p{L}{1,2}['’ʼ](?=\p{L})/gu, ' ')
    .split(/\s+/)
    .map(fold)
    .filter((chunk) => chunk !== '')
    .slice(0, MOST_TERMS);
  return chunks.map((chunk, index) => ({ forms: forms(chunk), open: index === chunks.length - 1 }));
}

/** A word of Arabic with and without its article; any other as it is. */
function forms(chunk: string): string[] {
  if (!/^\p{Script=Arabic}+$/u.test(chunk)) return [chunk];
  return chunk.startsWith('ال') && chunk.length > 4 ? [chunk, chunk.slice(2)] : [chunk, `ال${chunk}`];
}

/**
 * The end of a document symbol with which a query ends, folded: of `resolution 73/266`, `73 266`. At
 * least two parts, one with a digit; the words before it are held against the name like any others.
 */
export function symbolEnd(query: string): string | undefined {
  const last = query.trim().split(/\s+/).at(-1) ?? '';
  const folded = fold(last);
  return /\/.*\d|\d.*\//.test(last) && folded.includes(' ') ? folded : undefined;
}

/** A query in Chinese, folded: there what a thing is, "公约", stands at the end of its name. */
export function chineseEnd(query: string): string | undefined {
  return /^[\p{Script=Han}\s]+$/u.test(query.trim()) ? fold(query) : undefined;
}
