import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../../model/index.js';
import { compileAuthority, extract } from '../index.js';
import { ENTRIES, resolution } from '../testing.js';

const body = (id: string, name: string, parent: string): AuthorityEntry => ({
  id,
  kind: 'Organization',
  parent,
  names: { en: [{ text: name, type: 'full' }] },
});

const authority = compileAuthority([
  ...ENTRIES,
  body('org/lighthouse-board', 'Advisory Board of the Lighthouse Union', 'org/lighthouse-union'),
  body('org/lamp-board', 'Lamp Advisory Board', 'org/un'),
]);
const ids = (paragraph: string) =>
  extract(resolution(paragraph), { file: 'test.txt', authority }).mentions.map(({ entity }) => entity);

describe('a body named by a possessive', () => {
  it('is the one of the body named before it', () => {
    expect(ids('Thanking the Lighthouse Union and its Advisory Board,')).toContain('org/lighthouse-board');
  });

  it('is none where that body has none of the name', () => {
    expect(ids('Thanking the Security Council and its Advisory Board,')).not.toContain(
      'org/lighthouse-board',
    );
  });
});
