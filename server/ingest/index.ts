/** read → extract → store, in workers, with progress. */
export { factsOf } from './facts.js';
export { ingest, type Failure, type IngestOptions, type IngestReport } from './ingest.js';
export type { Outcome } from './one.js';
export { follow, type Progress } from './progress.js';
export { readings, totalSize, type ReadingsOptions } from './readings.js';
