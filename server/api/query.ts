import type { Kind, Language, RelationType } from '../model/index.js';
import type { Direction, StoredAssertion, StoredEntity, StoredRelation } from '../store/port.js';
import { primeEntities, type Context } from './context.js';
import { textOf } from './document.js';
import { apiError } from './errors.js';
import { parseNodeId } from './nodeId.js';
import { connection, pageRequest, within, type PageArguments } from './page.js';
import { findEvidence } from './relation.js';
import { vocabulary } from './vocabulary.js';

const MAX_AROUND = 20;
const MAX_DEPTH = 6;
const MAX_NODES = 500;
const MAX_QUERY = 500;

interface IdArgument {
  id: string;
}

interface SearchArguments extends PageArguments {
  query: string;
  kinds?: Kind[] | null;
}

interface MostCitedArguments extends PageArguments {
  kinds?: Kind[] | null;
  from?: string | null;
  to?: string | null;
  datedFrom?: string | null;
  datedTo?: string | null;
}

interface SubgraphArguments {
  around: string[];
  depth?: number | null;
  types?: RelationType[] | null;
  kinds?: Kind[] | null;
  direction?: Direction | null;
  limit?: number | null;
}

async function entityById(id: string, { loaders }: Context): Promise<StoredEntity | null> {
  return (await loaders.entities.load(id)) ?? null;
}

async function relationById(id: string, { loaders }: Context): Promise<StoredRelation | null> {
  return parseNodeId(id)?.type === 'relation' ? ((await loaders.relations.load(id)) ?? null) : null;
}

async function nodeById(
  id: string,
  context: Context,
): Promise<StoredEntity | StoredRelation | StoredAssertion | null> {
  const named = parseNodeId(id);
  if (named === undefined) return null;
  if (named.type === 'entity') return entityById(named.id, context);
  if (named.type === 'relation') return relationById(named.id, context);
  return findEvidence(named.relation, named.id, context);
}

/** A citation, such as `UNSCR 1325`, as the symbol of what it cites, where the graph has that; else the words. */
async function soughtBy(words: string, { loaders }: Context): Promise<string> {
  if (!/\d/.test(words)) return words;
  // the extractor is loaded for the first reader who needs it, so that the server is up sooner
  const { citedIn } = await import('../ingest/cited.js');
  const symbol = citedIn(words);
  return symbol !== undefined && (await loaders.entities.load(symbol)) ? symbol : words;
}

async function search(args: SearchArguments, context: Context) {
  const query = args.query.trim();
  if (query === '' || query.length > MAX_QUERY) {
    throw apiError(
      'BAD_USER_INPUT',
      `"query" of Query.search has ${query.length} characters: give from 1 to ${MAX_QUERY}, part of a name, an acronym or a symbol.`,
    );
  }
  const request = pageRequest(args, 'Query.search', 20);
  const page = await context.store.search(await soughtBy(query, context), {
    ...request,
    ...(args.kinds ? { kinds: args.kinds } : {}),
  });
  primeEntities(
    page.items.map(({ item }) => item),
    context,
  );
  return connection(page, request, (entity) => entity);
}

/** Whether there is such a year, month or day: `1998`, `1998-12`, `1998-12-04`, and not `1998-02-30`. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const time = Date.parse(text);
  // a day that a month does not have is taken for one of the next
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @throws BAD_USER_INPUT if a bound is no date */
function dateBound(
  args: MostCitedArguments,
  name: 'from' | 'to' | 'datedFrom' | 'datedTo',
): { [bound in typeof name]?: string } {
  const date = args[name];
  if (typeof date !== 'string') return {};
  if (isDate(date)) return { [name]: date };
  throw apiError(
    'BAD_USER_INPUT',
    `"${name}" of Query.mostCited is ${JSON.stringify(date.slice(0, 40))}: give a year, a month or a day, such as "1998" or "1998-12-04".`,
  );
}

async function mostCited(args: MostCitedArguments, context: Context) {
  const request = pageRequest(args, 'Query.mostCited', 20);
  const page = await context.store.mostCited({
    ...request,
    ...(args.kinds ? { kinds: args.kinds } : {}),
    ...dateBound(args, 'from'),
    ...dateBound(args, 'to'),
    ...dateBound(args, 'datedFrom'),
    ...dateBound(args, 'datedTo'),
  });
  primeEntities(
    page.items.map(({ item }) => item.instrument),
    context,
  );
  return connection(page, request, (cited) => cited);
}

/** The ids to start from, each once, all of them known. */
async function startingIds(around: readonly string[], { loaders }: Context): Promise<string[]> {
  const ids = [...new Set(around)];
  within(ids.length, 1, MAX_AROUND, 'around', 'Query.subgraph (how many ids)');
  const entities = await Promise.all(ids.map((id) => loaders.entities.load(id)));
  const unknown = ids.filter((_, index) => entities[index] === undefined);
  if (unknown.length > 0) {
    const list = unknown.map((id) => `"${id}"`).join(', ');
    throw apiError(
      'NOT_FOUND',
      `"around" of Query.subgraph names what the graph does not hold: ${list}; find the right id with search.`,
    );
  }
  return ids;
}

async function subgraph(args: SubgraphArguments, context: Context) {
  const depth = within(args.depth ?? 1, 1, MAX_DEPTH, 'depth', 'Query.subgraph');
  const limit = within(args.limit ?? 80, 1, MAX_NODES, 'limit', 'Query.subgraph');
  const around = await startingIds(args.around, context);
  const found = await context.store.subgraph({
    around,
    depth,
    limit,
    ...(args.types ? { types: args.types } : {}),
    ...(args.kinds ? { kinds: args.kinds } : {}),
    ...(args.direction ? { direction: args.direction } : {}),
  });
  primeEntities(found.nodes, context);
  return found;
}

export const Query = {
  node: (_: unknown, { id }: IdArgument, context: Context) => nodeById(id, context),
  entity: (_: unknown, { id }: IdArgument, context: Context) => entityById(id, context),
  relation: (_: unknown, { id }: IdArgument, context: Context) => relationById(id, context),
  search: (_: unknown, args: SearchArguments, context: Context) => search(args, context),
  document: (_: unknown, args: IdArgument & { language?: Language | 'und' | null }, context: Context) =>
    textOf(args.id, args.language, context),
  documents: async (_: unknown, args: PageArguments & { hasText?: boolean | null }, { store }: Context) => {
    const request = pageRequest(args, 'Query.documents', 20);
    const { hasText } = args;
    const page = await store.listDocuments({
      ...request,
      ...(hasText === null || hasText === undefined ? {} : { hasText }),
    });
    return connection(page, request, (text) => text);
  },
  mostCited: (_: unknown, args: MostCitedArguments, context: Context) => mostCited(args, context),
  subgraph: (_: unknown, args: SubgraphArguments, context: Context) => subgraph(args, context),
  statistics: (_: unknown, _args: unknown, { store }: Context) => store.statistics(),
  vocabulary: () => vocabulary,
};

/** Which type of node a value of the store is. */
export const Node = {
  __resolveType: (node: StoredEntity | StoredRelation | StoredAssertion) => {
    if ('kind' in node) return node.kind;
    return 'rule' in node ? 'Evidence' : 'Relation';
  },
};
