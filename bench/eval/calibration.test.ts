import { expect, it } from 'vitest';
import type { Judged } from '../../server/cli/eval/relations.js';
import { byBand, byRule } from './calibration.js';

const judged = (confidence: number, right: boolean, rule = 'some'): Judged => ({
  type: 'CITES',
  rule,
  confidence,
  right,
});

it('counts a confidence on the border of two bands in the surer one', () => {
  expect(byBand([judged(0.9, true), judged(0.89, false), judged(1, true)])).toEqual([
    { name: '0.9 to 1', right: 2, wrong: 0, given: 0.95 },
    { name: '0.8 to under 0.9', right: 0, wrong: 1, given: 0.89 },
  ]);
});

it('shows how often each rule is right beside what it says of itself', () => {
  const rows = byRule([judged(0.5, true, 'b'), judged(0.75, true, 'a'), judged(0.25, false, 'a')]);
  expect(rows).toEqual([
    { name: 'a CITES', right: 1, wrong: 1, given: 0.5 },
    { name: 'b CITES', right: 1, wrong: 0, given: 0.5 },
  ]);
});
