import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AuthorityError, loadPlaced, type Placed } from './load.js';
import { reportOf } from './report.js';
import { readSources } from './sources.js';

const SEED = fileURLToPath(new URL('../../seed/authority', import.meta.url));

function seed(): Placed[] {
  try {
    return loadPlaced(SEED);
  } catch (error) {
    // the list reads better than a stack
    expect(error instanceof AuthorityError ? error.problems : error).toEqual([]);
    throw error;
  }
}

describe('the authority file of the seed', () => {
  it('loads without a problem', () => {
    expect(seed().length).toBeGreaterThan(2500);
  });

  it('says of each entry where its facts are from, and of each family', () => {
    const sources = readSources(SEED);
    expect(reportOf(seed(), sources).unsourced).toEqual([]);
    const files = readdirSync(SEED).filter((name) => name.endsWith('.jsonl'));
    expect(Object.keys(sources.families)).toEqual(files.sort());
  });

  it('names every entry in English and in French', () => {
    const unnamed = seed().filter(({ entry }) => !entry.names.en || !entry.names.fr);
    expect(unnamed.map(({ entry }) => entry.id)).toEqual([]);
  });
});
