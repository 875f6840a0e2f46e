import type { LanguageLexicon } from '../language.js';
import { FR_BODY_NOUNS } from './bodyNouns.js';
import { FR_CUES } from './cues.js';
import { HEADERS_FR } from './headers.js';
import { FR_NAMES } from './names.js';
import { FR_PATTERNS } from './patterns.js';
import { RUN_INS_FR } from './runIns.js';
import { series } from './series.js';
import { STRUCTURE_FR } from './structure.js';
import { VERBS_FR } from './verbs.js';
import { WELL_KNOWN_FR } from './wellKnown.js';

export const FR: LanguageLexicon = {
  structure: STRUCTURE_FR,
  headers: HEADERS_FR,
  verbs: VERBS_FR,
  runIns: RUN_INS_FR,
  series,
  names: FR_NAMES,
  bodyNouns: FR_BODY_NOUNS,
  patterns: FR_PATTERNS,
  cues: FR_CUES,
  wellKnown: WELL_KNOWN_FR,
};
