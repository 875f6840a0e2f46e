/**
 * Time for each character of a text, which must not grow with its length: hostile texts, and
 * ordinary ones joined. Fails where it does.
 *
 *   npm run bench:flat [-- --to MEGABYTES] [-- --only NAME] [-- FOLDER ...]
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAuthority } from '../server/authority/index.js';
import { authorityFolder, goldFolder } from '../server/cli/paths.js';
import { HOSTILE, repeated } from '../server/extract/hostile.js';
import { compileAuthority, extract } from '../server/extract/index.js';
import { expand, readFile } from '../server/read/index.js';
import { flatness, MOST } from './flat/measure.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: '10' }, only: { type: 'string', default: '' } },
});
const longest = Number(options.to) * 1e6;
if (!(longest > 0)) {
  console.error(`--to ${options.to} is no number of megabytes.`);
  process.exit(2);
}

type Make = (length: number) => string;

const own = ['harbour-lights.txt', 'bibliobus.txt']
  .map((name) => readFileSync(join(goldFolder(), name), 'utf8'))
  .join('\n\n');
const texts: [string, Make][] = [...HOSTILE, ['two resolutions', repeated(own)]];
for (const folder of positionals) texts.push([`texts of ${basename(folder)}`, await joined(folder)]);

const authority = compileAuthority(loadAuthority(authorityFolder()));
const chosen = texts.filter(([name]) => name.includes(options.only));
if (chosen.length === 0) {
  console.error(
    `--only ${options.only} is in no name: the texts are ${texts.map(([name]) => name).join(', ')}.`,
  );
  process.exit(2);
}
const steep: string[] = [];
for (const [name, make] of chosen) {
  const { steps, growth } = flatness((length) => {
    const text = make(length);
    return () => void extract(text, { file: 'flat.txt', authority });
  }, longest);
  const times = steps.map(({ length, nanoseconds }) => `${nanoseconds.toFixed(0)} at ${length / 1e6} MB`);
  console.log(
    `${name.padEnd(34)} ${growth.toFixed(2).padStart(6)}  ns a character: ${times.join(', ')}${growth > MOST ? '  NOT FLAT' : ''}`,
  );
  if (growth > MOST) steep.push(name);
}
if (steep.length > 0) {
  console.error(
    `The time for a character grows with the text, more than ${MOST} times: ${steep.join(', ')}.`,
  );
  process.exit(1);
}

/** The texts of a folder one after the other, again and again where they are too few. */
async function joined(folder: string): Promise<Make> {
  const { files } = await expand([folder]);
  const read: string[] = [];
  let all = 0;
  for (const file of files) {
    if (all > longest) break;
    const { text } = await readFile(file);
    read.push(text);
    all += text.length;
  }
  const whole = repeated(read.join('\n\n'))(longest);
  return (length) => whole.slice(0, length);
}
