import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../server/store/neo4j/migrate.js';
import { openNeo4jStore } from '../../server/store/neo4j/index.js';
import { CUT, FACTS, READINGS } from '../store/fixtures.js';
import { describeNeo4j, shared } from './database.js';
import { queries, refuseOthers, type Queries } from './queries.js';

describeNeo4j('the schema of a Neo4j database', () => {
  let database: Queries;
  const query = async (cypher: string) =>
    (await database.run(cypher)).records.map((record) => record.toObject());
  const schema = async () => ({
    constraints: await query('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name'),
    indexes: await query(
      "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, type, state ORDER BY name",
    ),
  });
  beforeAll(() => {
    database = queries(shared!);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await query('MATCH (n) DETACH DELETE n');
    for (const { name } of (await schema()).constraints) await query(`DROP CONSTRAINT ${name as string}`);
    for (const { name } of (await schema()).indexes) await query(`DROP INDEX ${name as string}`);
  });
  const refused = async () => {
    const error = await openNeo4jStore(shared!).then(
      () => undefined,
      (reason: unknown) => reason as Error & { code: string },
    );
    expect(error?.message).toMatch(/^[^\n]*bolt:\/\/[^\n]*\.$/);
    return error?.code;
  };

  test('is made in an empty database, and made again changes nothing', async () => {
    await (await openNeo4jStore(shared!)).close();
    const made = await schema();
    expect(made.constraints.length).toBeGreaterThan(3);
    expect(made.indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    expect(made.indexes.map(({ type }) => type)).toContain('FULLTEXT');
    await (await openNeo4jStore(shared!)).close();
    await query('MATCH (s:RenvoiSchema) SET s.version = 0');
    await (await openNeo4jStore(shared!)).close();
    expect(await schema()).toEqual(made);
    expect(await query('MATCH (s:RenvoiSchema) RETURN s.version AS version')).toEqual([
      { version: SCHEMA_VERSION },
    ]);
  });

  test('is made once where several processes begin at the same time', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(shared!)));
    for (const store of stores) await store.close();
    expect(await query('MATCH (s:RenvoiSchema) RETURN count(s) AS n')).toEqual([{ n: 1 }]);
  });

  test('is completed where making it was cut off', async () => {
    await (await openNeo4jStore(shared!)).close();
    const made = await schema();
    await query('MATCH (n) DETACH DELETE n');
    await query('DROP INDEX renvoi_names');
    await (await openNeo4jStore(shared!)).close();
    expect(await schema()).toEqual(made);
  });

  test('of a later version is refused, and left as it is', async () => {
    await (await openNeo4jStore(shared!)).close();
    await query(`MATCH (s:RenvoiSchema) SET s.version = ${SCHEMA_VERSION + 1}`);
    expect(await refused()).toBe('NEWER_SCHEMA');
    expect(await query('MATCH (s:RenvoiSchema) RETURN s.version AS version')).toEqual([
      { version: SCHEMA_VERSION + 1 },
    ]);
  });

  test('is not made in a database that holds something else', async () => {
    await query("CREATE (:Person {name: 'someone'})");
    expect(await refused()).toBe('DAMAGED');
    expect((await schema()).constraints).toEqual([]);
  });

  test('is not made where a graph is wanted that is there', async () => {
    await expect(openNeo4jStore({ ...shared!, missing: 'refused' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(/^The Neo4j database bolt:[^\n]* holds no graph; [^\n]*\.$/) as string,
    });
    expect(await schema()).toEqual({ constraints: [], indexes: [] });
    expect(await query('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
    await (await openNeo4jStore(shared!)).close();
    await (await openNeo4jStore({ ...shared!, missing: 'refused' })).close();
  });

  test('of an earlier version says where the graph holds ids that were cut, and only there', async () => {
    for (const [each, told] of [
      [READINGS[0]!, []],
      [CUT, ['ids']],
    ] as const) {
      const store = await openNeo4jStore(shared!);
      await store.saveReading(each);
      await store.close();
      await query('MATCH (s:RenvoiSchema) SET s.version = 1');
      const later = await openNeo4jStore(shared!);
      expect(await later.caveats()).toEqual(told);
      await later.close();
    }
  });

  test('of something else keeps the tests from emptying it, one of Renvoi does not', async () => {
    await (await openNeo4jStore(shared!)).close();
    await expect(refuseOthers(shared!)).resolves.toBeUndefined();
    await query("CREATE (:Person {name: 'someone'})");
    await expect(refuseOthers(shared!)).rejects.toThrow(/holds nodes that are not of Renvoi \(:Person\)/);
    await query('MATCH (n) DETACH DELETE n');
    await expect(refuseOthers(shared!)).resolves.toBeUndefined();
    await query("CREATE (:Text {words: 'of another program'})");
    await expect(refuseOthers(shared!)).rejects.toThrow(/\(:Text\)/);
  });

  test('holds what cypher/README.md says: labels of the kind, typed relations, names by language', async () => {
    const store = await openNeo4jStore(shared!);
    await store.saveFacts(FACTS);
    for (const each of READINGS) await store.saveReading(each);
    await store.close();
    const [treaty] = await query(
      `MATCH (t:Instrument:Treaty:Authority {id_cets: '185'})<-[r:CITES]-(:Resolution {symbol: 'A/RES/74/247'})
       RETURN t.name_en AS en, t.name_fr AS fr, r.assertions AS assertions, r.stances AS stances,
         r.stanceCounts AS counts, r.first AS first`,
    );
    expect(treaty).toEqual({
      en: 'Convention on Cybercrime',
      fr: 'Convention sur la cybercriminalité',
      assertions: 3,
      stances: ['notes', 'bears in mind'],
      counts: [2, 1],
      first: '2019-12-27',
    });
    const words = await query(
      `MATCH (:Resolution {id: 'A/RES/74/247'})<-[:TEXT_OF]-(t:Text)-[:HAS]->(p:Paragraph)-[:STATES]->(a:Assertion)
         -[:TARGET]->(:Treaty)
       RETURN t.language AS language, p.label AS label, a.words AS words ORDER BY language, label`,
    );
    expect(words).toEqual([
      { language: 'en', label: 'pp2', words: 'Convention on Cybercrime' },
      { language: 'en', label: 'pp3', words: 'Convention on Cybercrime' },
      { language: 'fr', label: 'pp1', words: 'Convention sur la cybercriminalité' },
    ]);
  });
});
