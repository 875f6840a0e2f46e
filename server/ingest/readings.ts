import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Piscina as Pool } from 'piscina';
import type { AuthorityEntry } from '../model/index.js';
import { DEFAULT_MAX_SIZE } from '../read/index.js';
import type { Outcome, Task } from './one.js';
import { reasonOf } from './reason.js';

/**
 * Beyond so many files, or bytes in all, workers read: several at a time, and while they do, this thread
 * can be told to stop. What is less is read sooner than workers start.
 */
const FEW = 4;
const LITTLE = 300_000;

/** Files in work or finished and not yet taken, for each thread: what bounds memory. */
const AHEAD = 4;

export interface ReadingsOptions {
  authority: readonly AuthorityEntry[];
  /** Largest file, in bytes. */
  maxSize?: number;
  /** Worker threads, where the files are worth them; as many as cores unless told otherwise. */
  threads?: number;
  /** Ends the sequence: at once where workers read, else before the next file. */
  signal?: AbortSignal;
}

/**
 * Reads and extracts files, several at a time, and yields them in the order given, so that whatever
 * is built from them is the same on every machine. The caller's pace holds the work back.
 */
export async function* readings(files: readonly string[], options: ReadingsOptions): AsyncGenerator<Outcome> {
  const threads = Math.min(options.threads ?? availableParallelism(), files.length);
  const tasks = await Promise.all(files.map((file) => taskFor(file, options.maxSize ?? DEFAULT_MAX_SIZE)));
  const worthWorkers = tasks.length > FEW || tasks.reduce((sum, { bytes }) => sum + bytes, 0) > LITTLE;
  yield* worthWorkers && compiled ? inWorkers(tasks, threads, options) : inProcess(tasks, options);
}

/** Total size in bytes; files that cannot be looked at count nothing. */
export async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Worker threads load JavaScript; tests that run the TypeScript sources stay in the process. */
const compiled = import.meta.url.endsWith('.js');

async function taskFor(file: string, maxSize: number): Promise<Task> {
  return { file, maxSize, bytes: await totalSize([file]) };
}

async function* inProcess(tasks: readonly Task[], options: ReadingsOptions): AsyncGenerator<Outcome> {
  // only here: where workers read, this thread need not load what extracts
  const [{ compileAuthority }, { processOne }] = await Promise.all([
    import('../extract/index.js'),
    import('./one.js'),
  ]);
  const authority = compileAuthority([...options.authority]);
  for (const task of tasks) {
    // lets a signal, which is an event, arrive between two files
    await setImmediate();
    if (options.signal?.aborted) return;
    yield await processOne(task, authority);
  }
}

async function* inWorkers(
  tasks: readonly Task[],
  threads: number,
  options: ReadingsOptions,
): AsyncGenerator<Outcome> {
  const { Piscina } = await import('piscina');
  const pool: Pool<Task, Outcome> = new Piscina<Task, Outcome>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options.authority,
  });
  const submit = (task: Task): Promise<Outcome> =>
    // a worker that dies, of memory for one, fails its file and no other
    pool
      .run(task)
      .catch((error: unknown) => ({ file: task.file, bytes: task.bytes, failure: reasonOf(error) }));
  let ended: Promise<void> | undefined;
  const end = () => {
    // answers of workers that are being ended come too late; to piscina they are unexpected
    if (ended === undefined) pool.on('error', () => undefined);
    return (ended ??= pool.destroy());
  };
  // a worker in the middle of a text is ended there: all that waits for it fails, and is not yielded
  const onAbort = () => void end();
  options.signal?.addEventListener('abort', onAbort);
  try {
    const ahead: Promise<Outcome>[] = [];
    let next = 0;
    while (next < tasks.length || ahead.length > 0) {
      if (options.signal?.aborted) return;
      while (next < tasks.length && ahead.length < threads * AHEAD) ahead.push(submit(tasks[next++]!));
      const outcome = await ahead.shift()!;
      if (options.signal?.aborted) return;
      yield outcome;
    }
  } finally {
    options.signal?.removeEventListener('abort', onAbort);
    await end();
  }
}
