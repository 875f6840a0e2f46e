import { extract } from '../extract/index.js';
import type { Authority } from '../extract/index.js';
import { readFile } from '../read/index.js';
import type { Reading } from '../store/port.js';
import { reasonOf } from './reason.js';

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
