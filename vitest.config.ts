import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would load graphql's ES modules for our code and Node its CommonJS for the libraries: two realms
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['server/**/*.test.ts', 'bench/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'],
    // those that need a server: vitest.neo4j.config.ts
    exclude: [...configDefaults.exclude, 'test/neo4j/**'],
    testTimeout: 30_000,
  },
});
