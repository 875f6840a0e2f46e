import type { LanguageLexicon } from '../language.js';
import { EN_BODY_NOUNS } from './bodyNouns.js';
import { EN_CUES } from './cues.js';
import { HEADERS_EN } from './headers.js';
import { EN_NAMES } from './names.js';
import { EN_PATTERNS } from './patterns.js';
import { RUN_INS_EN } from './runIns.js';
import { series } from './series.js';
import { STRUCTURE_EN } from './structure.js';
import { VERBS_EN } from './verbs.js';
import { WELL_KNOWN_EN } from './wellKnown.js';

export const EN: LanguageLexicon = {
  structure: STRUCTURE_EN,
  headers: HEADERS_EN,
  verbs: VERBS_EN,
  runIns: RUN_INS_EN,
  series,
  names: EN_NAMES,
  bodyNouns: EN_BODY_NOUNS,
  patterns: EN_PATTERNS,
  cues: EN_CUES,
  wellKnown: WELL_KNOWN_EN,
};
