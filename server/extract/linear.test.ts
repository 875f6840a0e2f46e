import { describe, expect, it } from 'vitest';
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

/** Letters alone, so that no number is read into a name. */
const letters = (n: number) =>
  [...n.toString(26)].map((d) => 'qrstuvwxyzabcdefghijklmnop'[parseInt(d, 26)]).join('');

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const numbered = (unit: (name: string) => string) => (length: number) => {
  let text = '';
  for (let n = 26; text.length < length; n++) text += unit(letters(n));
  return text;
};

/** Each on one line, the whole text one paragraph. */
const HOSTILE: readonly [string, (length: number) => string][] = [
  ['parentheses', repeated('(')],
  ['quotation marks', repeated('"')],
  ['stars', repeated('*a ')],
  ['head nouns', repeated('Convention ')],
  ['bodies without source', repeated('the Committee established ')],
  ['numbers', repeated('resolution 1/1, ')],
  [
    'recitals',
    repeated('Recalling resolution 74/247 of the General Assembly and the Convention against Rust, '),
  ],
  ['calls to ratify', repeated('urges States to ratify the Convention against Rust; ')],
  ['bodies with their source', repeated('the Committee established pursuant to resolution 1373 (2001) ')],
  ['bodies decided', repeated('Decides to establish a committee on matters; ')],
  ['bodies decided without an end', repeated('Decides to establish a committee ')],
  ['protocols', repeated('the Optional Protocol to the Convention, and its Protocols, ')],
  ['reports', repeated('the report of the General Assembly on the matter (A/74/1), ')],
  [
    'plain prose',
    repeated('The members noted that the work had gone on well and that much of it had been done. '),
  ],
  [
    'names never seen',
    numbered((name) => `the Convention on ${name[0]!.toUpperCase()}${name.slice(1)} Things and `),
  ],
  ['acronyms', numbered((name) => `the Committee on ${name} Matters (${name.toUpperCase()}) met. `)],
  ['headings', repeated('A\n\n')],
  ['sentences that notes break', repeated('1 See resolution 1/1.\n\nof the\n\n')],
  ['titles', repeated('resolution 57/239 entitled “Care of harbours”, and ')],
  [
    'short titles defined',
    numbered((name) => `the Convention on ${name} Things (the “Convention ${name}”) and `),
  ],
  [
    'States that have not ratified',
    repeated('urges States that have not ratified the Convention to do so, '),
  ],
];

const SHORT = 40_000;
const RUNS = 5;
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
    const ratios = [1, 2, 3].map(() => time(4 * SHORT) / time(2 * SHORT));
    expect(Math.min(...ratios)).toBeLessThan(MOST);
  });
});
