import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAuthority } from '../../server/authority/index.js';
import { authorityFolder, seedDocuments } from '../../server/cli/paths.js';
import { ingest } from '../../server/ingest/index.js';
import { ROOT } from '../cli/run.js';
import { describeNeo4j, openEmpty, shared } from './database.js';
import { queries, type Queries } from './queries.js';
import { ROADS_ANSWERS, ROADS_FACTS, ROADS_READINGS } from './roads.js';

const FOLDER = join(ROOT, 'cypher', 'examples');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));

const HEAD = /^\/\/ [A-Z].+[.?]\n\/\/ [A-ZÀ-Ý].+\n\/\/ :params (\{.*\})\n/;

test('there are twenty questions, each in two languages and with its parameters', () => {
  expect(NAMES).toHaveLength(20);
  for (const name of NAMES) expect(readFileSync(join(FOLDER, name), 'utf8'), name).toMatch(HEAD);
});

describeNeo4j('the questions of cypher/examples, on the seed documents', () => {
  let database: Queries;
  beforeAll(async () => {
    const store = await openEmpty();
    await ingest([seedDocuments()], store, { authority: loadAuthority(authorityFolder()) });
    await store.close();
    database = queries(shared!);
  }, 240_000);
  afterAll(() => database.close());

  describe.each(NAMES)('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');

    test('has an answer', async () => {
      const given = await database.run(`RETURN ${HEAD.exec(text)![1]} AS parameters`);
      const parameters = given.records[0]!.get('parameters') as Record<string, unknown>;
      const { records } = await database.run(text, parameters, { routing: 'READ' });
      const rows = records.map((record) => record.toObject());
      expect(rows.length).toBeGreaterThan(0);
    });
  });
});

describeNeo4j('the questions of cypher/examples, on a small graph that is known', () => {
  let database: Queries;
  beforeAll(async () => {
    const store = await openEmpty();
    await store.saveFacts(ROADS_FACTS);
    for (const each of ROADS_READINGS) await store.saveReading(each);
    await store.close();
    database = queries(shared!);
  });
  afterAll(() => database.close());

  test.each(NAMES)('%s has this answer and no other', async (name) => {
    const { of, rows, beginning } = ROADS_ANSWERS[name.replace('.cypher', '')]!;
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const { records } = await database.run(text, of, { routing: 'READ' });
    // how well a name fits is the index's own affair
    const answer = records.map((record) => ({ ...record.toObject(), score: undefined }));
    expect(beginning ? answer.slice(0, rows.length) : answer).toEqual(rows);
  });
});
