import { GraphQLError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '../store/port.js';
import { apiError, present } from './errors.js';

describe('an error, as the client sees it', () => {
  it('passes if it has a code of ours', () => {
    const log = vi.fn();
    const error = apiError('NOT_FOUND', 'No such thing.');
    expect(present(error, log)).toBe(error);
    expect(log).not.toHaveBeenCalled();
  });

  it.each(['NOT_FOUND', 'BAD_CURSOR'] as const)('keeps the sentence of the store: %s', (code) => {
    const shown = present(new StoreError(code, 'The cursor "x" is none of mine.'), vi.fn());
    expect(shown).toMatchObject({ message: 'The cursor "x" is none of mine.', extensions: { code } });
  });

  it.each(['DAMAGED', 'UNWRITABLE', 'LOCKED', 'NEWER_SCHEMA'] as const)(
    'does not tell where the store stands: %s',
    (code) => {
      const log = vi.fn();
      const cause = new StoreError(code, '/home/someone/renvoi.db is broken.');
      const shown = present(new GraphQLError('wrapped', { path: ['search'], originalError: cause }), log);
      expect(shown.extensions['code']).toBe(`STORE_${code}`);
      expect(shown.message).not.toContain('/home');
      expect(shown.path).toEqual(['search']);
      expect(log).toHaveBeenCalledWith(cause, `STORE_${code}`);
    },
  );

  it('masks and logs what is not the client’s fault', () => {
    const log = vi.fn();
    const cause = new TypeError('secret');
    const shown = present(new GraphQLError('secret', { path: ['entity'], originalError: cause }), log);
    expect(shown.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(log).toHaveBeenCalledWith(cause, 'INTERNAL');
  });

  it('is the server’s fault where a value cannot be written out', () => {
    const raw = new GraphQLError('Enum "Stance" cannot represent value: "sings"');
    const shown = present(new GraphQLError(raw.message, { path: ['a'], originalError: raw }), vi.fn());
    expect(shown.extensions['code']).toBe('INTERNAL');
  });

  it('is the client’s fault where the query does not parse', () => {
    expect(present(new GraphQLError('Syntax Error: Unexpected "}".'), vi.fn()).extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });
});
