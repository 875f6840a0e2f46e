#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/server/cli/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('renvoi: not built yet: run "npm run build" in the checkout.');
  process.exit(1);
}
await import(main.href);
