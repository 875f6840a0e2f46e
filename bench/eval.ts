/**
 * Measures extraction with the scorers of the shared folder and compares with bench/scores.json.
 *
 *   npm run eval [-- gold|seen|held|core|anchors ...] [-- --save] [-- --errors]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../server/cli/paths.js';
import { anchors } from './eval/anchors.js';
import { core } from './eval/core.js';
import { gold, held, seen } from './eval/gold.js';
import type { Figures, Part } from './eval/part.js';
import { sharedFolder } from './shared.js';

const PARTS: readonly Part[] = [gold, seen, held, core, anchors];
const SAVED = join(packageRoot(), 'bench', 'scores.json');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !PARTS.some((part) => part.name === name));
if (unknown !== undefined) {
  console.error(`No part ${unknown}: the parts are ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const shared = sharedFolder();
const before = saved();
const after = { ...before };
const scratch = mkdtempSync(join(tmpdir(), 'renvoi-eval-'));
try {
  for (const part of PARTS) {
    if (positionals.length > 0 && !positionals.includes(part.name)) continue;
    const started = performance.now();
    const measured = rounded(await part.run({ shared, scratch, errors: options.errors }));
    console.log(`${part.name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
    print(measured, before[part.name] ?? {});
    after[part.name] = measured;
  }
} finally {
  rmSync(scratch, { recursive: true });
}
if (options.save) {
  writeFileSync(SAVED, `${JSON.stringify(after, null, 2)}\n`);
  console.log('Saved to bench/scores.json.');
}

function saved(): Record<string, Figures> {
  try {
    return JSON.parse(readFileSync(SAVED, 'utf8')) as Record<string, Figures>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Two decimals: what a citation more or less out of ten thousand still moves. */
function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

function print(measured: Figures, earlier: Figures): void {
  for (const [name, value] of Object.entries(measured)) {
    const change = value - (earlier[name] ?? value);
    const note =
      earlier[name] === undefined
        ? 'new'
        : change === 0
          ? ''
          : `${change > 0 ? 'gained' : 'lost'} ${Math.abs(change).toFixed(2)}`;
    console.log(`  ${name.padEnd(36)} ${value.toFixed(2).padStart(6)}  ${note}`.trimEnd());
  }
  for (const name of Object.keys(earlier)) {
    if (measured[name] === undefined) console.log(`  ${name.padEnd(36)}      -  gone`);
  }
}
