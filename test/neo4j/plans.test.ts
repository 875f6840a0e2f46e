import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neighbourhood, statement } from '../../server/store/neo4j/statements.js';
import { READINGS } from '../store/fixtures.js';
import { describeNeo4j, openEmpty, shared } from './database.js';
import { queries, type Queries } from './queries.js';

/** The operators of a plan, from the first that runs. */
function operators({ operatorType, children }: Plan): string[] {
  return [...children.flatMap(operators), operatorType.replace(/@.*$/, '')];
}

describeNeo4j('the plan', () => {
  let database: Queries;
  beforeAll(async () => {
    const store = await openEmpty();
    for (const each of READINGS) await store.saveReading(each);
    await store.close();
    database = queries(shared!);
  });
  afterAll(() => database.close());

  // another goes through all entities, or all citations, and grows with the graph
  test.each(['BOTH', 'OUT', 'IN'] as const)(
    'of a neighbourhood, %s, begins at the index of ids and expands from what it found',
    async (direction) => {
      const asked = { around: ['A/RES/74/247', 'org/itu'], types: ['CITES'], kinds: null, limit: 50 };
      const { summary } = await database.run(`EXPLAIN ${neighbourhood(direction, 6)}`, asked);
      const [first, ...rest] = operators(summary.plan as Plan);
      expect(first).toBe('NodeUniqueIndexSeek');
      expect(rest).toContain('Expand(All)');
      expect(rest.filter((each) => /Scan|Join|VarLength/.test(each))).toEqual([]);
    },
  );

  // a page of a list must not cost the list
  test.each([
    ['listDocuments', { id: 'a', language: 'en', hasText: null, limit: 5 }, 'NodeIndexSeek'],
    ['listRelations', { place: ['a', 'CITES', 'b'], limit: 5 }, 'NodeUniqueIndexSeekByRange'],
  ] as const)('of %s goes along an index, and sorts nothing', async (name, asked, seek) => {
    const { summary } = await database.run(`EXPLAIN ${statement(name)}`, asked);
    const [first, ...rest] = operators(summary.plan as Plan);
    expect(first).toBe(seek);
    expect(rest.filter((each) => /Scan|^Sort|^Top|^EagerAggregation/.test(each))).toEqual([]);
  });
});
