/** A hundred times the text may take this much more a character: caches end, collections are longer. */
export const MOST = 4;

/** Of texts this short, clock and compiler are measured too. */
const SHORTEST = 100_000;
const TIMES_LONGER = 10;
const RUNS = 4;
/** A text that takes longer than this is not made ten times longer: it has been seen to grow, or it will be. */
const MOST_SECONDS = 60;

export interface Step {
  length: number;
  /** For each character. */
  nanoseconds: number;
}

export interface Flatness {
  steps: Step[];
  /** How much longer a character takes in the longest text than in the shortest. */
  growth: number;
}

/** Runs what is prepared for lengths ten times each other, up to `longest`, and stops where time has run away. */
export function flatness(
  prepare: (length: number) => () => void,
  longest: number,
  clock: () => number = processorTime,
): Flatness {
  const warm = prepare(Math.min(SHORTEST, longest));
  for (let n = 0; n < 3; n++) warm();
  const steps: Step[] = [];
  const growth = () => steps.at(-1)!.nanoseconds / steps[0]!.nanoseconds;
  for (let length = Math.min(SHORTEST, longest); length <= longest; length *= TIMES_LONGER) {
    const work = prepare(length);
    const time = (): number => {
      const before = clock();
      work();
      return clock() - before;
    };
    // the first by the best of several; the others, where flat, need no second look
    let best = Infinity;
    for (let run = 0; run < RUNS; run++) {
      best = Math.min(best, time());
      if (best / length <= MOST * (steps[0]?.nanoseconds ?? 0)) break;
    }
    steps.push({ length, nanoseconds: best / length });
    if (growth() > MOST || best * TIMES_LONGER > MOST_SECONDS * 1e9) break;
  }
  return { steps, growth: growth() };
}

/** Nanoseconds of this process on any core: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
