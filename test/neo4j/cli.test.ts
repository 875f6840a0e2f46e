import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolution, run, scratch, type Ran } from '../cli/run.js';
import { describeNeo4j, emptied, shared } from './database.js';
import { queries } from './queries.js';

describeNeo4j('the command, with a graph on a server', () => {
  const { folder, at, remove } = scratch();
  const renvoi = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
    run(args, folder, {
      RENVOI_STORE: shared!.uri,
      RENVOI_NEO4J_USER: shared!.user,
      RENVOI_NEO4J_PASSWORD: shared!.password,
      RENVOI_NEO4J_DATABASE: shared!.database ?? '',
      ...env,
    });

  beforeAll(async () => {
    mkdirSync(at('texts'));
    for (let i = 1; i <= 3; i++) writeFileSync(at(`texts/${i}.txt`), resolution(`85/${300 + i}`));
    await emptied();
  });
  afterAll(remove);

  test('makes nothing where there is only to be read, and says so', async () => {
    const database = queries(shared!);
    await database.run('MATCH (n) DETACH DELETE n');
    for (const args of [['stats'], ['copy', '--from', shared!.uri, '--to', 'copied']]) {
      const { code, stdout, stderr } = await renvoi(args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^renvoi: The Neo4j database bolt:[^\n]* holds no graph; [^\n]*\n$/);
    }
    expect((await database.run('MATCH (n) RETURN n')).records).toEqual([]);
    await database.close();
  });

  test('reads texts into it, counts, copies it to a folder and back, and forgets', async () => {
    expect(await renvoi(['ingest', 'texts', '-q'])).toMatchObject({
      code: 0,
      stdout: 'Read 3 documents: 3 added.\n',
      stderr: '',
    });
    const stats = async (...more: string[]) =>
      JSON.parse((await renvoi(['stats', '--json', ...more])).stdout) as unknown;
    const before = await stats();
    expect(before).toMatchObject({ documents: 3 });
    const away = await renvoi(['copy', '--from', shared!.uri, '--to', 'folder', '-q']);
    expect(away).toMatchObject({ code: 0, stderr: '' });
    expect(away.stdout).toMatch(/^Copied 3 texts from bolt:.* to folder\. Both hold .*; they are equal/);
    expect(await stats('--store', 'folder')).toEqual(before);
    const forgotten = await renvoi(['forget', 'A/RES/85/302']);
    expect(forgotten.stdout).toBe('Removed A/RES/85/302.\n');
    const back = await renvoi(['copy', '--from', 'folder', '--to', shared!.uri, '-q']);
    expect(back.stdout).toMatch(
      /^Copied 1 text from folder to bolt:.*, 2 more were there\. .* they are equal/,
    );
    expect(await stats()).toEqual(before);
    const written = await renvoi(['export', '--format', 'cypher', '--out', 'graph.cypher', '-q']);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toMatch(
      /^Wrote \d+ statements to graph\.cypher\. .* cypher-shell -f graph\.cypher\n$/,
    );
  }, 120_000);

  test.each([
    ['a wrong password', { RENVOI_NEO4J_PASSWORD: 'hunter2-hunter2' }, /refuses the user or the password/],
    ['a server that is not there', { RENVOI_STORE: 'bolt://127.0.0.1:9' }, /does not answer/],
    ['a database that is not there', { RENVOI_NEO4J_DATABASE: 'nowhere' }, /no such database/],
  ])('says in one sentence, without the password: %s', async (_, env, sentence) => {
    const { code, stdout, stderr } = await renvoi(['stats'], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const secret of ['hunter2', shared!.password]) expect(stderr).not.toContain(secret);
  });
});
