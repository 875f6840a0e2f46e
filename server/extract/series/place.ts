import type { LexiconLanguage } from '../languages/index.js';
import type { Block, Mention, Segmented } from '../types.js';
import { organNames, type OrganName } from './organNames.js';
import type { Patterns } from './patterns.js';
import type { Column } from './columns.js';

/** What is known of the document, carried from block to block. */
export interface State {
  readonly text: string;
  readonly doc: Segmented;
  /** The organ whose document it is. */
  readonly author: string | undefined;
  /** The organ that speaks: the author, or the organ of a draft that the text quotes. */
  speaker: string | undefined;
  /** Year of the document. */
  readonly year: number | undefined;
  /** Session of the author at which it was adopted. */
  readonly session: number | undefined;
  /** Organs by how lately they were named in full, latest first. */
  recent: string[];
  /** Organ of each number that the text has made clear. */
  readonly known: Map<string, string>;
  column: Column | undefined;
}

/** A block and what its numbers are read with. */
export class Place {
  private named: OrganName[] | undefined;

  constructor(
    readonly state: State,
    readonly block: Block,
    readonly index: number,
    readonly patterns: Patterns,
    readonly language: LexiconLanguage,
  ) {}

  get text(): string {
    return this.state.text;
  }

  /** Organs named in the block, in order; found when first asked for. */
  get names(): readonly OrganName[] {
    return (this.named ??= organNames(this.state.doc.clean, this.block, this.language));
  }

  /** Whether the names have been asked for. */
  get isRead(): boolean {
    return this.named !== undefined;
  }

  /** Words of the block before an offset, no more than `most`. */
  before(offset: number, most: number): string {
    return this.text.slice(Math.max(this.block.start, offset - most), offset);
  }

  /** Words of the block from an offset on, no more than `most`. */
  behind(offset: number, most: number): string {
    return this.text.slice(offset, Math.min(this.block.end, offset + most));
  }
}

/** The parts of a mention that are the same for every series. */
export function seriesMention(
  place: Place,
  found: Pick<Mention, 'start' | 'end' | 'entity' | 'kind' | 'name' | 'rule' | 'confidence'> &
    Partial<Mention>,
): Mention {
  // one literal for all: objects of one shape are several times faster to make and to read
  return {
    start: found.start,
    end: found.end,
    block: place.index,
    entity: found.entity,
    kind: found.kind,
    name: found.name,
    symbol: found.symbol,
    date: found.date,
    organ: found.organ,
    organRange: found.organRange,
    known: true,
    how: 'series',
    rule: found.rule,
    confidence: found.confidence,
  };
}

/** A series that a few letters give away: where they stand, the words around are read. */
export interface Recogniser {
  name: string;
  needles: readonly string[];
  /** Reads the words around an occurrence of a needle, within bounds. */
  read(place: Place, at: number): Mention | Mention[] | undefined;
}
