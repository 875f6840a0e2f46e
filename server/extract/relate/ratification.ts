import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { after } from './neighbours.js';
import { ratificationPatterns } from './patterns/ratification.js';
import { callerOf, infinitive, verbOfCall, type Caller } from './ratificationCaller.js';
import { antecedents, isTreaty, itemsBehind, NEAR, objectOf, REACH } from './ratificationObject.js';
import {
  cuesBetween,
  cuesOf,
  cueText,
  placesWith,
  stanceAt,
  type Cue,
  type Relating,
  type Rule,
} from './scope.js';
import { treatiesFrom } from './treatyList.js';

/** Words within which a longer cue, or a negation, stands before. */
const NEAR_WORDS = 24;

/**
 * Calls to sign, ratify, accept, accede or become party to a named treaty; one relation a treaty. What
 * is only so ("States that have ratified") is no call; "that have not yet … to do so" is.
 */
export const ratification: Rule = (relating) => {
  for (const place of placesWith(relating, 'ratify', 'ratified')) {
    const taken = new Set<string>();
    for (const cue of cuesOf(relating, place.index, 'ratify')) call(relating, place, cue, taken);
    for (const cue of cuesOf(relating, place.index, 'ratified')) elided(relating, place, cue, taken);
  }
};

function call(relating: Relating, place: Place, cue: Cue, taken: Set<string>): void {
  if (isCircumstance(relating, place, cue)) return;
  if (isState(relating, place, cue) && !isNegated(relating, place, cue)) return;
  const source = callerOf(relating, place, cue);
  if (source === undefined || isReported(relating, place, cue)) return;
  for (const treaty of objectOf(relating, place, cue) ?? []) add(relating, place, cue, treaty, source, taken);
  for (const treaty of itemsBehind(relating, place, cue))
    add(relating, relating.places[treaty.block]!, cue, treaty, { ...source, start: treaty.start }, taken);
}

/** "urges States that have not yet ratified the Convention to do so": the treaty stands in what is not yet so. */
function elided(relating: Relating, place: Place, cue: Cue, taken: Set<string>): void {
  const { text } = relating.scope;
  if (!isNegated(relating, place, cue) || isCircumstance(relating, place, cue)) return;
  const { tokens } = relating.scope;
  let end = tokens.end[cue.last - 1]!;
  const plural = ratificationPatterns(place).pronounPlural.exec(text.slice(end, end + 60));
  const named = after(relating, place, cue.last, REACH, isTreaty);
  const between = named && text.slice(end, named.start);
  const isNear =
    between !== undefined && (between.length <= NEAR || ratificationPatterns(place).example.test(between));
  const first = isNear ? named : undefined;
  const list =
    plural !== null
      ? antecedents(relating, place, tokens.start[cue.first]!)
      : first && treatiesFrom(relating, place, first);
  if (list === undefined) return;
  end = plural === null ? list[list.length - 1]!.end : end + plural[0].length;
  const { doSo, urgedBehind } = ratificationPatterns(place);
  const behind = doSo.exec(text.slice(end, end + 200));
  if (behind === null) return;
  const start = tokens.start[cue.first]!;
  const source =
    callerOf(relating, place, cue) ??
    (urgedBehind.test(behind[0])
      ? { source: relating.self.id, start, rule: 'ratification:call' as const }
      : undefined);
  if (source === undefined) return;
  for (const treaty of list) add(relating, place, cue, treaty, source, taken);
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
  if (!isNamed(relating, place, treaty)) return;
  const statement = `${source} ${treaty.entity}`;
  if (taken.has(statement)) return;
  taken.add(statement);
  const own = source === relating.self.id;
  relating.found.push({
    type: 'ENCOURAGES_RATIFICATION_OF',
    source,
    target: treaty.entity,
    ...(own
      ? {
          stance: stanceAt(place.block, Math.max(place.block.start, relating.scope.tokens.start[cue.first]!)),
        }
      : {}),
    start: Math.min(start, treaty.start),
    end: Math.max(treaty.end, relating.scope.tokens.end[cue.last - 1]!),
    block: place.index,
    cue: cueText(relating, cue),
    confidence: Math.min(own ? 0.93 : 0.85, treaty.confidence),
    rule,
  });
}

/** "the signing of the agreement between Peru and Chad": described in lower case, where names have capitals. */
function isNamed({ scope }: Relating, { grammar }: Place, { known, rule, start }: NamedMention): boolean {
  if (known || rule !== 'name-grammar' || !grammar.lexicon.titleCase) return true;
  return !/^\p{Ll}/u.test(scope.text.slice(start, start + 1));
}

/** "when signing", « lors de la ratification »: a time, no call. */
function isCircumstance(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const start = tokens.start[cue.first]!;
  const before = text.slice(Math.max(0, start - 60), start);
  const { atTimeOf, modal } = ratificationPatterns(place);
  return atTimeOf.test(before) || modal.test(before);
}

/**
 * "to report on progress as regards accession": told of, not called for; "to inform him and to accede" is, and
 * so is what a verb governs that comes later: "to inform him, and urges the ratification".
 */
function isReported(relating: Relating, place: Place, cue: Cue): boolean {
  if (infinitive(relating, place, cue)) return false;
  const { reporting, promoting, coordinated, nounOfRatification } = ratificationPatterns(place);
  if (!nounOfRatification.test(cueText(relating, cue))) return false;
  const { text, tokens } = relating.scope;
  const start = tokens.start[cue.first]!;
  const from = Math.max(place.block.start, start - LONGEST_REPORT);
  const lead = text.slice(from, start);
  const told = lastOf(reporting, lead.slice(lead.search(/[;:][^;:]*$/) + 1), lead);
  if (told === undefined) return false;
  const verb = verbOfCall(relating, place, cue);
  const since = verb && tokens.start[verb.first]! - from;
  if (since !== undefined && since > told && coordinated.test(lead.slice(told, since))) return false;
  const promoted = promoting.exec(lead.slice(told));
  return promoted === null || !coordinated.test(lead.slice(told, told + promoted.index));
}

/** Units before a noun of ratification within which a verb says that it is only told of. */
const LONGEST_REPORT = 110;

/** Offset in `lead`, which ends with `words`, behind the last match of a pattern. */
function lastOf(pattern: RegExp, words: string, lead: string): number | undefined {
  let end: number | undefined;
  for (const match of words.matchAll(pattern)) end = match.index + match[0].length;
  return end === undefined ? undefined : lead.length - words.length + end;
}

/** "have ratified", "parties to": the cue is part of a longer one that only describes. */
function isState(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesBetween(relating, place.index, 'ratified', cue.first - NEAR_WORDS, cue.first).some(
    (state) => cue.first < state.last + 3 && !infinitive(relating, place, cue),
  );
}

/** "that have not yet ratified X". */
function isNegated(relating: Relating, place: Place, cue: Cue): boolean {
  return cuesBetween(relating, place.index, 'notYet', cue.first - NEAR_WORDS, cue.first).some(
    (not) => cue.first - not.last < 8,
  );
}
