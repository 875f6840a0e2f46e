import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What folders and globs hold and nothing is read from; links only of folders. */
export interface PassedOver {
  /** How many files that no reader takes, by their ending with its dot, in small letters; '' for those without. */
  endings: Record<string, number>;
  /** Links that lead to nothing. */
  links: string[];
}

/** Counts files among those that were passed over. */
export function passOver({ endings }: PassedOver, files: readonly string[]): void {
  for (const file of files) {
    const ending = extname(file).toLowerCase();
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
}

/** The links below a folder that lead to nothing, which globs leave out without a word; not hidden ones. */
export async function deadLinks(folder: string): Promise<string[]> {
  // a folder that may not be read has none that could be told
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await deadLinks(path)));
    else if (entry.isSymbolicLink() && !(await leads(path))) found.push(path);
  }
  return found.sort();
}

async function leads(link: string): Promise<boolean> {
  return stat(link).then(
    () => true,
    // one whose end may not be looked at leads somewhere all the same
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );
}
