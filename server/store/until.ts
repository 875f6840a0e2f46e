/** The same items as long as the signal is not given; then its reason is thrown. */
export function until<T>(
  signal: AbortSignal | undefined,
  items: Iterable<T> | AsyncIterable<T>,
): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const item of items) {
        signal?.throwIfAborted();
        yield item;
      }
    },
  };
}
