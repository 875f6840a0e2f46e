import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expand, readFile, ReadError } from '../../server/read/index.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renvoi-expand-'));
  mkdirSync(join(folder, 'texts', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'pictures'));
  for (const name of [
    'texts/b.txt',
    'texts/a.md',
    'texts/deep/c.TXT',
    'texts/[draft] (1).txt',
    'texts/d.pdf',
  ]) {
    writeFileSync(join(folder, name), 'words');
  }
  writeFileSync(join(folder, 'pictures', 'p.png'), '');
  mkdirSync(join(folder, 'passed', 'deep'), { recursive: true });
  for (const name of ['a.txt', 'b.pdf', 'deep/c.PDF', 'd.bin', 'LICENCE', '.hidden']) {
    writeFileSync(join(folder, 'passed', name), '');
  }
  symlinkSync(join(folder, 'nowhere'), join(folder, 'passed', 'deep', 'gone.txt'));
  symlinkSync(join(folder, 'texts', 'b.txt'), join(folder, 'texts', 'z.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function names(...paths: string[]): Promise<string[]> {
  const { files } = await expand(paths.map((path) => join(folder, path)));
  return files.map((file) => relative(folder, file));
}

describe('expand', () => {
  it('finds the texts of a folder and its subfolders, sorted, and leaves other files out', async () => {
    expect(await names('texts')).toEqual([
      'texts/[draft] (1).txt',
      'texts/a.md',
      'texts/b.txt',
      'texts/deep/c.TXT',
    ]);
  });

  it('counts what it passes over in folders and globs, by ending, and names links to nothing', async () => {
    const { passedOver } = await expand([join(folder, 'passed')]);
    expect(passedOver).toEqual({
      endings: { '.pdf': 2, '.bin': 1, '': 1 },
      links: [join(folder, 'passed', 'deep', 'gone.txt')],
    });
    const globbed = await expand([join(folder, 'passed', '*.{txt,pdf}')]);
    expect(globbed.passedOver).toEqual({ endings: { '.pdf': 1 }, links: [] });
    const named = await expand([join(folder, 'passed', 'a.txt')]);
    expect(named.passedOver).toEqual({ endings: {}, links: [] });
  });

  it('names a file once, however many paths and links lead to it', async () => {
    expect(await names('texts/b.txt', 'texts/z.txt', 'texts/../texts/b.txt', 'texts/b*.txt')).toEqual([
      'texts/b.txt',
    ]);
  });

  it('takes a path that exists for itself, whatever its brackets', async () => {
    expect(await names('texts/[draft] (1).txt')).toEqual(['texts/[draft] (1).txt']);
  });

  it('expands globs', async () => {
    expect(await names('texts/**/*.txt')).toEqual(['texts/[draft] (1).txt', 'texts/b.txt']);
  });

  it.each([
    ['pictures', 'NO_TEXTS', 'no texts in this folder'],
    ['texts/*.doc', 'NO_TEXTS', 'no texts match'],
    ['nowhere.txt', 'NOT_FOUND', 'no such file or folder'],
    ['texts/b.txt/c.txt', 'NOT_FOUND', 'no such file or folder'],
  ])('says why %s gives nothing', async (path, code, words) => {
    const { files, failures } = await expand([join(folder, path), join(folder, 'texts/a.md')]);
    expect(files).toHaveLength(1);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ code, file: join(folder, path) });
    expect(failures[0]!.reason).toContain(words);
  });
});

describe('readFile', () => {
  it('refuses what is too large before reading it', async () => {
    const reading = readFile(join(folder, 'texts/b.txt'), { maxSize: 4 });
    await expect(reading).rejects.toThrow(/is 5 bytes, over the limit of 4 bytes: .*--max-size/);
  });

  it('refuses a format without a reader, naming those there are', async () => {
    await expect(readFile(join(folder, 'texts/d.pdf'))).rejects.toThrow(
      /no reader for \.pdf files yet: .*\.txt/,
    );
  });

  it('refuses a folder', async () => {
    await expect(readFile(join(folder, 'texts'))).rejects.toThrow(ReadError);
  });
});
