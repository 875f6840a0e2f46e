import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reaching } from '../../server/store/neo4j/statements.js';
import { READINGS } from '../store/fixtures.js';
import { describeNeo4j, openEmpty, shared } from './database.js';
import { queries, type Queries } from './queries.js';

/** The operators of a plan, from the first that runs. */
function operators({ operatorType, children }: Plan): string[] {
  return [...children.flatMap(operators), operatorType.replace(/@.*$/, '')];
}

describeNeo4j('the plan of a neighbourhood', () => {
  let database: Queries;
  beforeAll(async () => {
    const store = await openEmpty();
    for (const each of READINGS) await store.saveReading(each);
    await store.close();
    database = queries(shared!);
  });
  afterAll(() => database.close());

  // another goes through all entities, or every way there is, and grows with the graph or worse
  test.each(['reach', 'reachOut', 'reachIn'] as const)(
    'of %s begins at the index of ids and walks no way twice',
    async (name) => {
      const asked = { around: ['A/RES/74/247', 'org/itu'], types: ['CITES'], kinds: null, limit: 50 };
      const { summary } = await database.run(`EXPLAIN ${reaching(name, 6)}`, asked);
      const [first, ...rest] = operators(summary.plan as Plan);
      expect(first).toBe('NodeUniqueIndexSeek');
      expect(rest).toContain('VarLengthExpand(Pruning,BFS,All)');
      expect(rest.filter((each) => /Scan/.test(each))).toEqual([]);
    },
  );
});
