import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AuthorityError, loadAuthority } from './load.js';

const SEED = fileURLToPath(new URL('../../seed/authority', import.meta.url));

describe('the authority file of the seed', () => {
  it('loads without a problem', () => {
    try {
      expect(loadAuthority(SEED).length).toBeGreaterThan(600);
    } catch (error) {
      // the list reads better than a stack
      expect(error instanceof AuthorityError ? error.problems : error).toEqual([]);
    }
  });
});
