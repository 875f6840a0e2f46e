import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin', 'renvoi.js');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The environment of a newcomer: nothing of what steers Renvoi is set. */
function environment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (name.startsWith('RENVOI_') || name === 'PORT') delete environment[name];
  }
  return environment;
}

/** Starts the command as users do, through `bin/`, on what `npm run build` made. */
export function start(
  args: readonly string[],
  cwd = ROOT,
  env: NodeJS.ProcessEnv = {},
  user?: { uid: number; gid: number },
): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { ...environment(), ...env }, ...user });
}

/** Somebody who may write nothing, where this is the superuser; else whoever this is. */
export const NOBODY = process.geteuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/**
 * Whether that somebody can reach Node and the checkout: below a folder of the superuser's own they
 * cannot, and what is to be tested with them is skipped by name.
 */
export function isReachable(): boolean {
  if (NOBODY === undefined) return true;
  const probe = spawnSync(process.execPath, ['-e', `require('node:fs').accessSync(${JSON.stringify(BIN)})`], {
    ...NOBODY,
    cwd: '/',
  });
  if (probe.status !== 0) console.warn(`Skipped as another user: ${ROOT} or Node is closed to them.`);
  return probe.status === 0;
}

/** Runs the command to its end. */
export function run(args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv): Promise<Ran> {
  return finished(start(args, cwd, env));
}

export function finished(child: ChildProcess): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** A folder of its own for a test file; `remove` it at the end. */
export function scratch(): { folder: string; at: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'renvoi-cli-'));
  return {
    folder,
    at: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A resolution that nobody adopted, written for these tests. */
export function resolution(number: string, body = 'the International Telecommunication Union'): string {
  return `Resolution adopted by the General Assembly on 5 May 2031

${number}. A resolution made up for tests

The General Assembly,

Recalling its resolution 85/7 of 3 December 2030,

1. Invites ${body} to take part in the work of the committee;

2. Urges Member States to ratify the Convention on the Rights of the Child;

3. Decides to remain seized of the matter.
`;
}
