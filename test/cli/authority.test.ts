import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolution, run, scratch } from './run.js';

const { at, remove } = scratch();

beforeAll(() => {
  mkdirSync(at('texts'));
  for (const number of ['90/1', '90/2']) {
    writeFileSync(
      at(`texts/${number.replace('/', '-')}.txt`),
      resolution(number, 'the Council of the Northern Ports'),
    );
  }
});

afterAll(remove);

describe('renvoi authority check', () => {
  it('prints what the authority file holds', async () => {
    const { code, stdout } = await run(['authority', 'check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\d,]+ entries, by kind\n/);
    expect(stdout).toMatch(/\n[\d,]+ names? of several entries\n/);
  });

  it('prints the documented JSON', async () => {
    const { code, stdout } = await run(['authority', 'check', '--json', '--corpus', at('texts')]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Record<string, unknown> & {
      entries: number;
      unused: number;
      details: { unused: string[] };
    };
    expect(Object.keys(report)).toEqual([
      ...[
        'entries',
        'kinds',
        'languages',
        'sources',
        'ambiguous',
        'missing',
        'verified',
        'unverified',
        'unsourced',
        'unused',
        'problems',
      ],
      'details',
    ]);
    expect(report.entries).toBeGreaterThan(1500);
    expect(report.unused).toBe(report.details.unused.length);
    expect(report.details.unused).not.toContain('org/unga');
    expect(report.details.unused).toContain('state/samoa');
  });
});

describe('renvoi authority add', () => {
  it('proposes the names that texts leave unresolved, without their sentences', async () => {
    const { code, stderr } = await run(['authority', 'add', at('texts'), '--out', at('proposals.jsonl')]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/1 proposal in /);
    const lines = readFileSync(at('proposals.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((each) => JSON.parse(each) as unknown)).toEqual([
      expect.objectContaining({ id: 'org/council-of-the-northern-ports', kind: 'Organization' }),
    ]);
  });

  it('says which path cannot be read', async () => {
    const { code, stderr } = await run(['authority', 'add', at('absent')]);
    expect(code).toBe(1);
    expect(stderr).toContain('absent');
  });

  it.each([
    ['no/such.jsonl', /such\.jsonl cannot be written: there is no folder .*no$/m],
    ['texts', /texts is a folder: name a new file in it$/m],
    ['kept.jsonl', /kept\.jsonl is there already: name a new file$/m],
  ])('refuses to write to %s before it reads', async (out, message) => {
    writeFileSync(at('kept.jsonl'), 'kept');
    const { code, stdout, stderr } = await run(['authority', 'add', at('absent'), '--out', at(out)]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('absent');
    expect(readFileSync(at('kept.jsonl'), 'utf8')).toBe('kept');
  });

  it('refuses an empty name of a file as mistaken use', async () => {
    const { code, stderr } = await run(['authority', 'add', at('texts'), '--out', '']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--out names no file/);
  });
});
