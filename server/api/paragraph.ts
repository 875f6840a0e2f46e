import DataLoader from 'dataloader';
import type { GraphStore, StoredAssertion, StoredDocument, StoredParagraph } from '../store/port.js';
import type { Context } from './context.js';

/** Paragraphs of one call to the store. */
const BATCH = 500;

/** Names a paragraph among all texts. */
export interface ParagraphKey {
  document: Pick<StoredDocument, 'id' | 'language'>;
  id: string;
}

export type ParagraphLoader = DataLoader<ParagraphKey, StoredParagraph | undefined, string>;

const textKey = ({ document }: ParagraphKey) => JSON.stringify([document.id, document.language]);

/** Those of one text, found by reading it no further than the last of them. */
async function ofText(
  store: GraphStore,
  { id, language }: ParagraphKey['document'],
  wanted: ReadonlySet<string>,
): Promise<Map<string, StoredParagraph>> {
  const found = new Map<string, StoredParagraph>();
  let after: string | undefined;
  do {
    const request = { first: BATCH, ...(after === undefined ? {} : { after }) };
    const page = await store.paragraphs(id, language, request);
    for (const { item } of page.items) if (wanted.has(item.id)) found.set(item.id, item);
    after = page.hasNext ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined && found.size < wanted.size);
  return found;
}

/** Loads paragraphs by id, each text that holds some of them once. */
export function paragraphLoader(store: GraphStore): ParagraphLoader {
  return new DataLoader(
    async (keys) => {
      const wanted = new Map<string, { document: ParagraphKey['document']; ids: Set<string> }>();
      for (const key of keys) {
        const text = textKey(key);
        const ids = wanted.get(text)?.ids ?? new Set();
        wanted.set(text, { document: key.document, ids: ids.add(key.id) });
      }
      const found = new Map<string, Map<string, StoredParagraph>>();
      for (const [text, { document, ids }] of wanted) found.set(text, await ofText(store, document, ids));
      return keys.map((key) => found.get(textKey(key))?.get(key.id));
    },
    { cacheKeyFn: (key) => JSON.stringify([key.document.id, key.document.language, key.id]) },
  );
}

/** A paragraph: all of it, or as much as an assertion carries and where the rest is. */
export type ParagraphSource = StoredParagraph | (StoredAssertion['paragraph'] & ParagraphKey);

function field<K extends 'text' | 'start' | 'end'>(name: K) {
  return async (paragraph: ParagraphSource, _args: unknown, { loaders }: Context) =>
    'document' in paragraph ? (await loaders.paragraphs.load(paragraph))?.[name] : paragraph[name];
}

export const Paragraph = { text: field('text'), start: field('start'), end: field('end') };
