import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile.js';
import { compileAuthority, extract } from './index.js';

const authority = compileAuthority([
  {
    id: 'treaty/against-rust',
    kind: 'Treaty',
    names: { en: [{ text: 'Convention against Rust', type: 'full' }] },
  },
  {
    id: 'org/assembly',
    kind: 'Organization',
    names: { en: [{ text: 'General Assembly', type: 'full' }] },
  },
]);

const SHORT = 40_000;
const RUNS = 3;
/** Twice the text may take twice the time; the rest is for a machine that has other work. */
const MOST = 3;

function milliseconds(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    extract(text, { file: 'hostile.txt', authority });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

describe('extract', () => {
  it.each(HOSTILE)('takes time in proportion to the length of a text of %s', (_, make) => {
    milliseconds(make(SHORT));
    // below some milliseconds the clock and the collector are measured, not the extractor
    const time = (length: number) => Math.max(milliseconds(make(length)), 4);
    let ratio = Infinity;
    for (let attempt = 0; attempt < 3 && ratio >= MOST; attempt++) ratio = time(4 * SHORT) / time(2 * SHORT);
    expect(ratio).toBeLessThan(MOST);
  });
});
