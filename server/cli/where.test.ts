import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliError, EXIT } from './errors.js';
import { isPlainAbroad, isSame, neo4jAccess, parseWhere } from './where.js';

function refusal(work: () => unknown): CliError {
  try {
    work();
  } catch (error) {
    return error as CliError;
  }
  throw new Error('nothing was refused');
}

describe('the name of a store', () => {
  it.each(['data', './my graph', '../a:b', '/srv/renvoi', 'neo4j', 'C:\\graph'])('%s is a folder', (name) => {
    expect(parseWhere(name)).toEqual({ folder: name });
  });

  it.each([
    ['neo4j://localhost', 'neo4j://localhost'],
    ['NEO4J+S://graph.example:7687/', 'neo4j+s://graph.example:7687'],
    ['bolt://[::1]:7687', 'bolt://[::1]:7687'],
    [' bolt+ssc://10.0.0.1 ', 'bolt+ssc://10.0.0.1'],
  ])('%s is the address of a server', (name, uri) => {
    expect(parseWhere(name)).toEqual({ uri });
  });

  it.each([
    'neo4j://anna:hunter2@localhost',
    'neo4j:anna:hunter2@localhost',
    'neo4j:hunter2',
    'bolt://hunter2@localhost:7687',
    'https://anna:hunter2@localhost',
    'neo4j://localhost?password=hunter2',
    'neo4j://local host hunter2',
    'neo4j://localhost/hunter2',
    'bolt://x://anna:hunter2@y',
  ])('%s is refused in a sentence that does not repeat it', (name) => {
    const { message, exitCode } = refusal(() => parseWhere(name));
    expect(message).not.toContain('hunter2');
    expect(message).not.toContain('anna');
    expect(exitCode).toBe(EXIT.usage);
  });

  it('names the same store by another spelling of its folder', () => {
    expect(isSame({ folder: 'a' }, { folder: './b/../a' })).toBe(true);
    expect(isSame({ folder: 'a' }, { uri: 'bolt://a' })).toBe(false);
    expect(isSame({ uri: 'bolt://a' }, { uri: 'bolt://a' })).toBe(true);
  });
});

describe('how a server is reached', () => {
  const uri = 'neo4j://localhost';

  it('is said by the environment; the user is neo4j unless it says otherwise', () => {
    expect(neo4jAccess(uri, { RENVOI_NEO4J_PASSWORD: ' secret ' })).toEqual({
      uri,
      user: 'neo4j',
      password: ' secret ',
    });
    expect(
      neo4jAccess(uri, {
        RENVOI_NEO4J_USER: 'reader',
        RENVOI_NEO4J_PASSWORD: 'secret',
        RENVOI_NEO4J_DATABASE: 'treaties',
      }),
    ).toEqual({ uri, user: 'reader', password: 'secret', database: 'treaties' });
  });

  it('may take the password from a file, without the line break at its end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'renvoi-where-'));
    try {
      const file = join(folder, 'password');
      const env = { RENVOI_NEO4J_PASSWORD_FILE: file };
      expect(refusal(() => neo4jAccess(uri, env)).message).toMatch(/cannot be read \(ENOENT\)/);
      writeFileSync(file, '\n');
      expect(refusal(() => neo4jAccess(uri, env)).message).toMatch(/password, is empty$/);
      writeFileSync(file, 'se\ncret \n');
      expect(neo4jAccess(uri, env).password).toBe('se\ncret ');
      const both = refusal(() => neo4jAccess(uri, { ...env, RENVOI_NEO4J_PASSWORD: 'other' }));
      expect(both.message).toMatch(/^both .* are set: keep one of them$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an address in clear', () => {
  it.each([
    'neo4j://graph.example',
    'bolt://10.0.0.1:7687',
    'neo4j://neo4j:7687',
    'bolt://[fe80::1]',
    'bolt://127.example',
  ])('%s is complained of', (uri) => expect(isPlainAbroad(uri)).toBe(true));

  it.each([
    'neo4j+s://graph.example',
    'bolt+ssc://10.0.0.1',
    'bolt://127.0.0.1:7687',
    'neo4j://localhost',
    'bolt://[::1]',
  ])('%s is not', (uri) => expect(isPlainAbroad(uri)).toBe(false));
});
