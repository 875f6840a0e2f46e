/** Lower case without accents, so that OCR and capitals that lost theirs still match. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/œ/g, 'oe');
    }
  }
  return lower;
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff)
  );
}

/** End of the word at `at`: letters with inner hyphens, an apostrophe included as its last unit. */
export function wordEnd(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) i++;
    else if (unit === 45 && i > at && i + 1 < limit && isLetter(text.charCodeAt(i + 1))) i++;
    else if ((unit === 39 || unit === 0x2019) && i > at) return i + 1;
    else break;
  }
  return i;
}

/**
 * Words and punctuation marks from a place on, read as far as they are asked for. A word is in lower
 * case with its accents; a mark is itself; past `limit` (or 40 tokens) comes the empty string.
 */
export class Tokens {
  private readonly keys: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private next: number;

  constructor(
    private readonly text: string,
    at: number,
    private readonly limit: number,
  ) {
    this.next = at;
  }

  key(k: number): string {
    while (this.keys.length <= k) {
      if (this.keys.length >= 40) return '';
      let i = this.next;
      while (i < this.limit && this.text.charCodeAt(i) <= 32) i++;
      if (i >= this.limit) return '';
      let end = wordEnd(this.text, i, Math.min(this.limit, i + 40));
      if (end === i) end = i + 1;
      this.keys.push(this.text.slice(i, end).toLowerCase());
      this.starts.push(i);
      this.ends.push(end);
      this.next = end;
    }
    return this.keys[k]!;
  }

  /** Where token `k` begins; it must have been read. */
  start(k: number): number {
    return this.starts[k] ?? this.next;
  }

  end(k: number): number {
    return this.ends[k] ?? this.next;
  }
}
