import type { Kind } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { before } from './neighbours.js';
import { subjectPatterns } from './patterns/subjects.js';
import { clauseAt, cueText, type Cue, type Relating } from './scope.js';

/**
 * Who does what a verb says: the instrument or body before it ("resolution 75/240 establishing", "the
 * Conference decided to establish"); where an organ does it by a resolution, the resolution ("in which
 * the Council established", "by resolution 489 (V), the General Assembly established"). None, where the
 * verb opens a clause of its own or is a passive.
 */
export function subjectOf(
  relating: Relating,
  place: Place,
  cue: Cue,
  fits: (kind: Kind) => boolean,
): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const subject = before(relating, place, cue.first, 60, fits);
  if (subject === undefined) return undefined;
  const patterns = subjectPatterns(place);
  const finite = !patterns.participle.test(cueText(relating, cue));
  if (subject.kind === 'Meeting' && !finite) return undefined;
  const source = byItsResolution(relating, place, subject) ?? subject;
  const between = text.slice(subject.end, tokens.start[cue.first]);
  if (!patterns.subject.test(between)) return undefined;
  // "Recalling resolution 1 (I), established"; but "The Assembly, in its resolution 54/15, established"
  if (finite && /^,\s*$/.test(between) && !isInserted(relating, place, subject)) return undefined;
  // "established by": the subject was created, it did not create
  if (patterns.passive.test(text.slice(tokens.end[cue.last - 1], tokens.end[cue.last - 1]! + 24)))
    return undefined;
  // a clause of its own has the document as its subject
  return clauseAt(place.block, tokens.start[cue.first]!) === clauseAt(place.block, source.start)
    ? source
    : undefined;
}

/** "The General Assembly, in its resolution 54/15, established": between commas behind an organ. */
function isInserted(relating: Relating, place: Place, subject: NamedMention): boolean {
  const { text } = relating.scope;
  const lead = text.slice(Math.max(0, subject.start - 20), subject.start);
  return /,/.test(lead) && subjectPatterns(place).byIts.test(lead);
}

/** "by resolution 489 (V), the General Assembly established": the resolution does, by its organ. */
function byItsResolution(relating: Relating, place: Place, subject: NamedMention): NamedMention | undefined {
  if (subject.kind !== 'Organization' && subject.kind !== 'Meeting') return undefined;
  const { text } = relating.scope;
  const { article, byIts, byWhich } = subjectPatterns(place);
  return relating.lookup.firstCrossing(place.index, subject.start - 40, subject.start, (each) => {
    if (each.kind !== 'Resolution' || each.end > subject.start) return false;
    const between = text.slice(each.end, subject.start);
    const lead = text.slice(Math.max(0, each.start - 12), each.start);
    return (article.test(between) && byIts.test(lead)) || byWhich.test(between);
  });
}

/** "by the General Assembly in its resolution 62/217": the resolution behind the organ that is named. */
export function resolutionBehind(
  relating: Relating,
  place: Place,
  organ: NamedMention,
): NamedMention | undefined {
  if (organ.kind !== 'Organization' && organ.kind !== 'Meeting') return undefined;
  const resolution = relating.lookup.firstStarting(
    place.index,
    organ.end,
    organ.end + 40,
    (each) => each.kind === 'Resolution',
  );
  if (resolution === undefined) return undefined;
  const between = relating.scope.text.slice(organ.end, resolution.start);
  return subjectPatterns(place).inItsResolution.test(between) ? resolution : undefined;
}
