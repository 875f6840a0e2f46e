import type { Stance } from '../../model/index.js';
import { after, listFrom } from './neighbours.js';
import { patternsOf } from './patterns.js';
import { tokenAt } from '../text/tokens.js';
import {
  clauseAt,
  cuesBetween,
  cueText,
  cuesOf,
  stanceAt,
  type Cue,
  type Relating,
  type Rule,
} from './scope.js';
import type { NamedMention } from '../names/recognise.js';
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
const NEAR = 60;
/** Words within which a longer cue, or a negation, stands before. */
const NEAR_WORDS = 24;

/**
 * Calls to sign, ratify, accept, accede or become party to a named treaty; one relation a treaty. What
 * is only so ("States that have ratified") is no call; "that have not yet … to do so" is.
 */
export const ratification: Rule = (relating) => {
  for (const place of relating.places) {
    const taken = new Set<string>();
    for (const cue of cuesOf(relating, place.index, 'ratify')) call(relating, place, cue, taken);
    for (const cue of cuesOf(relating, place.index, 'ratified')) elided(relating, place, cue, taken);
  }
};

function call(relating: Relating, place: Place, cue: Cue, taken: Set<string>): void {
  const offset = relating.scope.tokens.start[cue.first]!;
  if (!CALLS.has(stanceAt(place.block, offset)) || isCircumstance(relating, place, cue)) return;
  if (isState(relating, place, cue) && !isNegated(relating, place, cue)) return;
  const first = objectOf(relating, place, cue);
  if (first === undefined || otherCueBetween(relating, place, cue, first.start)) return;
  if (first.start > offset && clauseAt(place.block, first.start) !== clauseAt(place.block, offset)) return;
  add(relating, place, cue, first, taken);
}

/** "urges States that have not yet ratified the Convention to do so": the treaty stands in what is not yet so. */
function elided(relating: Relating, place: Place, cue: Cue, taken: Set<string>): void {
  const { text, tokens } = relating.scope;
  const offset = tokens.start[cue.first]!;
  if (!CALLS.has(stanceAt(place.block, offset)) || !isNegated(relating, place, cue)) return;
  const treaty = after(relating, place, cue.last, 30, (kind) => kind === 'Treaty');
  if (treaty === undefined || !patternsOf(place).doSo.test(text.slice(treaty.end, treaty.end + 130))) return;
  add(relating, place, cue, treaty, taken);
}

function add(relating: Relating, place: Place, cue: Cue, first: NamedMention, taken: Set<string>): void {
  const offset = relating.scope.tokens.start[cue.first]!;
  for (const treaty of listFrom(relating, place, first, (kind) => kind === 'Treaty')) {
    if (taken.has(treaty.entity) || treaty.entity === relating.self.id) continue;
    taken.add(treaty.entity);
    relating.found.push({
      type: 'ENCOURAGES_RATIFICATION_OF',
      source: relating.self.id,
      target: treaty.entity,
      stance: stanceAt(place.block, offset),
      start: Math.min(offset, treaty.start),
      end: treaty.end,
      block: place.index,
      cue: cueText(relating, cue),
      confidence: Math.min(0.93, treaty.confidence),
      rule: 'ratification:call',
    });
  }
}

/** "when signing", « lors de la ratification »: a time, no call. */
function isCircumstance(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const start = tokens.start[cue.first]!;
  const before = text.slice(Math.max(0, start - 60), start);
  const { atTimeOf, modal } = patternsOf(place);
  return atTimeOf.test(before) || modal.test(before);
}

/** The treaty behind the cue: near it, or named as an example of what stands near it. */
function objectOf(relating: Relating, place: Place, cue: Cue) {
  const { text, tokens } = relating.scope;
  const treaty = after(relating, place, cue.last, REACH, (kind) => kind === 'Treaty');
  const end = tokens.end[cue.last - 1]!;
  const patterns = patternsOf(place);
  if (treaty === undefined) {
    return patterns.ratificationInstrument.test(text.slice(Math.max(0, end - 60), end + 10))
      ? topicOf(relating, place, end)
      : undefined;
  }
  const between = text.slice(end, treaty.start);
  // "accede to the relevant instruments, in particular the Convention"
  if (patterns.example.test(between)) return treaty;
  // "accept the jurisdiction under", "comply with the obligations of": not the treaty itself
  if (patterns.partOfTreaty.test(between)) return undefined;
  return treaty.start - end <= NEAR ? treaty : undefined;
}

/** "…, to deposit their instruments of ratification": of the treaty that the paragraph is about. */
function topicOf(relating: Relating, place: Place, before: number) {
  return relating.lookup.in(place.index).find((each) => each.kind === 'Treaty' && each.end < before);
}

/** "have ratified", "parties to": the cue is part of a longer one that only describes. */
function isState(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesBetween(relating, place.index, 'ratified', cue.first - NEAR_WORDS, cue.first).some(
    (state) => cue.first < state.last + 3 && !infinitive(relating, place, cue),
  );
}

/** "to ratify", "de ratifier": what is asked for. */
function infinitive(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  return patternsOf(place).beforeInfinitive.test(
    text.slice(Math.max(0, tokens.start[cue.first]! - 12), tokens.start[cue.first]),
  );
}

/** "that have not yet ratified X". */
function isNegated(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesBetween(relating, place.index, 'notYet', cue.first - NEAR_WORDS, cue.first).some(
    (not) => not.last <= cue.first && cue.first - not.last < 8,
  );
}

/** Between the cue and the treaty stands another cue of the family, which has its own treaty. */
function otherCueBetween(relating: Relating, place: Place, cue: Cue, limit: number): boolean {
  const { tokens } = relating.scope;
  return cuesBetween(relating, place.index, 'ratified', cue.last, tokenAt(tokens, limit)).some(
    (state) => tokens.end[state.last - 1]! <= limit,
  );
}
