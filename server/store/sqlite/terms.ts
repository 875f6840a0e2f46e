import { fold } from '../fold.js';

/** More words than this say nothing more, and would only cost time. */
const MOST_TERMS = 24;

/**
 * What a person typed, as FTS5 expressions of which a name should meet all: every word is quoted so
 * that none is an operator; the words of one chunk ("74/247") must stand together; the last may be
 * incomplete. Empty if there is no word in it.
 */
export function searchTerms(query: string): string[] {
  const chunks = query
    // the elided article of "l'ONU", "d'État" is no part of the name
    .replace(/(?<!\p{L})\p{L}{1,2}['’ʼ](?=\p{L})/gu, ' ')
    .split(/\s+/)
    .map(fold)
    .filter((chunk) => chunk !== '')
    .slice(0, MOST_TERMS);
  return chunks.map((chunk, index) => {
    const star = index === chunks.length - 1 ? ' *' : '';
    return forms(chunk)
      .map((form) => `"${form}"${star}`)
      .join(' OR ');
  });
}

/** A word of Arabic with and without its article; any other as it is. */
function forms(chunk: string): string[] {
  if (!/^\p{Script=Arabic}+$/u.test(chunk)) return [chunk];
  return chunk.startsWith('ال') && chunk.length > 4 ? [chunk, chunk.slice(2)] : [chunk, `ال${chunk}`];
}
