import { describeStore } from '../store/contract.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { describeNeo4j, openEmpty } from './database.js';

describeNeo4j('on a server', () => {
  describeStore('Neo4j', () => openEmpty(), {
    runs: 6,
    openOther: () => openSqliteStore({ folder: ':memory:' }),
  });
});
