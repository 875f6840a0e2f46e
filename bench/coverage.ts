/**
 * What the authority file is worth: the share of mentions whose entity is known, with the file empty
 * and with it; and what it costs, in entries, ambiguous names and size.
 *
 *   npm run bench:coverage [-- FOLDER ...]
 *
 * Known is what has an entry, or a number of its own (a resolution, a document). The empty file leaves
 * only the numbers.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadPlaced, readSources, reportOf } from '../server/authority/index.js';
import { authorityFolder, packageRoot, seedGraph } from '../server/cli/paths.js';
import { readings } from '../server/ingest/index.js';
import type { AuthorityEntry } from '../server/model/index.js';
import { expand } from '../server/read/index.js';
import { checkoutSize, folderSize, historySize } from './known/size.js';
import { known, sum, type Share } from './known/share.js';
import { sharedFolder } from './shared.js';

/** Parallel sentences without context: no texts that anyone would read in. */
const NO_TEXTS = ['parallel-sentences'];

const placed = loadPlaced(authorityFolder());
const entries = placed.map(({ entry }) => entry);
const folders = process.argv.length > 2 ? process.argv.slice(2) : corpusFolders();

const families: { texts: number; before: Share; after: Share }[] = [];
console.log(row('', 'texts', 'mentions', 'empty file', 'mentions', 'with it'));
for (const folder of folders) {
  const { files, failures } = await expand([folder]);
  for (const { message } of failures) console.error(message);
  if (files.length === 0) continue;
  const before = await shareOf(files, []);
  const after = await shareOf(files, entries);
  families.push({ texts: files.length, before, after });
  print(basename(folder), files.length, before, after);
}
if (families.length === 0) process.exit(1);

if (families.length > 1) {
  const texts = families.reduce((all, family) => all + family.texts, 0);
  print('all', texts, sum(families.map((each) => each.before)), sum(families.map((each) => each.after)));
}
const { ambiguous } = reportOf(placed, readSources(authorityFolder()));
console.log(
  `${whole(entries.length)} entries; ${ambiguous.length} names of several entries, which context words, dates, organs or full names tell apart: of others, the authority file would not load`,
);
const root = packageRoot();
const sizes = {
  'seed/authority': folderSize(authorityFolder()),
  'seed/graph': folderSize(seedGraph()),
  'all files of the repository': checkoutSize(root),
  'its history, packed': historySize(root),
};
for (const [what, bytes] of Object.entries(sizes)) {
  if (bytes !== undefined) console.log(`${what}: ${(bytes / 1e6).toFixed(1)} MB`);
}

function corpusFolders(): string[] {
  const corpus = join(sharedFolder(), 'corpus');
  return readdirSync(corpus, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !NO_TEXTS.includes(each.name))
    .map(({ name }) => join(corpus, name));
}

async function shareOf(files: readonly string[], authority: readonly AuthorityEntry[]): Promise<Share> {
  const shares: Share[] = [];
  for await (const { file, reading, failure } of readings(files, { authority })) {
    if (failure === undefined) shares.push(known(reading.extraction));
    else console.error(`${file}: ${failure}`);
  }
  return sum(shares);
}

function print(name: string, texts: number, before: Share, after: Share): void {
  const of = ({ mentions, known }: Share) => [whole(mentions), `${((100 * known) / mentions).toFixed(1)} %`];
  console.log(row(name, whole(texts), ...of(before), ...of(after)));
}

function row(first: string, ...rest: string[]): string {
  return [first.padEnd(14), ...rest.map((cell) => cell.padStart(11))].join('');
}

function whole(value: number): string {
  return value.toLocaleString('en');
}
