import { chmod, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore, STORE_FILE } from '../../server/store/sqlite/index.js';
import { SCHEMA_VERSION } from '../../server/store/sqlite/schema.js';
import type { ShippedDocument } from '../../server/store/shipped.js';
import { describeStore } from './contract.js';
import { SHIPPED } from './contract-shipped.js';
import { CUT, FACTS, NOTE, READINGS, REPORT, RESOLUTION } from './fixtures.js';
import { snapshot } from './snapshot.js';

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renvoi-store-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describeStore('SQLite in memory', () => openSqliteStore({ folder: ':memory:' }));

describeStore('SQLite in a file', async () => openSqliteStore({ folder: await newFolder() }), { runs: 10 });

const IDS = ['A/RES/74/247', 'org/itu', 'org/unga', 'wg/ad-hoc-committee', 'doc/note'];

describe('a SQLite store on disk', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, STORE_FILE);
  });
  const open = (timeout?: number) => openSqliteStore({ folder, timeout });
  const refused = async (opening: Promise<unknown>) => {
    const error = await opening.then(
      () => undefined,
      (reason: unknown) => reason as Error & { code: string },
    );
    // one sentence, which names the file
    expect(error?.message).toMatch(/^[^\n]*renvoi\.db[^\n]*\.$/);
    return error?.code;
  };
  const save = async () => {
    const store = await open();
    await store.saveFacts(FACTS);
    for (const each of READINGS) await store.saveReading(each);
    return store;
  };

  test('holds the same when opened again', async () => {
    const store = await save();
    const before = await snapshot(store, IDS, ['itu']);
    await store.close();
    const again = await open();
    expect(await snapshot(again, IDS, ['itu'])).toEqual(before);
    expect(await again.saveReading(RESOLUTION)).toBe('unchanged');
    await again.close();
  });

  test('makes its folder, and the folders above', async () => {
    folder = join(folder, 'a', 'b');
    await (await open()).close();
    expect((await readFile(join(folder, STORE_FILE))).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  test('can be closed twice, and says so if it is used after', async () => {
    const store = await save();
    await store.close();
    await store.close();
    await expect(store.statistics()).rejects.toThrow(/is closed; open it again/);
  });

  test('holds all it was given once closed, in one file', async () => {
    await (await save()).close();
    await rm(`${file}-wal`, { force: true });
    await rm(`${file}-shm`, { force: true });
    const store = await open();
    expect((await store.statistics()).documents).toBe(4);
    await store.close();
  });

  test('has the indexes of a new one after the graph that ships was taken in, or was refused', async () => {
    const schema = () => {
      const database = new Database(file);
      const rows: unknown[] = database
        .prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name')
        .all();
      database.close();
      return rows;
    };
    const store = await open();
    const before = schema();
    await expect(store.saveShipped({ ...SHIPPED, entities: [] })).rejects.toThrow();
    expect(schema()).toEqual(before);
    expect(await store.saveShipped(SHIPPED)).toBe('added');
    expect(schema()).toEqual(before);
    await store.close();
  });

  test('holds every row of a document that has more than one statement adds', async () => {
    const [{ assertions, ...first }] = SHIPPED.documents as [ShippedDocument];
    const paragraphs = Array.from({ length: 250 }, (_, place) => ({
      ...first.paragraphs[0]!,
      id: `p${place}`,
      label: `${place}`,
    }));
    const document = {
      ...first,
      paragraphs,
      assertions: paragraphs.map((_, paragraph) => ({ ...assertions[0]!, paragraph })),
    };
    const store = await open();
    await store.saveShipped({ ...SHIPPED, documents: [document] });
    const held = await store.shipped();
    expect([...(held!.documents as Iterable<ShippedDocument>)]).toEqual([document]);
    await store.close();
  });

  test('sees what another process writes', async () => {
    const reader = await save();
    await reader.subgraph({ around: ['org/itu'], depth: 1, limit: 9 });
    const writer = await open();
    await writer.removeDocument('doc/report-on-cooperation');
    const { nodes } = await reader.subgraph({ around: ['org/itu'], depth: 1, limit: 9 });
    expect(nodes.map((node) => node.id)).toEqual(['org/itu']);
    await writer.close();
    await reader.close();
  });

  test.each([
    ['a file that is no database', () => writeFile(file, 'no database '.repeat(500))],
    [
      'a database of something else',
      () => {
        const other = new Database(file);
        other.exec('CREATE TABLE notes (text)');
        other.close();
      },
    ],
    [
      'a file with its end missing',
      async () => {
        await (await save()).close();
        await truncate(file, 20_000);
      },
    ],
    [
      'a file with its beginning overwritten',
      async () => {
        await (await save()).close();
        const bytes = await readFile(file);
        await writeFile(file, bytes.fill('x', 0, 8192));
      },
    ],
  ])('refuses %s as damaged', async (_, damage) => {
    await damage();
    expect(await refused(open())).toBe('DAMAGED');
  });

  test('reports damage that it meets later', async () => {
    await (await save()).close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill('x', 8192));
    const used = open().then(async (store) => {
      await store.entities(['org/itu']);
      await store.listDocuments({ first: 5 });
      await store.search('itu', { first: 5 });
    });
    expect(await refused(used)).toBe('DAMAGED');
  });

  test('takes an empty file for a new store', async () => {
    await writeFile(file, '');
    const store = await open();
    expect((await store.statistics()).documents).toBe(0);
    await store.close();
  });

  test('refuses the schema of a later version, and leaves it as it is', async () => {
    await (await save()).close();
    const other = new Database(file);
    other.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    other.close();
    expect(await refused(open())).toBe('NEWER_SCHEMA');
  });

  test('of an earlier schema says where it holds ids that were cut, and only there', async () => {
    for (const [readings, told] of [
      [[RESOLUTION], []],
      [[RESOLUTION, CUT], ['ids']],
    ] as const) {
      const store = await open();
      for (const each of readings) await store.saveReading(each);
      await store.close();
      const other = new Database(file);
      other.exec('PRAGMA user_version = 3');
      other.close();
      const later = await open();
      expect(await later.caveats()).toEqual(told);
      await later.close();
      await rm(file);
    }
  });

  test('refuses a folder that is a file, or whose store is a folder', async () => {
    await mkdir(file);
    expect(await refused(open())).toBe('UNWRITABLE');
    await writeFile(join(folder, 'file'), '');
    expect(await refused(openSqliteStore({ folder: join(folder, 'file') }))).toBe('UNWRITABLE');
    expect(await refused(openSqliteStore({ folder: join(folder, 'file', 'below') }))).toBe('UNWRITABLE');
  });

  /** Does it where nothing of `folders` may be written, as someone else if this is the superuser. */
  const unwritable = async (folders: string[], work: () => Promise<void>) => {
    const superuser = process.geteuid?.() === 0;
    for (const each of folders) await chmod(each, 0o555);
    await chmod(file, 0o444);
    try {
      if (superuser) process.seteuid!(65_534);
      await work();
    } finally {
      if (superuser) process.seteuid!(0);
      for (const each of folders) await chmod(each, 0o755);
    }
  };

  test('refuses a folder or a file that may not be written', async () => {
    await (await save()).close();
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await unwritable([folder, empty], async () => {
      expect(await refused(openSqliteStore({ folder: empty }))).toBe('UNWRITABLE');
      expect(await refused(openSqliteStore({ folder: join(empty, 'below') }))).toBe('UNWRITABLE');
      expect(await refused(open())).toBe('UNWRITABLE');
      // there is nothing to read either
      expect(await refused(openSqliteStore({ folder: empty, readOnly: 'allowed' }))).toBe('UNWRITABLE');
    });
  });

  test('reads what may only be read, where that is allowed, and refuses to write it', async () => {
    const store = await save();
    const before = await snapshot(store, IDS, ['itu']);
    await store.close();
    for (const journal of ['-wal', '-shm']) await rm(`${file}${journal}`, { force: true });
    await unwritable([folder], async () => {
      const reader = await openSqliteStore({ folder, readOnly: 'allowed' });
      expect(await snapshot(reader, IDS, ['itu'])).toEqual(before);
      expect(await refused(reader.removeDocument('doc/note'))).toBe('UNWRITABLE');
      await reader.close();
    });
  });

  test('reads what another process has written and not yet tidied up, where it may only read', async () => {
    const writer = await save();
    const before = await snapshot(writer, IDS, ['itu']);
    await unwritable([folder], async () => {
      const reader = await openSqliteStore({ folder, readOnly: 'allowed' });
      expect(await snapshot(reader, IDS, ['itu'])).toEqual(before);
      await reader.close();
    });
    await writer.close();
  });

  test('refuses a folder that cannot be made, and does not try for ever', async () => {
    if (process.platform !== 'linux') return;
    expect(await refused(openSqliteStore({ folder: '/proc/renvoi/graph' }))).toBe('UNWRITABLE');
  });

  test('waits for another process that writes, then says that it is locked', async () => {
    await (await save()).close();
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const store = await open(50);
    expect((await store.statistics()).documents).toBe(4); // reading goes on
    expect(await refused(store.removeDocument('doc/note'))).toBe('LOCKED');
    expect(await refused(store.saveReading({ ...NOTE, text: 'other' }))).toBe('LOCKED');
    other.exec('COMMIT');
    expect(await store.removeDocument('doc/note')).toBe(true);
    await store.close();
    other.close();
  });

  test('a new store that another process is making is locked', async () => {
    const other = new Database(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)');
    expect(await refused(open(50))).toBe('LOCKED');
    other.exec('ROLLBACK');
    other.close();
  });

  test('a transaction that fails half-way leaves nothing of it', async () => {
    const store = await save();
    const before = await snapshot(store, IDS, ['itu']);
    // an entity that only SQLite refuses, after paragraphs and other entities were written
    const broken = structuredClone(REPORT);
    broken.extraction.relations.at(-1)!.rule = null as unknown as string;
    await expect(store.saveReading(broken)).rejects.toThrow();
    expect(await snapshot(store, IDS, ['itu'])).toEqual(before);
    await expect(
      store.saveFacts([...FACTS, { ...FACTS[0]!, id: 'org/x', name: null as unknown as string }]),
    ).rejects.toThrow();
    expect(await snapshot(store, IDS, ['itu'])).toEqual(before);
    expect(await store.saveReading(REPORT)).toBe('unchanged');
    await store.close();
  });
});
