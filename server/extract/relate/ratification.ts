import type { Stance } from '../../model/index.js';
import { after, listFrom } from './neighbours.js';
import { clauseAt, cueText, cuesOf, stanceAt, type Cue, type Relating, type Rule } from './scope.js';
import type { Place } from '../names/scope.js';

const CALLS: ReadonlySet<Stance> = new Set<Stance>([
  'calls upon',
  'encourages',
  'urges',
  'invites',
  'requests',
  'recommends',
  'demands',
  'proposes',
]);

const REACH = 220;

/**
 * Calls to sign, ratify, accept, accede or become party to a named treaty; one relation a treaty. What
 * is only so ("States that have ratified") is no call; "that have not yet … to do so" is.
 */
export const ratification: Rule = (relating) => {
  for (const place of relating.places) {
    const taken = new Set<string>();
    for (const cue of cuesOf(relating, place.index, 'ratify')) {
      const offset = relating.scope.tokens.start[cue.first]!;
      const stance = stanceAt(place.block, offset);
      if (!CALLS.has(stance) || (isState(relating, place, cue) && !isNegated(relating, place, cue))) continue;
      const first = after(relating, place, cue.last, REACH, (kind) => kind === 'Treaty');
      if (first === undefined || otherCueBetween(relating, place, cue, first.start)) continue;
      if (clauseAt(place.block, first.start) !== clauseAt(place.block, offset)) continue;
      for (const treaty of listFrom(relating, place, first, (kind) => kind === 'Treaty')) {
        if (taken.has(treaty.entity) || treaty.entity === relating.self.id) continue;
        taken.add(treaty.entity);
        relating.found.push({
          type: 'ENCOURAGES_RATIFICATION_OF',
          source: relating.self.id,
          target: treaty.entity,
          stance,
          start: offset,
          end: treaty.end,
          block: place.index,
          cue: cueText(relating, cue),
          confidence: Math.min(0.93, treaty.confidence),
          rule: 'ratification:call',
        });
      }
    }
  }
};

/** "have ratified", "parties to": the cue is part of a longer one that only describes. */
function isState(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesOf(relating, place.index, 'ratified').some(
    (state) => state.first < cue.first && cue.first < state.last + 3 && !infinitive(relating, cue),
  );
}

/** "to ratify", "de ratifier": what is asked for. */
function infinitive(relating: Relating, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  return /\b(?:to|de|d['’]|à|consider|envisager|envisagent)\s*$/i.test(
    text.slice(Math.max(0, tokens.start[cue.first]! - 12), tokens.start[cue.first]),
  );
}

/** "that have not yet ratified X". */
function isNegated(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesOf(relating, place.index, 'notYet').some(
    (not) => not.last <= cue.first && cue.first - not.last < 8,
  );
}

/** Between the cue and the treaty stands another cue of the family, which has its own treaty. */
function otherCueBetween(relating: Relating, place: Place, cue: Cue, limit: number): boolean {
  return cuesOf(relating, place.index, 'ratified').some(
    (state) => state.first >= cue.last && relating.scope.tokens.end[state.last - 1]! <= limit,
  );
}
