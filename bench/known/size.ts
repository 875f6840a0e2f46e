import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the files of a folder. */
export function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Bytes of the files that git keeps of a checkout; nothing where there is no git. */
export function checkoutSize(root: string): number | undefined {
  const names = git(root, ['ls-files', '-z']);
  return names
    ?.split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
}

/** Bytes of what is reachable from HEAD, as a clone would be sent it; nothing where there is no git. */
export function historySize(root: string): number | undefined {
  const pack = spawnSync('git', ['pack-objects', '--revs', '--stdout', '-q'], {
    cwd: root,
    input: 'HEAD\n',
    maxBuffer: 1 << 30,
  });
  return pack.status === 0 ? pack.stdout.length : undefined;
}

function git(root: string, args: string[]): string | undefined {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return result.status === 0 ? result.stdout : undefined;
}
