import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finished, resolution, run, scratch, start } from './run.js';

const { folder, at, remove } = scratch();

beforeAll(async () => {
  mkdirSync(at('texts'));
  for (let i = 1; i <= 3; i++) writeFileSync(at(`texts/${i}.txt`), resolution(`85/${300 + i}`));
  await run(['ingest', 'texts', '--store', 'first'], folder);
});

afterAll(remove);

const stats = async (store: string) => (await run(['stats', '--json', '--store', store], folder)).stdout;

/** How many texts a store holds so far, that another process is writing. */
function texts(store: string): number {
  if (!existsSync(at(`${store}/renvoi.db`))) return 0;
  const database = new Database(at(`${store}/renvoi.db`), { readonly: true });
  try {
    return (database.prepare('SELECT count(*) AS n FROM documents').get() as { n: number }).n;
  } catch {
    return 0; // its tables are being made
  } finally {
    database.close();
  }
}

describe('renvoi copy', () => {
  it('copies a graph, and says that the two are equal', async () => {
    const { code, stdout, stderr } = await run(['copy', '--from', 'first', '--to', 'second'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Copied 3 texts from first to second\. Both hold [\d,]+ facts, 0 shipped documents, 3 texts, [\d,]+ entities, \d+ relations; they are equal \(SHA-256 [0-9a-f]{64}\)\.\n$/,
    );
    expect(await stats('second')).toBe(await stats('first'));
    // the texts are known again, though the copy has no more of them than their paragraphs
    const again = await run(['ingest', 'texts', '--store', 'second'], folder);
    expect(again.stdout).toBe('Read 3 documents: 3 unchanged.\n');
  });

  it('takes the password of one server to no other', async () => {
    const { code, stdout, stderr } = await run(
      ['copy', '--from', 'neo4j+s://one.invalid', '--to', 'bolt://127.0.0.1:9'],
      folder,
      { RENVOI_NEO4J_PASSWORD: 'hunter2-hunter2' },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^renvoi: --from and --to both name a server, .* to a folder, [^\n]*\n$/);
  });

  it('leaves what is there, and counts in JSON', async () => {
    await run(['ingest', 'texts/1.txt', '--store', 'part'], folder);
    const args = ['copy', '--from', 'first', '--to', 'part', '--json'];
    const report = JSON.parse((await run(args, folder)).stdout) as Record<string, unknown>;
    expect(report).toMatchObject({ copied: 2, unchanged: 1, stopped: false });
    expect(report['unequal']).toEqual([]);
  });

  it('refuses a store that holds something else, and leaves it as it is', async () => {
    writeFileSync(at('other.txt'), resolution('90/1'));
    await run(['ingest', 'other.txt', '--store', 'other'], folder);
    const before = await stats('other');
    const { code, stdout, stderr } = await run(['copy', '--from', 'first', '--to', 'other'], folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^renvoi: The store to copy to holds A\/RES\/90\/1 \(en\), which .*\n$/);
    expect(await stats('other')).toBe(before);
  });

  it.each([
    ['the same store twice', ['--from', 'first', '--to', './first'], 2, /both name first/],
    ['a store that is not there', ['--from', 'nowhere', '--to', 'x'], 1, /no graph in nowhere/],
    ['no target', ['--from', 'first'], 2, /required option '--to <store>'/],
  ])('refuses %s', async (_, args, code, sentence) => {
    const refused = await run(['copy', ...args], folder);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(sentence);
    expect(existsSync(at('x'))).toBe(false);
  });

  it('stops at Ctrl-C, says how to go on, and goes on', async () => {
    mkdirSync(at('many'));
    for (let i = 0; i < 700; i++) writeFileSync(at(`many/${i}.txt`), resolution(`87/${i}`));
    await run(['ingest', 'many', '--store', 'long'], folder);
    const child = start(['copy', '--from', 'long', '--to', 'stopped'], folder);
    const end = finished(child);
    while (texts('stopped') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end;
    expect(stdout).toMatch(/^Copied \d+ texts? from long to stopped\.\n$/);
    expect(stderr).toMatch(
      /\nrenvoi: stopped: the graph in stopped is not whole, and says so to whoever reads it; the same command goes on from there\n$/,
    );
    expect(code).toBe(130);
    const read = await run(['stats', '--store', 'stopped'], folder);
    expect(read.stderr).toMatch(/^renvoi: the graph in stopped: a copy into it was broken off, [^\n]*\n$/);
    const again = await run(['copy', '--from', 'long', '--to', 'stopped'], folder);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/\d+ more were there\. Both hold .* 700 texts.* they are equal/);
    expect((await run(['stats', '--store', 'stopped'], folder)).stderr).toBe('');
  }, 60_000);
});
