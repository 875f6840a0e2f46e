import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../server/model/index.js';
import { resolution, run, scratch, start } from './run.js';

const { folder, at, remove } = scratch();
const FILES = 40;

beforeAll(() => {
  for (let i = 1; i <= FILES; i++) {
    writeFileSync(at(`r${String(i).padStart(3, '0')}.txt`), resolution(`85/${i}`).repeat(1));
  }
  writeFileSync(at('emphasis.md'), `\uFEFF${resolution('85/200').replaceAll('Recalling', '*Recalling*')}`);
});

afterAll(remove);

describe('renvoi extract', () => {
  it('prints an array as JSON, of one file too', async () => {
    const { code, stdout, stderr } = await run(['extract', 'r001.txt', '--format', 'json'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const results = JSON.parse(stdout) as Extraction[];
    expect(results).toHaveLength(1);
    expect(results[0]!.document.file).toBe('r001.txt');
    expect(Object.keys(results[0]!)).toEqual(
      expect.arrayContaining(['document', 'paragraphs', 'entities', 'mentions', 'relations']),
    );
  });

  it('prints files in the order of their names, from worker threads as without', async () => {
    const threaded = await run(['extract', '.', '--format', 'jsonl', '--threads', '2'], folder);
    const alone = await run(['extract', '.', '--format', 'jsonl', '--threads', '1'], folder);
    expect(threaded.stderr).toBe('');
    expect(threaded.stdout).toBe(alone.stdout);
    const files = threaded.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Extraction).document.file);
    expect(files).toHaveLength(FILES + 1);
    expect(files).toEqual([...files].sort());
  });

  it('gives offsets of the file as a program reads it, its byte order mark included', async () => {
    const { stdout } = await run(['extract', 'emphasis.md', '--format', 'json'], folder);
    const [{ mentions, entities }] = JSON.parse(stdout) as [Extraction];
    const text = `\uFEFF${resolution('85/200').replaceAll('Recalling', '*Recalling*')}`;
    const itu = mentions
      .filter(({ entity }) => entities.find(({ id }) => id === entity)?.id === 'org/itu')
      .map(({ start, end }) => text.slice(start, end));
    expect(itu).toEqual(['International Telecommunication Union']);
  });

  it('prints a summary: the title, and each relation with its label, verb and words', async () => {
    const { stdout } = await run(['extract', 'r001.txt'], folder);
    expect(stdout).toContain('r001.txt: ');
    expect(stdout).toMatch(/pp1 +cites .*A\/RES\/85\/7.*recalls/);
    expect(stdout).toMatch(/op2 +encourages ratification of .*Rights of the Child.*urges/);
  });

  it('prints an empty array and fails where no file can be read', async () => {
    const { code, stdout, stderr } = await run(['extract', 'none.txt', '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toMatch(/^renvoi: none\.txt: no such file or folder.*\n$/);
    expect(code).toBe(1);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = start(['extract', '.', '--format', 'json'], folder);
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('is complete when its reader is slow', async () => {
    const many = Array.from({ length: 30 }, (_, i) => resolution(`86/${i}`)).join('\n');
    writeFileSync(at('long.txt'), many.repeat(40));
    const child = start(['extract', 'long.txt', '--format', 'json'], folder);
    child.stdout!.pause();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout!) chunks.push(chunk as Buffer);
    const printed = Buffer.concat(chunks).toString();
    // far more than a pipe holds
    expect(printed.length).toBeGreaterThan(1_000_000);
    expect((JSON.parse(printed) as Extraction[])[0]!.document.file).toBe('long.txt');
  });
});
