import { EXIT } from './errors.js';
import { complain } from './output.js';

/**
 * A signal for work that can stop between two files: the first Ctrl-C asks it to, the second ends
 * the process. `done` gives Ctrl-C its usual meaning back.
 */
export function interruptible(): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const onInterrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    complain('stopping after this file (Ctrl-C again ends at once)');
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onInterrupt);
    },
  };
}
