/** An address that may be followed: the web's own, nothing that runs. */
export function safeAddress(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * What an address leads to, in a word: the longest of the symbols that it ends with, else its host.
 * @param symbols of the instruments that it may be the text of
 */
export function addressLabel(address: string, symbols: readonly (string | null)[]): string {
  const whole = unescaped(address);
  const symbol = symbols
    .filter((one): one is string => one !== null && whole.endsWith(`/${one}`))
    .sort((a, b) => b.length - a.length)[0];
  return symbol ?? new URL(address).host.replace(/^www\./, '');
}
