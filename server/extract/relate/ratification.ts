import { isInstrument, type Kind, type Stance } from '../../model/index.js';
import { after, before } from './neighbours.js';
import { listPatterns } from './patterns/lists.js';
import { ratificationPatterns } from './patterns/ratification.js';
import { subjectPatterns } from './patterns/subjects.js';
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
import { treatiesFrom } from './treatyList.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import type { RelationRule } from '../rules.js';
import { tokenAt } from '../text/tokens.js';

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
/** From a verb of calling to what is called for. */
const CALL_REACH = 320;
const CALL_WORDS = 64;
/** How far back a plural pronoun reaches over the list it stands for. */
const LIST_REACH = 900;
/** Words within which a longer cue, or a negation, stands before. */
const NEAR_WORDS = 24;
const SENTENCE = /[;\n]|\.\s/;

const isTreaty = (kind: Kind) => kind === 'Treaty';

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
  if (isCircumstance(relating, place, cue)) return;
  if (isState(relating, place, cue) && !isNegated(relating, place, cue)) return;
  const source = callerOf(relating, place, cue);
  if (source === undefined) return;
  const first = objectOf(relating, place, cue);
  if (first === undefined) return;
  for (const treaty of first.list) add(relating, place, cue, treaty, source, taken);
}

/** "urges States that have not yet ratified the Convention to do so": the treaty stands in what is not yet so. */
function elided(relating: Relating, place: Place, cue: Cue, taken: Set<string>): void {
  const { text } = relating.scope;
  if (!isNegated(relating, place, cue) || isCircumstance(relating, place, cue)) return;
  const source = callerOf(relating, place, cue);
  if (source === undefined) return;
  const { tokens } = relating.scope;
  let end = tokens.end[cue.last - 1]!;
  const plural = ratificationPatterns(place).pronounPlural.exec(text.slice(end, end + 60));
  const first = after(relating, place, cue.last, 30, isTreaty);
  const list =
    plural !== null
      ? antecedents(relating, place, tokens.start[cue.first]!)?.list
      : first && treatiesFrom(relating, place, first);
  if (list === undefined) return;
  end = plural === null ? list[list.length - 1]!.end : end + plural[0].length;
  if (!ratificationPatterns(place).doSo.test(text.slice(end, end + 200))) return;
  for (const treaty of list) add(relating, place, cue, treaty, source, taken);
}

/**
 * Who calls: the instrument that is the subject of the verb ("Resolution 79/243 urges"), or this text,
 * by the act that governs the words or by a verb of calling in the same sentence. Nobody, else.
 */
function callerOf(relating: Relating, place: Place, cue: Cue): Caller | undefined {
  const { self, scope } = relating;
  const offset = scope.tokens.start[cue.first]!;
  const stance = stanceAt(place.block, offset);
  const verb = verbOfCall(relating, place, cue);
  if (verb !== undefined) {
    const subject = before(relating, place, verb.first, 60, isInstrument);
    if (subject !== undefined && subject.entity !== self.id) {
      const between = scope.text.slice(subject.end, scope.tokens.start[verb.first]);
      if (subjectPatterns(place).subject.test(between) && !/^,\s*$/.test(between))
        return { source: subject.entity, start: subject.start, rule: 'ratification:third-party' };
    }
  }
  const own: Caller = { source: self.id, start: offset, rule: 'ratification:call' };
  if (CALLS.has(stance)) return own;
  if (verb !== undefined && (verb.name === 'calling' || place.block.clauses.length === 0)) return own;
  const { nounOfRatification, should } = ratificationPatterns(place);
  const lead = scope.text.slice(Math.max(place.block.start, offset - 40), offset);
  if (!nounOfRatification.test(cueText(relating, cue)) && should.test(lead)) return own;
  const waits = stance === 'refers' && infinitive(relating, place, cue) && isAwaited(relating, place, cue);
  return waits ? own : undefined;
}

interface Caller {
  source: string;
  start: number;
  rule: RelationRule;
}

