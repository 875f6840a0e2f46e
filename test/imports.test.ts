import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './cli/run.js';

/** What each folder of the server may import; see "The house" in CONTRIBUTING.md. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  extract: ['model'],
  store: ['model'],
  authority: ['model'],
  ingest: ['model', 'read', 'extract', 'store'],
  explain: ['model', 'extract'],
  export: ['model', 'store'],
  api: ['model', 'store', 'ingest', 'explain', 'export', 'authority'],
  cli: ['model', 'read', 'extract', 'store', 'authority', 'ingest', 'explain', 'export', 'api'],
};

/** `from '…'`, `import '…'` and `import('…')` of files. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;

/** File and what it imports, by their paths in the checkout. */
function imports(folder: string): [file: string, imported: string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = readFileSync(join(ROOT, file), 'utf8');
      return Array.from(source.matchAll(IMPORTED), ([, path]): [string, string] => [
        file,
        relative(ROOT, join(ROOT, dirname(file), path!)),
      ]);
    });
}

test('imports of the server point one way', () => {
  const all = imports('server');
  expect(all.length).toBeGreaterThan(500);
  const wrong = all.filter(([file, imported]) => {
    const [, from = ''] = file.split(sep);
    const [top, to = ''] = imported.split(sep);
    return top !== 'server' || (from !== to && !MAY[from]?.includes(to));
  });
  expect(wrong.map(([file, imported]) => `${file} imports ${imported}`)).toEqual([]);
});

/** Through what the other folders reach the extractor. */
const DOORS = ['index.js', 'workings.js', 'hostile.js'].map((name) => join('server', 'extract', name));

test('nothing reaches into the inner files of the extractor', () => {
  const inner = join('server', 'extract') + sep;
  const wrong = ['server', 'bench']
    .flatMap(imports)
    .filter(
      ([file, imported]) =>
        !file.startsWith(inner) && imported.startsWith(inner) && !DOORS.includes(imported),
    );
  expect(wrong.map(([file, imported]) => `${file} imports ${imported}`)).toEqual([]);
});

test('the explorer imports nothing of the server', () => {
  const wrong = imports('web').filter(([, imported]) => !imported.startsWith(`web${sep}`));
  expect(wrong).toEqual([]);
});

test('the engine knows no language by its folder', () => {
  const languages = join('server', 'extract', 'languages') + sep;
  const wrong = imports('server').filter(
    ([file, imported]) =>
      !file.startsWith(languages) &&
      imported.startsWith(languages) &&
      imported.slice(languages.length).includes(sep),
  );
  expect(wrong.map(([file, imported]) => `${file} imports ${imported}`)).toEqual([]);
});
