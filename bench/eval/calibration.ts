import type { Judged } from '../../server/cli/eval/relations.js';
import { GOLD_SETS, scoreSet } from './gold.js';
import type { Part } from './part.js';

/** Tenths of confidence, the surest first; the last takes all that is below. */
const BANDS = [0.9, 0.8, 0.7, 0.6, 0] as const;

export interface Row {
  name: string;
  right: number;
  wrong: number;
  /** Mean of the confidences given. */
  given: number;
}

function row(name: string, judged: readonly Judged[]): Row {
  const right = judged.filter((each) => each.right).length;
  const given = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
  return { name, right, wrong: judged.length - right, given };
}

/** What share of the relations given so much confidence is right, band by band. */
export function byBand(judged: readonly Judged[]): Row[] {
  return BANDS.flatMap((from, index) => {
    const to = BANDS[index - 1] ?? Infinity;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const name = to === Infinity ? `${from} to 1` : `${from} to under ${to}`;
    return own.length === 0 ? [] : [row(name, own)];
  });
}

/** The same for each rule and relation, those with most relations first. */
export function byRule(judged: readonly Judged[]): Row[] {
  const rules = new Map<string, Judged[]>();
  for (const each of judged) {
    const name = `${each.rule} ${each.type}`;
    rules.set(name, [...(rules.get(name) ?? []), each]);
  }
  return [...rules]
    .map(([name, own]) => row(name, own))
    .sort((a, b) => b.right + b.wrong - a.right - a.wrong || (a.name < b.name ? -1 : 1));
}

const percentRight = ({ right, wrong }: Row) => (100 * right) / (right + wrong);

const line = (each: Row) =>
  `  ${each.name.padEnd(56)} given ${(100 * each.given).toFixed(0).padStart(3)}  right ${percentRight(each).toFixed(1).padStart(5)}  (${each.right} of ${each.right + each.wrong})`;

/** Whether a confidence means what it says: of the relations given 0.9, nine in ten should be right. */
export const calibration: Part = {
  name: 'calibration',
  async run(options) {
    const all: Judged[] = [];
    const read: Judged[] = [];
    for (const set of GOLD_SETS) {
      for (const { result } of await scoreSet(set, options)) {
        all.push(...result.judged);
        // rules are not set by what is only scored
        if (set.split !== 'held') read.push(...result.judged);
      }
    }
    const bands = byBand(all);
    return {
      figures: Object.fromEntries(bands.map((each) => [`${each.name}: right`, percentRight(each)])),
      lines: [
        '  confidence of relations in gold, seen and held',
        ...bands.map(line),
        '  by rule, in gold and seen',
        ...byRule(read).map(line),
      ],
    };
  },
};
