import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, RELATIONS } from '../../server/model/index.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { finished, isReachable, NOBODY, resolution, ROOT, run, scratch, start } from './run.js';

const { folder, at, remove } = scratch();

beforeAll(() => {
  mkdirSync(at('texts'));
  writeFileSync(at('texts/one.txt'), resolution('85/301'));
  writeFileSync(at('texts/two.txt'), resolution('85/302', 'the International Maritime Organization'));
});

afterAll(remove);

interface Stats {
  documents: number;
  nodes: Record<string, number>;
  relations: Record<string, number>;
  assertions: number;
}

async function stats(data: string): Promise<Stats> {
  return JSON.parse((await run(['stats', '--json', '--store', data], folder)).stdout) as Stats;
}

describe('ingest, stats and forget', () => {
  it('fill a graph, count it and empty it again', async () => {
    const ingested = await run(['ingest', 'texts', '--store', 'graph'], folder);
    expect(ingested).toEqual({ code: 0, stdout: 'Read 2 documents: 2 added.\n', stderr: '' });

    const full = await stats('graph');
    expect(Object.keys(full)).toEqual(['documents', 'nodes', 'relations', 'assertions']);
    expect(Object.keys(full.nodes).sort()).toEqual(KINDS.map(({ kind }) => kind).sort());
    expect(Object.keys(full.relations).sort()).toEqual(RELATIONS.map(({ type }) => type).sort());
    expect(full.documents).toBe(2);
    expect(full.relations['CITES']).toBeGreaterThan(0);

    const list = await run(['stats', '--documents', '--json', '--store', 'graph'], folder);
    const ids = list.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toHaveLength(2);

    for (const id of ids) {
      const forgotten = await run(['forget', id, '--store', 'graph'], folder);
      expect(forgotten).toEqual({ code: 0, stdout: `Removed ${id}.\n`, stderr: '' });
    }
    const empty = await stats('graph');
    expect(empty.documents).toBe(0);
    expect(empty.assertions).toBe(0);
    expect(Object.values(empty.relations).every((n) => n === 0)).toBe(true);
  });

  it('says what of a folder was passed over, and which links lead to nothing', async () => {
    mkdirSync(at('mixed'));
    writeFileSync(at('mixed/one.txt'), resolution('85/301'));
    for (const name of ['a.pdf', 'b.pdf', 'c.bin']) writeFileSync(at(`mixed/${name}`), '');
    symlinkSync(at('nowhere'), at('mixed/gone.txt'));
    const ran = await run(['ingest', 'mixed', '--store', 'mixed-graph'], folder);
    expect(ran).toEqual({
      code: 0,
      stdout: 'Read 1 document: 1 added.\n',
      stderr:
        'renvoi: mixed/gone.txt: is a link to what is not there: remove or mend it\n' +
        'renvoi: passed over 3 files of kinds that are not read yet (2 .pdf, 1 .bin): save as text, with the ending .txt or .md, what is to be read\n',
    });
  });

  it('replace what a changed text had stated', async () => {
    writeFileSync(at('change.txt'), resolution('85/303'));
    await run(['ingest', 'change.txt', '--store', 'changing'], folder);
    writeFileSync(at('change.txt'), resolution('85/303', 'the World Health Organization'));
    const again = await run(['ingest', 'change.txt', '--store', 'changing'], folder);
    expect(again.stdout).toBe('Read 1 document: 1 replaced.\n');
    expect((await stats('changing')).documents).toBe(1);
  });

  it('say that shipped facts now have their text, and that they are back when it is forgotten', async () => {
    const id = 'A/RES/85/302';
    const store = await openSqliteStore({ folder: at('shipped') });
    await store.saveShipped({
      hash: 'made for tests',
      entities: [],
      documentCount: 1,
      documents: [
        {
          id,
          language: 'en',
          kind: 'Resolution',
          title: 'As it ships',
          symbol: id,
          date: undefined,
          adoptedBy: undefined,
          paragraphs: [],
          assertions: [],
        },
      ],
    });
    await store.close();
    const ingested = await run(['ingest', 'texts', '--store', 'shipped'], folder);
    expect(ingested.stdout).toBe(
      `Read 2 documents: 1 added, 1 replaced.\nThe shipped facts of ${id} now have their text.\n`,
    );
    const forgotten = await run(['forget', id, '--store', 'shipped'], folder);
    expect(forgotten.stdout).toBe(`Removed the text of ${id}; the facts of it that ship are back.\n`);
    const list = await run(['stats', '--documents', '--store', 'shipped'], folder);
    expect(list.stdout).toContain(`${id}  en  As it ships  (without text)`);
    expect((await run(['forget', id, '--store', 'shipped'], folder)).stdout).toBe(`Removed ${id}.\n`);
    expect((await stats('shipped')).documents).toBe(1);
  });

  it('refuse another text that has the id of one in the graph, unless it may replace it', async () => {
    writeFileSync(at('first.txt'), resolution('85/304'));
    writeFileSync(at('second.txt'), resolution('85/304', 'the World Health Organization'));
    await run(['ingest', 'first.txt', '--store', 'moved'], folder);
    const documents = async () =>
      (await run(['stats', '--documents', '--json', '--store', 'moved'], folder)).stdout;
    const before = await documents();

    const refused = await run(['ingest', 'second.txt', '--store', 'moved'], folder);
    expect(refused.stderr).toMatch(
      /^renvoi: second\.txt: is the same document \(A\/RES\/85\/304, en\) as first\.txt with another text, .*--replace.*"renvoi forget A\/RES\/85\/304 --language en" first\n$/,
    );
    expect(refused.stdout).toBe('');
    expect(refused.code).toBe(1);
    expect(await documents()).toBe(before);

    const replaced = await run(['ingest', 'second.txt', '--replace', '--store', 'moved'], folder);
    expect(replaced.stderr).toMatch(/had been read from first\.txt; that reading is replaced\n$/);
    expect(replaced.code).toBe(0);
    expect(await documents()).toContain('second.txt');
  });

  it('take a text again from another folder, under the same name, and the same text under another', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('original.txt'), resolution('85/305'));
    writeFileSync(at('elsewhere/original.txt'), resolution('85/305', 'the World Health Organization'));
    writeFileSync(at('elsewhere/copy.txt'), resolution('85/305', 'the World Health Organization'));
    const codes = [];
    for (const file of ['original.txt', 'elsewhere/original.txt', 'elsewhere/copy.txt']) {
      codes.push((await run(['ingest', file, '--store', 'again'], folder)).code);
    }
    expect(codes).toEqual([0, 0, 0]);
    expect((await stats('again')).documents).toBe(1);
  });

  it('use the folder of RENVOI_STORE, and of --store before it', async () => {
    await run(['ingest', 'texts/one.txt'], folder, { RENVOI_STORE: 'by-environment' });
    expect(existsSync(at('by-environment/renvoi.db'))).toBe(true);
    await run(['ingest', 'texts/one.txt', '--store', 'by-option'], folder, { RENVOI_STORE: 'not-this' });
    expect(existsSync(at('by-option/renvoi.db'))).toBe(true);
    expect(existsSync(at('not-this'))).toBe(false);
  });

  it('keep what was read when Ctrl-C stops them', async () => {
    mkdirSync(at('many'));
    for (let i = 0; i < 400; i++) writeFileSync(at(`many/${i}.txt`), resolution(`87/${i}`));
    const child = start(['ingest', 'many', '--store', 'stopped', '--threads', '1'], folder);
    const end = finished(child);
    while (!existsSync(at('stopped/renvoi.db'))) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end;
    expect(stderr).toBe('renvoi: stopping (Ctrl-C again ends at once)\n');
    expect(stdout).toMatch(/^Stopped after \d+ documents? of 400 files; what was read is kept\./);
    expect(code).toBe(130);
    const kept = (await stats('stopped')).documents;
    expect(stdout).toContain(`Stopped after ${kept} document`);
    expect(kept).toBeLessThan(400);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'end within two seconds in the middle of a large text, and keep those before it (%s)',
    async (signal) => {
      const one = `${resolution('86/1')}\n`;
      writeFileSync(at('a-small.txt'), one);
      writeFileSync(at('large.txt'), one.replace('86/1', '86/2').repeat(40_000));
      const data = `large-${signal}`;
      const child = start(['ingest', 'a-small.txt', 'large.txt', '--store', data], folder);
      const end = finished(child);
      while (!existsSync(at(`${data}/renvoi.db`))) await new Promise((resolve) => setTimeout(resolve, 20));
      while ((await run(['stats', '--documents', '--store', data], folder)).stdout === '');
      const asked = performance.now();
      child.kill(signal);
      const { code, stdout, stderr } = await end;
      expect(performance.now() - asked).toBeLessThan(2000);
      expect(stderr).toBe('renvoi: stopping (Ctrl-C again ends at once)\n');
      expect(stdout).toBe(
        'Stopped after 1 document of 2 files; what was read is kept. Read 1 document: 1 added.\n',
      );
      expect(code).toBe(130);
      expect((await stats(data)).documents).toBe(1);
    },
  );
});

