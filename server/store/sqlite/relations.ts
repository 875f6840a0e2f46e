import type { Language, Modality, ParagraphKind, RelationType, Stance } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { assertionId, parseRelationId, relationId } from '../ids.js';
import type { Page, PageRequest, RelationFilter, StoredAssertion, StoredRelation } from '../port.js';
import { byFrequency, type Counts } from '../sums.js';
import { json, type Connection } from './connection.js';
import type { AssertionRow } from './edges.js';

interface RelationRow {
  key: number;
  type: RelationType;
  source: string;
  target: string;
  assertions: number;
  confidence: number;
  first: string | null;
  last: string | null;
  stances: string;
  modalities: string;
}

const COLUMNS = `r.key, r.type, s.id AS source, t.id AS target, r.assertions, r.confidence,
  r.first, r.last, r.stances, r.modalities`;

const SELECT_RELATION = `SELECT ${COLUMNS}
  FROM relations r JOIN entities s ON s.key = r.source JOIN entities t ON t.key = r.target`;

/** Relations of an entity, most assertions first, then by type and ends. */
export function relationsOf(
  db: Connection,
  entity: string,
  { types, direction = 'BOTH' }: RelationFilter,
  { first, after }: PageRequest,
): Page<StoredRelation> {
  const place = after === undefined ? undefined : decodeCursor('relations', after, [0, '', '', ''] as const);
  const key = db.scalar<number>('SELECT key FROM entities WHERE id = ?', entity);
  if (key === undefined) return { items: [], hasNext: false, total: 0 };
  const ends = { OUT: 'source = ?1', IN: 'target = ?1', BOTH: '(source = ?1 OR target = ?1)' }[direction];
  const where = `${ends} AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))`;
  const wanted = types === undefined ? null : json(types);
  const rows = db
    .statement<RelationRow>(
      `${SELECT_RELATION.replace('FROM relations r', `FROM (SELECT * FROM relations WHERE ${where}) r`)}
       ${place === undefined ? '' : 'WHERE (-r.assertions, r.type, s.id, t.id) > (?4, ?5, ?6, ?7)'}
       ORDER BY -r.assertions, r.type, s.id, t.id LIMIT ?3`,
    )
    .all(key, wanted, pageSize(first) + 1, ...(place ?? []));
  const total = db.scalar<number>(`SELECT count(*) FROM relations WHERE ${where}`, key, wanted)!;
  return pageOf(rows, first, total, toRelation, (row) =>
    encodeCursor('relations', [-row.assertions, row.type, row.source, row.target]),
  );
}

/** All relations, by source, type and target. */
export function listRelations(db: Connection, { first, after }: PageRequest): Page<StoredRelation> {
  const place =
    after === undefined ? ['', '', ''] : decodeCursor('allRelations', after, ['', '', ''] as const);
  const rows = db
    .statement<RelationRow>(
      // from source to source along the index of ids: nothing is sorted but the relations of one
      `SELECT ${COLUMNS}
       FROM entities s CROSS JOIN relations r ON r.source = s.key CROSS JOIN entities t ON t.key = r.target
       WHERE s.id >= ?1 AND (s.id, r.type, t.id) > (?1, ?2, ?3) ORDER BY s.id, r.type, t.id LIMIT ?4`,
    )
    .all(...place, pageSize(first) + 1);
  const total = db.scalar<number>('SELECT count(*) FROM relations')!;
  return pageOf(rows, first, total, toRelation, (row) =>
    encodeCursor('allRelations', [row.source, row.type, row.target]),
  );
}

/** Relations by id, in the order of `ids`; undefined where there is none. */
export function relationsById(db: Connection, ids: readonly string[]): (StoredRelation | undefined)[] {
  return ids.map((id) => {
    const row = relationRow(db, id);
    return row && toRelation(row);
  });
}

/** Relations by key: most assertions first, then by type and ends. */
export function relationsByKey(db: Connection, keys: readonly number[]): StoredRelation[] {
  return db
    .statement<RelationRow>(
      `${SELECT_RELATION} WHERE r.key IN (SELECT value FROM json_each(?))
       ORDER BY -r.assertions, r.type, s.id, t.id`,
    )
    .all(json(keys))
    .map(toRelation);
}

