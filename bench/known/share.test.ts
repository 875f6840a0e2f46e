import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../../server/model/index.js';
import { compileAuthority, extract } from '../../server/extract/index.js';
import { known, sum } from './share.js';

const TEXT =
  'The Council of the Northern Ports met twice. The Council of the Northern Ports recalls A/RES/70/1.';
const PORTS: AuthorityEntry = {
  id: 'org/northern-ports',
  kind: 'Organization',
  names: { en: [{ text: 'Council of the Northern Ports', type: 'full' }] },
};

const shareWith = (entries: AuthorityEntry[]) =>
  known(extract(TEXT, { file: 'ports.txt', authority: compileAuthority(entries) }));

describe('the share of mentions known before a text is read', () => {
  it('is that of the numbers alone where the authority file is empty', () => {
    expect(shareWith([])).toEqual({ mentions: 3, known: 1 });
  });

  it('takes in what has an entry', () => {
    expect(shareWith([PORTS])).toEqual({ mentions: 3, known: 3 });
  });

  it('adds up over texts by mentions, not by texts', () => {
    expect(sum([shareWith([]), shareWith([PORTS]), { mentions: 0, known: 0 }])).toEqual({
      mentions: 6,
      known: 4,
    });
  });
});
