import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KINDS, RELATIONS } from '../../server/model/index.js';
import { MIGRATIONS, neighbourhood, statement, STATEMENTS } from '../../server/store/neo4j/statements.js';

const CYPHER = fileURLToPath(new URL('../../cypher', import.meta.url));
const STORE = fileURLToPath(new URL('../../server/store/neo4j', import.meta.url));
const named = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length));

describe('the statements of cypher/', () => {
  test('are those that the store runs, each used', () => {
    expect(named(CYPHER).sort()).toEqual([...STATEMENTS].sort());
    expect(named(join(CYPHER, 'migrations')).map(Number).sort()).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
    const code = readdirSync(STORE)
      .map((file) => readFileSync(join(STORE, file), 'utf8'))
      .join('\n')
      // the list itself uses none
      .replace(/STATEMENTS = \[[^\]]*\]/, '');
    expect(STATEMENTS.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  test.each([...STATEMENTS])('%s says in its head what it does or returns', (name) => {
    expect(statement(name)).toMatch(/^\/\/ [A-Z].{20,}\.\n/);
  });

  test('hold the closed lists where they name kinds or types of relation', () => {
    const types = RELATIONS.map(({ type }) => type).join('|');
    for (const name of STATEMENTS) {
      for (const [, list] of statement(name).matchAll(/\[r:([A-Z_|]+)/g)) expect(list, name).toBe(types);
    }
    for (const { kind } of KINDS)
      expect(statement('statistics')).toContain(`  ${kind}: COUNT { (:${kind}) }`);
    for (const { type } of RELATIONS) {
      expect(statement('statistics')).toContain(`  ${type}: COUNT { ()-[:${type}]->() }`);
    }
  });

  test('are never put together: only the steps of a neighbourhood are, from a closed list', () => {
    const arrows = (cypher: string) =>
      [...cypher.matchAll(/\(node\)(<?-)\[r:[A-Z_|]+\](->?)\(next\)/g)].map(
        ([, from, to]) => `${from!}${to!}`,
      );
    expect(arrows(neighbourhood('BOTH', 1))).toEqual(['--']);
    expect(arrows(neighbourhood('OUT', 3))).toEqual(['-->', '-->', '-->']);
    expect(arrows(neighbourhood('IN', 2))).toEqual(['<--', '<--']);
    for (const depth of [-1, 6.5, 99, NaN]) {
      expect([1, 6]).toContain(arrows(neighbourhood('OUT', depth)).length);
    }
    // a text of its own can reach the driver from nowhere else than the file that takes statements by name
    const driving = readdirSync(STORE).filter((file) =>
      /\.run\((?!<|'|\s)|from 'neo4j-driver'/.test(readFileSync(join(STORE, file), 'utf8')),
    );
    expect(driving.sort()).toEqual(['connection.ts', 'faults.ts']);
    const connection = readFileSync(join(STORE, 'connection.ts'), 'utf8');
    expect(connection).not.toMatch(/`[^`]*\b(MATCH|CREATE|MERGE|RETURN)\b/);
  });
});
