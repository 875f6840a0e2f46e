/**
 * Both stores on the same data: the graph that ships, and a synthetic one of 55,000 instruments with
 * 500,000 citations. Milliseconds for what the API asks, half of the calls and ninety-nine in a hundred.
 *
 *   npm run bench:store [-- --calls N] [-- --only shipped|synthetic] [-- --scale [--to EDGES]]
 *
 * Starts a Neo4j server of its own, as the tests do; where Java or Maven is missing, SQLite is measured
 * alone. `--scale` measures Neo4j at 50,000, 500,000 and 5 million citations, imported by its own tool.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAuthority } from '../server/authority/index.js';
import { authorityFolder, seedGraph } from '../server/cli/paths.js';
import { readSeed } from '../server/export/seed/index.js';
import { factsOf } from '../server/ingest/index.js';
import { openNeo4jStore } from '../server/store/neo4j/index.js';
import type { GraphStore } from '../server/store/port.js';
import { openSqliteStore } from '../server/store/sqlite/index.js';
import { findTools, startNeo4j, type Tools } from '../test/neo4j/server.js';
import { questions, sample, timed, type Times } from './store/measure.js';
import { neo4jPaths, sqlitePaths, type Paths } from './store/paths.js';
import { imported, removed, webFolder } from './store/scale.js';
import { shippedWeb, symbolOf, titleOf, web } from './store/synthetic.js';

const { values: options } = parseArgs({
  options: {
    calls: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
    scale: { type: 'boolean', default: false },
    to: { type: 'string', default: '5000000' },
  },
});
const calls = Number(options.calls);

/** A column of the table: what it cost to load, and what was asked. */
interface Column {
  name: string;
  load: number;
  times: Record<string, Times>;
}

/** What is measured on: how it is loaded, what is asked about, and the words that are searched. */
interface Data {
  name: string;
  load: (store: GraphStore) => Promise<unknown>;
  ids: readonly string[];
  words: readonly string[];
}

const NODES = 55_000;
const EDGES = 500_000;
const PER_NODE = EDGES / NODES;

const titles = Array.from({ length: 50 }, (_, node) => titleOf(node).split(' ').slice(0, 2).join(' '));
const symbols = (nodes: number) =>
  sample(
    Array.from({ length: nodes }, (_, node) => symbolOf(node, nodes)),
    calls,
  );

const DATA: Record<string, () => Data> = {
  shipped: () => ({
    name: 'the graph that ships',
    async load(store) {
      await store.saveFacts(loadAuthority(authorityFolder()).map(factsOf));
      await store.saveShipped(readSeed(seedGraph()));
    },
    ids: sample([...new Set(Array.from(readSeed(seedGraph()).documents, ({ id }) => id))], calls),
    words: [
      'human rights',
      'cyber',
      'resolution 74/247',
      'unesco',
      'convention law sea',
      'assemblee generale',
    ],
  }),
  synthetic: () => ({
    name: `${NODES.toLocaleString('en')} instruments, ${EDGES.toLocaleString('en')} citations`,
    load: (store) => store.saveShipped(shippedWeb(web(NODES, EDGES))),
    ids: symbols(NODES),
    words: titles,
  }),
};

const tools = await findTools();
if (typeof tools === 'string') console.error(`Neo4j is left out: ${tools}.`);
if (!options.scale) {
  for (const [name, data] of Object.entries(DATA)) {
    if (options.only === '' || options.only === name) await compare(data());
  }
} else if (typeof tools !== 'string') {
  const columns: Column[] = [];
  for (let edges = 50_000; edges <= Number(options.to); edges *= 10) columns.push(await scaled(tools, edges));
  print('Neo4j, by citations', columns);
}

async function compare(data: Data): Promise<void> {
  const columns: Column[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'renvoi-bench-'));
  const sqlite = await openSqliteStore({ folder });
  const load = await seconds(() => data.load(sqlite));
  columns.push(await asked('SQLite', load, sqlite, data, () => sqlitePaths(folder, data.ids)));
  await sqlite.close();
  await rm(folder, { recursive: true });
  if (typeof tools !== 'string') {
    const server = await startNeo4j(tools, { heap: '3g', lasting: true });
    try {
      const neo4j = await openNeo4jStore(server);
      const load = await seconds(() => data.load(neo4j));
      columns.push(await asked('Neo4j', load, neo4j, data, () => neo4jPaths(server, data.ids)));
      await neo4j.close();
    } finally {
      await server.stop();
    }
  }
  print(data.name, columns);
}

async function scaled(tools: Tools, edges: number): Promise<Column> {
  const nodes = Math.round(edges / PER_NODE);
  const folder = await webFolder(web(nodes, edges));
  let load = 0;
  const server = await startNeo4j(tools, {
    heap: '3g',
    lasting: true,
    settings: ['server.memory.pagecache.size=1g'],
    prepare: async (admin) => (load = await seconds(() => admin(imported(folder)))),
  });
  try {
    const neo4j = await openNeo4jStore(server);
    const data = { name: '', load: async () => undefined, ids: symbols(nodes), words: titles };
    const name = edges.toLocaleString('en');
    const column = await asked(name, load, neo4j, data, () => neo4jPaths(server, data.ids));
    await neo4j.close();
    return column;
  } finally {
    await server.stop();
    await removed(folder);
  }
}

async function asked(
  name: string,
  load: number,
  store: GraphStore,
  { ids, words }: Data,
  pathsOf: () => Paths,
): Promise<Column> {
  const times: Record<string, Times> = {};
  const paths = pathsOf();
  const all = { ...questions(store, words) };
  for (const [what, question] of Object.entries(all)) times[what] = await timed(question, ids);
  times['shortest path'] = await timed(paths.question, ids);
  await paths.close();
  return { name, load, times };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

/** A table as Markdown. */
function print(title: string, columns: readonly Column[]): void {
  const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  const ms = (time: number) => time.toFixed(time < 10 ? 2 : 0);
  console.log(`\n${title}\n`);
  row(['ms: p50, p99', ...columns.map(({ name }) => name)]);
  row(['---', ...columns.map(() => '--:')]);
  row(['load, s', ...columns.map(({ load }) => load.toFixed(1))]);
  for (const what of Object.keys(columns[0]!.times)) {
    row([what, ...columns.map(({ times }) => `${ms(times[what]!.p50)}, ${ms(times[what]!.p99)}`)]);
  }
}
