import type { Language } from '../../model/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../cursor.js';
import type { Page, PageRequest, StoredDocument, StoredParagraph } from '../port.js';
import type { Work } from './connection.js';
import { textKey } from './rows.js';

/** The properties of a text. */
export type TextProperties = Omit<StoredDocument, 'notices'> & {
  key: string;
  fingerprint: string;
  /** An import leaves lists out that are empty. */
  notices?: string[];
};

/** The properties of a paragraph. */
export type ParagraphProperties = StoredParagraph & { ordinal: number };

/** The texts of a document: English first, as the language to fall back on, then by code. */
export async function documentTexts(work: Work, id: string): Promise<StoredDocument[]> {
  const rows = await work.run<{ text: TextProperties }>('documents', { id });
  const texts = rows.map(({ text }) => toDocument(text));
  const place = ({ language }: StoredDocument) => (language === 'en' ? '' : language);
  return texts.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** All texts, by id and language; of those with a text here, or without, where asked for. */
export async function listDocuments(
  work: Work,
  { first, after, hasText = null }: PageRequest & { hasText?: boolean | null },
): Promise<Page<StoredDocument>> {
  const [id, language] = after === undefined ? ['', ''] : decodeCursor('documents', after, ['', ''] as const);
  const limit = pageSize(first) + 1;
  const [rows, count] = await Promise.all([
    work.run<{ text: TextProperties }>('listDocuments', { id, language, hasText, limit }),
    work.first<{ total: number }>('countDocuments', { hasText }),
  ]);
  return pageOf(
    rows,
    first,
    count!.total,
    ({ text }) => toDocument(text),
    ({ text }) => encodeCursor('documents', [text.id, text.language]),
  );
}

/** The paragraphs of one text, in its order. */
export async function paragraphs(
  work: Work,
  id: string,
  language: Language | 'und',
  { first, after }: PageRequest,
): Promise<Page<StoredParagraph>> {
  const [ordinal] = after === undefined ? [-1] : decodeCursor('paragraphs', after, [0] as const);
  const row = await work.first<{ total: number; paragraphs: ParagraphProperties[] }>('paragraphs', {
    key: textKey(id, language),
    after: ordinal,
    limit: pageSize(first) + 1,
  });
  if (row === undefined) return { items: [], hasNext: false, total: 0 };
  return pageOf(
    row.paragraphs,
    first,
    row.total,
    ({ ordinal: _, ...paragraph }) => paragraph,
    (paragraph) => encodeCursor('paragraphs', [paragraph.ordinal]),
  );
}

/** Properties that are null are not there at all. */
export function toDocument({
  key: _,
  fingerprint: __,
  notices = [],
  ...document
}: TextProperties): StoredDocument {
  return { ...document, notices };
}
