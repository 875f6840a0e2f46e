import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { ReadError } from './errors.js';
import type { ReadText } from './reader.js';
import { EXTENSIONS, readerFor } from './readers/index.js';

/** Largest file read unless told otherwise, in bytes: beyond it a text is surely not one document. */
export const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;

export interface ReadOptions {
  /** In bytes. */
  maxSize?: number;
}

/** Binary multiples with at most one decimal: `64 MiB`, `1.5 KiB`, `12 bytes`. */
export function formatSize(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  let unit = 0;
  let size = bytes;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Number(size.toFixed(1))} ${units[unit]}`;
}

/**
 * Reads one file as text, by the reader of its extension. The size is checked before any byte is read.
 * @throws ReadError
 */
export async function readFile(file: string, options: ReadOptions = {}): Promise<ReadText> {
  const maxSize = options.maxSize ?? DEFAULT_MAX_SIZE;
  const reader = readerFor(file);
  if (reader === undefined) {
    throw new ReadError(
      'NO_READER',
      file,
      `no reader for ${extname(file)} files yet: convert it to one of ${EXTENSIONS.join(', ')}`,
    );
  }
  return reader.read(await bytesOf(file, maxSize), file);
}

async function bytesOf(file: string, maxSize: number): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw systemError(file, error);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? 'is a folder' : 'is not a regular file';
      throw new ReadError('UNREADABLE', file, `${what}: name a file`);
    }
    if (stat.size > maxSize) {
      throw new ReadError(
        'TOO_LARGE',
        file,
        `is ${formatSize(stat.size)}, over the limit of ${formatSize(maxSize)}: split it into its documents, or raise --max-size`,
      );
    }
    return await handle.readFile();
  } catch (error) {
    throw error instanceof ReadError ? error : systemError(file, error);
  } finally {
    await handle.close();
  }
}

/** The operating system's refusal, as a sentence. */
export function systemError(file: string, error: unknown): ReadError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ReadError('NOT_FOUND', file, 'no such file or folder: check the path');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ReadError('UNREADABLE', file, 'may not be read: check its permissions');
  }
  return new ReadError('UNREADABLE', file, `cannot be read (${code ?? String(error)})`);
}
