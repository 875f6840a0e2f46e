/** The names of this machine that no other can take. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request may be answered, by its Host header.
 *
 * A page elsewhere may give its own name the address of this machine (DNS rebinding), and would then
 * read what only this machine should: the name it must send tells. A server that other machines can
 * reach is known by names that it cannot know; there, only a list says which are its own.
 *
 * @param bound the address it listens on
 * @param host what it was told to listen on
 * @param extra other names that are its own
 */
export function hostCheck(
  bound: string,
  host: string,
  extra: readonly string[],
): (header: string | undefined) => boolean {
  const loopback = bound === '::1' || /^(?:::ffff:)?127\./.test(bound);
  if (!loopback && extra.length === 0) return () => true;
  const names = new Set([...LOOPBACK, host.includes(':') ? `[${host}]` : host, ...extra].map(nameOf));
  // browsers always send the header; what does not (HTTP/1.0) is no page
  return (header) => header === undefined || names.has(nameOf(header));
}

/** The name of a Host header without its port, as names are compared. */
function nameOf(header: string): string {
  return header.trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}
