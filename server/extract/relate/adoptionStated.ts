import { allows, isInstrument, type Kind } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { isSource } from './kinds.js';
import { CALLS } from './acts.js';
import { after, before, listFrom } from './neighbours.js';
import { adoptionPatterns } from './patterns/adoption.js';
import { listPatterns } from './patterns/lists.js';
import { allCues, cueText, stanceAt, type Cue, type Relating } from './scope.js';
import { subjectOf } from './subjects.js';

const adopts = (kind: Kind) => kind === 'Meeting' || kind === 'Organization';

/** What sentences say of the adoption of other instruments, in the passive and in the active. */
export function statedAdoption(relating: Relating): void {
  for (const cue of allCues(relating, 'adoptedAt')) passive(relating, cue.place, cue);
  for (const cue of allCues(relating, 'adopting')) active(relating, cue.place, cue);
  for (const cue of allCues(relating, 'adoption')) noun(relating, cue.place, cue);
}

/** "the political declaration adopted by the forum": the instrument in whose own name the cue stands. */
function holding(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const start = relating.scope.tokens.start[cue.first]!;
  return relating.lookup.firstCrossing(
    place.index,
    start,
    start,
    (each) => isInstrument(each.kind) && each.author !== undefined && each.start < start,
  );
}

/**
 * "welcoming the adoption of the Agenda by the Assembly", "since the adoption by the Assembly of the Agenda": the
 * noun alone may as well be of what is hoped for, or was prevented.
 */
function noun(relating: Relating, place: Place, cue: Cue): void {
  const { text, tokens } = relating.scope;
  const { adoptedIn, adoptionOf } = adoptionPatterns(place);
  const start = tokens.start[cue.first]!;
  const from = tokens.end[cue.last - 1]!;
  if (CALLS.has(stanceAt(place.block, start))) return;
  if (!isTold(relating, place, start)) return;
  const instrument = after(relating, place, cue.last, 80, isInstrument);
  if (instrument !== undefined && adoptionOf.test(text.slice(from, instrument.start))) {
    const list = listFrom(relating, place, instrument, isInstrument);
    const end = list[list.length - 1]!.end;
    if (!hasFailed(relating, place, end)) stateBehind(relating, place, cue, list, end);
    return;
  }
  const agent = after(relating, place, cue.last, 24, adopts);
  if (agent === undefined || !adoptedIn.test(text.slice(from, agent.start))) return;
  const session = sessionBehind(relating, place, agent);
  const end = (session ?? agent).end;
  const object = relating.lookup.firstStarting(place.index, end, end + 80, ({ kind }) => isInstrument(kind));
  if (object === undefined || !adoptionOf.test(text.slice(end, object.start))) return;
  if (hasFailed(relating, place, object.end)) return;
  for (const each of listFrom(relating, place, object, isInstrument)) {
    state(relating, place, cue, each, agent);
    if (session !== undefined) state(relating, place, cue, each, session);
  }
}

/** Units before "adoption" within which a verb tells of it, and behind it within which it is said to have failed. */
const LONGEST_TOLD = 220;
const LONGEST_FAILED = 140;

/** "welcoming the Forum and the", "since the", before an adoption: it has been. */
function isTold({ scope }: Relating, place: Place, start: number): boolean {
  const { told, toCome } = adoptionPatterns(place);
  const lead = told.exec(scope.text.slice(Math.max(place.block.start, start - LONGEST_TOLD), start));
  return lead !== null && !toCome.test(lead.groups?.joined ?? '');
}

/** "the adoption of the Convention by the Conference was blocked". */
function hasFailed({ scope }: Relating, place: Place, end: number): boolean {
  return adoptionPatterns(place).failed.test(scope.text.slice(end, end + LONGEST_FAILED));
}

/** What is adopted "by" or "at" what stands right behind it. */
function stateBehind(
  relating: Relating,
  place: Place,
  cue: Cue,
  instruments: readonly NamedMention[],
  end: number,
): void {
  const target = relating.lookup.firstStarting(place.index, end, end + 60, ({ kind }) => adopts(kind));
  if (target === undefined) return;
  if (!adoptionPatterns(place).adoptedIn.test(relating.scope.text.slice(end, target.start))) return;
  const session = sessionBehind(relating, place, target);
  for (const each of instruments) {
    state(relating, place, cue, each, target);
    if (session !== undefined) state(relating, place, cue, each, session);
  }
}

