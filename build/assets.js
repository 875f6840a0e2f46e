/**
 * Copies what tsc leaves behind: the files of server/ that are not TypeScript, beside the compiled ones,
 * and the statements of cypher/.
 */
import { cpSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../server', import.meta.url));
const to = fileURLToPath(new URL('../dist/server', import.meta.url));

cpSync(from, to, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});

cpSync(
  fileURLToPath(new URL('../cypher', import.meta.url)),
  fileURLToPath(new URL('../dist/cypher', import.meta.url)),
  { recursive: true },
);
