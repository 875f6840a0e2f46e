import { extname } from 'node:path';
import type { Reader } from '../reader.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';

/** Every format that can be read; a new one is a file beside this and a line here. */
export const READERS: readonly Reader[] = [plain, markdown];

/** All extensions that some reader takes, with the dot. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/**
 * The reader for a file, by extension; a name without one is taken for plain text.
 * @returns undefined where no reader takes the extension
 */
export function readerFor(file: string): Reader | undefined {
  const extension = extname(file).toLowerCase();
  if (extension === '') return plain;
  return READERS.find((reader) => reader.extensions.includes(extension));
}
