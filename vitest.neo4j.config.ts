import { defineConfig } from 'vitest/config';

/** What needs a Neo4j server: one for all, with one database, so that one file runs at a time. */
export default defineConfig({
  test: {
    include: ['test/neo4j/**/*.test.ts'],
    globalSetup: 'test/neo4j/setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
