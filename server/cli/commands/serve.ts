import { Option, type Command } from 'commander';
import type { IngestReport } from '../../ingest/index.js';
import type { AuthorityEntry } from '../../model/index.js';
import type { GraphStore, Statistics } from '../../store/port.js';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { complain, count, line, total } from '../output.js';
import { storeOption, parseWhole, type StoreOption } from '../options.js';
import { authorityFolder, seedDocuments, seedGraph, webRoot } from '../paths.js';
import { showLoading, showProgress, type ProgressDisplay } from '../progress.js';
import { withStore } from '../store.js';
import { parseWhere, shownWhere, type Where } from '../where.js';
import { printReport } from './ingest.js';

type Options = StoreOption & { host: string; port: number; seed?: boolean };

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the explorer and the GraphQL API')
    .description('Serves the explorer at / and GraphQL at /graphql, until Ctrl-C.')
    .option('--seed', 'fill a new graph with the facts and the documents of seed/ first')
    .option('--host <address>', 'address to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .addOption(
      new Option('-p, --port <n>', 'port to listen on; 0 for any that is free')
        .env('PORT')
        .default(4000)
        .argParser((value) => parseWhole(value, 0, 65535)),
    )
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi serve --seed
  renvoi serve --store my-graph --port 8080
  renvoi serve --store neo4j://localhost:7687`,
    )
    .action(serveCommand);
}

async function serveCommand(options: Options): Promise<void> {
  const { host, port } = options;
  const where = parseWhere(options.store);
  const { checkPort, serve } = await import('../../api/index.js');
  // before anything is made or read: a taken port must leave nothing behind
  await checkPort(host, port);
  await withStore(
    options.store,
    async (store) => {
      if (options.seed && !(await seed(store, where))) {
        throw new CliError(
          `stopped: the graph in ${shownWhere(where)} is not whole, and says so to whoever reads it; the same command completes it`,
          EXIT.interrupted,
        );
      }
      const server = await serve({ store, host, port, webRoot: webRoot() });
      const stop = stopRequested();
      await announce(store, server.url, shownWhere(where));
      await stop;
      await server.close();
    },
    { access: 'read', ...(options.seed && { completes: 'seed' }) },
  );
}

/**
 * Fills a graph that has no documents, with the facts of seed/graph and the documents of seed/documents.
 * The graph says that it is being filled until that is done, so that one whose filling was broken off is
 * completed at the next start. A graph that holds facts of an earlier seed/graph gets those of this one;
 * one that was made without them, or that is being copied to, is left alone.
 * @returns false if the user stopped it
 */
async function seed(store: GraphStore, where: Where): Promise<boolean> {
  const caveats = await store.caveats();
  if (caveats.includes('copy')) return true;
  const isNew = caveats.includes('seed') || (await store.statistics()).documents === 0;
  const { hasSeed, readManifest, seedHash } = await import('../../export/seed/index.js');
  const wanted = hasSeed(seedGraph()) ? seedHash(readManifest(seedGraph())) : undefined;
  const held = await store.shippedHash();
  const isOlder = held !== undefined && wanted !== undefined && held !== wanted;
  if (!isNew && !isOlder) return true;
  const { signal, done } = interruptible();
  try {
    if (!(await begin(store, where, isNew))) return true;
    const authority = (await import('../../authority/index.js')).loadAuthority(authorityFolder());
    const loaded = wanted === undefined ? Promise.resolve(true) : loadFacts(store, authority, signal);
    // workers read while this thread loads; what they have read is saved after the facts
    const reading = isNew ? readDocuments(() => loaded.then(() => store), authority, signal) : undefined;
    const [isLoaded, report] = await Promise.all([loaded, reading]);
    if (isLoaded && report !== undefined) await printReport(report);
    const isDone = isLoaded && report?.stopped !== true;
    if (isDone) await store.setFilling(undefined);
    return isDone;
  } finally {
    done();
  }
}

/** Says that the graph is being filled. @returns false for an old graph that may not be written: it is served as it is */
async function begin(store: GraphStore, where: Where, isNew: boolean): Promise<boolean> {
  await line(
    isNew
      ? 'Filling a new graph with the facts and the documents of seed/ …'
      : 'Bringing the graph up to date with the facts of seed/ …',
  );
  try {
    await store.setFilling('seed');
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'UNWRITABLE')) throw error;
    if (!isNew) {
      complain('the graph may not be written: it is served with the facts that it has');
      return false;
    }
    throw new CliError(
      `the graph in ${shownWhere(where)} is to be filled, but it cannot be written: check its permissions, or choose another with --store`,
    );
  }
}

/** Takes in seed/graph, whole or not at all. @returns false if the user stopped it */
async function loadFacts(
  store: GraphStore,
  authority: readonly AuthorityEntry[],
  signal: AbortSignal,
): Promise<boolean> {
  const [{ readSeed }, { factsOf }, { until }] = await Promise.all([
    import('../../export/seed/index.js'),
    import('../../ingest/index.js'),
    import('../../store/until.js'),
  ]);
  await store.saveFacts(authority.map(factsOf));
  const graph = readSeed(seedGraph());
  const display = await showLoading(graph.documentCount);
  try {
    await store.saveShipped({ ...graph, documents: until(signal, graph.documents) }, display.update);
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    return false;
  } finally {
    display.stop();
  }
}

/**
 * Reads the documents of the seed.
 * @param open called when there is something to save
 */
async function readDocuments(
  open: () => Promise<GraphStore>,
  authority: readonly AuthorityEntry[],
  signal: AbortSignal,
): Promise<IngestReport> {
  const { ingest } = await import('../../ingest/index.js');
  let progress: ProgressDisplay | undefined;
  const opened = async () => {
    const store = await open();
    // not before: the documents wait for the facts, which have a display of their own
    progress = await showProgress(false);
    return store;
  };
  try {
    return await ingest([seedDocuments()], opened, {
      authority,
      signal,
      // one keeps ahead of what is loaded, and each has the authority file to learn
      threads: 1,
      onProgress: (read) => progress?.update(read),
    });
  } finally {
    progress?.stop();
  }
}

async function announce(store: GraphStore, url: string, where: string): Promise<void> {
  const statistics = await store.statistics();
  const base = url.replace(/\/$/, '');
  await line(`The explorer is at ${base}/ and GraphQL at ${base}/graphql; Ctrl-C stops.`);
  await line(
    statistics.documents === 0
      ? `The graph in ${where} is empty: fill it with "renvoi ingest", or start with --seed.`
      : `In ${where}, ${stated(statistics)}`,
  );
}

/** Says apart what texts state and what the authority file knows: most nodes may stand in no text. */
function stated(statistics: Statistics): string {
  const { documents, withoutText, nodes, relations, assertions, fromAuthority } = statistics;
  return (
    `${count(documents, 'document')}${withoutText > 0 ? `, ${withoutText.toLocaleString('en')} of them known by what they state, without text,` : ''} ` +
    `${documents === 1 ? 'states' : 'state'} ${count(total(relations), 'relation')} ` +
    `by ${count(assertions, 'assertion')}; the graph has ${count(total(nodes), 'node')}, ` +
    `${fromAuthority.toLocaleString('en')} of them from the authority file.`
  );
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
