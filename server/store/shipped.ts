import type {
  ExtractedEntity,
  Kind,
  Language,
  Modality,
  ParagraphKind,
  RelationType,
  Stance,
} from '../model/index.js';

/**
 * Facts that were read from texts which are not here: what `renvoi export --format seed` writes and a
 * store takes in. No sentence of a text is among them.
 */
export interface ShippedGraph {
  /** Of all that it holds: another graph has another one. */
  hash: string;
  /**
   * Every end of a relation, each once: those of the authority file too, so that the graph does not
   * depend on what another version of it holds.
   */
  entities: readonly ShippedEntity[];
  /** How many `documents` gives. */
  documentCount: number;
  /**
   * May be read lazily, from another store too; a store goes through them twice where it cannot take back
   * what it has written.
   */
  documents: Iterable<ShippedDocument> | AsyncIterable<ShippedDocument>;
}

/** As most texts name it; `language` is that of the name, where it is not an official one. */
export type ShippedEntity = ExtractedEntity & { language?: Language };

/** What is not known is undefined, here and below. */
export interface ShippedDocument {
  id: string;
  language: Language | 'und';
  kind: Kind;
  title: string;
  symbol: string | undefined;
  date: string | undefined;
  /** Id of the organ. */
  adoptedBy: string | undefined;
  /** Those that state something, in the order of the text. */
  paragraphs: readonly ShippedParagraph[];
  /** In the order of the text; of one type, source, target and stance one in a paragraph at most. */
  assertions: readonly ShippedAssertion[];
}

export interface ShippedParagraph {
  /** Unique in the document. */
  id: string;
  label: string;
  kind: ParagraphKind;
  verb: string | undefined;
  act: Stance | undefined;
}

export interface ShippedAssertion {
  type: RelationType;
  source: string;
  target: string;
  /** Index into `paragraphs` of the document. */
  paragraph: number;
  /** The words that name the target there; empty where none do. */
  words: string;
  cue: string | undefined;
  stance: Stance | undefined;
  modality: Modality | undefined;
  /** The paragraphs of the target that are concerned. */
  paragraphs: readonly string[] | undefined;
  confidence: number;
  rule: string;
}

/**
 * Shipped facts of a document whose text was read, and so stands in their place: they come back when that
 * text is forgotten. With them, what the shipped graph says of the ends of their relations.
 */
export interface Aside {
  document: ShippedDocument;
  entities: readonly ShippedEntity[];
}
