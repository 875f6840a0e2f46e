import { describe, expect, it } from 'vitest';
import { flatness, MOST } from './measure.js';

/** Work that takes so many nanoseconds of a clock of its own. */
function timed(nanoseconds: (length: number, run: number) => number) {
  let now = 0;
  let run = 0;
  const lengths: number[] = [];
  const prepare = (length: number) => () => {
    lengths.push(length);
    now += nanoseconds(length, run++);
  };
  return { lengths, measure: () => flatness(prepare, 10_000_000, () => now) };
}

describe('flatness', () => {
  it('is one where time goes with the length', () => {
    const { growth, steps } = timed((length) => 5 * length).measure();
    expect(growth).toBeCloseTo(1);
    expect(steps.map(({ length }) => length)).toEqual([100_000, 1_000_000, 10_000_000]);
  });

  it('grows where time goes with the square, and the longest is then not tried', () => {
    const { lengths, measure } = timed((length) => length ** 2 / 1e5);
    expect(measure().growth).toBeGreaterThan(MOST);
    expect(Math.max(...lengths)).toBe(1_000_000);
  });

  it('does not take one slow run for growth', () => {
    let slow = 0;
    const { measure } = timed((length) => length * (length === 1_000_000 && slow++ === 0 ? 50 : 5));
    expect(measure().growth).toBeCloseTo(1);
  });
});
