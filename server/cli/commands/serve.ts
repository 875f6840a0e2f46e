import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { GraphStore, Statistics } from '../../store/port.js';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { count, line } from '../output.js';
import { dataOption, parseWhole, type DataOption } from '../options.js';
import { authorityFolder, seedDocuments, shown, webRoot } from '../paths.js';
import { showProgress } from '../progress.js';
import { withStore } from '../store.js';
import { printReport } from './ingest.js';

type Options = DataOption & { host: string; port: number; seed?: boolean };

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the explorer and the GraphQL API')
    .description('Serves the explorer at / and GraphQL at /graphql, until Ctrl-C.')
    .option('--seed', 'fill a new graph with the documents of seed/ first')
    .option('--host <address>', 'address to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .addOption(
      new Option('-p, --port <n>', 'port to listen on; 0 for any that is free')
        .env('PORT')
        .default(4000)
        .argParser((value) => parseWhole(value, 0, 65535)),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi serve --seed
  renvoi serve --data my-graph --port 8080`,
    )
    .action(serveCommand);
}

async function serveCommand(options: Options): Promise<void> {
  const { host, port, data } = options;
  const { checkPort, serve } = await import('../../api/index.js');
  // before anything is made or read: a taken port must leave nothing behind
  await checkPort(host, port);
  await withStore(
    data,
    async (store) => {
      if (options.seed && !(await seed(store, data))) {
        process.exitCode = EXIT.interrupted;
        return;
      }
      const server = await serve({ store, host, port, webRoot: webRoot() });
      const stop = stopRequested();
      await announce(store, server.url, data);
      await stop;
      await server.close();
    },
    'read',
  );
}

/**
 * Fills a graph that has no documents. A marker stands in the folder meanwhile, so that a graph whose
 * filling was broken off is completed at the next start.
 * @returns false if the user stopped it
 */
async function seed(store: GraphStore, data: string): Promise<boolean> {
  const marker = join(data, 'seeding');
  if ((await store.statistics()).documents > 0 && !existsSync(marker)) return true;
  const [{ ingest }, { loadAuthority }] = await Promise.all([
    import('../../ingest/index.js'),
    import('../../authority/index.js'),
  ]);
  const authority = loadAuthority(authorityFolder());
  await writeFile(marker, '').catch(() => {
    throw new CliError(
      `the graph in ${shown(data)} is to be filled, but its folder cannot be written: check its permissions, or choose another with --data`,
    );
  });
  await line('Filling a new graph with the documents of seed/ …');
  const progress = await showProgress(false);
  const { signal, done } = interruptible();
  try {
    const report = await ingest([seedDocuments()], store, { authority, signal, onProgress: progress.update });
    progress.stop();
    await printReport(report);
    if (!report.stopped) await rm(marker);
    return !report.stopped;
  } finally {
    progress.stop();
    done();
  }
}

async function announce(store: GraphStore, url: string, data: string): Promise<void> {
  const statistics = await store.statistics();
  const base = url.replace(/\/$/, '');
  await line(`The explorer is at ${base}/ and GraphQL at ${base}/graphql; Ctrl-C stops.`);
  await line(
    statistics.documents === 0
      ? `The graph in ${shown(data)} is empty: fill it with "renvoi ingest", or start with --seed.`
      : `In ${shown(data)}, ${stated(statistics)}`,
  );
}

/** Says apart what texts state and what the authority file knows: most nodes may stand in no text. */
function stated({ documents, nodes, relations, assertions, fromAuthority }: Statistics): string {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, n) => total + n, 0);
  return (
    `${count(documents, 'document')} ${documents === 1 ? 'states' : 'state'} ${count(sum(relations), 'relation')} ` +
    `by ${count(assertions, 'assertion')}; the graph has ${count(sum(nodes), 'node')}, ` +
    `${fromAuthority.toLocaleString('en')} of them from the authority file.`
  );
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
