/** A file (txt, md; more to come) to the text that every offset points into. */
export { ReadError, type ReadErrorCode } from './errors.js';
export { expand, type Expanded } from './expand.js';
export type { PassedOver } from './passedOver.js';
export { DEFAULT_MAX_SIZE, formatSize, readFile, type ReadOptions } from './read.js';
export type { Reader, ReadText } from './reader.js';
export { EXTENSIONS, READERS, readerFor } from './readers/index.js';