function relationRow(db: Connection, id: string): RelationRow | undefined {
  const parts = parseRelationId(id);
  if (parts === undefined) return undefined;
  return db
    .statement<RelationRow>(`${SELECT_RELATION} WHERE s.id = ? AND t.id = ? AND r.type = ?`)
    .get(parts.source, parts.target, parts.type);
}

function toRelation(row: RelationRow): StoredRelation {
  return {
    id: relationId(row),
    type: row.type,
    source: row.source,
    target: row.target,
    stances: byFrequency<Stance>(JSON.parse(row.stances) as Counts),
    modalities: byFrequency<Modality>(JSON.parse(row.modalities) as Counts),
    confidence: row.confidence,
    assertions: row.assertions,
    ...(row.first !== null && { first: row.first }),
    ...(row.last !== null && { last: row.last }),
  };
}

type EvidenceRow = Omit<AssertionRow, 'document' | 'type' | 'source' | 'target' | 'paragraph'> & {
  document: string;
  language: Language | 'und';
  title: string;
  date: string | null;
  paragraph: string;
  label: string;
  kind: ParagraphKind;
  verb: string | null;
  act: Stance | null;
  has_text: number;
};

/** Sorts documents without a date behind all others. */
const UNDATED = '\uffff';

/** The assertions of a relation, oldest document first, then in the order of the text. */
export function evidenceOf(
  db: Connection,
  relation: string,
  { first, after }: PageRequest,
): Page<StoredAssertion> {
  const place =
    after === undefined ? undefined : decodeCursor('evidence', after, ['', '', '', 0, 0, ''] as const);
  const parent = relationRow(db, relation);
  if (parent === undefined) return { items: [], hasNext: false, total: 0 };
  const order = `coalesce(d.date, '${UNDATED}'), d.id, d.language, a.start, a."end", a.rule`;
  const rows = db
    .statement<EvidenceRow>(
      `SELECT a.*, d.id AS document, d.language, d.title, d.date, d.has_text, p.id AS paragraph, p.label, p.kind, p.verb, p.act
       FROM assertions a JOIN documents d ON d.key = a.document
       JOIN paragraphs p ON p.document = a.document AND p.ordinal = a.paragraph
       WHERE a.relation = ?1 ${place === undefined ? '' : `AND (${order}) > (?3, ?4, ?5, ?6, ?7, ?8)`}
       ORDER BY ${order} LIMIT ?2`,
    )
    .all(parent.key, pageSize(first) + 1, ...(place ?? []));
  return pageOf(
    rows,
    first,
    parent.assertions,
    (row) => toAssertion(parent, row),
    (row) =>
      encodeCursor('evidence', [
        row.date ?? UNDATED,
        row.document,
        row.language,
        row.start,
        row.end,
        row.rule,
      ]),
  );
}

function toAssertion({ type, source, target }: RelationRow, row: EvidenceRow): StoredAssertion {
  const { document, language, start, end, rule } = row;
  const place = row.has_text === 1 ? { start, end } : { paragraph: row.paragraph, stance: row.stance };
  return {
    id: assertionId({ document, language, type, source, target, rule, place }),
    document: { id: document, language, title: row.title, ...(row.date !== null && { date: row.date }) },
    paragraph: {
      id: row.paragraph,
      label: row.label,
      kind: row.kind,
      ...(row.verb !== null && { verb: row.verb }),
      ...(row.act !== null && { act: row.act }),
    },
    ...(row.has_text === 1 && { start, end }),
    words: row.words,
    ...(row.cue !== null && { cue: row.cue }),
    ...(row.stance !== null && { stance: row.stance }),
    ...(row.modality !== null && { modality: row.modality }),
    ...(row.paragraphs !== null && { paragraphs: JSON.parse(row.paragraphs) as string[] }),
    confidence: row.confidence,
    rule,
  };
}
