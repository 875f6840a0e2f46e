/** The hash that a word begins with; its check begins with 0. */
export const HASH_SEED = -2128831035;

/** The hash of a word one unit longer (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619);
}

/** The second hash, independent of the first. */
export function checkUnit(check: number, unit: number): number {
  return (Math.imul(check, 31) + unit) | 0;
}

/**
 * Words as small integers, found by what their units are written as, without a string being made. A word
 * is known by two hashes of 32 bits, its letters are not kept: among some ten thousand words of all
 * lexicons a strange one would be taken for one of them once in 10^15.
 */
export class WordTable {
  /** Open-addressed: the id of a word by slot; and by id, the two hashes of the word. */
  private slots = new Int32Array(1 << 15);
  private hashes = new Int32Array(1 << 15);
  private count = 1;

  /** @param written by UTF-16 unit, the unit that counts as the same: its small letter, with accents or without */
  constructor(private readonly written: Uint16Array) {}

  /** One more than the highest id. */
  get size(): number {
    return this.count;
  }

  /** The id of the word that has two hashes; 0 if nobody has interned it. */
  lookUp(hash: number, check: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0 || (hashes[id * 2] === hash && hashes[id * 2 + 1] === check)) return id;
    }
  }

  /** The id of a word, 1 or more, the same for every way to write it that counts as the same. */
  intern(word: string): number {
    let hash = HASH_SEED;
    let check = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = this.written[word.charCodeAt(i)]!;
      hash = hashUnit(hash, unit);
      check = checkUnit(check, unit);
    }
    const known = this.lookUp(hash, check);
    if (known !== 0) return known;
    // half full at most: that a word is not there is mostly known by the first look
    if (this.count * 2 >= this.slots.length) this.enlarge();
    const id = this.count++;
    this.hashes[id * 2] = hash;
    this.hashes[id * 2 + 1] = check;
    this.place(id);
    return id;
  }

  private place(id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(this.hashes[id * 2]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  private enlarge(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const before = this.hashes;
    this.hashes = new Int32Array(before.length * 2);
    this.hashes.set(before);
    for (let id = 1; id < this.count; id++) this.place(id);
  }
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}
