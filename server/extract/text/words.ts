/**
 * Words as small integers. A word is folded (case and accents fall) and interned once; the tokeniser
 * then compares hashes with the table instead of making strings.
 */

const FOLDED = foldTable();

/** Folded form of each UTF-16 unit below 0x600 (Latin, Greek, Cyrillic); the others are their own. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  for (let unit = 0; unit < 0x600; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    // one unit for one unit, so that offsets hold; й and ё keep their marks, which tell words apart
    const cyrillic = unit >= 0x400 && unit < 0x530;
    table[unit] = cyrillic
      ? String.fromCharCode(unit).toLowerCase().charCodeAt(0)
      : plain.length === 1
        ? plain.charCodeAt(0)
        : unit;
  }
  return table;
}

/** The folded form of one UTF-16 unit. */
export function foldUnit(unit: number): number {
  return FOLDED[unit]!;
}

/** The folded form of a text, unit for unit. */
export function fold(text: string): string {
  // made by the engine at once, then mended: of most texts few units are more than small letters
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length;
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (sameLength && (unit < 0x80 || FOLDED[unit] === lower.charCodeAt(i))) continue;
    folded += (sameLength ? lower.slice(from, i) : '') + String.fromCharCode(foldUnit(unit));
    from = i + 1;
  }
  return sameLength ? folded + lower.slice(from) : folded;
}

/**
 * A word is known by two hashes of 32 bits, its letters are not kept: among some ten thousand words of
 * all lexicons a strange one would be taken for one of them once in 10^15.
 */
export const HASH_SEED = -2128831035;

/** The first hash of a word one folded unit longer (FNV-1a). */
export function hashFolded(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 16777619);
}

/** The second, independent of the first; it begins with 0. */
export function checkFolded(check: number, folded: number): number {
  return (Math.imul(check, 31) + folded) | 0;
}

/** Open-addressed: the id of a word by slot; and by id, the two hashes of the word. */
let slots = new Int32Array(1 << 15);
let hashes = new Int32Array(1 << 15);
let size = 1;

/** The id of the word that has two hashes; 0 if nobody has interned it. */
export function lookUp(hash: number, check: number): number {
  const mask = slots.length - 1;
  for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0 || (hashes[id * 2] === hash && hashes[id * 2 + 1] === check)) return id;
  }
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

function place(id: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hashes[id * 2]!) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

function enlargeTables(): void {
  slots = new Int32Array(slots.length * 2);
  const before = hashes;
  hashes = new Int32Array(before.length * 2);
  hashes.set(before);
  for (let id = 1; id < size; id++) place(id);
}

/** The id of a word, 1 or more, the same for every way to write its case and accents. */
export function intern(word: string): number {
  let hash = HASH_SEED;
  let check = 0;
  for (let i = 0; i < word.length; i++) {
    const folded = foldUnit(word.charCodeAt(i));
    hash = hashFolded(hash, folded);
    check = checkFolded(check, folded);
  }
  const known = lookUp(hash, check);
  if (known !== 0) return known;
  // half full at most: that a word is not there is mostly known by the first look
  if (size * 2 >= slots.length) enlargeTables();
  const id = size++;
  hashes[id * 2] = hash;
  hashes[id * 2 + 1] = check;
  place(id);
  return id;
}

/** A set of words that is asked by id; a word interned later is no member. */
export class WordSet {
  private readonly members: Uint8Array;

  /** @param others sets whose members are members too */
  constructor(list: Iterable<string>, others: readonly WordSet[] = []) {
    const ids = Array.from(list, intern);
    this.members = new Uint8Array(size);
    for (const id of ids) this.members[id] = 1;
    for (const { members } of others)
      for (let id = 0; id < members.length; id++) if (members[id]) this.members[id] = 1;
  }

  has(id: number): boolean {
    return id < this.members.length && this.members[id] === 1;
  }
}

/** How many words have been interned. */
export function wordCount(): number {
  return size;
}
