// Copies what the compiled server reads beside its modules and tsc leaves out.
import { cpSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ASSETS = ['api/schema.graphql'];

for (const asset of ASSETS) {
  const to = fileURLToPath(new URL(`../dist/server/${asset}`, import.meta.url));
  mkdirSync(dirname(to), { recursive: true });
  cpSync(fileURLToPath(new URL(`../server/${asset}`, import.meta.url)), to);
}
