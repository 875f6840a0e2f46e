/** Copies what tsc leaves behind: the files of server/ that are not TypeScript, beside the compiled ones. */
import { cpSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../server', import.meta.url));
const to = fileURLToPath(new URL('../dist/server', import.meta.url));

cpSync(from, to, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});
