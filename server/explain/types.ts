import type { How } from '../extract/workings.js';
import type { ExtractedRelation, Kind, ParagraphKind, Span, Stance } from '../model/index.js';

/** What a sentence of an explanation is about, in the order in which they are told. */
export const TOPICS = ['place', 'words', 'organ', 'entry', 'confidence'] as const;

export type Topic = (typeof TOPICS)[number];

/** A sentence of an explanation. */
export interface Point {
  about: Topic;
  says: string;
  /** The words of the text that it speaks of, where they are not the mention itself. */
  at?: Span;
}

/** A mention, as the text has it and as it was taken. */
export interface ExplainedMention extends Span {
  words: string;
  entity: string;
  kind: Kind;
  name: string;
  symbol?: string;
  date?: string;
  organ?: string;
  known: boolean;
  how: How;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

export interface ExplainedParagraph extends Span {
  id: string;
  label: string;
  kind: ParagraphKind;
  language: string;
  /** The verb that governs the mention, in the words of the text, and what it says in English. */
  verb?: string;
  act?: Stance;
  /** Label of the paragraph whose chapeau the verb stands in, where that is another. */
  chapeau?: string;
}

export interface ExplainedRelation extends ExtractedRelation {
  /** What its rule does, in a sentence. */
  says: string;
}

/** Why a mention was read as it was, and what rests on it. */
export interface Explanation {
  mention: ExplainedMention;
  paragraph: ExplainedParagraph;
  points: Point[];
  relations: ExplainedRelation[];
  /** Longer mentions that hold this one, and shorter ones in it. */
  around: ExplainedMention[];
}
