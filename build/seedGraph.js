/**
 * Builds seed/graph again from the texts of the shared folder, which lies beside the checkout or where
 * RENVOI_SHARED says: `npm run seed:graph`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env['RENVOI_SHARED'] ?? join(ROOT, '..', 'shared');

/** Other languages than those that are read, and sentences out of their texts. */
const LEFT_OUT = new Set(['multilingual', 'parallel-sentences']);

const TERMS =
  'Facts (names, titles, symbols, dates, paragraph numbers, and that one text cites, creates or mentions another) read by Renvoi from public texts: documents of the United Nations, recommendations of conferences of UNESCO, texts of the Inter-Parliamentary Union and of the International Telecommunication Union, and treaties, as collected by un-mandates-housekeeping, machinman-net.github.io, cr-unsc (CC0-1.0), manytreaties, laws-lois-xml (Open Government Licence - Canada), open-treaties, space-law-corpus, bbnj-high-seas-treaty-corpus and aml-sanctions-law-corpus (CC BY 4.0) and the shared task of ArgMining 2026. No sentence of a text is here; the official text alone is authoritative. As far as this selection is a work, it is under the licence of the project.';

const corpus = join(shared, 'corpus');
const folders = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name))
  .map(({ name }) => join(corpus, name))
  .sort();
const args = ['export', '--format', 'seed', '--out', join(ROOT, 'seed', 'graph'), '--terms', TERMS];
const { status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'renvoi.js'), ...args, ...folders], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
