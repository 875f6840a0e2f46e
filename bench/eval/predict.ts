import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { loadAuthority } from '../../server/authority/index.js';
import { authorityFolder } from '../../server/cli/paths.js';
import { readings } from '../../server/ingest/index.js';

/** Extracts files, on all cores, into a file of one extraction a line. */
export async function predict(files: readonly string[], output: string): Promise<void> {
  const stream = createWriteStream(output);
  for await (const { file, reading, failure } of readings(files, {
    authority: loadAuthority(authorityFolder()),
  })) {
    if (failure !== undefined) console.error(`${file}: ${failure}`);
    else if (!stream.write(`${JSON.stringify(reading.extraction)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
