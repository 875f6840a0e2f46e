/**
 * Runs the tests, and beside them those that need a Neo4j server, which wait for it half of the time. What
 * the latter print follows once both have ended; whichever fails, this fails.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

/** Runs Vitest. @returns whether its tests passed, and what it printed where that was kept */
function run(args, stdio) {
  const child = spawn(process.execPath, [vitest, 'run', ...args], { stdio });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, printed: Buffer.concat(printed) }));
  });
}

const [tests, onServer] = await Promise.all([
  run([], 'inherit'),
  run(['--config', 'vitest.neo4j.config.ts'], ['ignore', 'pipe', 'pipe']),
]);
console.log('\nOn a Neo4j server:');
process.stdout.write(onServer.printed);
if (!tests.passed) console.log('\nOf the tests that need no Neo4j server some failed: see above.');
process.exitCode = tests.passed && onServer.passed ? 0 : 1;
