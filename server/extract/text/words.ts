/**
 * Words as small integers. A word is folded (case and accents fall) and interned once; the tokeniser
 * then compares units with the table instead of making strings.
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
  // eslint-disable-next-line no-control-regex -- all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return folded;
}

/** Begins the hash of a word. */
export const HASH_SEED = -2128831035;

/** The hash of a word one folded unit longer (FNV-1a). */
export function hashFolded(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 16777619);
}

/** Open-addressed: id of the word and its hash, by slot. */
let slots = new Int32Array(1 << 15);
let hashes = new Int32Array(1 << 15);
/** The units of all words, one after the other; word `id` ends where `id + 1` begins. */
let pool = new Uint16Array(1 << 16);
let begins = new Int32Array(1 << 13);
let size = 1;

function same(id: number, units: Uint16Array, start: number, length: number): boolean {
  const from = begins[id]!;
  if (begins[id + 1]! - from !== length) return false;
  for (let i = 0; i < length; i++) if (pool[from + i] !== FOLDED[units[start + i]!]) return false;
  return true;
}

/** The id of the word between two offsets, whose hash is known; 0 if nobody has interned it. */
export function lookUp(units: Uint16Array, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0 || (hashes[slot] === hash && same(id, units, start, end - start))) return id;
  }
}

function place(id: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
  hashes[slot] = hash;
}

function enlargeTable(): void {
  const [ids, known] = [slots, hashes];
  slots = new Int32Array(ids.length * 2);
  hashes = new Int32Array(ids.length * 2);
  for (let slot = 0; slot < ids.length; slot++) if (ids[slot] !== 0) place(ids[slot]!, known[slot]!);
}

function enlarged<T extends Int32Array | Uint16Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/** The id of a word, 1 or more, the same for every way to write its case and accents. */
export function intern(word: string): number {
  const units = new Uint16Array(word.length);
  let hash = HASH_SEED;
  for (let i = 0; i < units.length; i++) {
    units[i] = word.charCodeAt(i);
    hash = hashFolded(hash, FOLDED[units[i]!]!);
  }
  const known = lookUp(units, 0, units.length, hash);
  if (known !== 0) return known;
  const id = size++;
  begins = enlarged(begins, id + 2);
  const from = begins[id]!;
  pool = enlarged(pool, from + units.length);
  for (let i = 0; i < units.length; i++) pool[from + i] = FOLDED[units[i]!]!;
  begins[id + 1] = from + units.length;
  if (size * 2 > slots.length) enlargeTable();
  place(id, hash);
  return id;
}

/** A set of words that is asked by id; a word interned later is no member. */
export class WordSet {
  private readonly members: Uint8Array;

  constructor(list: Iterable<string>) {
    const ids = Array.from(list, intern);
    this.members = new Uint8Array(size);
    for (const id of ids) this.members[id] = 1;
  }

  has(id: number): boolean {
    return id < this.members.length && this.members[id] === 1;
  }
}

/** How many words have been interned. */
export function wordCount(): number {
  return size;
}
