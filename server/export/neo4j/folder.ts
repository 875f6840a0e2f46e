import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importArguments } from './tables.js';

/** The command that imports a folder. */
export const IMPORT_SCRIPT = 'import.sh';

/** What tells a folder of a graph from others: a name and a content that no other program gives a file. */
const MARK = 'renvoi-neo4j.json';
const FORMAT = 'renvoi-neo4j-csv';

/** Whether a folder holds a graph of ours, whole or not, which another may replace. */
export function isGraphFolder(folder: string): boolean {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
    return typeof mark === 'object' && mark !== null && 'format' in mark && mark.format === FORMAT;
  } catch {
    return false;
  }
}

/**
 * Fills a folder with the files of a graph and the command that imports them, in the place of an earlier
 * graph. They are written beside it and moved once they are whole: until then the earlier one stays. Other
 * files of the folder are left alone.
 * @param files the names of the files, besides the command, that `write` makes
 * @param write makes them in a folder that it is given; returns undefined where it was stopped
 */
export async function fillFolder<Written>(
  folder: string,
  files: readonly string[],
  write: (folder: string) => Promise<Written | undefined>,
): Promise<Written | undefined> {
  const isNew = await mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  let written: Written | undefined;
  try {
    // in the folder, not next to it: a move must not leave the disk
    const partial = await mkdtemp(join(folder, '.renvoi-'));
    try {
      written = await write(partial);
      if (written !== undefined) {
        await writeFile(join(partial, MARK), `${JSON.stringify({ format: FORMAT })}\n`);
        await writeFile(join(partial, IMPORT_SCRIPT), importScript(), { mode: 0o755 });
        // first and last: whatever cuts the moving off, the command never stands beside half a graph
        await rm(join(folder, IMPORT_SCRIPT), { force: true });
        for (const name of [MARK, ...files, IMPORT_SCRIPT]) {
          await rename(join(partial, name), join(folder, name));
        }
      }
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  } finally {
    // it fails, as it should, where something is in there
    if (isNew && written === undefined) await rmdir(folder).catch(() => undefined);
  }
  return written;
}

function importScript(): string {
  const options = importArguments('', '"$database"').map((each) => `  ${each}`);
  return `#!/bin/sh
# Imports this folder into a database that is not running: import.sh [DATABASE] [OPTION...], where
# neo4j-admin is on the path. A database that is there already is refused; the option
# --overwrite-destination=true replaces all that it holds.
cd "$(dirname "$0")" || exit
case "\${1:-}" in
  '' | -*) database=neo4j ;;
  *) database=$1; shift ;;
esac
exec neo4j-admin \\
${options.join(' \\\n')} \\
  "$@"
`;
}
