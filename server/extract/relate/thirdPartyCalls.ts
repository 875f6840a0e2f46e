import { isInstrument } from '../../model/index.js';
import { after, before, listFrom } from './neighbours.js';
import { tokenAt } from '../text/tokens.js';
import { cuesBetween, cueText, cuesOf, type Rule } from './scope.js';

const REACH = 120;

/**
 * "Resolution 79/243 urges States to ratify the Convention": the call is the other instrument's, by
 * this document's word.
 */
export const thirdPartyCalls: Rule = (relating) => {
  const { tokens } = relating.scope;
  for (const place of relating.places) {
    if (cuesOf(relating, place.index, 'ratify').length === 0) continue;
    for (const call of cuesOf(relating, place.index, 'calling')) {
      const source = before(relating, place, call.first, 12, isInstrument);
      if (source === undefined || source.entity === relating.self.id) continue;
      const reach = tokenAt(tokens, tokens.end[call.last - 1]! + REACH);
      const [cue] = cuesBetween(relating, place.index, 'ratify', call.last, reach);
      const first =
        cue === undefined ? undefined : after(relating, place, cue.last, 60, (kind) => kind === 'Treaty');
      if (cue === undefined || first === undefined) continue;
      for (const treaty of listFrom(relating, place, first, (kind) => kind === 'Treaty')) {
        if (treaty.entity === source.entity) continue;
        relating.found.push({
          type: 'ENCOURAGES_RATIFICATION_OF',
          source: source.entity,
          target: treaty.entity,
          start: source.start,
          end: treaty.end,
          block: place.index,
          cue: cueText(relating, call),
          confidence: Math.min(0.85, treaty.confidence),
          rule: 'ratification:third-party',
        });
      }
    }
  }
};
