import { isInstrument } from '../../model/index.js';
import { after, before, listFrom } from './neighbours.js';
import { cueText, cuesOf, type Rule } from './scope.js';

const REACH = 120;

/**
 * "Resolution 79/243 urges States to ratify the Convention": the call is the other instrument's, by
 * this document's word.
 */
export const thirdPartyCalls: Rule = (relating) => {
  const { tokens } = relating.scope;
  for (const place of relating.places) {
    const ratifying = cuesOf(relating, place.index, 'ratify');
    if (ratifying.length === 0) continue;
    for (const call of cuesOf(relating, place.index, 'calling')) {
      const source = before(relating, place, call.first, 12, isInstrument);
      if (source === undefined || source.entity === relating.self.id) continue;
      const cue = ratifying.find(
        (each) => each.first >= call.last && tokens.start[each.first]! - tokens.end[call.last - 1]! < REACH,
      );
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
