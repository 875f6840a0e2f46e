import fc from 'fast-check';
import neo4j, { int, type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wellFormed } from '../../server/store/wellFormed.js';
import { literal } from '../../server/export/neo4j/literal.js';
import { describeNeo4j, shared } from './database.js';

/** Pieces that mean something to a parser of Cypher, put together at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '\\u0027',
        '\\u005c',
        '\\\\',
        '\\n',
        '\n',
        '\r\n',
        '\t',
        '\0',
        ';',
      ),
      fc.constantFrom(
        '//',
        '/*',
        '*/',
        '}',
        ']',
        ')',
        '$rows',
        '\u2028',
        '\ufeff',
        '\x85',
        '𝔘',
        'é',
        'العربية',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => wellFormed(parts.join('')));

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostile,
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    fc.integer().map((n) => int(n)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc
        .oneof(hostile, fc.constantFrom('name', 'id_cets', '_facts'))
        .filter((name) => name !== '' && !name.includes('\0')),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

describeNeo4j('a literal of Cypher', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = neo4j.driver(shared!.uri, neo4j.auth.basic(shared!.user, shared!.password));
  });
  afterAll(() => driver.close());

  test('is read as the value that it stands for, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        const text = literal(values);
        expect(text).not.toMatch(/[\n\r\u2028]/);
        const { records } = await driver.executeQuery(`RETURN ${text} AS given`);
        expect(records[0]!.get('given')).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});
