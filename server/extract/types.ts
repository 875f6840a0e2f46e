import type { LexiconLanguage } from './languages/index.js';
import type { ExtractedDocument, Kind, Language, ParagraphKind, Stance } from '../model/index.js';
import type { MentionRule } from './rules.js';

/**
 * The text as the later stages see it: markup, footnote marks, page breaks and typographic variants
 * gone, footnote bodies moved behind the paragraph that they interrupt. Every offset inside
 * `server/extract` is a UTF-16 offset into `text` until `assemble.ts` maps it back.
 */
export interface CleanText {
  readonly text: string;
  /** Its units (`unitsOf`). */
  readonly units: Uint16Array;
  /** `origin[i]`: offset in the raw text of unit `i`; one more entry than `text` has units. */
  readonly origin: Int32Array;
  /** Clean offsets at which a paragraph begins that is a footnote, in order. */
  readonly notes?: readonly number[];
  /** Numbers of the footnote marks that were dropped from the text, in order. */
  readonly marks?: readonly number[];
}

/** Half-open range of clean offsets. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of a paragraph that one verb governs: "Recalling …" | "and stressing …". */
export interface Clause extends Range {
  /** The verb in the words of the text; empty where it is inherited from the chapeau. */
  verb: string;
  act: Stance;
}

/** A paragraph, in clean offsets. */
export interface Block extends Range {
  id: string;
  label: string;
  kind: ParagraphKind;
  language: LexiconLanguage | 'und';
  /** In order, not overlapping; empty where no act governs (headers, footnotes, reports). */
  clauses: Clause[];
  /** Index of the paragraph whose chapeau governs this one: op5 for op5(a). */
  parent?: number;
  /**
   * On a page that holds several instruments, the symbol of the one that speaks here, where it is not the
   * one that the text is about; '' where the page begins in the middle of it and it cannot be known.
   */
  instrument?: string;
}

/** What the header of the text says of it. `adoptedBy` is the id of an organ (`organs.ts`). */
export type HeaderFacts = Omit<ExtractedDocument, 'id' | 'file' | 'language'> & {
  /** Where the title stands in the clean text, if it does. */
  titleRange?: Range;
  /** Where the adopting organ is named. */
  organRange?: Range;
  /** Session of the organ: 74 for A/RES/74/247. */
  session?: number;
};

/** The text, cut into its paragraphs. */
export interface Segmented {
  raw: string;
  clean: CleanText;
  blocks: Block[];
  language: Language | 'und';
  header: HeaderFacts;
  notices: string[];
}

/** How a mention was recognised. */
export type How = 'series' | 'authority' | 'grammar' | 'acronym' | 'reference';

/** A mention and the entity it resolves to. */
export interface Mention extends Range {
  /** Index into `blocks`. */
  block: number;
  entity: string;
  kind: Kind;
  /** The name of the entity as this mention gives it: without markup, line breaks and date. */
  name: string;
  symbol?: string;
  date?: string;
  /** Id of the organ that adopted it, where the words (or the list's head, or "its") say so. */
  organ?: string;
  /** Where the words that name the organ stand, if they do. */
  organRange?: Range;
  known: boolean;
  how: How;
  rule: MentionRule;
  /** 0 to 1. */
  confidence: number;
}
