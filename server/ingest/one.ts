import { extract } from '../extract/index.js';
import type { Authority } from '../extract/index.js';
import { ReadError, readFile } from '../read/index.js';
import type { Reading } from '../store/port.js';

/** One file, read and extracted; or why not. */
export type Outcome = { file: string; bytes: number } & (
  { reading: Reading; failure?: undefined } | { reading?: undefined; failure: string }
);

export interface Task {
  file: string;
  /** Size in bytes, for progress. */
  bytes: number;
  maxSize: number;
}

/** Reads and extracts one file. Never throws: one bad file must not stop the others. */
export async function processOne(task: Task, authority: Authority): Promise<Outcome> {
  const { file, bytes, maxSize } = task;
  try {
    const { text } = await readFile(file, { maxSize });
    return { file, bytes, reading: { text, extraction: extract(text, { file, authority }) } };
  } catch (error) {
    return { file, bytes, failure: reasonOf(error) };
  }
}

/** A sentence for whatever was thrown, without its stack unless RENVOI_DEBUG asks for it. */
export function reasonOf(error: unknown): string {
  if (error instanceof ReadError) return error.reason;
  if (process.env['RENVOI_DEBUG'] && error instanceof Error && error.stack) return error.stack;
  const message = error instanceof Error ? error.message : String(error);
  return `could not be extracted (${message}): please report this, with RENVOI_DEBUG=1 for details`;
}
