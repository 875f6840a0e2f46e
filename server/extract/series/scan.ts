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
  second: number;
  read: (place: Place, at: number, found: Scanned) => void;
}

/**
 * Looks for all series in one pass over the characters: each letter that opens a needle is compared
 * with the needles it opens, and only there are the words around it read.
 */
export class Scanner {
  /** Triggers by the code of their first letter. */
  private readonly triggers: (Trigger[] | undefined)[] = [];
  /** Which pairs of units below U+0100 open a needle, the first in the high byte. */
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
    const second = needle.length > 1 ? needle.charCodeAt(1) : -1;
    const first = needle.charCodeAt(0) << 8;
    if (second < 0) this.opens.fill(1, first, first + 0x100);
    else this.opens[first | second] = 1;
    (this.triggers[needle.charCodeAt(0)] ??= []).push({ needle, second, read });
  }

  block(place: Place): Scanned {
    const { text } = place;
    const { start, end } = place.block;
    const { triggers, opens } = this;
    const found: Scanned = { numbers: [], symbols: [], mentions: [] };
    this.free = start;
    let next = text.charCodeAt(start);
    for (let at = start; at < end; at++) {
      const unit = next;
      next = text.charCodeAt(at + 1);
      // what stands behind an opening of one unit may be any
      if (unit > 0xff || opens[(unit << 8) | (next & 0xff)] === 0) continue;
      for (const { needle, second, read } of triggers[unit]!) {
        if (second === -1 || (second === next && text.startsWith(needle, at))) read(place, at, found);
      }
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
