import type { LexiconLanguage, Mention, Segmented } from '../types.js';
import { authorOf, speakerLine } from './author.js';
import { oneLine } from './characters.js';
import { citations, type Citation } from './citations.js';
import type { NumberHit } from './number.js';
import { numberingOf } from './numberings.js';
import { organNames, type OrganName } from './organNames.js';
import { organOf } from './organOf.js';
import { patternsOf, type Patterns } from './patterns.js';
import { mentionOf } from './resolve.js';
import { bracketNumber, slashNumber } from './scanNumbers.js';
import { symbolAt, symbolStart, type SymbolHit } from './symbols.js';

/** What is carried from block to block. */
interface State {
  text: string;
  author: string | undefined;
  speaker: string | undefined;
  year: number | undefined;
  /** Organs by how lately they were named in full, latest first. */
  recent: string[];
}

/**
 * Every mention of a numbered or dated work, resolved to its symbol or id, sorted by start.
 * Linear in the length of the text: a slash or a parenthesis starts a look around, bounded on both sides.
 */
export function recogniseSeries(doc: Segmented): Mention[] {
  const { text } = doc.clean;
  const { header } = doc;
  const author = authorOf(header);
  const state: State = {
    text,
    author,
    speaker: author,
    year: header.date === undefined ? undefined : Number(header.date.slice(0, 4)),
    recent: [],
  };
  const mentions: Mention[] = [];
  const scan = new Scanner(text);
  doc.blocks.forEach((block, index) => {
    const patterns = patternsOf(block.language === 'und' ? doc.language : block.language);
    const speaker = speakerLine(text, block, patterns);
    if (speaker !== undefined) state.speaker = speaker;
    const { numbers, symbols } = scan.block(block.start, block.end, patterns);
    if (numbers.length === 0 && symbols.length === 0) return;
    const language: LexiconLanguage = patterns === patternsOf('fr') ? 'fr' : 'en';
    const names = organNames(text, block, patterns);
    for (const hit of symbols) mentions.push(symbolMention(text, hit, index));
    const found = citations(text, block, numbers, names, patterns);
    const sizes = new Map<number, number>();
    for (const each of found) sizes.set(each.list, (sizes.get(each.list) ?? 0) + 1);
    for (const citation of found) {
      const mention = read(state, citation, names, index, block.start, sizes, patterns, language);
      if (mention !== undefined) mentions.push(mention);
    }
    for (const name of names) {
      if (name.full)
        state.recent = [name.organs[0]!, ...state.recent.filter((each) => each !== name.organs[0])].slice(
          0,
          6,
        );
    }
  });
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function read(
  state: State,
  citation: Citation,
  names: readonly OrganName[],
  block: number,
  blockStart: number,
  sizes: ReadonlyMap<number, number>,
  patterns: Patterns,
  language: LexiconLanguage,
): Mention | undefined {
  const { number, head, start, date } = citation;
  const organ = organOf({
    number,
    date,
    ...(citation.own === undefined ? {} : { own: citation.own }),
    ...(citation.shared === undefined ? {} : { shared: citation.shared }),
    ...(head === undefined ? {} : { head }),
    names,
    sentence: Math.max(blockStart, start - 300),
    start,
    recent: state.recent,
    speaker: state.speaker,
    year: state.year,
  });
  if (organ === undefined) return undefined;
  if (head === undefined && !standsAlone(state, citation, organ.organ, blockStart)) return undefined;
  return mentionOf(citation, organ, sizes.get(citation.list) ?? 1, block, patterns, language);
}

/** Whether a number without the word "resolution" is a citation all the same. */
function standsAlone(state: State, citation: Citation, organ: string, blockStart: number): boolean {
  const { number, date, start, end } = citation;
  const fit = numberingOf(organ)?.fit(number, date);
  if (number.form === 'year' || number.form === 'roman') return fit === 'yes';
  if (date !== undefined && date.year !== undefined) return fit === 'yes';
  // the number that opens a title: "78/237. Developments in …"
  return start - blockStart < 3 && state.text.charCodeAt(end) === 46 && organ === state.speaker;
}

function symbolMention(text: string, hit: SymbolHit, block: number): Mention {
  const mention: Mention = {
    start: hit.start,
    end: hit.end,
    block,
    entity: hit.symbol,
    kind: hit.kind,
    name: oneLine(text.slice(hit.start, hit.end)),
    symbol: hit.symbol,
    known: true,
    how: 'series',
    rule: 'series-symbol',
    confidence: 0.99,
  };
  if (hit.organ !== undefined) mention.organ = hit.organ;
  return mention;
}

/** Walks the slashes and parentheses of a text, block after block, each once. */
class Scanner {
  private slash = -1;
  private bracket = -1;

  constructor(private readonly text: string) {}

  block(start: number, end: number, patterns: Patterns): { numbers: NumberHit[]; symbols: SymbolHit[] } {
    const { text } = this;
    const numbers: NumberHit[] = [];
    const symbols: SymbolHit[] = [];
    let free = start;
    for (
      this.slash = this.next('/', this.slash, start);
      this.slash < end;
      this.slash = this.after('/', this.slash)
    ) {
      const { slash } = this;
      if (slash < free) continue;
      const opening = symbolStart(text, slash);
      const symbol = opening === undefined || opening < free ? undefined : symbolAt(text, opening);
      if (symbol !== undefined && symbol.end <= end) {
        symbols.push(symbol);
        free = symbol.end;
        continue;
      }
      const number = slashNumber(text, slash, patterns);
      if (number !== undefined && number.start >= free && number.end <= end) {
        numbers.push(number);
        free = number.end;
      }
    }
    let taken = 0;
    for (
      this.bracket = this.next('(', this.bracket, start);
      this.bracket < end;
      this.bracket = this.after('(', this.bracket)
    ) {
      const number = bracketNumber(text, this.bracket, patterns);
      if (number === undefined || number.start < start || number.end > end) continue;
      while (taken < symbols.length && symbols[taken]!.end <= number.start) taken++;
      if (taken < symbols.length && symbols[taken]!.start < number.end) continue;
      numbers.push(number);
    }
    numbers.sort((a, b) => a.start - b.start);
    return { numbers, symbols };
  }

  private next(sign: string, at: number, from: number): number {
    return at >= from ? at : this.after(sign, from - 1);
  }

  private after(sign: string, at: number): number {
    const found = this.text.indexOf(sign, at + 1);
    return found < 0 ? Infinity : found;
  }
}
