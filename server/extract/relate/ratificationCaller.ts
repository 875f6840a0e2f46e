import { CALLS } from './acts.js';
import { isInstrument } from '../../model/index.js';
import type { Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import type { RelationRule } from '../rules.js';
import { before } from './neighbours.js';
import { ratificationPatterns } from './patterns/ratification.js';
import { subjectPatterns } from './patterns/subjects.js';
import { clauseAt, cuesBetween, cueText, stanceAt, type Cue, type Relating } from './scope.js';

/** From a verb of calling to what is called for. */
export const CALL_REACH = 320;
const CALL_WORDS = 64;
/** What ends a sentence. */
export const SENTENCE = /[;\n]|\.\s/;

/**
 * Who calls: the instrument that is the subject of the verb ("Resolution 79/243 urges"), or this text,
 * by the act that governs the words or by a verb of calling in the same sentence. Nobody, else.
 */
export function callerOf(relating: Relating, place: Place, cue: Cue): Caller | undefined {
  const { self, scope } = relating;
  const offset = scope.tokens.start[cue.first]!;
  const stance = stanceAt(place.block, offset);
  const verb = verbOfCall(relating, place, cue);
  if (verb !== undefined) {
    const subject = before(relating, place, verb.first, 60, isInstrument);
    if (subject !== undefined && subject.entity !== self.id) {
      const between = scope.text.slice(subject.end, scope.tokens.start[verb.first]);
      // "the Convention, also urges": an act of its own
      const same =
        clauseAt(place.block, subject.start) === clauseAt(place.block, scope.tokens.start[verb.first]!);
      if (same && subjectPatterns(place).subject.test(between) && !/^,\s*$/.test(between))
        return { source: subject.entity, start: subject.start, rule: 'ratification:third-party' };
    }
  }
  const recalled = verb?.name === 'called' ? whichCalled(relating, place, verb) : undefined;
  if (recalled !== undefined) return recalled;
  const own: Caller = { source: self.id, start: offset, rule: 'ratification:call' };
  if (CALLS.has(stance)) return own;
  if (verb !== undefined && (verb.name === 'calling' || place.block.clauses.length === 0)) return own;
  const { nounOfRatification, should } = ratificationPatterns(place);
  const lead = scope.text.slice(Math.max(place.block.start, offset - 40), offset);
  if (!nounOfRatification.test(cueText(relating, cue)) && should.test(lead)) return own;
  const waits = stance === 'refers' && infinitive(relating, place, cue) && isAwaited(relating, place, cue);
  return waits ? own : undefined;
}

/** "resolution 44/25, by which it adopted the Convention and called upon": the call is that resolution's. */
function whichCalled(relating: Relating, place: Place, verb: Cue): Caller | undefined {
  const { text, tokens } = relating.scope;
  const limit = tokens.start[verb.first]!;
  const from = Math.max(place.block.start, clauseAt(place.block, limit)?.start ?? 0, limit - CALL_REACH);
  const lead = text.slice(from, limit);
  if (SENTENCE.test(lead)) return undefined;
  const which = subjectPatterns(place).inWhich.exec(lead);
  if (which === null) return undefined;
  const instrument = before(relating, place, tokenAt(tokens, from + which.index), 40, isInstrument);
  if (instrument === undefined || instrument.entity === relating.self.id) return undefined;
  return { source: instrument.entity, start: instrument.start, rule: 'ratification:third-party' };
}

export interface Caller {
  source: string;
  start: number;
  rule: RelationRule;
}

/** The last verb of calling before the cue in its sentence. */
export function verbOfCall(relating: Relating, place: Place, cue: Cue): Cue | undefined {
  const { text, tokens } = relating.scope;
  const limit = tokens.start[cue.first]!;
  let best: Cue | undefined;
  for (const name of ['calling', 'called'] as const) {
    const verbs = cuesBetween(relating, place.index, name, cue.first - CALL_WORDS, cue.first);
    for (let i = verbs.length - 1; i >= 0; i--) {
      const verb = verbs[i]!;
      const end = tokens.end[verb.last - 1]!;
      if (limit - end > CALL_REACH || (best !== undefined && verb.first < best.first)) break;
      if (verb.last > cue.first) continue;
      if (!SENTENCE.test(text.slice(end, limit))) best = verb;
      break;
    }
  }
  return best;
}

/** "to ratify", "de ratifier": what is asked for. */
export function infinitive(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  return ratificationPatterns(place).beforeInfinitive.test(
    text.slice(Math.max(0, tokens.start[cue.first]! - 12), tokens.start[cue.first]),
  );
}

/** "States that have not done so, to consider becoming parties": a call without its verb. */
function isAwaited(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const offset = tokens.start[cue.first]!;
  return ratificationPatterns(place).awaited.test(
    text.slice(Math.max(place.block.start, offset - 120), offset),
  );
}
