import type { Kind, Language, ParagraphKind, Stance } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { Page, PageRequest, StoredDocument, StoredParagraph } from '../port.js';
import type { Connection } from './connection.js';

export interface DocumentRow {
  key: number;
  entity: number;
  id: string;
  language: Language | 'und';
  kind: Kind;
  title: string;
  symbol: string | null;
  date: string | null;
  adopted_by: string | null;
  file: string;
  hash: string;
  fingerprint: string;
  length: number;
  notices: string;
  has_text: number;
}

/** Where the document has no text, `start` and `end` are no offsets. */
export interface ParagraphRow {
  ordinal: number;
  id: string;
  label: string;
  kind: ParagraphKind;
  verb: string | null;
  act: Stance | null;
  start: number;
  end: number;
  text: string;
}

/** The texts of a document: English first, as the language to fall back on, then by code. */
export function documentTexts(db: Connection, id: string): StoredDocument[] {
  return db
    .statement<DocumentRow>(`SELECT * FROM documents WHERE id = ? ORDER BY language <> 'en', language`)
    .all(id)
    .map(toDocument);
}

/** All texts, by id and language; of those with a text here, or without, where asked for. */
export function listDocuments(
  db: Connection,
  { first, after, hasText }: PageRequest & { hasText?: boolean },
): Page<StoredDocument> {
  const [id, language] = after === undefined ? ['', ''] : decodeCursor('documents', after, ['', ''] as const);
  const rows = textsFrom(db, { id, language }, hasText, pageSize(first) + 1);
  const total = db.scalar<number>(
    'SELECT count(*) FROM documents WHERE has_text BETWEEN ? AND ?',
    ...held(hasText),
  )!;
  return pageOf(rows, first, total, toDocument, (row) => encodeCursor('documents', [row.id, row.language]));
}

/** Texts after one of them by id and language, the first if there is none. */
export function textsFrom(
  db: Connection,
  { id, language }: { id: string; language: string } = { id: '', language: '' },
  hasText: boolean | undefined,
  most: number,
): DocumentRow[] {
  return db
    .statement<DocumentRow>(
      'SELECT * FROM documents WHERE (id, language) > (?, ?) AND has_text BETWEEN ? AND ? ORDER BY id, language LIMIT ?',
    )
    .all(id, language, ...held(hasText), most);
}

/** 0 and 1 alone where one is wanted, both else. */
const held = (hasText: boolean | undefined) => [Number(hasText ?? false), Number(hasText ?? true)] as const;

/** The paragraphs of one text, in its order. */
export function paragraphs(
  db: Connection,
  id: string,
  language: Language | 'und',
  { first, after }: PageRequest,
): Page<StoredParagraph> {
  const [ordinal] = after === undefined ? [-1] : decodeCursor('paragraphs', after, [0] as const);
  const document = db
    .statement<{ key: number; has_text: number }>(
      'SELECT key, has_text FROM documents WHERE id = ? AND language = ?',
    )
    .get(id, language);
  if (document === undefined) return { items: [], hasNext: false, total: 0 };
  const rows = db
    .statement<ParagraphRow>(
      'SELECT * FROM paragraphs WHERE document = ? AND ordinal > ? ORDER BY ordinal LIMIT ?',
    )
    .all(document.key, ordinal, pageSize(first) + 1);
  const total = db.scalar<number>('SELECT count(*) FROM paragraphs WHERE document = ?', document.key)!;
  return pageOf(
    rows,
    first,
    total,
    (row) => toParagraph(row, document.has_text === 1),
    (row) => encodeCursor('paragraphs', [row.ordinal]),
  );
}

/** What is written of a paragraph. */
export const PARAGRAPH_COLUMNS = [
  'document',
  'ordinal',
  'id',
  'label',
  'kind',
  'verb',
  'act',
  'start',
  'end',
  'text',
] as const;

/** All paragraphs of a text, in its order. */
export function paragraphRows(db: Connection, document: number): ParagraphRow[] {
  return db
    .statement<ParagraphRow>('SELECT * FROM paragraphs WHERE document = ? ORDER BY ordinal')
    .all(document);
}

export function toDocument(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    language: row.language,
    kind: row.kind,
    title: row.title,
    ...(row.symbol !== null && { symbol: row.symbol }),
    ...(row.date !== null && { date: row.date }),
    ...(row.adopted_by !== null && { adoptedBy: row.adopted_by }),
    hasText: row.has_text === 1,
    file: row.file,
    hash: row.hash,
    length: row.length,
    notices: JSON.parse(row.notices) as string[],
  };
}

export function toParagraph(row: ParagraphRow, hasText: boolean): StoredParagraph {
  return {
    id: row.id,
    label: row.label,
    kind: row.kind,
    ...(row.verb !== null && { verb: row.verb }),
    ...(row.act !== null && { act: row.act }),
    ...(hasText && { start: row.start, end: row.end, text: row.text }),
  };
}
