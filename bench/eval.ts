/**
 * Measures extraction with the scorers of the shared folder, and compares with what is committed:
 * figures with bench/scores.json, every single fault with the lists in bench/faults.
 *
 *   npm run eval [-- PART ...] [-- --errors] [-- --no-authority] [-- --save [--because WHY]] [-- --check]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAuthority } from '../server/authority/index.js';
import { authorityFolder, packageRoot } from '../server/cli/paths.js';
import { anchors } from './eval/anchors.js';
import { calibration } from './eval/calibration.js';
import { coreParts } from './eval/core.js';
import {
  compare,
  listed,
  listPath,
  readList,
  sealed,
  tidy,
  writeList,
  type SavedList,
} from './eval/faults.js';
import { goldParts } from './eval/gold.js';
import { pairs } from './eval/pairs.js';
import type { Figures, Part } from './eval/part.js';
import { changeLines, faultLines, figureLines, rounded, verdict } from './eval/report.js';
import { sharedFolder } from './shared.js';

const SCORES = join(packageRoot(), 'bench', 'scores.json');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    'no-authority': { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    because: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const bare = options['no-authority'];
const parts: readonly Part[] = bare ? goldParts : [...goldParts, calibration, ...coreParts, anchors, pairs];
const unknown = positionals.find((name) => !parts.some((part) => part.name === name));
if (unknown !== undefined) {
  console.error(`No part ${unknown}: the parts are ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const shared = sharedFolder();
const authority = bare ? [] : loadAuthority(authorityFolder());
const before = savedScores();
const after = { ...before };
const lists = new Map<string, SavedList>();
let lost = 0;
const scratch = mkdtempSync(join(tmpdir(), 'renvoi-eval-'));
try {
  for (const part of parts) {
    if (positionals.length === 0 || positionals.includes(part.name)) await measure(part);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
const { save, failed, message } = verdict(lost, options);
if (save) {
  writeFileSync(SCORES, `${JSON.stringify(after, null, 2)}\n`);
  for (const [part, list] of lists) writeList(listPath(part), list);
}
if (message !== '') console[failed ? 'error' : 'log'](message);
if (failed) process.exitCode = 1;

async function measure(part: Part): Promise<void> {
  const started = performance.now();
  const {
    figures,
    faults,
    texts = [],
    lines = [],
    errors = [],
  } = await part.run({ shared, scratch, authority });
  const name = bare ? `${part.name}, no authority file` : part.name;
  print([`${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`]);
  if (Object.keys(figures).length === 0) {
    print(['  no annotations']);
    return;
  }
  after[name] = rounded(figures);
  print([...figureLines(after[name], before[name] ?? {}), ...lines]);
  if (options.errors && !part.held) print([...errors, ...faultLines(tidy(faults ?? []))]);
  // an empty authority file is measured as a whole only
  if (bare || faults === undefined) return;
  const now = tidy(part.held ? sealed(faults) : faults);
  const saved = readList(listPath(part.name));
  const changes = compare(saved, texts, now);
  print(changeLines(changes, part.held ?? false));
  lost += changes.lost.length;
  lists.set(part.name, listed(saved, texts, now, options.because));
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function savedScores(): Record<string, Figures> {
  try {
    return JSON.parse(readFileSync(SCORES, 'utf8')) as Record<string, Figures>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
