import { isInstrument, type Kind } from '../../model/index.js';
import { verbStart, type Place } from '../names/scope.js';
import { after, before, listFrom } from './neighbours.js';
import { adoptionPatterns } from './patterns/adoption.js';
import { listPatterns } from './patterns/lists.js';
import { workPatterns } from './patterns/works.js';
import { gapAfter, gapBefore, push } from './push.js';
import { allCues, type Cue, type Relating, type Rule } from './scope.js';
import { subjectPatterns } from './patterns/subjects.js';
import { resolutionBehind, subjectOf } from './subjects.js';
import type { NamedMention } from '../names/recognise.js';
import { tokenAt } from '../text/tokens.js';

/** Most units between the verb and what the text endorses: "the conclusions and recommendations contained in the". */
const FAR = 80;
/** Units between what is approved and who approved it: ", que le". */
const REACH = 24;

const isEndorsed = (kind: Kind) => isInstrument(kind) || kind === 'Programme';
const endorses = (kind: Kind) => isInstrument(kind) || kind === 'Organization';

/**
 * Approval: "approved by resolution 70/237", "in which the Assembly endorsed the declaration", and
 * "Endorses the report", which this text does. Where an organ approves by a resolution, the resolution.
 */
export const endorsement: Rule = (relating) => {
  for (const cue of allCues(relating, 'endorsedBy'))
    if (!isInTitle(relating, cue)) passive(relating, cue.place, cue);
  for (const cue of allCues(relating, 'endorsing'))
    if (!isInTitle(relating, cue)) active(relating, cue.place, cue);
  if (isInstrument(relating.self.kind)) for (const place of relating.places) bySelf(relating, place);
};

/** Whether the words stand in the title of an instrument, which endorses nothing here. */
function isInTitle({ scope, lookup }: Relating, { place, first }: Cue): boolean {
  const start = scope.tokens.start[first]!;
  return lookup.firstCrossing(place.index, start, start + 1, ({ kind }) => isInstrument(kind)) !== undefined;
}

function passive(relating: Relating, place: Place, cue: Cue): void {
  const target = before(relating, place, cue.first, 180, isEndorsed);
  const named = after(relating, place, cue.last, 25, endorses);
  if (named === undefined || target === undefined) return;
  const { adjacent } = listPatterns(place);
  const { beforeApproved, ground, inIts } = workPatterns(place);
  const { startsWithAnd } = adoptionPatterns(place);
  if (!adjacent.test(gapAfter(relating, cue, named))) return;
  // "the use of funds approved by the Assembly": what is approved stands right before
  if (!beforeApproved.test(gapBefore(relating, target, cue))) return;
  // "developed pursuant to resolution 39/2 and approved by": the resolution is not what was approved
  if (ground.test(relating.scope.text.slice(Math.max(0, target.start - 40), target.start))) return;
  // "as requested in its resolution 58/1 and endorsed by": what was requested is
  const { text } = relating.scope;
  const aside = inIts.test(text.slice(Math.max(0, target.start - 24), target.start));
  if (aside && startsWithAnd.test(gapBefore(relating, target, cue))) return;
  const source = resolutionBehind(relating, place, named) ?? named;
  push(relating, 'ENDORSES', source, target, place, cue, 0.82);
}

function active(relating: Relating, place: Place, cue: Cue): void {
  const source = subjectOf(relating, place, cue, endorses);
  const first = after(relating, place, cue.last, 20, isEndorsed);
  if (source === undefined || first === undefined) return;
  const gap = gapAfter(relating, cue, first);
  if (first.kind === 'Resolution' && subjectPatterns(place).inItsResolution.test(gap)) {
    const object = objectBefore(relating, place, source);
    if (object !== undefined) push(relating, 'ENDORSES', first, object, place, cue, 0.8);
    return;
  }
  if (!listPatterns(place).adjacent.test(gap)) return;
  const { text } = relating.scope;
  const { andThe } = adoptionPatterns(place);
  let end = first.start;
  for (const each of listFrom(relating, place, first, isEndorsed)) {
    // behind a comma stands what the text recalls beside it
    if (each !== first && !andThe.test(text.slice(end, each.start))) break;
    // "endorsed the Mission taking over": what it does
    if (workPatterns(place).acting.test(text.slice(each.end, each.end + 24))) break;
    push(relating, 'ENDORSES', source, each, place, cue, 0.8);
    end = each.end;
  }
}

/** "resolution 3212 (XXIX), which the Council endorsed in its resolution 365": what is approved stands before. */
function objectBefore(relating: Relating, place: Place, subject: NamedMention): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const object = before(relating, place, tokenAt(tokens, subject.start), REACH, isEndorsed);
  if (object === undefined) return undefined;
  return workPatterns(place).relativeObject.test(text.slice(object.end, subject.start)) ? object : undefined;
}

function bySelf(relating: Relating, place: Place): void {
  const { self, scope } = relating;
  for (const clause of place.block.clauses) {
    if (clause.act !== 'endorses' || clause.verb === '') continue;
    const start = verbStart(scope.text, clause);
    const verbEnd = start + clause.verb.length;
    const [first] = relating.lookup.outermost(place.index, { start: verbEnd, end: clause.end });
    if (first === undefined || first.start - verbEnd > FAR || !isEndorsed(first.kind)) continue;
    const gap = scope.text.slice(verbEnd, first.start);
    const { endorsed, endorsedParts } = workPatterns(place);
    if (!endorsed.test(gap) && !(first.kind === 'Document' && endorsedParts.test(gap))) continue;
    for (const target of listFrom(relating, place, first, isEndorsed)) {
      if (target.entity === self.id) continue;
      relating.found.push({
        type: 'ENDORSES',
        source: self.id,
        target: target.entity,
        start,
        end: target.end,
        block: place.index,
        cue: clause.verb,
        confidence: 0.85,
        rule: 'endorses:governing-verb',
      });
    }
  }
}
