import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { bodyAfter, bodyEndingAt } from './bodyPhrase.js';
import { creates } from './creation.js';
import { isBody, isSource } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { resolutionBehind, subjectOf } from './subjects.js';
import { creationPatterns } from './patterns/creation.js';
import { cueText, cuesOf, type Cue, type Relating } from './scope.js';

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
  const { tokens } = relating.scope;
  const source = subjectOf(relating, place, cue, isSource);
  if (source === undefined) return;
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

/** "X, established by resolution 3/7": the body before, what established it behind. */
function bySourceBehind(relating: Relating, place: Place, cue: Cue): void {
  const { tokens, text } = relating.scope;
  const target = before(relating, place, cue.first, 40, isBody);
  if (target === undefined) return;
  const between = text.slice(target.end, tokens.start[cue.first]);
  if (!creationPatterns(place).wasBefore.test(between)) return;
  const named = after(relating, place, cue.last, 70, isSource);
  if (named === undefined) return;
  if (!creationPatterns(place).beforeSource.test(text.slice(tokens.end[cue.last - 1]!, named.start))) return;
  const source = resolutionBehind(relating, place, named) ?? named;
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
  const own = creationPatterns(place).thisText.exec(text.slice(from, from + 90));
  if (own === null) return;
  const named = before(relating, place, cue.first, 40, isBody);
  const fits =
    named !== undefined &&
    creationPatterns(place).wasBefore.test(text.slice(named.end, tokens.start[cue.first]));
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
