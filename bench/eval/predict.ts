import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { readings } from '../../server/ingest/index.js';
import type { AuthorityEntry, Extraction } from '../../server/model/index.js';

export interface Prediction {
  file: string;
  /** As read: what the offsets count in. */
  text: string;
  extraction: Extraction;
}

/** Extracts files, on all cores, in their order; says which could not be read. */
export async function* predictions(
  files: readonly string[],
  authority: readonly AuthorityEntry[],
): AsyncGenerator<Prediction> {
  for await (const { file, reading, failure } of readings(files, { authority })) {
    if (failure !== undefined) console.error(`${file}: ${failure}`);
    else yield { file, text: reading.text, extraction: reading.extraction };
  }
}

/** Writes one extraction a line, as the scorers read them, and shows each to `look`. */
export async function predict(
  files: readonly string[],
  authority: readonly AuthorityEntry[],
  output: string,
  look?: (prediction: Prediction) => void,
): Promise<void> {
  const stream = createWriteStream(output);
  for await (const prediction of predictions(files, authority)) {
    look?.(prediction);
    if (!stream.write(`${JSON.stringify(prediction.extraction)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
