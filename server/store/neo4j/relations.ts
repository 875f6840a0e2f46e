import type { Stance } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import { parseRelationId } from '../ids.js';
import type { Page, PageRequest, RelationFilter, StoredAssertion, StoredRelation } from '../port.js';
import type { Work } from './connection.js';
import { toRelation, type AssertionRow, type RelationRow, type SumRow } from './rows.js';

const BY_DIRECTION = { OUT: 'relationsFrom', IN: 'relationsTo', BOTH: 'relationsOf' } as const;

/** Stands for the date of a document that has none: after all others. */
const UNDATED = '\uffff';

/** Relations of an entity, most assertions first, then by type and ends. */
export async function relationsOf(
  work: Work,
  entity: string,
  { types = null, direction = 'BOTH' }: { [K in keyof RelationFilter]: RelationFilter[K] | null },
  { first, after }: PageRequest,
): Promise<Page<StoredRelation>> {
  const place = after === undefined ? null : decodeCursor('relations', after, [0, '', '', ''] as const);
  const row = await work.first<{ total: number; relations: RelationRow[] }>(
    BY_DIRECTION[direction ?? 'BOTH'],
    { entity, types, place, limit: pageSize(first) + 1 },
  );
  return pageOf(
    row?.relations ?? [],
    first,
    row?.total ?? 0,
    (relation) => toRelation(relation, relation.sum),
    ({ type, source, target, sum }) => encodeCursor('relations', [-sum.assertions, type, source, target]),
  );
}

/** Relations by id, in the order of `ids`; undefined where there is none. */
export async function relationsById(
  work: Work,
  ids: readonly string[],
): Promise<(StoredRelation | undefined)[]> {
  const keys = [...new Set(ids)].flatMap((id) => {
    const key = parseRelationId(id);
    return key === undefined ? [] : [{ id, ...key }];
  });
  const rows = await work.batches<{ id: string; sum: SumRow }>('relations', 'rows', keys);
  const byId = new Map(rows.map(({ id, sum }) => [id, toRelation(parseRelationId(id)!, sum)]));
  return ids.map((id) => byId.get(id));
}

/** All relations, by source, type and target. */
export async function listRelations(
  work: Work,
  { first, after }: PageRequest,
): Promise<Page<StoredRelation>> {
  const place =
    after === undefined ? ['', '', ''] : decodeCursor('allRelations', after, ['', '', ''] as const);
  const [rows, count] = await Promise.all([
    work.run<RelationRow>('listRelations', { place, limit: pageSize(first) + 1 }),
    work.first<{ total: number }>('countRelations'),
  ]);
  return pageOf(
    rows,
    first,
    count!.total,
    (row) => toRelation(row, row.sum),
    ({ source, type, target }) => encodeCursor('allRelations', [source, type, target]),
  );
}

interface EvidenceRow {
  assertion: AssertionRow;
  paragraph: { [K in keyof StoredAssertion['paragraph']]-?: StoredAssertion['paragraph'][K] | null };
  text: Omit<StoredAssertion['document'], 'date'> & { date: string | null; hasText: boolean };
}

/** Assertions of a relation, oldest document first. */
export async function evidenceOf(
  work: Work,
  relation: string,
  { first, after }: PageRequest,
): Promise<Page<StoredAssertion>> {
  const place = after === undefined ? null : decodeCursor('evidence', after, ['', '', '', 0, 0, ''] as const);
  const limit = pageSize(first) + 1;
  const [rows, count] = await Promise.all([
    work.run<EvidenceRow>('evidence', { relation, place, limit, undated: UNDATED }),
    work.first<{ total: number }>('countEvidence', { relation }),
  ]);
  return pageOf(rows, first, count!.total, toAssertion, ({ assertion, text }) =>
    encodeCursor('evidence', [
      ...[text.date ?? UNDATED, text.id, text.language],
      ...[assertion.start, assertion.end, assertion.rule],
    ]),
  );
}

function toAssertion({ assertion, paragraph, text }: EvidenceRow): StoredAssertion {
  const { id, start, end, words, cue, stance, modality, paragraphs, confidence, rule } = assertion;
  const { hasText, date, ...document } = text;
  const { verb, act, ...place } = paragraph;
  return {
    id,
    document: { ...document, ...(date !== null && { date }) },
    paragraph: {
      ...(place as Pick<StoredAssertion['paragraph'], 'id' | 'label' | 'kind'>),
      ...(verb !== null && { verb }),
      ...(act !== null && { act: act as Stance }),
    },
    ...(hasText && { start, end }),
    words,
    ...(cue && { cue }),
    ...(stance && { stance }),
    ...(modality && { modality }),
    ...(paragraphs && { paragraphs: [...paragraphs] }),
    confidence,
    rule,
  };
}
