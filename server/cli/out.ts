import { statSync } from 'node:fs';
import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError, EXIT } from './errors.js';
import { shown } from './paths.js';

/** What `--out` may name; each is looked at before anything is read. */

/** Refuses a file that is there already, a folder, and what no folder is there for. */
export function checkFile(out: string): void {
  if (out === '') throw new CliError('--out names no file', EXIT.usage);
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new CliError(`${shown(out)} is a folder: name a new file in it`);
  if (there !== undefined) throw new CliError(`${shown(out)} is there already: name a new file`);
  if (!statSync(dirname(out), { throwIfNoEntry: false })?.isDirectory())
    throw new CliError(`${shown(out)} cannot be written: there is no folder ${shown(dirname(out))}`);
}

/**
 * Refuses what is no folder, cannot be made, or holds other things than an earlier graph.
 * @param isGraph tells a folder of such a graph from others
 */
export async function checkFolder(out: string, isGraph: (folder: string) => boolean): Promise<void> {
  if (out === '') throw new CliError('--out names no folder', EXIT.usage);
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CliError(`${out} is no folder that can be read (${error.code ?? error.message}): name another`);
  });
  if (held !== undefined && held.length > 0 && !isGraph(out)) {
    throw new CliError(`${out} holds other files and no graph: name an empty folder, or a new one`);
  }
  if (held !== undefined) return;
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      `${out} cannot be made (${error.code ?? error.message}): name a folder in one that exists`,
    );
  });
  // only tried: where nothing is read, nothing is left
  await rmdir(out);
}
