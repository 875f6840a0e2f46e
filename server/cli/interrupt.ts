import { setImmediate } from 'node:timers/promises';
import { EXIT } from './errors.js';
import { complain } from './output.js';

export interface Interruptible {
  /** Aborted by the first Ctrl-C or SIGTERM; the second ends the process. */
  signal: AbortSignal;
  /**
   * Does work that lets no event in, such as one long transaction: meanwhile a signal ends the process
   * at once, as it does any other, instead of waiting unheard. SQLite takes back what was begun.
   */
  deaf: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether a signal has come, one included that came while work let no event in. */
  heard: () => Promise<boolean>;
  /** Gives Ctrl-C its usual meaning back. */
  done: () => void;
}

/** Makes Ctrl-C stop work that can be stopped, instead of ending the process. */
export function interruptible(): Interruptible {
  const controller = new AbortController();
  const onInterrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    complain('stopping (Ctrl-C again ends at once)');
    controller.abort();
  };
  const listen = () => {
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onInterrupt);
  };
  const done = () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  };
  listen();
  return {
    signal: controller.signal,
    deaf: async (work) => {
      done();
      try {
        return await work();
      } finally {
        listen();
      }
    },
    heard: async () => {
      // the first turn may be that of the events before the signal
      await setImmediate();
      await setImmediate();
      return controller.signal.aborted;
    },
    done,
  };
}