describe('renvoi serve', () => {
  async function served(
    args: string[],
    user?: typeof NOBODY,
  ): Promise<{ said: string; seconds: number; url: string; stop: () => Promise<void> }> {
    const started = performance.now();
    const child = start(['serve', '--port', '0', ...args], folder, {}, user);
    let said = '';
    for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      if (/state|empty/.test(said)) break;
    }
    const stop = async () => {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
    };
    return {
      said,
      seconds: (performance.now() - started) / 1000,
      url: /http:\S+?(?=\/ )/.exec(said)![0],
      stop,
    };
  }

  it('fills a new graph from the seed, says what it holds, and reuses it', async () => {
    const first = await served(['--seed', '--store', 'seeded']);
    expect(first.said).toMatch(/^Filling a new graph/);
    const [, nodes, known] =
      /In seeded, [\d,]+ documents.* state [\d,]+ relations by [\d,]+ assertions; the graph has ([\d,]+) nodes, ([\d,]+) of them from the authority file\.\n/.exec(
        first.said,
      )!;
    const entries = readdirSync(join(ROOT, 'seed/authority'))
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) =>
        readFileSync(join(ROOT, 'seed/authority', name), 'utf8')
          .trim()
          .split('\n'),
      );
    expect(Number(known!.replace(',', ''))).toBe(entries.length);
    expect(Number(nodes!.replace(',', ''))).toBeGreaterThan(entries.length);
    const answer = await fetch(`${first.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statistics { documents } }' }),
    });
    const { data } = (await answer.json()) as { data: { statistics: { documents: number } } };
    expect(data.statistics.documents).toBeGreaterThanOrEqual(12);
    await first.stop();
    const before = await stats('seeded');

    const second = await served(['--seed', '--store', 'seeded']);
    expect(second.said).not.toContain('Filling');
    // a second, on a machine that is not running other tests meanwhile
    expect(second.seconds).toBeLessThan(3);
    await second.stop();
    expect(await stats('seeded')).toEqual(before);
  }, 60_000);

  it('whose filling is broken off says so to whoever reads it, until the same command completes it', async () => {
    const child = start(['serve', '--seed', '--port', '0', '--store', 'broken-off'], folder);
    const end = finished(child);
    const [first] = (await once(child.stdout!, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^Filling/);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(stderr).toMatch(/renvoi: stopped: the graph in broken-off is not whole, and says so [^\n]*\n$/);
    expect(code).toBe(130);
    const read = await run(['stats', '--store', 'broken-off'], folder);
    expect(read.stderr).toMatch(
      /^renvoi: the graph in broken-off: filling it from the seed was broken off[^\n]*\n$/,
    );
    const copied = await run(['copy', '--from', 'broken-off', '--to', 'of-a-part'], folder);
    expect(copied).toMatchObject({ code: 1, stdout: '' });
    expect(copied.stderr).toMatch(
      /The store to copy from is not whole: filling it from the seed was broken off/,
    );
    const server = await served(['--seed', '--store', 'broken-off']);
    expect(server.said).toMatch(/^Filling/);
    await server.stop();
    expect((await run(['stats', '--store', 'broken-off'], folder)).stderr).toBe('');
  }, 60_000);

  it.skipIf(!isReachable())(
    'and stats read a graph that may not be written, and leave nothing beside it',
    async () => {
      await run(['ingest', 'texts', '--store', 'sealed'], folder);
      const before = await stats('sealed');
      chmodSync(folder, 0o755);
      chmodSync(at('sealed'), 0o555);
      chmodSync(at('sealed/renvoi.db'), 0o444);
      try {
        const told = await finished(start(['stats', '--json', '--store', 'sealed'], folder, {}, NOBODY));
        expect({ ...told, stdout: JSON.parse(told.stdout) as unknown }).toEqual({
          code: 0,
          stderr: '',
          stdout: before,
        });
        const server = await served(['--seed', '--store', 'sealed'], NOBODY);
        expect(server.said).toContain('In sealed, 2 documents state');
        await server.stop();
        const refused = await finished(
          start(['forget', 'A/RES/85/301', '--store', 'sealed'], folder, {}, NOBODY),
        );
        expect(refused.stderr).toMatch(/^renvoi: The store .*renvoi\.db cannot be written.*\n$/);
        expect(refused.code).toBe(1);
        const extracted = await finished(start(['extract', 'texts/one.txt'], at('sealed/..'), {}, NOBODY));
        expect(extracted.code).toBe(0);
      } finally {
        chmodSync(at('sealed'), 0o755);
      }
      expect(readdirSync(at('sealed'))).toEqual(['renvoi.db']);
    },
  );

  it('serves an empty graph, and says how to fill it', async () => {
    const server = await served(['--store', 'empty']);
    expect(server.said).toContain('is empty: fill it with "renvoi ingest"');
    await server.stop();
  });
});
