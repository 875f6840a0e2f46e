import { WordTable } from './wordTable.js';

/*
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

/** Whether words end in the letter "s", as plurals do. */
export function endsInS(words: string): boolean {
  const last = words.charCodeAt(words.length - 1);
  return last === 115 || last === 83;
}

const WORDS = new WordTable(FOLDED);

/** The id of the word that has two hashes of its folded units; 0 if nobody has interned it. */
export function lookUp(hash: number, check: number): number {
  return WORDS.lookUp(hash, check);
}

/** The id of a word, 1 or more, the same for every way to write its case and accents. */
export function intern(word: string): number {
  return WORDS.intern(word);
}

/** A set of words that is asked by id; a word interned later is no member. */
export class WordSet {
  private readonly members: Uint8Array;

  /** @param others sets whose members are members too */
  constructor(list: Iterable<string>, others: readonly WordSet[] = []) {
    const ids = Array.from(list, intern);
    this.members = new Uint8Array(WORDS.size);
    for (const id of ids) this.members[id] = 1;
    for (const { members } of others)
      for (let id = 0; id < members.length; id++) if (members[id]) this.members[id] = 1;
  }

  has(id: number): boolean {
    return id < this.members.length && this.members[id] === 1;
  }
}

/** One more than the highest number of a word: the length of a table by word. */
export function wordCount(): number {
  return WORDS.size;
}
