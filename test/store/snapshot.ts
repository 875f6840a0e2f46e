import type { GraphStore, Page, PageRequest } from '../../server/store/port.js';

/** All items of a list, fetched in pages of `first`. */
export async function all<T>(fetch: (page: PageRequest) => Promise<Page<T>>, first = 100): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await fetch({ first, after });
    items.push(...page.items.map((each) => each.item));
    if (!page.hasNext) return items;
    after = page.items.at(-1)!.cursor;
  }
}

/**
 * Everything that a store tells of some entities and of all its documents, in a form that can be
 * compared: two stores that hold the same graph give the same value.
 */
export async function snapshot(store: GraphStore, ids: readonly string[], queries: readonly string[] = []) {
  const documents = await all((page) => store.listDocuments(page));
  const entities = await store.entities(ids);
  return {
    statistics: await store.statistics(),
    documents,
    paragraphs: await Promise.all(
      documents.map(({ id, language }) => all((page) => store.paragraphs(id, language, page))),
    ),
    entities,
    relations: await Promise.all(
      ids.map(async (id) => {
        const relations = await all((page) => store.relations(id, {}, page));
        return Promise.all(
          relations.map(async (relation) => ({
            relation,
            evidence: await all((page) => store.evidence(relation.id, page)),
          })),
        );
      }),
    ),
    neighbourhoods: await Promise.all(ids.map((id) => store.subgraph({ around: [id], depth: 2, limit: 4 }))),
    searches: await Promise.all(
      queries.map(async (query) =>
        (await all((page) => store.search(query, page))).map((entity) => entity.id),
      ),
    ),
  };
}
