import type { Kind } from './kinds.js';
import type { Language } from './languages.js';
import type { RelationType } from './relations.js';
import type { Modality, Stance } from './stances.js';

/** UTF-16 offsets into the text as read, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const PARAGRAPH_KINDS = ['header', 'preambular', 'operative', 'body', 'footnote', 'annex'] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** What the text is, as its own header says. */
export interface ExtractedDocument {
  /** The UN document symbol, else `kind/slug`. */
  id: string;
  /** The path as it was given. */
  file: string;
  symbol?: string;
  kind: Kind;
  title: string;
  /** ISO 8601, as precise as the text is: `2019`, `2019-12` or `2019-12-27`. */
  date?: string;
  language: Language | 'und';
  /** Id of the organ, one of `entities`. */
  adoptedBy?: string;
}

export interface ExtractedParagraph extends Span {
  /** Unique in the document. */
  id: string;
  /** What a lawyer would write: pp8, op5(a), 2.4, fn11. */
  label: string;
  kind: ParagraphKind;
  /** The governing verb, in the words of the text. */
  verb?: string;
  act?: Stance;
}

export interface ExtractedEntity {
  id: string;
  kind: Kind;
  /** As the text (or, if known, the authority file) names it. */
  name: string;
  symbol?: string;
  /** Scheme → value, the schemes of `identifiers.ts`. */
  identifiers?: Record<string, string>;
  date?: string;
  /** In the authority file, or of a numbered series; else first seen in this text. */
  known: boolean;
}

export interface ExtractedMention extends Span {
  /** Id of one of `entities`. */
  entity: string;
  /** Id of one of `paragraphs`. */
  paragraph: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Evidence extends Span {
  /** Id of one of `paragraphs`. */
  paragraph: string;
  /** The words that state the relation, where they are not the governing verb itself. */
  cue?: string;
}

export interface ExtractedRelation {
  type: RelationType;
  /** Id of one of `entities`, or the document's own. */
  source: string;
  target: string;
  stance?: Stance;
  modality?: Modality;
  /** The paragraphs of the target that are concerned: "paragraph 25". */
  paragraphs?: string[];
  evidence: Evidence;
  /** 0 to 1. */
  confidence: number;
  /** Name of the rule that found it. */
  rule: string;
}

/** All that one text states. What `renvoi extract --format json` prints. */
export interface Extraction {
  document: ExtractedDocument;
  paragraphs: ExtractedParagraph[];
  /** The document itself is not among them. */
  entities: ExtractedEntity[];
  mentions: ExtractedMention[];
  relations: ExtractedRelation[];
  /** What was not attempted and why, for a reader: "no lexicon for Russian: …". */
  notices?: string[];
}
