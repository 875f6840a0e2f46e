import type { Progress } from '../ingest/index.js';

export interface ProgressDisplay {
  update(progress: Progress): void;
  stop(): void;
}

/** How often a log, which cannot be overwritten, gets a line. */
const LOG_EVERY_MS = 10_000;

/** Seconds as a person says them: `8 s`, `2 min 5 s`, `1 h 3 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Of so much of the whole nothing can be said about the rest: the first files are read while workers start. */
const TOO_LITTLE = 0.02;

/** Speed, time left and failures, as far as there is something to say of each. */
export function figures({ rate, timeLeft, failed, bytes, totalBytes }: Progress): string {
  return [
    `${rate.toFixed(1)} MB/s`,
    ...(bytes < TOO_LITTLE * totalBytes ? [] : [`${duration(timeLeft)} left`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');
}

/** On stderr: a bar on a terminal, a line every ten seconds in a log, nothing if `quiet`. */
export async function showProgress(quiet: boolean): Promise<ProgressDisplay> {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  return process.stderr.isTTY ? bar() : log();
}

async function bar(): Promise<ProgressDisplay> {
  const { SingleBar } = (await import('cli-progress')).default;
  const single = new SingleBar({
    format: 'reading [{bar}] {value}/{total} files, {figures}',
    stream: process.stderr,
    barsize: 24,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update: (progress) => {
      if (!started) single.start(progress.totalFiles, 0, { figures: '' });
      started = true;
      single.update(progress.files, { figures: figures(progress) });
    },
    stop: () => single.stop(),
  };
}

/** On a terminal a bar of documents, for what takes seconds. */
export async function showLoading(
  total: number,
): Promise<{ update: (documents: number) => void; stop: () => void }> {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const { SingleBar } = (await import('cli-progress')).default;
  const single = new SingleBar({
    format: 'loading [{bar}] {value}/{total} documents',
    stream: process.stderr,
    barsize: 24,
    clearOnComplete: true,
    // nothing else runs meanwhile: the bar is drawn when it is told
    synchronousUpdate: true,
    fps: 1000,
  });
  single.start(total, 0);
  return { update: (documents) => single.update(documents), stop: () => single.stop() };
}

/** On stderr, for work of several steps: a bar a step on a terminal, a line every ten seconds in a log, nothing if `quiet`. */
export async function showSteps(
  quiet: boolean,
): Promise<{ update: (step: string, done: number, total: number) => void; stop: () => void }> {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  if (!process.stderr.isTTY) {
    const isDue = every(LOG_EVERY_MS);
    return {
      update: (step, done, total) => {
        if (isDue()) process.stderr.write(`${step}: ${done} of ${total}\n`);
      },
      stop: () => undefined,
    };
  }
  const { SingleBar } = (await import('cli-progress')).default;
  let current: { step: string; bar: InstanceType<typeof SingleBar> } | undefined;
  return {
    update: (step, done, total) => {
      if (current?.step !== step) {
        current?.bar.stop();
        const format = `${step} [{bar}] {value}/{total}`;
        current = {
          step,
          bar: new SingleBar({ format, stream: process.stderr, barsize: 24, clearOnComplete: true }),
        };
        current.bar.start(total, done);
      }
      current.bar.update(done);
    },
    stop: () => current?.bar.stop(),
  };
}

/** Tells whether so many milliseconds have gone by since it last said so, or was made. */
function every(milliseconds: number): () => boolean {
  let last = performance.now();
  return () => {
    if (performance.now() - last < milliseconds) return false;
    last = performance.now();
    return true;
  };
}

function log(): ProgressDisplay {
  const isDue = every(LOG_EVERY_MS);
  return {
    update: (progress) => {
      if (!isDue()) return;
      process.stderr.write(`${progress.files} of ${progress.totalFiles} files, ${figures(progress)}\n`);
    },
    stop: () => undefined,
  };
}
