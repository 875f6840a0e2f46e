import type {
  Extraction,
  Kind,
  Language,
  Modality,
  ParagraphKind,
  RelationType,
  Span,
  Stance,
} from '../model/index.js';
import type { ShippedGraph } from './shipped.js';

/** One name of an entity; `language` is absent where it is not known. */
export interface StoredName {
  text: string;
  language?: Language;
  type: 'full' | 'short' | 'acronym' | 'former' | 'context' | 'seen';
}

export interface StoredEntity {
  id: string;
  kind: Kind;
  /** The name shown where no language is asked for. */
  name: string;
  names: StoredName[];
  symbol?: string;
  date?: string;
  until?: string;
  known: boolean;
  identifiers: Record<string, string>;
  /** Official address. */
  address?: string;
  /** How many distinct relations it has, in both directions. */
  degree: number;
}

/** What the authority file knows of an entity, as the store takes it in. */
export type EntityFacts = Omit<StoredEntity, 'degree'>;

export interface StoredDocument {
  /** Id of the instrument; with `language` it names one text. */
  id: string;
  language: Language | 'und';
  kind: Kind;
  title: string;
  symbol?: string;
  date?: string;
  adoptedBy?: string;
  /**
   * False for what came with the graph that ships, which holds facts and no text: then `file` and
   * `hash` are empty, `length` is 0, paragraphs have a label and no text, and nothing has offsets.
   * The reading of a file of this document takes its place.
   */
  hasText: boolean;
  /** The path it was read from. */
  file: string;
  /** SHA-256 of the text, hexadecimal. */
  hash: string;
  /** Length of the text in UTF-16 units. */
  length: number;
  notices: string[];
}

/** Offsets and `text` are absent where the document has no text. */
export interface StoredParagraph extends Partial<Span> {
  id: string;
  label: string;
  kind: ParagraphKind;
  verb?: string;
  act?: Stance;
  /** The words of the paragraph: `text` of the document from `start` to `end`. */
  text?: string;
}

/** All that one reading of one text gives the store. */
export interface Reading {
  extraction: Extraction;
  /** The text as read, to which every offset points. */
  text: string;
  /**
   * Given where the reading comes out of a store, which may keep no more of a text than its paragraphs:
   * what is between them is blank, and these are what the text itself came to.
   */
  origin?: Origin;
}

/** By which a store knows a reading again. Both SHA-256, hexadecimal. */
export interface Origin {
  /** Of the text. */
  hash: string;
  /** Of the extraction as JSON. */
  fingerprint: string;
}

/** Offsets are absent where the document has no text. */
export interface StoredAssertion extends Partial<Span> {
  /** Stable: derived from document, language, type, ends, place and rule. */
  id: string;
  document: { id: string; language: Language | 'und'; title: string; date?: string };
  /** Label and kind of the paragraph. */
  paragraph: { id: string; label: string; kind: ParagraphKind; verb?: string; act?: Stance };
  /** The words between `start` and `end`; where the document has no text, those that name the target. */
  words: string;
  cue?: string;
  stance?: Stance;
  modality?: Modality;
  paragraphs?: string[];
  confidence: number;
  rule: string;
}

/** An edge: all assertions of one type between the same ends. */
export interface StoredRelation {
  /** `TYPE source target`, each part URI-encoded, joined by spaces. */
  id: string;
  type: RelationType;
  source: string;
  target: string;
  /** Distinct, most frequent first. */
  stances: Stance[];
  modalities: Modality[];
  /** The highest of its assertions'. */
  confidence: number;
  assertions: number;
  /** Earliest and latest date of the documents that state it. */
  first?: string;
  last?: string;
}

/** A page of a list: `after` is the cursor of the last item of the page before. */
export interface PageRequest {
  first: number;
  after?: string;
}

