import { win32 } from 'node:path';
import type { Language } from '../model/index.js';
import type { StoredDocument } from '../store/port.js';
import { entityAddress } from './address.js';
import { requireEntity, type Context } from './context.js';
import { connection, pageRequest, type PageArguments } from './page.js';

/** A text: all of its record, or as much of it as an assertion carries. */
export type TextReference = Pick<StoredDocument, 'id' | 'language' | 'title' | 'date'> &
  Partial<StoredDocument>;

/** The text of a document in the language asked for, else the first that was read; null if none was. */
export async function textOf(
  id: string,
  language: Language | 'und' | null | undefined,
  context: Context,
): Promise<StoredDocument | null> {
  const texts = await context.loaders.documents.load(id);
  return texts.find((text) => text.language === language) ?? texts[0] ?? null;
}

/** The whole record; loaded only where a field is asked for that the reference lacks. */
async function whole(text: TextReference, context: Context): Promise<StoredDocument> {
  if (text.file !== undefined) return text as StoredDocument;
  const texts = await context.loaders.documents.load(text.id);
  const found = texts.find((candidate) => candidate.language === text.language);
  if (!found)
    throw new Error(`The store has evidence from "${text.id}" (${text.language}) but not that text.`);
  return found;
}

function field<K extends keyof StoredDocument>(name: K) {
  return async (text: TextReference, _args: unknown, context: Context) => (await whole(text, context))[name];
}

/** Where the official text of a document is published, if that is known. */
export async function documentAddress(id: string, context: Context): Promise<string | undefined> {
  return entityAddress((await context.loaders.entities.load(id)) ?? { id });
}

export const DocumentText = {
  entity: (text: TextReference, _args: unknown, context: Context) => requireEntity(text.id, context),
  kind: field('kind'),
  symbol: field('symbol'),
  notices: field('notices'),
  hasText: field('hasText'),
  adoptedBy: async (text: TextReference, _args: unknown, context: Context) => {
    const { adoptedBy } = await whole(text, context);
    return adoptedBy === undefined ? null : context.loaders.entities.load(adoptedBy);
  },
  // the folders of the server are no reader's business; win32 knows both separators
  file: async (text: TextReference, _args: unknown, context: Context) => {
    const { hasText, file } = await whole(text, context);
    return hasText ? win32.basename(file) : null;
  },
  address: (text: TextReference, _args: unknown, context: Context) => documentAddress(text.id, context),
  paragraphs: async (text: TextReference, args: PageArguments, { store }: Context) => {
    const request = pageRequest(args, 'DocumentText.paragraphs', 100);
    return connection(await store.paragraphs(text.id, text.language, request), request, (item) => item);
  },
};
