import type { Mention } from '../types.js';
import type { NumberHit } from './number.js';
import type { Place, Recogniser } from './place.js';
import { bracketNumber, codedNumber, plainNumber, slashNumber } from './scanNumbers.js';
import { misreadSymbol, symbolAt, symbolStart, type SymbolHit } from './symbols.js';

/** What one pass over a block finds. */
export interface Scanned {
  /** In order, none inside a symbol or a mention. */
  numbers: NumberHit[];
  symbols: SymbolHit[];
  /** Of the recognisers. */
  mentions: Mention[];
}

interface Trigger {
  needle: string;
  read: (place: Place, at: number, found: Scanned) => void;
}

/**
 * Looks for all series in one pass over the characters: each letter that opens a needle is compared
 * with the needles it opens, and only there are the words around it read.
 */
export class Scanner {
  /** Lists of the triggers whose needles begin with the same two units; the first is empty. */
  private readonly triggers: Trigger[][] = [[]];
  /** Which list is for a pair of units below U+0100, the first in the high byte. */
  private readonly opens = new Uint8Array(0x10000);
  /** End of the last symbol or number with a slash: what is inside is read once. */
  private free = 0;

  constructor(recognisers: readonly Recogniser[]) {
    this.add('/', (place, at, found) => this.slash(place, at, found));
    this.add('(', (place, at, found) => {
      const number = bracketNumber(place.text, at, place.patterns);
      if (number !== undefined && inside(place, number)) found.numbers.push(number);
    });
    for (const needle of ['solution', 'SCR']) {
      this.add(needle, (place, at, found) => {
        const number = plainNumber(place.text, at);
        if (number !== undefined && inside(place, number)) found.numbers.push(number);
      });
    }
    for (const recogniser of recognisers) {
      for (const needle of recogniser.needles) {
        this.add(needle, (place, at, found) => {
          const read = recogniser.read(place, at);
          if (read === undefined) return;
          // one by one: a list may be longer than a call may have arguments
          if (Array.isArray(read)) for (const mention of read) found.mentions.push(mention);
          else found.mentions.push(read);
        });
      }
    }
  }

  private add(needle: string, read: Trigger['read']): void {
    const first = needle.charCodeAt(0) << 8;
    // a needle of one unit is a mark, behind which any unit may stand; no longer needle begins with it
    const alone = needle.length === 1;
    const pair = alone ? first : first | needle.charCodeAt(1);
    if (this.opens[pair] === 0) {
      const list = this.triggers.push([]) - 1;
      this.opens.fill(list, pair, pair + (alone ? 0x100 : 1));
    }
    this.triggers[this.opens[pair]!]!.push({ needle, read });
  }

  block(place: Place): Scanned {
    const { text } = place;
    const { start, end } = place.block;
    const { triggers, opens } = this;
    const found: Scanned = { numbers: [], symbols: [], mentions: [] };
    this.free = start;
    const { units } = place.state.doc.clean;
    let next = units[start]!;
    for (let at = start; at < end; at++) {
      const unit = next;
      next = units[at + 1]!;
      if (unit > 0xff) continue;
      const list = opens[(unit << 8) | (next & 0xff)]!;
      if (list === 0) continue;
      for (const { needle, read } of triggers[list]!) if (standsAt(text, at, needle)) read(place, at, found);
    }
    if (found.numbers.length > 0) found.numbers = apart(found);
    return found;
  }

  private slash(place: Place, at: number, found: Scanned): void {
    if (at < this.free) return;
    const { text } = place;
    const opening = symbolStart(text, at);
    if (opening !== undefined && opening >= this.free) {
      const symbol = symbolAt(text, opening);
      if (symbol !== undefined && inside(place, symbol)) {
        found.symbols.push(symbol);
        this.free = symbol.end;
        return;
      }
    }
    const misread = misreadSymbol(text, at);
    if (misread !== undefined && inside(place, misread)) {
      found.symbols.push(misread);
      this.free = misread.end;
      return;
    }
    const number = slashNumber(text, at, place.patterns) ?? codedNumber(text, at);
    if (number !== undefined && number.start >= this.free && inside(place, number)) {
      found.numbers.push(number);
      this.free = number.end;
    }
  }
}

/** Whether a needle whose first two units were seen stands at an offset: mostly the third tells. */
function standsAt(text: string, at: number, needle: string): boolean {
  for (let i = 1; i < needle.length; i++) if (text.charCodeAt(at + i) !== needle.charCodeAt(i)) return false;
  return true;
}

function inside(place: Place, range: { start: number; end: number }): boolean {
  return range.start >= place.block.start && range.end <= place.block.end;
}

/** Numbers in order, without those that overlap a symbol, a mention or an earlier number. */
function apart({ numbers, symbols, mentions }: Scanned): NumberHit[] {
  const taken = [...symbols, ...mentions].sort((a, b) => a.start - b.start);
  numbers.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NumberHit[] = [];
  let next = 0;
  for (const number of numbers) {
    while (next < taken.length && taken[next]!.end <= number.start) next++;
    if (next < taken.length && taken[next]!.start < number.end) continue;
    const last = kept.at(-1);
    if (last === undefined || last.end <= number.start) kept.push(number);
  }
  return kept;
}
