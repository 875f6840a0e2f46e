import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from './server.js';

describe('the folder whose class path is run', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'renvoi-own-'));
  });
  afterAll(() => rm(scratch, { recursive: true }));

  test('is made, and taken again', async () => {
    const path = join(scratch, 'new', 'folder');
    await ownFolder(path);
    await expect(ownFolder(path)).resolves.toBeUndefined();
  });

  test.runIf(process.getuid !== undefined)('is refused where others may write into it', async () => {
    const path = join(scratch, 'open');
    await mkdir(path);
    await chmod(path, 0o777);
    await expect(ownFolder(path)).rejects.toThrow(/may write into: remove it/);
  });

  test.runIf(process.getuid !== undefined)('is refused where it is a link to another', async () => {
    await symlink(tmpdir(), join(scratch, 'link'));
    await expect(ownFolder(join(scratch, 'link'))).rejects.toThrow(/may write into/);
  });
});
