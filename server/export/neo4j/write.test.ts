import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FACTS, READINGS } from '../../../test/store/fixtures.js';
import type { GraphStore } from '../../store/port.js';
import { openSqliteStore } from '../../store/sqlite/index.js';
import { isGraphFolder, writeCsv } from './write.js';

const content = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe('a folder for neo4j-admin', () => {
  let store: GraphStore;
  let scratch: string;
  let folder: string;
  beforeEach(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'renvoi-csv-'));
    folder = join(scratch, 'csv');
    store = await openSqliteStore({ folder: ':memory:' });
    await store.saveFacts(FACTS);
  });
  afterEach(async () => {
    await store.close();
    rmSync(scratch, { recursive: true });
  });

  test('is filled anew, and a file of somebody else in it stays', async () => {
    await writeCsv(store, folder);
    expect(isGraphFolder(folder)).toBe(true);
    writeFileSync(join(folder, 'precious.txt'), 'kept');
    const before = content(folder);
    for (const each of READINGS) await store.saveReading(each);
    await writeCsv(store, folder);
    const after = content(folder);
    expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
    expect(after).toContainEqual(['precious.txt', 'kept']);
    expect(after).not.toEqual(before);
  });

  test.each([
    ['is stopped', async () => undefined, AbortSignal.abort()],
    ['fails', () => store.close(), new AbortController().signal],
  ])('holds the earlier graph whole where the next export %s', async (_, befall, signal) => {
    await writeCsv(store, folder);
    const before = content(folder);
    await befall();
    expect(await writeCsv(store, folder, { signal }).catch(() => undefined)).toBeUndefined();
    expect(content(folder)).toEqual(before);
    // and none is made for nothing
    await writeCsv(store, join(scratch, 'new'), { signal }).catch(() => undefined);
    expect(readdirSync(scratch)).toEqual(['csv']);
  });

  test.each([
    ['is empty', {}],
    ['holds the import.sh of another program', { 'import.sh': '#!/bin/sh\n' }],
    ['holds a file of our name that is not ours', { 'renvoi-neo4j.json': '{"format": "other"}' }],
    ['holds a file of our name that is no JSON', { 'renvoi-neo4j.json': 'renvoi-neo4j-csv' }],
  ])('is not taken for one where it %s', (_, files) => {
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect(isGraphFolder(folder)).toBe(false);
  });

  test.runIf(process.platform !== 'win32').each([
    [[], 'neo4j', []],
    [['mine'], 'mine', []],
    [['--overwrite-destination=true'], 'neo4j', ['--overwrite-destination=true']],
    [['mine', '--overwrite-destination=true'], 'mine', ['--overwrite-destination=true']],
  ])('is imported by its command with %j', async (given, database, added) => {
    await writeCsv(store, folder);
    // whatever is called neo4j-admin is handed the arguments
    writeFileSync(join(scratch, 'neo4j-admin'), `#!/bin/sh\nprintf '%s\\n' "$@"\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${scratch}:${process.env['PATH']}` };
    const { stdout } = await promisify(execFile)(join(folder, 'import.sh'), given, { env });
    const args = stdout.trim().split('\n');
    expect(args.slice(0, 4)).toEqual(['database', 'import', 'full', database]);
    expect(args.filter((each) => each.startsWith('--overwrite'))).toEqual(added);
  });
});
