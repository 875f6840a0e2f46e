import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCsv, writeCypher } from '../../server/export/neo4j/write.js';
import { contentsOf } from '../../server/store/copy.js';
import { openNeo4jStore } from '../../server/store/neo4j/index.js';
import type { GraphStore } from '../../server/store/port.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { SHIPPED } from '../store/contract-shipped.js';
import { FACTS, READINGS, reading } from '../store/fixtures.js';
import { describeNeo4j, emptied, shared } from './database.js';
import { queries } from './queries.js';
import { findTools, startNeo4j } from './server.js';

/** What a file of statements or of lines may take for its own. */
const ODD = reading(
  { id: 'doc/odd', kind: 'Document', title: `"Odd", it's; \\u0027 $rows\n// \`{x}\`` },
  [{ id: 'org/odd', kind: 'Organization', name: 'Odd\t"1", \\\'2\' 𝔘 العربية', known: false }],
  [
    {
      text: `Odd\t"1", \\'2' 𝔘 العربية met,\r\n"twice";\n\n`,
      verb: 'l\'a "vu"',
      states: [{ type: 'MENTIONS', target: 'org/odd', paragraphs: ['1', '2 "a", b'] }],
    },
  ],
);

describeNeo4j('the graph of a store', () => {
  let store: GraphStore;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'renvoi-export-'));
    store = await openSqliteStore({ folder: ':memory:' });
    await store.saveFacts(FACTS);
    await store.saveShipped(SHIPPED);
    for (const each of [...READINGS, ODD]) await store.saveReading(each);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('is the same once its Cypher statements have run on an empty database', async () => {
    const file = join(folder, 'graph.cypher');
    const written = await writeCypher(store, file);
    const script = await readFile(file, 'utf8');
    const statements = script.split(/;\n/).filter((each) => each.trim() !== '');
    expect(statements).toHaveLength(written!);
    await emptied();
    const database = queries(shared!);
    for (const statement of statements) await database.run(statement);
    await database.close();
    const made = await openNeo4jStore(shared!);
    expect(await contentsOf(made)).toEqual(await contentsOf(store));
    // it goes on as if the store itself had written it
    for (const each of [...READINGS, ODD]) expect(await made.saveReading(each)).toBe('unchanged');
    for (const each of [made, store]) await each.removeDocument('A/RES/74/247', 'en');
    expect(await contentsOf(made)).toEqual(await contentsOf(store));
    await made.close();
  }, 180_000);

  test('is the same once its folder was imported by the command that lies in it', async (ctx) => {
    const tools = await findTools(process.env['RENVOI_TEST_NEO4J_VERSION']);
    // a server that was named is no place to import into
    if (typeof tools === 'string') return ctx.skip(tools);
    const csv = join(folder, 'csv');
    await writeCsv(store, csv);
    const server = await startNeo4j(tools, {
      prepare: async (admin) => {
        // the command hands its arguments to whatever is called neo4j-admin
        const told = join(folder, 'arguments');
        await writeFile(join(folder, 'neo4j-admin'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\n`);
        await chmod(join(folder, 'neo4j-admin'), 0o755);
        const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
        await promisify(execFile)(join(csv, 'import.sh'), [], { env });
        const given = (await readFile(told, 'utf8')).trim().split('\n');
        const args = given.map((each) => each.replace(/(=)([a-zA-Z]+\.csv)$/, `$1${csv}/$2`));
        await admin(args);
        // what a database holds is replaced where that is asked for, not otherwise
        await expect(admin(args)).rejects.toThrow();
        await admin([...args, '--overwrite-destination=true']);
      },
    });
    try {
      const made = await openNeo4jStore(server);
      expect(await contentsOf(made)).toEqual(await contentsOf(store));
      const search = async (of: GraphStore) =>
        (await of.search('cybercrime', { first: 5 })).items.map(({ item }) => item.id);
      expect(await search(made)).toEqual(await search(store));
      for (const each of [...READINGS, ODD]) expect(await made.saveReading(each)).toBe('unchanged');
      for (const each of [made, store]) await each.removeDocument('A/RES/74/247', 'en');
      expect(await contentsOf(made)).toEqual(await contentsOf(store));
      await made.close();
    } finally {
      await server.stop();
    }
  }, 180_000);

  test('stops where it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const { signal } = stop;
    expect(await writeCypher(store, join(folder, 'graph.cypher'), { signal })).toBeUndefined();
    expect(await writeCsv(store, join(folder, 'csv'), { signal })).toBeUndefined();
    expect(await readdir(folder)).not.toContain('csv');
  });
});
