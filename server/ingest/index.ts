/** read → extract → store, in workers, with progress. */
export { factsOf } from './facts.js';
export { ingest, type Failure, type IngestOptions, type IngestReport, type Progress } from './ingest.js';
export type { Outcome } from './one.js';
export { readings, type ReadingsOptions } from './readings.js';
