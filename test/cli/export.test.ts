import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readSeed, readManifest } from '../../server/export/seed/index.js';
import { finished, resolution, ROOT, run, scratch, start } from './run.js';

const { folder, at, remove } = scratch();

beforeAll(() => {
  mkdirSync(at('texts'));
  mkdirSync(at('foreign'));
  writeFileSync(at('foreign/import.sh'), FOREIGN);
  for (let i = 1; i <= 12; i++) writeFileSync(at(`texts/scan-${i}.txt`), resolution(`85/${300 + i}`));
});

afterAll(remove);

/** What no reader takes: the beginning of a PDF, called a text. */
const DAMAGED = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]);

/** The command of somebody else's import, which must stay as it is. */
const FOREIGN = '#!/bin/sh\n# of another program\n';

const bytes = (name: string) =>
  readdirSync(at(name)).map((file) => [file, readFileSync(join(at(name), file)).toString('hex')]);

describe('renvoi export', () => {
  it('writes what texts state, the same bytes however many workers read', async () => {
    const one = await run(['export', 'texts', '--out', 'one', '--threads', '1'], folder);
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^Wrote 12 documents, \d+ entit.* and \d+ assertions to one\.\n$/);
    await run(['export', '--format', 'seed', 'texts', '--out', 'two', '--threads', '2'], folder);
    expect(bytes('two')).toEqual(bytes('one'));
    const documents = [...readSeed(at('one')).documents];
    expect(documents.map(({ id }) => id)).toContain('A/RES/85/301');
    expect(JSON.stringify(documents)).not.toContain('scan-');
    const words = documents.flatMap(({ assertions }) => assertions.map((each) => each.words));
    expect(words).toContain('International Telecommunication Union');
  });

  it('keeps what is to be known of the terms, and counts in JSON', async () => {
    const { stdout } = await run(
      ['export', 'texts', '--out', 'terms', '--terms', 'Written for tests.', '--json', '--quiet'],
      folder,
    );
    const { documents, entities, assertions } = readManifest(at('terms'));
    expect(JSON.parse(stdout)).toMatchObject({ documents, entities, assertions, failed: 0 });
    expect(readManifest(at('terms')).terms).toBe('Written for tests.');
  });

  it.each([
    ['no name', '', 2, 'names no folder'],
    ['a file', 'texts/scan-1.txt', 1, 'is no folder that can be read'],
    ['a folder of other things', 'texts', 1, 'holds other files and no graph'],
    ['a folder in none', 'nowhere/deep', 1, 'cannot be made'],
  ])('refuses to write to %s before it reads', async (_, out, code, sentence) => {
    const before = readdirSync(folder, { recursive: true });
    const refused = await run(['export', 'texts', '--out', out], folder);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toContain(sentence);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('names files that fail and writes the rest; where nothing was read, it writes nothing', async () => {
    writeFileSync(at('damaged.txt'), DAMAGED);
    const some = await run(['export', 'damaged.txt', 'texts/scan-1.txt', '--out', 'some'], folder);
    expect(some.stderr).toMatch(/^renvoi: damaged\.txt: /);
    expect(some.code).toBe(1);
    expect(readManifest(at('some')).documents).toBe(1);
    const none = await run(['export', 'damaged.txt', '--out', 'none'], folder);
    expect(none.code).toBe(1);
    expect(existsSync(at('none'))).toBe(false);
  });

  /** Starts an export of texts and of a damaged file, and sends Ctrl-C once it has complained of that one. */
  async function stopAt(damaged: string, texts: string, out: string) {
    writeFileSync(at(damaged), DAMAGED);
    const child = start(['export', damaged, texts, '--out', out, '--threads', '1'], folder);
    const end = finished(child);
    await new Promise<void>((resolve) => child.stderr!.once('data', () => resolve()));
    child.kill('SIGINT');
    return end;
  }

  it('writes nothing where Ctrl-C stops it', async () => {
    mkdirSync(at('many'));
    for (let i = 0; i < 600; i++) writeFileSync(at(`many/${i}.txt`), resolution(`87/${i}`).repeat(20));
    const { code, stderr } = await stopAt('a-damaged.txt', 'many', 'stopped');
    expect(stderr).toMatch(/stopped after \d+ of 601 files; nothing was written\n$/);
    expect(code).toBe(130);
    expect(existsSync(at('stopped'))).toBe(false);
  });

  it('says what it wrote, or that it did not, where Ctrl-C comes at the last moment', async () => {
    const { code, stderr, stdout } = await stopAt('z-damaged.txt', 'texts', 'last');
    const isWritten = existsSync(at('last'));
    expect(code).toBe(isWritten ? 1 : 130);
    if (isWritten) expect(stdout).toMatch(/^Wrote 12 documents/);
    else expect(stderr).toMatch(/stopped after \d+ of 13 files; nothing was written\n$/);
  });

  it('asks for what to read and where to write', async () => {
    const nothing = await run(['export', '--out', 'x'], folder);
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
    expect(nothing.stderr).toMatch(/^renvoi: no file, folder or glob/);
    expect((await run(['export', 'texts'], folder)).code).toBe(2);
  });

  it('writes the graph of a store for a Neo4j database, as statements or as a folder', async () => {
    await run(['ingest', 'texts', '--store', 'graph'], folder);
    const script = await run(['export', '-f', 'cypher', '--store', 'graph', '--out', 'graph.cypher'], folder);
    expect(script).toMatchObject({ code: 0, stderr: '' });
    const statements = readFileSync(at('graph.cypher'), 'utf8').split(/;\n/).length - 1;
    expect(script.stdout).toContain(`Wrote ${statements} statements to graph.cypher.`);
    const again = await run(['export', '-f', 'cypher', '--store', 'graph', '--out', 'graph.cypher'], folder);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/graph\.cypher is there already: name a new file\n$/);
    const csv = await run(
      ['export', '-f', 'neo4j-csv', '--store', 'graph', '--out', 'csv', '--json'],
      folder,
    );
    expect(JSON.parse(csv.stdout)).toMatchObject({ format: 'neo4j-csv', out: 'csv' });
    const lines = readdirSync(at('csv')).filter((name) => name.endsWith('.csv'));
    expect(lines).toContain('assertions.csv');
    const command = readFileSync(at('csv/import.sh'), 'utf8');
    for (const name of lines) expect(command).toContain(name);
    expect((await run(['export', '-f', 'neo4j-csv', '--store', 'graph', '--out', 'csv'], folder)).code).toBe(
      0,
    );
  });

  it.each([
    [
      'texts with a format that reads none',
      ['texts', '-f', 'cypher', '-o', 'x'],
      2,
      'reads no text: leave texts out',
    ],
    [
      'a store that is not there',
      ['-f', 'cypher', '-o', 'x', '--store', 'nowhere'],
      1,
      'no graph in nowhere',
    ],
    [
      'a folder in which another program has an import.sh',
      ['-f', 'neo4j-csv', '-o', 'foreign', '--store', 'graph'],
      1,
      'holds other files and no graph',
    ],
    ['a folder of other things', ['-f', 'neo4j-csv', '-o', 'texts'], 1, 'holds other files and no graph'],
  ])('refuses %s', async (_, args, code, sentence) => {
    const refused = await run(['export', ...args], folder);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toContain(sentence);
    expect(existsSync(at('x'))).toBe(false);
    expect(bytes('foreign')).toEqual([['import.sh', Buffer.from(FOREIGN).toString('hex')]]);
  });
});

test('Ctrl-C is heard that comes while work lets no event in', async () => {
  const interrupt = pathToFileURL(join(ROOT, 'dist', 'server', 'cli', 'interrupt.js')).href;
  const script = `const { interruptible } = await import('${interrupt}');
    const { heard } = interruptible();
    process.kill(process.pid, 'SIGINT');
    for (const end = Date.now() + 50; Date.now() < end; );
    console.log(await heard());`;
  const ran = await finished(spawn(process.execPath, ['--input-type=module', '-e', script]));
  expect(ran).toEqual({
    code: 0,
    stdout: 'true\n',
    stderr: 'renvoi: stopping (Ctrl-C again ends at once)\n',
  });
});
