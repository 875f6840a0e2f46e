export type ReadErrorCode =
  'NOT_FOUND' | 'UNREADABLE' | 'EMPTY' | 'BINARY' | 'ENCODING' | 'TOO_LARGE' | 'NO_READER' | 'NO_TEXTS';

/** A file that cannot be read: `reason` says what is wrong, where, and what to do. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'ReadError';
  }
}
