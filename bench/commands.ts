/**
 * What the commands cost on the graph that ships, each a process of its own as a user starts it: seconds from
 * `renvoi serve --seed` to the first page, into a new store and into the same again; seconds and sizes of
 * `renvoi copy` and of both exports for a Neo4j database.
 *
 *   npm run bench:commands
 *
 * Works in a temporary folder, which is removed. Measure on a machine that does nothing else.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { packageRoot } from '../server/cli/paths.js';
import { folderSize } from './known/size.js';

const RENVOI = join(packageRoot(), 'bin/renvoi.js');
const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'renvoi-bench-'));
try {
  const store = join(folder, 'store');
  tell('first page, new store', await toFirstPage(store));
  tell('first page, same store', await toFirstPage(store));
  const copy = join(folder, 'copy');
  tell('copy', await took('copy', '--from', store, '--to', copy), folderSize(copy));
  const statements = join(folder, 'graph.cypher');
  const written = await took('export', '--format', 'cypher', '--store', store, '--out', statements);
  tell('export --format cypher', written, (await stat(statements)).size);
  const tables = join(folder, 'tables');
  const listed = await took('export', '--format', 'neo4j-csv', '--store', store, '--out', tables);
  tell('export --format neo4j-csv', listed, folderSize(tables));
} finally {
  await rm(folder, { recursive: true });
}

/** Seconds until the server that the command starts has answered with the page. */
async function toFirstPage(store: string): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, [RENVOI, 'serve', '--seed', '--port', '0', '--store', store], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stopped = once(server, 'exit');
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address === undefined) continue;
      const page = await fetch(address);
      await page.text();
      if (!page.ok) throw new Error(`${address} answered ${page.status}`);
      return (performance.now() - start) / 1000;
    }
    throw new Error('renvoi serve ended before it gave its address; run it by hand to see why');
  } finally {
    server.kill('SIGINT');
    await stopped;
  }
}

/** Seconds that a command took. @throws with what it wrote to stderr where it fails */
async function took(...args: string[]): Promise<number> {
  const start = performance.now();
  await run(process.execPath, [RENVOI, ...args, '--quiet']);
  return (performance.now() - start) / 1000;
}

function tell(what: string, seconds: number, bytes?: number): void {
  const size = bytes === undefined ? '' : `${(bytes / 1e6).toFixed(0)} MB`;
  console.log([what.padEnd(28), `${seconds.toFixed(1)} s`.padStart(8), size.padStart(8)].join(''));
}
