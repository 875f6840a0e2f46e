import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { bodyAfter, bodyEndingAt } from './bodyPhrase.js';
import { creates } from './creation.js';
import { isBody, isSource } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { patternsOf } from './patterns.js';
import { clauseAt, cueText, cuesOf, type Cue, type Relating } from './scope.js';

/** Creations by an instrument or a body that the text names, before the verb or behind the participle. */
export function creationByOthers(relating: Relating, place: Place): void {
  for (const cue of cuesOf(relating, place.index, 'establishing')) bySubject(relating, place, cue, 'done');
  for (const cue of cuesOf(relating, place.index, 'proposing')) bySubject(relating, place, cue, 'proposed');
  for (const cue of cuesOf(relating, place.index, 'establishedBy')) bySourceBehind(relating, place, cue);
}

/** "the Committee established by paragraph 10 above": this text. To be asked when its own creations are known. */
export function creationByParagraph(relating: Relating, place: Place): void {
  for (const cue of cuesOf(relating, place.index, 'establishedBy')) byParagraph(relating, place, cue);
}

/**
 * "resolution 75/240 establishing the working group", « la résolution 73/266 établissant le Groupe … »,
 * "the Conference decided to establish a working group".
 */
function bySubject(relating: Relating, place: Place, cue: Cue, modality: 'done' | 'proposed'): void {
  const { tokens, text } = relating.scope;
  const subject = before(relating, place, cue.first, 60, isSource);
  if (subject === undefined) return;
  const patterns = patternsOf(place);
  const finite = !patterns.participle.test(cueText(relating, cue));
  if (subject.kind === 'Meeting' && !finite) return;
  const source = byItsResolution(relating, place, subject) ?? subject;
  const between = text.slice(subject.end, tokens.start[cue.first]);
  if (!patterns.subject.test(between)) return;
  // "Recalling resolution 1 (I), established"; but "The Assembly, in its resolution 54/15, established"
  if (finite && /^,\s*$/.test(between) && !isInserted(relating, place, subject)) return;
  // "established by": the subject was created, it did not create
  if (patterns.passive.test(text.slice(tokens.end[cue.last - 1], tokens.end[cue.last - 1]! + 24))) return;
  // a clause of its own has the document as its subject
  if (clauseAt(place.block, tokens.start[cue.first]!) !== clauseAt(place.block, source.start)) return;
  const target = bodyAfter(relating, place, cue.last);
  if (target === undefined) return;
  creates(
    relating,
    place,
    isOwnOrgan(relating, place, source) ? relating.self.id : source.entity,
    target,
    modality,
    {
      start: Math.min(source.start, tokens.start[cue.first]!),
      end: target.end,
      cue: cueText(relating, cue),
    },
    0.9,
    'instrument-before',
  );
}

/** "The Council decides to establish", in the annex of one of its own resolutions. */
function isOwnOrgan(relating: Relating, place: Place, source: NamedMention): boolean {
  return (
    relating.self.kind === 'Resolution' &&
    place.block.kind === 'annex' &&
    source.entity === relating.scope.doc.header.adoptedBy
  );
}

/** "The General Assembly, in its resolution 54/15, established": between commas behind an organ. */
function isInserted(relating: Relating, place: Place, subject: NamedMention): boolean {
  const { text } = relating.scope;
  const lead = text.slice(Math.max(0, subject.start - 20), subject.start);
  return /,/.test(lead) && patternsOf(place).byIts.test(lead);
}

/** "by resolution 489 (V), the General Assembly established": the resolution does, by its organ. */
function byItsResolution(relating: Relating, place: Place, subject: NamedMention): NamedMention | undefined {
  if (subject.kind !== 'Organization' && subject.kind !== 'Meeting') return undefined;
  const { text } = relating.scope;
  const { article, byIts, byWhich } = patternsOf(place);
  return relating.lookup.firstCrossing(place.index, subject.start - 40, subject.start, (each) => {
    if (each.kind !== 'Resolution' || each.end > subject.start) return false;
    const between = text.slice(each.end, subject.start);
    const lead = text.slice(Math.max(0, each.start - 12), each.start);
    return (article.test(between) && byIts.test(lead)) || byWhich.test(between);
  });
}

/** "X, established by resolution 3/7": the body before, what established it behind. */
function bySourceBehind(relating: Relating, place: Place, cue: Cue): void {
  const { tokens, text } = relating.scope;
  const target = before(relating, place, cue.first, 40, isBody);
  if (target === undefined) return;
  const between = text.slice(target.end, tokens.start[cue.first]);
  if (!patternsOf(place).wasBefore.test(between)) return;
  const source = after(relating, place, cue.last, 70, isSource);
  if (source === undefined) return;
  if (!patternsOf(place).beforeSource.test(text.slice(tokens.end[cue.last - 1]!, source.start))) return;
  for (const each of listFrom(relating, place, source, (kind) => kind === source.kind)) {
    creates(
      relating,
      place,
      each.entity,
      target,
      'done',
      { start: target.start, end: each.end, cue: cueText(relating, cue) },
      0.93,
      'source-behind',
    );
  }
}

function byParagraph(relating: Relating, place: Place, cue: Cue): void {
  const { text, tokens } = relating.scope;
  const from = tokens.end[cue.last - 1]!;
  const own = patternsOf(place).thisText.exec(text.slice(from, from + 90));
  if (own === null) return;
  const named = before(relating, place, cue.first, 40, isBody);
  const fits =
    named !== undefined && patternsOf(place).wasBefore.test(text.slice(named.end, tokens.start[cue.first]));
  const end = from + own[0].length;
  const target = fits ? named : bodyEndingAt(relating, place, cue.first, end);
  if (target === undefined) return;
  if (target.rule === 'body-described') Object.assign(target, createdHere(relating, target));
  creates(
    relating,
    place,
    relating.self.id,
    target,
    'done',
    { start: target.start, end, cue: cueText(relating, cue) },
    0.85,
    'self-paragraph',
  );
}

/** The body with the same head noun that another paragraph of this text creates. */
function createdHere(
  relating: Relating,
  target: NamedMention,
): Pick<NamedMention, 'entity' | 'kind' | 'name' | 'known'> | undefined {
  const created = relating.found.filter(
    (each) => each.type === 'ESTABLISHES' && each.source === relating.self.id,
  );
  const body = relating.mentions.find(
    (each) => each.head === target.head && created.some((relation) => relation.target === each.entity),
  );
  return body && { entity: body.entity, kind: body.kind, name: body.name, known: body.known };
}
