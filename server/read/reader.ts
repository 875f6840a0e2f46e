/** What a reader gives: the text to which every offset will point. */
export interface ReadText {
  text: string;
}

/**
 * A member of the registry in `readers/index.ts`: how files of one format become text.
 * A reader throws `ReadError` where the bytes are not what the extension promises.
 */
export interface Reader {
  /** Name of the format, as messages and docs say it. */
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, file: string): ReadText | Promise<ReadText>;
}