/** The last verb of calling before the cue in its sentence. */
function verbOfCall(relating: Relating, place: Place, cue: Cue): Cue | undefined {
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

function add(
  relating: Relating,
  place: Place,
  cue: Cue,
  treaty: NamedMention,
  { source, start, rule }: Caller,
  taken: Set<string>,
): void {
  if (treaty.entity === source || treaty.entity === relating.self.id) return;
  const statement = `${source} ${treaty.entity}`;
  if (taken.has(statement)) return;
  taken.add(statement);
  const own = source === relating.self.id;
  relating.found.push({
    type: 'ENCOURAGES_RATIFICATION_OF',
    source,
    target: treaty.entity,
    ...(own ? { stance: stanceAt(place.block, relating.scope.tokens.start[cue.first]!) } : {}),
    start: Math.min(start, treaty.start),
    end: Math.max(treaty.end, relating.scope.tokens.end[cue.last - 1]!),
    block: place.index,
    cue: cueText(relating, cue),
    confidence: Math.min(own ? 0.93 : 0.85, treaty.confidence),
    rule,
  });
}

/** "when signing", « lors de la ratification »: a time, no call. */
function isCircumstance(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const start = tokens.start[cue.first]!;
  const before = text.slice(Math.max(0, start - 60), start);
  const { atTimeOf, modal } = ratificationPatterns(place);
  return atTimeOf.test(before) || modal.test(before);
}

/** The treaties behind the cue: near it, or named as an example of what stands near it; else those a pronoun stands for. */
function objectOf(relating: Relating, place: Place, cue: Cue): { list: NamedMention[] } | undefined {
  const { text, tokens } = relating.scope;
  const end = tokens.end[cue.last - 1]!;
  const offset = tokens.start[cue.first]!;
  const patterns = ratificationPatterns(place);
  const treaty = after(relating, place, cue.last, REACH, isTreaty);
  if (patterns.pronounPlural.test(text.slice(end, end + 48))) return antecedents(relating, place, offset);
  if (isPronoun(relating, place, cue))
    return antecedent(relating, place, offset, patterns.ambiguous.test(text.slice(offset, end)));
  const list = (first: NamedMention) => ({ list: treatiesFrom(relating, place, first) });
  if (treaty !== undefined && clauseAt(place.block, treaty.start) === clauseAt(place.block, offset)) {
    const between = text.slice(end, treaty.start);
    if (!otherCueBetween(relating, place, cue, treaty.start)) {
      // "accede to the relevant instruments, in particular the Convention"
      if (patterns.example.test(between)) return list(treaty);
      // "accept the jurisdiction under", "comply with the obligations of": not the treaty itself
      if (patterns.partOfTreaty.test(between) && !patterns.andImplement.test(between)) return undefined;
      const words = text.slice(offset, end);
      const near = patterns.ratificationNoun.test(words)
        ? patterns.andImplementation.test(between)
        : between.length <= NEAR && (!patterns.ambiguous.test(words) || patterns.toTreaty.test(between));
      if (near) return list(treaty);
    }
  }
  // "…, to deposit their instruments of ratification": of the treaty that the paragraph is about
  if (!patterns.ratificationInstrument.test(text.slice(Math.max(0, end - 60), end + 10))) return undefined;
  const topic = relating.lookup.firstStarting(place.index, place.block.start, end, (each) =>
    isTreaty(each.kind),
  );
  return topic && { list: [topic] };
}

/** "to ratify or accede to it", « d'y adhérer », « de la ratifier », "encouraging its ratification". */
function isPronoun(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const offset = tokens.start[cue.first]!;
  const end = tokens.end[cue.last - 1]!;
  const { possessive, pronounBehind, pronounBefore, ratificationNoun } = ratificationPatterns(place);
  if (pronounBehind.test(text.slice(end, end + 24))) return true;
  const lead = text.slice(Math.max(0, offset - 10), offset);
  if (!ratificationNoun.test(cueText(relating, cue))) return pronounBefore.test(lead);
  const verb = verbOfCall(relating, place, cue);
  return verb !== undefined && cue.first - verb.last < 3 && possessive.test(lead);
}

/** "to implement them, and calls upon States to ratify them": the list of treaties named last in the sentence. */
function antecedents(relating: Relating, place: Place, offset: number): { list: NamedMention[] } | undefined {
  const { text } = relating.scope;
  const from = Math.max(place.block.start, offset - LIST_REACH);
  const last = antecedent(relating, place, offset, false)?.list[0];
  if (last === undefined) return undefined;
  const own = relating.lookup.outermost(place.index, { start: from, end: offset });
  for (const first of own) {
    if (!isTreaty(first.kind) || SENTENCE.test(text.slice(first.end, offset))) continue;
    const list = treatiesFrom(relating, place, first).filter((each) => each.end < offset);
    if (list.some((each) => each.entity === last.entity)) return { list };
  }
  return { list: [last] };
}

/**
 * The treaty named last before an offset in its sentence. "approved the timetable for the
 * implementation of the Accord and calls upon the parties to adhere to it": one adheres to more than
 * treaties, so that there the treaty may be no complement.
 */
function antecedent(
  relating: Relating,
  place: Place,
  offset: number,
  ambiguous: boolean,
): { list: NamedMention[] } | undefined {
  const { text } = relating.scope;
  const last = before(relating, place, tokenAt(relating.scope.tokens, offset), CALL_REACH, isTreaty);
  if (last === undefined) return undefined;
  if (
    ambiguous &&
    ratificationPatterns(place).genitive.test(text.slice(Math.max(0, last.start - 12), last.start))
  )
    return undefined;
  return { list: [last] };
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
  return ratificationPatterns(place).beforeInfinitive.test(
    text.slice(Math.max(0, tokens.start[cue.first]! - 12), tokens.start[cue.first]),
  );
}

/** "that have not yet ratified X". */
function isNegated(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesBetween(relating, place.index, 'notYet', cue.first - NEAR_WORDS, cue.first).some(
    (not) => cue.first - not.last < 8,
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

/** Between the cue and the treaty stands another cue of the family, right before the treaty: its own. */
function otherCueBetween(relating: Relating, place: Place, cue: Cue, limit: number): boolean {
  const { text, tokens } = relating.scope;
  const states = cuesBetween(relating, place.index, 'ratified', cue.last, tokenAt(tokens, limit));
  return states.some((state) => {
    const end = tokens.end[state.last - 1]!;
    return end <= limit && listPatterns(place).adjacent.test(text.slice(end, limit));
  });
}
