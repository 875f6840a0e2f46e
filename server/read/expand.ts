import { realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ReadError } from './errors.js';
import { deadLinks, passOver, type PassedOver } from './passedOver.js';
import { systemError } from './read.js';
import { EXTENSIONS } from './readers/index.js';

export interface Expanded {
  /** Sorted by code unit, each file once however many paths lead to it. */
  files: string[];
  /** One for each path that gave nothing. */
  failures: ReadError[];
  /** Each counted once for each path that leads to it. */
  passedOver: PassedOver;
}

const readable = (file: string) => EXTENSIONS.includes(extname(file).toLowerCase());

/**
 * Files, folders (with their subfolders) and globs to the files that they name. Of folders and globs,
 * only files that some reader takes; a path that exists is never taken for a glob, whatever its
 * brackets.
 */
export async function expand(paths: readonly string[]): Promise<Expanded> {
  const found: string[] = [];
  const failures: ReadError[] = [];
  const passedOver: PassedOver = { endings: {}, links: [] };
  for (const path of paths) {
    try {
      found.push(...(await one(path, passedOver)));
    } catch (error) {
      failures.push(error instanceof ReadError ? error : systemError(path, error));
    }
  }
  // the same file, named twice or reached through a link, is read once, under its first name in order
  const byRealPath = new Map<string, string>();
  for (const file of found.sort()) {
    const real = await realpath(file).catch(() => file);
    if (!byRealPath.has(real)) byRealPath.set(real, file);
  }
  return { files: [...byRealPath.values()], failures, passedOver };
}

async function one(path: string, passedOver: PassedOver): Promise<string[]> {
  const stats = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(stats instanceof Error)) return stats.isDirectory() ? inFolder(path, passedOver) : [path];
  if (stats.code === 'ENOENT' && isDynamicPattern(path)) return matching(path, passedOver);
  throw systemError(path, stats);
}

async function inFolder(folder: string, passedOver: PassedOver): Promise<string[]> {
  const all = await glob('**/*', { cwd: folder, expandDirectories: false });
  passedOver.links.push(...(await deadLinks(folder)));
  const files = readableOf(all, passedOver);
  if (files.length === 0) {
    throw new ReadError(
      'NO_TEXTS',
      folder,
      `no texts in this folder: it holds no ${EXTENSIONS.join(', ')} file`,
    );
  }
  return files.map((file) => join(folder, file));
}

async function matching(pattern: string, passedOver: PassedOver): Promise<string[]> {
  const files = readableOf(await glob(pattern, { expandDirectories: false }), passedOver);
  if (files.length === 0) {
    throw new ReadError(
      'NO_TEXTS',
      pattern,
      `no texts match: no ${EXTENSIONS.join(', ')} file fits this pattern`,
    );
  }
  return files;
}

function readableOf(files: readonly string[], passedOver: PassedOver): string[] {
  passOver(
    passedOver,
    files.filter((file) => !readable(file)),
  );
  return files.filter(readable);
}
