/**
 * The form in which two names count as the same: without accents, with plain apostrophes and
 * hyphens, single spaces, and without case where there is more than one word. A single word keeps
 * its case, for acronyms: "WHO" is not "who".
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\s'-]/.test(plain) ? plain.toLowerCase() : plain;
}
