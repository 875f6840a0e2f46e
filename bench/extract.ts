/**
 * Speed of extraction in the process, on one core: read beforehand, so that no disk is measured.
 *
 *   npm run bench:extract [-- FOLDER]
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadAuthority } from '../server/authority/index.js';
import { authorityFolder } from '../server/cli/paths.js';
import { compileAuthority, extract } from '../server/extract/index.js';
import { expand, readFile } from '../server/read/index.js';
import { sharedFolder } from './shared.js';

const RUNS = 3;

const folder = process.argv[2] ?? join(sharedFolder(), 'corpus', 'un-en');
const { files, failures } = await expand([folder]);
for (const { message } of failures) console.error(message);
if (files.length === 0) process.exit(1);

const texts: { file: string; text: string }[] = [];
for (const file of files) texts.push({ file, text: (await readFile(file)).text });
const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const loading = performance.now();
const authority = compileAuthority(loadAuthority(authorityFolder()));
const loaded = performance.now() - loading;

/** Seconds to extract everything once. */
function run(): number {
  const started = performance.now();
  for (const { file, text } of texts) extract(text, { file, authority });
  return (performance.now() - started) / 1000;
}

run();
const seconds = Array.from({ length: RUNS }, run).sort((a, b) => a - b);
const rates = seconds.map((s) => (megabytes / s).toFixed(2));
console.log(
  `${files.length} texts, ${megabytes.toFixed(1)} MB; authority file loaded and compiled in ${loaded.toFixed(0)} ms`,
);
console.log(
  `${rates[RUNS >> 1]} MB/s on one core: median of ${RUNS} runs after a warm-up (${rates[RUNS - 1]} to ${rates[0]})`,
);
console.log(`${cpus().length} cores, Node ${process.versions.node}`);
