import type { ReactiveControllerHost } from 'lit';
import type { UiLanguage } from '../api/types.js';
import { Loader } from './loader.js';

/** Fetches one thing with one page of its list; `after` is a cursor, null for the first page. */
export type FetchPage<T> = (
  id: string,
  language: UiLanguage,
  after: string | null,
  signal: AbortSignal,
) => Promise<T | null>;

/** A thing with a long list, which grows page by page. */
export class PagedLoader<T extends { id: string }> extends Loader<T | null> {
  private readonly next: Loader<T | null>;
  private id = '';
  private language: UiLanguage = 'en';

  /** `join`: the thing with the pages known so far, and one page more. */
  constructor(
    host: ReactiveControllerHost,
    private readonly fetchPage: FetchPage<T>,
    join: (known: T, more: T) => T,
  ) {
    super(host);
    this.next = new Loader(host, (more) => {
      const known = this.value;
      if (known && more && known.id === more.id) this.value = join(known, more);
    });
  }

  get loadingMore(): boolean {
    return this.next.loading;
  }

  /** Fetches the thing with its first page, unless it was fetched last. */
  open(id: string, language: UiLanguage): void {
    this.id = id;
    this.language = language;
    this.load(`${language} ${id}`, async (signal) => {
      this.next.clear();
      return this.fetchPage(id, language, null, signal);
    });
  }

  /** Fetches the page behind a cursor and joins it to those before. */
  more(after: string | null): void {
    const { id, language } = this;
    this.next.load(`${language} ${id} ${after}`, (signal) => this.fetchPage(id, language, after, signal));
  }
}
