import type { StoredEntity, GraphStore } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  store: GraphStore;
  loaders: Loaders;
}

export function createContext(store: GraphStore): Context {
  return { store, loaders: createLoaders(store) };
}

/**
 * The entity at the end of an edge, or of a document.
 * @throws if the store does not hold it, which is a fault of the store
 */
export async function requireEntity(id: string, context: Context): Promise<StoredEntity> {
  const entity = await context.loaders.entities.load(id);
  if (entity === undefined) throw new Error(`The store refers to the entity "${id}" but does not hold it.`);
  return entity;
}

/** Keeps entities that came with another answer, so that no field of this request asks for them again. */
export function primeEntities(entities: readonly StoredEntity[], context: Context): void {
  for (const entity of entities) context.loaders.entities.prime(entity.id, entity);
}
