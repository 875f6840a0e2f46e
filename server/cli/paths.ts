import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: two levels up from the sources, three from what is compiled. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export const authorityFolder = () => join(packageRoot(), 'seed', 'authority');
export const seedGraph = () => join(packageRoot(), 'seed', 'graph');
export const seedDocuments = () => join(packageRoot(), 'seed', 'documents');
export const webRoot = () => join(packageRoot(), 'dist', 'web');
export const goldFolder = () => join(packageRoot(), 'test', 'gold');

/** A path as short as it can be said from here. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}
