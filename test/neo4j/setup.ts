import type { TestProject } from 'vitest/node';
import { neo4jAccess } from '../../server/cli/where.js';
import { refuseOthers } from './queries.js';
import { DEFAULT_VERSION, findTools, startNeo4j, type Address } from './server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that the tests share, one after the other; null where there is none. */
    neo4j: Address | null;
  }
}

/**
 * Gives the tests a server: the one that RENVOI_TEST_NEO4J names (its default database is
 * emptied, or that of RENVOI_NEO4J_DATABASE; one that holds other nodes is refused), else one of our own, of the version of RENVOI_TEST_NEO4J_VERSION. Where neither can be had the tests are skipped,
 * but not in CI.
 */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { env } = process;
  const uri = env['RENVOI_TEST_NEO4J'];
  if (uri) {
    const address = neo4jAccess(uri, env);
    await refuseOthers(address);
    provide('neo4j', address);
    return undefined;
  }
  const version = env['RENVOI_TEST_NEO4J_VERSION'] ?? DEFAULT_VERSION;
  const tools = await findTools(version);
  if (typeof tools === 'string') {
    const told = `Neo4j ${version} cannot be started here: ${tools}; RENVOI_TEST_NEO4J may name a server for the tests.`;
    if (env['CI']) throw new Error(told);
    console.warn(`\n${told} Its tests are skipped.\n`);
    provide('neo4j', null);
    return undefined;
  }
  const server = await startNeo4j(tools);
  console.log(`Neo4j ${version} listens at ${server.uri}`);
  provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
  return () => server.stop();
}
