/** What a folder of facts holds; the first thing that is read of it. */
export interface Manifest {
  format: typeof FORMAT;
  version: number;
  documents: number;
  /** The ends of all relations. */
  entities: number;
  assertions: number;
  /** Where the facts are from, and under which terms. */
  terms: string;
  files: {
    file: string;
    documents: number;
    assertions: number;
    /** Of the content, not compressed. */
    sha256: string;
  }[];
}

export const FORMAT = 'renvoi-seed-graph';

/** Raised when a reader of the version before could not read what is written now. */
export const VERSION = 1;

export const MANIFEST = 'graph.json';
export const ENTITIES = 'entities.jsonl.gz';
