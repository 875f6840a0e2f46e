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

const figures = ({ rate, timeLeft, failed }: Progress) =>
  `${rate.toFixed(1)} MB/s, ${duration(timeLeft)} left${failed > 0 ? `, ${failed} failed` : ''}`;

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

function log(): ProgressDisplay {
  let last = performance.now();
  return {
    update: (progress) => {
      if (performance.now() - last < LOG_EVERY_MS) return;
      last = performance.now();
      process.stderr.write(`${progress.files} of ${progress.totalFiles} files, ${figures(progress)}\n`);
    },
    stop: () => undefined,
  };
}
