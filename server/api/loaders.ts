import DataLoader from 'dataloader';
import type { GraphStore, StoredDocument, StoredEntity, StoredRelation } from '../store/port.js';
import { paragraphLoader, type ParagraphLoader } from './paragraph.js';

/** Most ids of one call to the store. */
const MAX_BATCH = 500;

/** What a request has loaded or is about to load, each thing once. */
export interface Loaders {
  entities: DataLoader<string, StoredEntity | undefined>;
  relations: DataLoader<string, StoredRelation | undefined>;
  /** The texts of a document, in every language it was read in. */
  documents: DataLoader<string, StoredDocument[]>;
  paragraphs: ParagraphLoader;
}

/** One set for each request: what it keeps must not outlive a change of the store. */
export function createLoaders(store: GraphStore): Loaders {
  return {
    entities: new DataLoader((ids) => store.entities(ids), { maxBatchSize: MAX_BATCH }),
    relations: new DataLoader((ids) => store.relationsById(ids), { maxBatchSize: MAX_BATCH }),
    documents: new DataLoader((ids) => Promise.all(ids.map((id) => store.documents(id)))),
    paragraphs: paragraphLoader(store),
  };
}
