/** Writes the pages of docs/ that are generated: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths.js';
import { commandsPage } from './commands.js';
import { vocabularyPage } from './vocabulary.js';

/** File of docs/ → what it should hold. */
const PAGES = { 'cli.md': commandsPage, 'vocabulary.md': vocabularyPage };

for (const [name, page] of Object.entries(PAGES)) {
  writeFileSync(join(packageRoot(), 'docs', name), page());
}
