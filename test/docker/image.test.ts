import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';

const run = promisify(execFile);
const left = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Where the image's first stage would stand: what `.dockerignore` lets through, with the libraries. */
describe('the tree that the image is built from', () => {
  let tree: string;
  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'renvoi-image-'));
    for (const file of globSync('**/*', { cwd: ROOT, dot: true, ignore: left })) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      cpSync(join(ROOT, file), join(tree, file));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('builds, and what it builds runs', async () => {
    await run('npm', ['run', 'build'], { cwd: tree }).catch((error: { stdout: string }) => {
      expect.fail(error.stdout);
    });
    const { stdout } = await run(process.execPath, ['bin/renvoi.js', '--help'], { cwd: tree });
    expect(stdout).toContain('serve');
    const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, path]) => path!);
    expect(copied).toContain('dist');
    for (const path of copied) expect(existsSync(join(tree, path)), path).toBe(true);
  }, 180_000);

  it('has no file in which a password is kept for Compose', () => {
    const kept = mkdtempSync(join(tmpdir(), 'renvoi-kept-'));
    for (const name of ['.env', '.env.local', 'package.json']) writeFileSync(join(kept, name), '');
    expect(globSync('**/*', { cwd: kept, dot: true, ignore: left })).toEqual(['package.json']);
    rmSync(kept, { recursive: true });
  });
});