/** "(adoptée … lors de la 132e Assemblée)": the instrument before, the meeting or the organ behind. */
function passive(relating: Relating, place: Place, cue: Cue): void {
  const { text, tokens } = relating.scope;
  const named = holding(relating, place, cue);
  if (named !== undefined) {
    stateBehind(relating, place, cue, [named], named.end);
    return;
  }
  const instrument = before(relating, place, cue.first, 60, isInstrument);
  if (instrument === undefined) return;
  // "the Charter and the rules adopted by": the rules
  if (adoptionPatterns(place).startsWithAnd.test(text.slice(instrument.end, tokens.start[cue.first]))) return;
  const target = after(relating, place, cue.last, 60, adopts);
  if (target === undefined) return;
  const session = sessionBehind(relating, place, target);
  for (const each of [...partnerOf(relating, place, instrument), instrument]) {
    state(relating, place, cue, each, target);
    if (session !== undefined) state(relating, place, cue, each, session);
  }
}

/** "by which the Assembly adopted the Declaration": not the resolution was adopted, but what follows. */
function active(relating: Relating, place: Place, cue: Cue): void {
  const subject = subjectOf(relating, place, cue, isSource);
  if (subject === undefined) return;
  const first = after(relating, place, cue.last, 20, isInstrument);
  if (first === undefined) return;
  const { text, tokens } = relating.scope;
  if (!listPatterns(place).adjacent.test(text.slice(tokens.end[cue.last - 1], first.start))) return;
  const organ = adopts(subject.kind) ? subject.entity : subject.organ;
  if (organ === undefined) return;
  const by = {
    ...subject,
    entity: organ,
    kind: adopts(subject.kind) ? subject.kind : 'Organization',
  } as const;
  state(relating, place, cue, first, by);
}

function state(
  relating: Relating,
  place: Place,
  cue: Cue,
  instrument: NamedMention,
  target: Pick<NamedMention, 'entity' | 'kind' | 'start' | 'end'>,
): void {
  const type = target.kind === 'Meeting' ? 'ADOPTED_AT' : 'ADOPTED_BY';
  if (instrument.entity === relating.self.id || !allows(type, instrument.kind, target.kind)) return;
  if (instrument.organ !== undefined && type === 'ADOPTED_BY') return;
  relating.found.push({
    type,
    source: instrument.entity,
    target: target.entity,
    start: Math.min(instrument.start, target.start),
    end: Math.max(instrument.end, target.end),
    block: place.index,
    cue: cueText(relating, cue),
    confidence: 0.85,
    rule: 'adopted-at:cue',
  });
}

/** "adopted by the General Conference at its eighteenth session". */
function sessionBehind(relating: Relating, place: Place, organ: NamedMention): NamedMention | undefined {
  const session = relating.lookup.firstStarting(
    place.index,
    organ.end,
    organ.end + 40,
    (each) => each.kind === 'Meeting',
  );
  if (session === undefined) return undefined;
  const between = relating.scope.text.slice(organ.end, session.start);
  return adoptionPatterns(place).atIts.test(between) ? session : undefined;
}

/** "the Declaration and the Programme of Action, adopted by": two parts of one outcome. */
function partnerOf(relating: Relating, place: Place, second: NamedMention): NamedMention[] {
  const { text } = relating.scope;
  const { andThe, programme } = adoptionPatterns(place);
  if (!programme.test(text.slice(second.start, second.end))) return [];
  const first = relating.lookup.firstCrossing(
    place.index,
    second.start - 12,
    second.start,
    (each) => each.kind === 'Document' && each.end <= second.start,
  );
  if (first === undefined || !andThe.test(text.slice(first.end, second.start))) return [];
  // in a list of more than two each stands alone
  return /,\s*(?:\p{Ll}+\s)?$/u.test(text.slice(Math.max(0, first.start - 8), first.start)) ? [] : [first];
}
