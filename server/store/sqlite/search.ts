import type { Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { fold } from '../fold.js';
import type { Page, PageRequest, StoredEntity } from '../port.js';
import type { Connection } from './connection.js';
import { entitiesByKey } from './entities.js';

/** More words than this say nothing more, and would only cost time. */
const MOST_WORDS = 24;

/**
 * The FTS5 expression for what a person typed, every word quoted so that none is an operator; the
 * words of one chunk ("74/247") must stand together, the last may be incomplete. Undefined if there
 * is no word in it.
 */
export function matchExpression(query: string): string | undefined {
  const chunks = query
    // the elided article of "l'ONU", "d'État" is no part of the name
    .replace(/(?<!\p{L})\p{L}{1,2}['’ʼ](?=\p{L})/gu, ' ')
    .split(/\s+/)
    .map(fold)
    .filter((chunk) => chunk !== '')
    .slice(0, MOST_WORDS);
  if (chunks.length === 0) return undefined;
  const last = chunks.length - 1;
  return chunks
    .map((chunk, index) => {
      const star = index === last ? ' *' : '';
      return `(${forms(chunk)
        .map((form) => `"${form}"${star}`)
        .join(' OR ')})`;
    })
    .join(' AND ');
}

/** A word of Arabic with and without its article; any other as it is. */
function forms(chunk: string): string[] {
  if (!/^\p{Script=Arabic}+$/u.test(chunk)) return [chunk];
  return chunk.startsWith('ال') && chunk.length > 4 ? [chunk, chunk.slice(2)] : [chunk, `ال${chunk}`];
}

interface Hit {
  key: number;
  total: number;
  place: number;
}

/**
 * Entities by their names: the id itself, an exact name, an exact acronym, names that begin so, then
 * names that hold the words; within each, short names and well connected entities first.
 */
export function search(
  db: Connection,
  query: string,
  { first, after, kinds }: PageRequest & { kinds?: readonly Kind[] },
): Page<StoredEntity> {
  const [offset] = after === undefined ? [0] : decodeCursor('search', after, [0] as const);
  const expression = matchExpression(query);
  if (expression === undefined) return { items: [], hasNext: false, total: 0 };
  const hits = db
    .statement<Omit<Hit, 'place'>>(
      `WITH hits AS MATERIALIZED (SELECT rowid AS key, rank FROM names_fts WHERE names_fts MATCH ?1),
       best AS (
         SELECT n.entity, min(hits.rank) AS rank,
           min(CASE WHEN n.folded = ?2 THEN n.type = 'acronym'
             WHEN substr(n.folded, 1, length(?2)) = ?2 THEN 2 ELSE 3 END) AS class
         FROM hits JOIN names n ON n.key = hits.key GROUP BY n.entity
         UNION ALL SELECT key, 0, -1 FROM entities WHERE id = ?3
       ),
       ranked AS (SELECT entity, min(class) AS class, min(rank) AS rank FROM best GROUP BY entity)
       SELECT e.key, count(*) OVER () AS total FROM ranked JOIN entities e ON e.key = ranked.entity
       WHERE ?4 IS NULL OR e.kind IN (SELECT value FROM json_each(?4))
       ORDER BY class, rank * (1 + 0.25 * ln(1 + e.degree)), e.degree DESC, e.id
       LIMIT ?5 OFFSET ?6`,
    )
    .all(
      expression,
      fold(query),
      query.trim(),
      kinds === undefined ? null : JSON.stringify(kinds),
      pageSize(first) + 1,
      offset,
    );
  const entities = entitiesByKey(
    db,
    hits.map((hit) => hit.key),
  );
  const rows = entities.map((entity, index) => ({ entity, place: offset + index + 1 }));
  return pageOf(
    rows,
    first,
    hits[0]?.total ?? 0,
    (row) => row.entity,
    (row) => encodeCursor('search', [row.place]),
  );
}
