/** The graph of facts that ships: written from texts, read into a store. */
export { Collector, type Collected, type Known, type LeftOut } from './collect.js';
export { factsOf } from './facts.js';
export { isBefore } from './order.js';
export { MOST_WORDS, wordCount } from './limits.js';
export { MANIFEST, type Manifest } from './manifest.js';
export { hasSeed, readManifest, readSeed, seedHash, SeedGraphError } from './read.js';
export { writeSeed } from './write.js';
