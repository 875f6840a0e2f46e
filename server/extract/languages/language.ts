import type { SeriesLexicon } from '../series/lexicon.js';
import type { CueLexicon } from './cueLexicon.js';
import type { HeaderRecord } from './headers.js';
import type { HeadNoun, NameLexicon, WellKnown } from './nameLexicon.js';
import type { PatternLexicon } from './patternLexicon.js';
import type { RunInRecord } from './runIns.js';
import type { StructureRecord } from './structure.js';
import type { VerbLexicon } from './verbs.js';

/** All that a language contributes to reading texts; each part says in its own file what its words are for. */
export interface LanguageLexicon {
  /** The form of a text: months, ordinals, what paragraphs begin and end with. */
  readonly structure: StructureRecord;
  readonly headers: HeaderRecord;
  readonly verbs: VerbLexicon;
  readonly runIns: RunInRecord;
  /** Resolutions, decisions and documents cited by number. */
  readonly series: SeriesLexicon;
  readonly names: NameLexicon;
  /** Nouns too common to head names, which behind "to establish a" are bodies all the same. */
  readonly bodyNouns: readonly HeadNoun[];
  readonly patterns: PatternLexicon;
  readonly cues: CueLexicon;
  readonly wellKnown: WellKnown;
}
