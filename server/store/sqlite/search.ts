import type { Kind } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { fold } from '../fold.js';
import type { Page, PageRequest, StoredEntity } from '../port.js';
import { chineseEnd, searchTerms, symbolEnd, type SearchTerm } from '../terms.js';
import { json, type Connection, type Value } from './connection.js';
import { entitiesByKey } from './entities.js';

/**
 * What a hit on a name is worth, less being better: the damping of long names as in BM25 where names
 * have about six words. FTS5's own rank will not do: it counts rows that were deleted since, so that the
 * order would depend on what the store once held.
 */
const LENGTH_RANK = `-1.0 / (9 + length(n.folded) - length(replace(n.folded, ' ', '')))`;

/**
 * Entities one name of which holds all the words. Classes: the id itself or the symbol, a symbol that
 * ends so, an exact name, an exact acronym, a name that begins so (in Chinese also: that ends so), any
 * other. What is only seen to be called exactly so, as one "Vienna Convention" of many, is no better than
 * what begins so; a citation ("Human Rights Council resolution 5/1") is no name that begins with its
 * organ. Only among the others does the length of the name count. ?1 the expression, ?2 the folded query,
 * ?3 the query, ?4 the folded end of a symbol or NULL, ?8 the folded end of a Chinese name or NULL.
 */
const ONE_NAME = `
  hits AS MATERIALIZED (SELECT rowid AS key FROM names_fts WHERE names_fts MATCH ?1),
  best AS (
    SELECT n.entity, ${LENGTH_RANK} AS rank, CASE
      WHEN n.type = 'symbol' AND n.folded IN (?2, ?4) THEN -2
      WHEN n.type = 'symbol' AND substr(n.folded, -length(?4) - 1) = ' ' || ?4 THEN -1
      WHEN n.folded = ?2 AND (e.known OR n.type <> 'seen') THEN n.type = 'acronym'
      WHEN n.type = 'seen' AND n.language = '' AND e.symbol = e.id THEN 3
      WHEN substr(n.folded, 1, length(?2)) = ?2 OR substr(n.folded, -length(?8)) = ?8 THEN 2
      ELSE 3 END AS class
    FROM hits JOIN names n ON n.key = hits.key JOIN entities e ON e.key = n.entity
    UNION ALL SELECT key, 0, -2 FROM entities WHERE id = ?3
  ),
  ranked AS (
    SELECT entity, min(class) AS class, iif(min(class) < 3, 0, min(rank)) AS rank FROM best GROUP BY entity
  )`;

/**
 * Entities whose names together hold most of the words, as of "Budapest Convention on Cybercrime",
 * which is two names in one; the more words, the better, and the rarer. ?1 the expressions, a JSON
 * array, ?2 how many make most.
 */
const ALL_NAMES = `
  hits AS MATERIALIZED (
    SELECT t.key AS term, f.rowid AS name FROM json_each(?1) t, names_fts f
    WHERE f.names_fts MATCH t.value
  ),
  rarity AS (SELECT term, 1 / ln(2 + count(*)) AS weight FROM hits GROUP BY term),
  best AS (
    SELECT n.entity, hits.term, min(rarity.weight * ${LENGTH_RANK}) AS rank
    FROM hits JOIN rarity ON rarity.term = hits.term JOIN names n ON n.key = hits.name
    GROUP BY n.entity, hits.term
  ),
  ranked AS (
    SELECT entity, -count(*) AS class, sum(rank) AS rank FROM best GROUP BY entity HAVING count(*) >= ?2
  )`;

/** Within a class, short names and well connected entities first; among equals of rank the best connected. ?5 kinds, a JSON array or NULL. */
const PAGE = `
  SELECT e.key, count(*) OVER () AS total FROM ranked JOIN entities e ON e.key = ranked.entity
  WHERE ?5 IS NULL OR e.kind IN (SELECT value FROM json_each(?5))
  ORDER BY class, round(rank * (1 + 0.25 * ln(1 + e.degree)), 9), e.degree DESC, e.id
  LIMIT ?6 OFFSET ?7`;

/** Entities by any of their names or their symbol. */
export function search(
  db: Connection,
  query: string,
  { first, after, kinds }: PageRequest & { kinds?: readonly Kind[] },
): Page<StoredEntity> {
  const [offset] = after === undefined ? [0] : decodeCursor('search', after, [0] as const);
  const terms = searchTerms(query).map(expression);
  if (terms.length === 0) return { items: [], hasNext: false, total: 0 };
  const rest: Value[] = [kinds === undefined ? null : json(kinds), pageSize(first) + 1, offset];
  const page = (from: string, values: Value[], more: Value[] = []) =>
    db.statement<{ key: number; total: number }>(`WITH ${from} ${PAGE}`).all(...values, ...rest, ...more);
  const all = terms.map((term) => `(${term})`).join(' AND ');
  let hits = page(
    ONE_NAME,
    [all, fold(query), query.trim(), symbolEnd(query) ?? null],
    [chineseEnd(query) ?? null],
  );
  if (hits.length === 0 && terms.length > 1) {
    hits = page(ALL_NAMES, [json(terms), Math.floor(terms.length / 2) + 1, null, null]);
  }
  const entities = entitiesByKey(
    db,
    hits.map((hit) => hit.key),
  );
  return pageOf(
    entities.map((entity, index) => ({ entity, place: offset + index + 1 })),
    first,
    hits[0]?.total ?? 0,
    (row) => row.entity,
    (row) => encodeCursor('search', [row.place]),
  );
}

/** FTS5's expression of a term: every word is quoted so that none is an operator. */
function expression({ forms, open }: SearchTerm): string {
  return forms.map((form) => `"${form}"${open ? ' *' : ''}`).join(' OR ');
}
