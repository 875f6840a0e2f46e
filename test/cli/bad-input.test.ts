import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, finished, resolution, run, scratch } from './run.js';

const { folder, at, remove } = scratch();

/** What the graph holds before anything bad happens; nothing below may change it. */
let before: string;

beforeAll(async () => {
  writeFileSync(at('good.txt'), resolution('85/100'));
  writeFileSync(at('other.txt'), resolution('85/101'));
  writeFileSync(at('copy.txt'), resolution('85/101'));
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('binary.txt'), Buffer.from([0x41, 0x00, 0x07, 0x00, 0x00, 0xff]));
  writeFileSync(at('renamed.txt'), '%PDF-1.7\n');
  writeFileSync(at('report.pdf'), '%PDF-1.7\n');
  writeFileSync(
    at('latin.txt'),
    Buffer.from('Rappelant ses résolutions antérieures, déjà citées\n'.repeat(9), 'latin1'),
  );
  writeFileSync(at('big.txt'), 'A text of many words. '.repeat(200));
  mkdirSync(at('pictures'));
  mkdirSync(at('damaged'));
  writeFileSync(
    at('damaged/renvoi.db'),
    'this is no database, but it has been put where one should be\n'.repeat(99),
  );
  const { code } = await run(['ingest', 'good.txt', '--store', 'graph'], folder);
  expect(code).toBe(0);
  before = await graph();
});

afterAll(remove);

/** Everything that the command line can tell of the graph. */
async function graph(): Promise<string> {
  const parts = await Promise.all([
    run(['stats', '--json', '--store', 'graph'], folder),
    run(['stats', '--documents', '--json', '--store', 'graph'], folder),
  ]);
  for (const { code, stderr } of parts) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return parts.map(({ stdout }) => stdout).join('');
}

const USAGE = 2;
const FAILED = 1;

