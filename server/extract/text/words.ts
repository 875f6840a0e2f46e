/**
 * Words as small integers. A word is folded (case and accents fall) and interned once; the tokeniser
 * then compares characters with the table instead of making strings.
 */

const FOLDED = foldTable();

/** Folded form of each UTF-16 unit below 0x600 (Latin, Greek, Cyrillic); the others are their own. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(0x600);
  for (let unit = 0; unit < table.length; unit++) {
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
  return unit < 0x600 ? FOLDED[unit]! : unit;
}

/** The folded form of a text, unit for unit. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return folded;
}

let slots = new Int32Array(1 << 15);
const words: string[] = [''];

function hash(text: string, start: number, end: number): number {
  let h = 2166136261;
  for (let i = start; i < end; i++) h = Math.imul(h ^ foldUnit(text.charCodeAt(i)), 16777619);
  return h ^ (h >>> 15);
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldUnit(text.charCodeAt(start + i))) return false;
  }
  return true;
}

/** The id of the word between two offsets of a text; 0 if nobody has interned it. */
export function lookUp(text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  for (let slot = hash(text, start, end) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    if (same(words[slots[slot]!]!, text, start, end)) return slots[slot]!;
  }
  return 0;
}

function place(table: Int32Array, id: number): void {
  const word = words[id]!;
  const mask = table.length - 1;
  let slot = hash(word, 0, word.length) & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = id;
}

/** The id of a word, 1 or more, the same for every way to write its case and accents. */
export function intern(word: string): number {
  const known = lookUp(word, 0, word.length);
  if (known !== 0) return known;
  const id = words.push(fold(word)) - 1;
  if (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (let each = 1; each < words.length; each++) place(slots, each);
  } else {
    place(slots, id);
  }
  return id;
}

/** A set of words that can be asked by id: `set[id] === 1`. */
export class WordSet {
  private readonly members = new Set<number>();

  constructor(list: Iterable<string>) {
    for (const word of list) this.members.add(intern(word));
  }

  has(id: number): boolean {
    return id !== 0 && this.members.has(id);
  }
}

/** How many words have been interned. */
export function wordCount(): number {
  return words.length;
}
