/** The vocabulary. It imports nothing from the rest of the server; the rest reads it. */
export * from './authority.js';
export * from './extraction.js';
export * from './identifiers.js';
export * from './kinds.js';
export * from './languages.js';
export * from './relations.js';
export * from './stances.js';