/** What is given, the arguments, the exit code, and the one sentence that must come. */
const TABLE: [what: string, args: string[], code: number, sentence: RegExp][] = [
  ['an empty file', ['ingest', 'empty.txt'], FAILED, /empty\.txt: is empty: there is nothing to read in it/],
  [
    'a binary file',
    ['ingest', 'binary.txt'],
    FAILED,
    /binary\.txt: is a binary file.* zero byte at offset 1/,
  ],
  ['a PDF under another name', ['ingest', 'renamed.txt'], FAILED, /renamed\.txt: is a PDF file, not a text/],
  [
    'a format without a reader',
    ['ingest', 'report.pdf'],
    FAILED,
    /report\.pdf: no reader for \.pdf files yet/,
  ],
  [
    'a wrong encoding',
    ['ingest', 'latin.txt'],
    FAILED,
    /latin\.txt: is not UTF-8 \(byte 0xE9 at offset 15, line 1\) but probably (ISO-8859-1|windows-1252): convert/,
  ],
  [
    'a file over the limit',
    ['ingest', 'big.txt', '--max-size', '1K'],
    FAILED,
    /big\.txt: is 4\.3 KiB, over the limit of 1 KiB/,
  ],
  ['a folder without texts', ['ingest', 'pictures'], FAILED, /pictures: no texts in this folder/],
  ['a path that does not exist', ['ingest', 'nowhere.txt'], FAILED, /nowhere\.txt: no such file or folder/],
  ['a glob that nothing fits', ['ingest', '*.rst'], FAILED, /\*\.rst: no texts match/],
  ['no document', ['forget', ''], USAGE, /the id of a document is wanted, and an empty one was given/],
  ['an unknown document', ['forget', 'A/RES/1/999'], FAILED, /no document A\/RES\/1\/999 in this graph/],
  [
    'part of the symbol of a document',
    ['forget', '85/100'],
    FAILED,
    /no document 85\/100 in this graph \(Did you mean A\/RES\/85\/100\?\): /,
  ],
  [
    'the symbol of a document in lower case',
    ['forget', 'a/res/85/100'],
    FAILED,
    /no document a\/res\/85\/100 in this graph \(Did you mean A\/RES\/85\/100\?\): /,
  ],
  [
    'a language in which a document was not read',
    ['forget', 'A/RES/85/100', '--language', 'fr'],
    FAILED,
    /no document A\/RES\/85\/100 in fr in this graph \(Did you mean A\/RES\/85\/100 in en\?\): /,
  ],
  ['an unknown language', ['forget', 'A/RES/85/100', '--language', 'xx'], USAGE, /no such language: xx/],
  ['a gold folder without gold', ['eval', 'pictures'], FAILED, /no gold in pictures/],
  [
    'an option by its former name',
    ['stats', '--data', 'graph'],
    USAGE,
    /unknown option '--data', which is called --store now: see "renvoi stats --help"/,
  ],
  [
    'an unknown command',
    ['ingets', 'good.txt'],
    USAGE,
    /unknown command 'ingets' \(Did you mean ingest\?\): see "renvoi --help"/,
  ],
  [
    'help on an unknown command',
    ['help', 'ingets'],
    USAGE,
    /unknown command 'ingets' \(Did you mean ingest\?\): see "renvoi --help"/,
  ],
  [
    'a store without a name',
    ['ingest', 'good.txt', '--store', ''],
    USAGE,
    /the store has no name: a folder, or an address such as neo4j:/,
  ],
  [
    'an address of no store',
    ['ingest', 'good.txt', '--store', 'https://graph.example'],
    USAGE,
    /no store has an address that begins with https:.*neo4j\+s:\/\/.* or a folder is wanted/,
  ],
  [
    'an address without a server',
    ['stats', '--store', 'bolt://'],
    USAGE,
    /the address of the store is not complete: bolt:\/\/SERVER or/,
  ],
  [
    'an address with a user and a password',
    ['ingest', 'good.txt', '--store', 'neo4j://anna:hunter2@localhost'],
    USAGE,
    /never a user or a password: set RENVOI_NEO4J_USER and RENVOI_NEO4J_PASSWORD \(/,
  ],
  [
    'a server without a password',
    ['stats', '--store', 'neo4j://localhost:1'],
    USAGE,
    /no password for neo4j:\/\/localhost:1: set RENVOI_NEO4J_PASSWORD, or/,
  ],
  [
    'an unknown option',
    ['ingest', 'good.txt', '--stroe', 'x'],
    USAGE,
    /unknown option '--stroe' .*"renvoi ingest --help"/,
  ],
  ['a missing argument', ['extract'], USAGE, /missing required argument 'file': see "renvoi extract --help"/],
  [
    'an unknown format',
    ['extract', 'good.txt', '--format', 'xml'],
    USAGE,
    /'xml' is invalid.*text, json, jsonl/,
  ],
  ['a port that is none', ['serve', '--port', '99999'], USAGE, /'99999' is invalid.*0 to 65535/],
  [
    'a host that is none',
    ['serve', '--port', '0', '--host', '192.0.2.1'],
    FAILED,
    /"192\.0\.2\.1" is no address of this machine/,
  ],
];

/** Commands that know no `--store`. */
const STORELESS = ['extract', 'eval', 'ingets', 'help'];

describe('bad input gets one sentence and an exit code, and leaves the graph as it was', () => {
  it.each(TABLE)('%s', async (_what, args, code, sentence) => {
    const data = STORELESS.includes(args[0]!) || args.includes('--store') ? [] : ['--store', 'graph'];
    const ran = await run([...args, ...data], folder);
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.stderr).toMatch(/^renvoi: /);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(code);
    expect(await graph()).toBe(before);
  });

  it('a taken port', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ran = await run(['serve', '--seed', '--port', String(port), '--store', 'new'], folder);
    server.close();
    expect(ran.stderr).toMatch(new RegExp(`^renvoi: Port ${port} of 127.0.0.1 is taken: .*--port.*\n$`));
    expect(ran.code).toBe(FAILED);
    // nothing was begun
    expect((await run(['stats', '--store', 'new'], folder)).stderr).toMatch(/^renvoi: no graph in new: /);
  });

  it.each([
    ['ingest', ['ingest', 'good.txt']],
    ['serve', ['serve', '--port', '0']],
  ])('a folder that cannot be written (%s)', async (_what, args) => {
    // a file where a folder should be: no account may write below it, not even root
    const ran = await run([...args, '--store', 'good.txt/graph'], folder);
    expect(ran.stderr).toMatch(/^renvoi: .*good\.txt\/graph.* cannot be written.*\n$/);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.code).toBe(FAILED);
  });

  it.each([
    ['ingest', ['ingest', 'good.txt']],
    ['serve', ['serve', '--port', '0']],
    ['stats', ['stats']],
    ['forget', ['forget', 'A/RES/85/100']],
  ])('a damaged store (%s)', async (_what, args) => {
    const before = readFileSync(at('damaged/renvoi.db'));
    const ran = await run([...args, '--store', 'damaged'], folder);
    expect(ran.stderr).toMatch(/^renvoi: .*renvoi\.db is damaged.*\n$/);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.code).toBe(FAILED);
    expect(readFileSync(at('damaged/renvoi.db')).equals(before)).toBe(true);
  });

  it('a document read twice', async () => {
    const ran = await run(['ingest', 'good.txt', '--store', 'graph'], folder);
    expect(ran).toEqual({ code: 0, stdout: 'Read 1 document: 1 unchanged.\n', stderr: '' });
    expect(await graph()).toBe(before);
  });

  it('two different texts that are one document', async () => {
    writeFileSync(at('rival.txt'), resolution('85/101', 'the World Health Organization'));
    for (const replace of [[], ['--replace']]) {
      const ran = await run(['ingest', 'other.txt', 'rival.txt', ...replace, '--store', 'twice'], folder);
      expect(ran.stderr).toMatch(
        /^renvoi: rival\.txt: is the same document \(.*, en\) as other\.txt with another text, and that one was kept.*\n$/,
      );
      expect(ran.stdout).toMatch(/^Read 1 document: 1 (added|unchanged); 1 failed\.\n$/);
      expect(ran.code).toBe(FAILED);
    }
    rmSync(at('rival.txt'));
  });

  it('one text in two files, however often', async () => {
    const ingest = () => run(['ingest', 'copy.txt', 'other.txt', '--store', 'copies'], folder);
    expect(await ingest()).toEqual({
      code: 0,
      stdout: 'Read 2 documents: 1 added, 1 unchanged.\n',
      stderr: '',
    });
    expect((await ingest()).stdout).toBe('Read 2 documents: 2 unchanged.\n');
  });

  it.each([
    ['a path that does not exist', 'nowhere.txt'],
    ['a folder without texts', 'pictures'],
    ['a format without a reader', 'report.pdf'],
    ['an empty file', 'empty.txt'],
  ])('nothing to read makes no graph: %s', async (_what, path) => {
    const ran = await run(['ingest', path, '--store', 'unmade'], folder);
    expect(ran.code).toBe(FAILED);
    expect(existsSync(at('unmade'))).toBe(false);
  });

  it.each([
    ['stats', ['stats']],
    ['forget', ['forget', 'A/RES/85/100']],
  ])('a folder without a graph, or with an empty file for one (%s)', async (_what, args) => {
    mkdirSync(at('hollow'), { recursive: true });
    writeFileSync(at('hollow/renvoi.db'), '');
    const empty = await run([...args, '--store', 'hollow'], folder);
    expect(empty.stderr).toMatch(/^renvoi: no graph in hollow, only an empty renvoi\.db: .*\n$/);
    expect(empty.code).toBe(FAILED);
    const none = await run([...args, '--store', 'pictures'], folder);
    expect(none.stderr).toMatch(/^renvoi: no graph in pictures: .*\n$/);
    expect(readdirSync(at('pictures'))).toEqual([]);
  });

  it('a good file among bad ones is kept', async () => {
    const ran = await run(['ingest', '.', '--max-size', '1K', '--store', 'some', '--json'], folder);
    const report = JSON.parse(ran.stdout) as { added: number; failed: { file: string }[] };
    expect(report.failed.map(({ file }) => file)).toEqual([
      'big.txt',
      'binary.txt',
      'empty.txt',
      'latin.txt',
      'renamed.txt',
    ]);
    expect(report.added).toBe(2);
    expect(ran.code).toBe(FAILED);
  });

  it.runIf(existsSync('/dev/full'))('a full disk for the output', async () => {
    for (const command of ['extract good.txt', 'extract good.txt -f json', 'stats --store graph', '--help']) {
      const child = spawn('/bin/sh', ['-c', `exec "$0" "$1" ${command} > /dev/full`, process.execPath, BIN], {
        cwd: folder,
      });
      const { code, stderr } = await finished(child);
      expect({ command, code, stderr }).toEqual({
        command,
        code: FAILED,
        stderr:
          'renvoi: the output cannot be written: the disk is full, free some space or send it elsewhere\n',
      });
    }
  });

  it.runIf(existsSync('/proc'))('a folder that no system makes', async () => {
    const ran = await run(['ingest', 'good.txt', '--store', '/proc/renvoi/graph'], folder);
    expect(ran.stderr).toMatch(/^renvoi: The store \/proc\/renvoi\/graph\/renvoi\.db cannot be written.*\n$/);
    expect(ran.code).toBe(FAILED);
  });

  it('no command at all shows the help', async () => {
    const ran = await run([], folder);
    expect(ran.stderr).toMatch(/^Usage: renvoi /);
    expect(ran.code).toBe(USAGE);
  });
});
