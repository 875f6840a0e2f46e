import type { LexiconLanguage } from '../languages/index.js';
import { ORGAN_IDS } from '../organs.js';
import type { Block, CleanText, HeaderFacts } from '../types.js';
import type { Place, State } from './place.js';
import { organNames } from './organNames.js';

/** Organ of a document by its symbol, where its header names none. */
const BY_SYMBOL: readonly (readonly [string, string])[] = [
  ['A/HRC/', 'org/hrc'],
  ['A/', 'org/unga'],
  ['S/', 'org/unsc'],
  ['E/CN.4/', 'org/unchr'],
  ['E/CN.6/', 'org/csw'],
  ['E/CN.7/', 'org/cnd'],
  ['E/CN.9/', 'org/cpd'],
  ['E/', 'org/ecosoc'],
  ['UNEP/EA', 'org/unea'],
  ['UNEP/GC', 'org/unep-governing-council'],
  ['HSP/HA', 'org/un-habitat-assembly'],
  ['HSP/GC', 'org/un-habitat-governing-council'],
];

/** The organ that speaks in the document: the one that adopted it, else the one whose series it is in. */
export function authorOf(header: HeaderFacts): string | undefined {
  if (header.adoptedBy !== undefined && ORGAN_IDS.has(header.adoptedBy)) return header.adoptedBy;
  const symbol = header.symbol;
  if (symbol === undefined) return header.adoptedBy;
  return BY_SYMBOL.find(([prefix]) => symbol.startsWith(prefix))?.[1] ?? header.adoptedBy;
}

/**
 * The organ of "The General Assembly," on a line of its own: from there on "its" is that organ's,
 * as in a draft that another organ recommends for adoption.
 */
export function speakerLine(clean: CleanText, block: Block, language: LexiconLanguage): string | undefined {
  const { text } = clean;
  const length = block.end - block.start;
  if (length > 120 || length < 8) return undefined;
  const last = text.charCodeAt(block.end - 1);
  if (last !== 44 && last !== 46) return undefined;
  const [name] = organNames(clean, block, language);
  if (name === undefined || !name.full) return undefined;
  const lead = text.slice(block.start, name.start);
  const tail = text.slice(name.end, block.end);
  return /^\W{0,3}(?:The|Le|La|L['’])\s?$/.test(lead) && /^[,.]$/.test(tail) ? name.organs[0] : undefined;
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 0x201c || unit === 0xab || unit === 0x201e;
}

/** Keeps whose words a block is: the author's, or those of the organ of a draft that it quotes. */
export class Speakers {
  private quoted = false;

  constructor(private readonly state: State) {}

  enter(place: Place): void {
    const { state } = this;
    const { block, text } = place;
    const opens = isQuote(text.charCodeAt(block.start));
    if (this.quoted && !opens) {
      // every paragraph of a quoted draft opens with a quotation mark
      this.quoted = false;
      state.speaker = state.author;
    }
    const speaker = speakerLine(state.doc.clean, block, place.language);
    if (speaker === undefined) return;
    state.speaker = speaker;
    this.quoted = opens;
  }
}
