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
  body('org/wick-panel', 'Wick Panel of the General Assembly', 'org/unga'),
  body('org/fog-panel', 'Fog Safety Panel on Ports', 'org/unga'),
]);
const ids = (paragraph: string) =>
  extract(resolution(paragraph), { file: 'test.txt', authority }).mentions.map(({ entity }) => entity);

describe('a body named by a possessive', () => {
  it('is the one of the body named before it', () => {
    expect(ids('Thanking the Lighthouse Union and its Advisory Board,')).toContain('org/lighthouse-board');
  });

  it('is, in a text of its organ, the one that is named after it', () => {
    expect(ids('Thanking the Wick Panel,')).toContain('org/wick-panel');
    expect(ids('Thanking the Fog Safety Panel,')).not.toContain('org/fog-panel');
  });

  it('is none where that body has none of the name', () => {
    expect(ids('Thanking the Security Council and its Advisory Board,')).not.toContain(
      'org/lighthouse-board',
    );
  });
});
