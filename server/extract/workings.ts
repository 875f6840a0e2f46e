/**
 * The workings of the extractor, for those who explain a reading: nothing else reaches past `index.ts`.
 * @module
 */
export type { Choice, Evidence, Weighed } from './names/choose.js';
export type { NamedMention } from './names/recognise.js';
export { hasWord } from './names/telling.js';
export { ORGANS } from './organs.js';
export { clauseAt } from './relate/scope.js';
export { MENTION_RULES, isOfMention, relationSentence, type MentionRule } from './rules.js';
export { authorOf } from './series/author.js';
export { isoDate } from './series/calendar.js';
export type { Citation } from './series/citations.js';
export type { WorkNumber } from './series/number.js';
export { numberingOf, type Fit } from './series/numberings.js';
export type { FoundOrgan } from './series/organOf.js';
export { patternsOf } from './series/patterns.js';
export { organLabel, type NumberReading } from './series/resolve.js';
export { fold } from './text/words.js';
export type { Block, How, Range } from './types.js';
