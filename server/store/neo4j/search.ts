import type { Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { fold } from '../fold.js';
import type { Page, PageRequest, StoredEntity } from '../port.js';
import { chineseEnd, searchTerms, symbolEnd, type SearchTerm } from '../terms.js';
import type { Work } from './connection.js';
import { entitiesThere } from './entities.js';

/** Of a chunk of more words than this the index is asked for the first alone; the rest is compared all the same. */
const MOST_WORDS = 40;

interface Hits {
  total: number;
  ids: string[];
}

/** Entities by any of their names or their symbol. */
export async function search(
  work: Work,
  query: string,
  { first, after, kinds = null }: PageRequest & { kinds?: readonly Kind[] | null },
): Promise<Page<StoredEntity>> {
  const [offset] = after === undefined ? [0] : decodeCursor('search', after, [0] as const);
  const terms = searchTerms(query);
  if (terms.length === 0) return { items: [], hasNext: false, total: 0 };
  const page = { kinds, offset, limit: pageSize(first) + 1 };
  let hits = await work.first<Hits>('search', {
    ...page,
    query: terms.map(expression).join(' '),
    phrases: terms.map(phrases),
    folded: fold(query),
    end: symbolEnd(query) ?? null,
    chinese: chineseEnd(query) ?? null,
    id: query.trim(),
  });
  if (hits?.ids.length === 0 && terms.length > 1) {
    hits = await work.first<Hits>('searchParts', {
      ...page,
      terms: terms.map((term) => ({ query: expression(term), phrases: phrases(term) })),
      most: Math.floor(terms.length / 2) + 1,
    });
  }
  const { ids, total } = hits!;
  const entities = await entitiesThere(work, ids);
  return pageOf(
    entities.map((entity, index) => ({ entity, place: offset + index + 1 })),
    first,
    ids.length === 0 ? 0 : total,
    (row) => row.entity,
    (row) => encodeCursor('search', [row.place]),
  );
}

/**
 * Lucene's expression of the names in which the words of a term may be found, in whatever order: they are
 * folded, so that there is no operator among them.
 */
function expression({ forms, open }: SearchTerm): string {
  const alternatives = forms.map((form) => {
    const words = form.split(' ');
    const asked = words.slice(0, MOST_WORDS).map((word) => `+${word}`);
    return `(${asked.join(' ')}${open && words.length === asked.length ? '*' : ''})`;
  });
  return `+(${alternatives.join(' ')})`;
}

/** What the words of a name, with a space before and after, must hold. */
function phrases({ forms, open }: SearchTerm): string[] {
  return forms.map((form) => ` ${form}${open ? '' : ' '}`);
}
