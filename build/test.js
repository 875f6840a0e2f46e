/**
 * Checks and tests, and beside that the tests that need a Neo4j server, which wait for it half of the time.
 * What the latter print follows once both have ended; whichever fails, this fails.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

/** Runs a script of package.json. @returns whether it succeeded, and what it printed where that was kept */
function run(script, stdio) {
  // npm is a batch file on Windows, which only a shell starts
  const child = spawn('npm', ['run', script], { stdio, shell: process.platform === 'win32' });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, printed: Buffer.concat(printed) }));
  });
}

const [here, onServer] = await Promise.all([
  run('check', 'inherit').then((checked) => (checked.passed ? run('test:here', 'inherit') : checked)),
  run('test:neo4j', ['ignore', 'pipe', 'pipe']),
]);
process.stdout.write(onServer.printed);
if (!here.passed) console.log('\nThe checks, or the tests that need no Neo4j server, failed: see above.');
process.exitCode = here.passed && onServer.passed ? 0 : 1;
