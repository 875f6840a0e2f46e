import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../api/client.js';

/**
 * One thing that is fetched for an element. The value before stays while the next is on its way, so
 * that nothing flickers; an answer that comes too late is dropped.
 */
export class Loader<T> implements ReactiveController {
  value: T | undefined;
  error: ApiError | undefined;
  loading = false;
  private key: string | undefined;
  private abort: AbortController | undefined;
  private fetcher: ((signal: AbortSignal) => Promise<T>) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly loaded?: (value: T) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort?.abort();
  }

  /** Fetches unless the same key was fetched last. */
  load(key: string, fetcher: (signal: AbortSignal) => Promise<T>): void {
    if (key === this.key) return;
    this.key = key;
    this.fetcher = fetcher;
    void this.run();
  }

  /** Fetches again what failed. */
  retry = (): void => void this.run();

  /** Forgets the value; nothing is fetched. */
  clear(): void {
    if (this.key === undefined) return;
    this.abort?.abort();
    this.key = undefined;
    this.value = undefined;
    this.error = undefined;
    this.loading = false;
  }

  private async run(): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.loading = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const value = await this.fetcher!(abort.signal);
      if (abort.signal.aborted) return;
      this.value = value;
      this.loaded?.(value);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.value = undefined;
      this.error = error instanceof ApiError ? error : new ApiError('ERROR', String(error));
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