export interface Page<T> {
  items: { cursor: string; item: T }[];
  hasNext: boolean;
  total: number;
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface RelationFilter {
  types?: readonly RelationType[];
  direction?: Direction;
}

export interface SubgraphRequest {
  around: readonly string[];
  /** 1 to 6. */
  depth: number;
  types?: readonly RelationType[];
  kinds?: readonly Kind[];
  /** Along which the steps go, from source to target or back; both if absent. */
  direction?: Direction;
  /** Most nodes returned; nearest first, then by degree. */
  limit: number;
}

export interface Subgraph {
  nodes: StoredEntity[];
  relations: StoredRelation[];
  /**
   * Nodes within `depth` that `limit` left out, counted as far as the nearest of them: what lies behind is
   * not looked for, so that a lineage costs what is shown of it, however much it rests on.
   */
  omitted: number;
  /** Whether there may be such nodes farther away, which are not counted. */
  beyond: boolean;
}

/** Which citations are counted, and of what. Dates are inclusive, ISO 8601, as precise as is wished. */
export interface MostCitedRequest extends PageRequest {
  /** Kinds of instrument that are cited; all if absent. */
  kinds?: readonly Kind[];
  /** Dates of the instruments that cite: what the texts of a period rest on. */
  from?: string;
  to?: string;
  /** Dates of the instruments that are cited. */
  datedFrom?: string;
  datedTo?: string;
}

export interface CitedInstrument {
  instrument: StoredEntity;
  /** Distinct instruments that cite it, each once, however often and in however many languages. */
  citedBy: number;
}

export interface Statistics {
  documents: number;
  /** Of the documents, those whose text is not here. */
  withoutText: number;
  nodes: Record<Kind, number>;
  relations: Record<RelationType, number>;
  assertions: number;
  /** Of the nodes, those that the authority file knows, whether or not a text names them. */
  fromAuthority: number;
}

export type SaveOutcome = 'added' | 'replaced' | 'unchanged';

/** What fills a graph in several steps, each of which leaves it whole in itself. */
export type Filling = 'copy' | 'seed';

/**
 * Why a graph is not to be taken for what it seems: it is being filled, or that was broken off; or (`ids`)
 * an earlier version wrote it, which cut the ids of long names, so that two things may be one.
 */
export type Caveat = Filling | 'ids';

/**
 * What can be wrong with a store: `UNAVAILABLE`, `UNAUTHORIZED`: the server that holds it does not answer,
 * or not to this user.
 */
export type StoreFault =
  | 'NOT_FOUND'
  | 'DAMAGED'
  | 'UNWRITABLE'
  | 'LOCKED'
  | 'NEWER_SCHEMA'
  | 'BAD_CURSOR'
  | 'UNAVAILABLE'
  | 'UNAUTHORIZED';

/** Raised by every store; `code` is what the API and the command line report. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreFault,
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
  }
}

/**
 * What a graph store can do. `test/store/contract.ts` is a function of a store and holds each
 * implementation to this.
 */
export interface GraphStore {
  /** Takes in what the authority file knows: names, dates, identifiers. Replaces earlier facts. */
  saveFacts(facts: readonly EntityFacts[]): Promise<void>;
  /**
   * Saves what one text states, in one transaction. Reading a text again (same document id and
   * language) replaces its assertions and nothing else; the same text and the same extraction
   * change nothing.
   */
  saveReading(reading: Reading): Promise<SaveOutcome>;
  /**
   * Removes a document's texts and their assertions (of one language, or all); entities that nothing
   * names any more go too, those of the authority file stay. Shipped facts that a text had taken the
   * place of come back; where no text was read, the shipped facts are what is removed.
   * @returns whether there was such a document
   */
  removeDocument(id: string, language?: Language | 'und'): Promise<boolean>;
  /**
   * Takes in the graph that ships: documents without text, which replace those of an earlier one. Where
   * a text was read, that reading stays, and the facts are kept for when it is forgotten. The same graph
   * again changes nothing, and a graph that is refused, because an end of a relation is nowhere, neither.
   * Nobody reads a part of it. Where the writer or the server is lost meanwhile nothing of it is kept; a
   * store in a folder then holds the earlier one as before, one on a server none, until this is done again.
   * @param onProgress told how many documents are behind
   */
  saveShipped(graph: ShippedGraph, onProgress?: (documents: number) => void): Promise<SaveOutcome>;
  /** `hash` of the shipped graph that the store has taken in; undefined if it has none. */
  shippedHash(): Promise<string | undefined>;
  /** Texts of the document in every language it was read in; empty if there is none. */
  documents(id: string): Promise<StoredDocument[]>;
  /** All texts, by id and language; those with a text here or those without, where asked for. */
  listDocuments(page: PageRequest & { hasText?: boolean }): Promise<Page<StoredDocument>>;
  paragraphs(id: string, language: Language | 'und', page: PageRequest): Promise<Page<StoredParagraph>>;
  /** In the order of `ids`; undefined where there is no such entity. Follows no alias. */
  entities(ids: readonly string[]): Promise<(StoredEntity | undefined)[]>;
  /**
   * Entities by any of their names or their symbol, insensitive to case and accents, the last word
   * a prefix; best match first, then by degree.
   */
  search(query: string, page: PageRequest & { kinds?: readonly Kind[] }): Promise<Page<StoredEntity>>;
  /** Relations of an entity, most assertions first. */
  relations(entity: string, filter: RelationFilter, page: PageRequest): Promise<Page<StoredRelation>>;
  /** By id; undefined where there is none. */
  relationsById(ids: readonly string[]): Promise<(StoredRelation | undefined)[]>;
  /** Assertions of a relation, oldest document first. */
  evidence(relation: string, page: PageRequest): Promise<Page<StoredAssertion>>;
  subgraph(request: SubgraphRequest): Promise<Subgraph>;
  /** Instruments by how many instruments cite them, most first, then by id. */
  mostCited(request: MostCitedRequest): Promise<Page<CitedInstrument>>;
  statistics(): Promise<Statistics>;
  /** What `saveFacts` took in, by id. */
  facts(): AsyncIterable<EntityFacts>;
  /** What `saveReading` took in and is still there, by id and language, each with its origin. */
  readings(): AsyncIterable<Reading & { origin: Origin }>;
  /**
   * What `saveShipped` took in and was not removed, documents in whose place a text was read among it;
   * undefined where nothing was. Every end of a relation is among the entities.
   */
  shipped(): Promise<ShippedGraph | undefined>;
  /** All entities, by id. */
  listEntities(page: PageRequest): Promise<Page<StoredEntity>>;
  /** All relations, by source, type and target. */
  listRelations(page: PageRequest): Promise<Page<StoredRelation>>;
  /** Says that the graph is being filled, to every reader, until it is said that nothing fills it any more. */
  setFilling(work: Filling | undefined): Promise<void>;
  /** Empty where the graph is whole. */
  caveats(): Promise<Caveat[]>;
  close(): Promise<void>;
}
