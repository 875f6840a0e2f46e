import { configDefaults, defineConfig } from 'vitest/config';

/** What measures processor time: after the others, so that none of them takes the caches meanwhile. */
const TIMED = ['server/extract/linear.test.ts'];
/** What needs a server: vitest.neo4j.config.ts. */
const SERVER = ['test/neo4j/**'];

export default defineConfig({
  // Vite would load graphql's ES modules for our code and Node its CommonJS for the libraries: two realms
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // a test that starts the program takes seconds, and others run meanwhile
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['server/**/*.test.ts', 'bench/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SERVER, ...TIMED],
          // some wait for programs that they start: a second one works meanwhile
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
