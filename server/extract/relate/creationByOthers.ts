import { agrees } from '../names/agreement.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import { bodyAfter, bodyEndingAt } from './bodyPhrase.js';
import { creates } from './creation.js';
import { isBody, isSource } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { resolutionBehind, subjectOf } from './subjects.js';
import { creationPatterns } from './patterns/creation.js';
import { cueText, cuesOf, type Cue, type Relating } from './scope.js';

/** Offsets before "to establish" in which who decided on it is looked for. */
const DECISION = 190;

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

/**
 * "decided, on 30 January 1970, to establish", "the decision of the Conference to establish": who decided,
 * where words stand between the decision and what is created.
 */
export function creationDecided(relating: Relating, place: Place, cue: Cue): boolean {
  const { tokens, text } = relating.scope;
  const start = tokens.start[cue.first]!;
  const lead = text.slice(Math.max(place.block.start, start - DECISION), start);
  const { decidedTo, decisionOf, toDo } = creationPatterns(place);
  const decided = decidedTo.exec(lead);
  const from = start - (decided?.[0].length ?? 0);
  const source =
    decided === null
      ? deciderOf(relating, place, start, lead, decisionOf, toDo)
      : subjectOf(relating, place, { ...cue, first: tokenAt(tokens, from) }, isSource);
  if (source === undefined) return false;
  const target = bodyAfter(relating, place, cue.last);
  if (target === undefined) return false;
  const evidence = { start: source.start, end: target.end, cue: cueText(relating, cue) };
  const instrument = resolutionBehind(relating, place, source) ?? source;
  creates(relating, place, instrument.entity, target, 'done', evidence, 0.85, 'instrument-before');
  return true;
}

/** "the decision of the Conference, at its tenth session, to": the body between them. */
function deciderOf(
  relating: Relating,
  place: Place,
  start: number,
  lead: string,
  decisionOf: RegExp,
  toDo: RegExp,
): NamedMention | undefined {
  if (!decisionOf.test(lead)) return undefined;
  const { text } = relating.scope;
  const from = start - lead.length;
  return relating.lookup.firstStarting(
    place.index,
    from,
    start,
    (each) =>
      (each.kind === 'Organization' || each.kind === 'Meeting' || each.kind === 'WorkingGroup') &&
      each.end < start &&
      decisionOf.exec(text.slice(from, each.start))?.[1] === '' &&
      toDo.test(text.slice(each.end, start)),
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
  const target = createdBefore(relating, place, cue);
  if (target === undefined) return;
  const named = after(relating, place, cue.last, 70, (kind) => isSource(kind) || kind === 'Programme');
  if (named === undefined) return;
  const patterns = creationPatterns(place);
  const join = text.slice(tokens.end[cue.last - 1]!, named.start);
  if (!patterns.beforeSource.test(join)) return;
  // "established in the Secretariat": a place
  if (named.kind === 'Organization' && patterns.place.test(cueText(relating, cue) + join)) return;
  const source = resolutionBehind(relating, place, named) ?? named;
  const lead = text.slice(target.end, tokens.start[cue.first]);
  const modality = patterns.toBe.test(lead) ? 'proposed' : 'done';
  for (const each of listFrom(relating, place, source, (kind) => kind === source.kind)) {
    creates(
      relating,
      place,
      each.entity,
      target,
      modality,
      { start: target.start, end: each.end, cue: cueText(relating, cue) },
      0.93,
      'source-behind',
    );
  }
}

/** The body of which the participle is said: "X, which was established by", "X, which the Council established by". */
function createdBefore(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const { objectOf, wasBefore } = creationPatterns(place);
  // a name of the register that holds the words: "Committee established pursuant to resolution 1533 (2004) concerning"
  const start = tokens.start[cue.first]!;
  const holding = relating.lookup.firstCrossing(
    place.index,
    start,
    start + 1,
    (each) => isBody(each.kind) && each.start < start && each.end > tokens.end[cue.last - 1]!,
  );
  if (holding !== undefined) return holding;
  const nearest = before(relating, place, cue.first, 40, isBody);
  if (nearest === undefined) return undefined;
  const lead = text.slice(Math.max(place.block.start, nearest.start - 16), nearest.start);
  const pronoun = objectOf.exec(lead);
  if (pronoun !== null) {
    const end = nearest.start - pronoun[0].length;
    const object = before(relating, place, tokenAt(tokens, end), 24, isBody);
    return object !== undefined && /^[\s,()»”"]*$/.test(text.slice(object.end, end)) ? object : undefined;
  }
  if (!wasBefore.test(text.slice(nearest.end, tokens.start[cue.first]))) return undefined;
  return agrees(relating.scope, place, nearest.start, cueText(relating, cue)) ? nearest : undefined;
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
  // "the Committee" refers to what this text creates, not to another committee named before
  const here =
    target.rule === 'body-described' || target.how === 'reference'
      ? createdHere(relating, target)
      : undefined;
  if (here === undefined && target.how === 'reference') return;
  Object.assign(target, here);
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

/** The body that another paragraph of this text creates and that the words name by its noun. */
function createdHere(
  relating: Relating,
  target: NamedMention,
): Pick<NamedMention, 'entity' | 'kind' | 'name' | 'known'> | undefined {
  const written = ({ start, end }: NamedMention) => relating.scope.text.slice(start, end).toLowerCase();
  const noun = written(target);
  const body = createdBodies(relating).find((each) =>
    target.head === undefined ? written(each).includes(noun) : each.head === target.head,
  );
  return body && { entity: body.entity, kind: body.kind, name: body.name, known: body.known };
}

/** Most bodies among which a noun is looked for. */
const MOST_CREATED = 50;
const CREATED = new WeakMap<Relating, readonly NamedMention[]>();

/** The mentions of what this text itself creates; its paragraphs that only refer to those create nothing more. */
function createdBodies(relating: Relating): readonly NamedMention[] {
  let bodies = CREATED.get(relating);
  if (bodies === undefined) {
    const { found, mentions, self } = relating;
    const created = new Set<string>();
    for (const each of found.all)
      if (each.type === 'ESTABLISHES' && each.source === self.id) created.add(each.target);
    bodies = mentions
      .filter((each) => each.how !== 'reference' && created.has(each.entity))
      .slice(0, MOST_CREATED);
    CREATED.set(relating, bodies);
  }
  return bodies;
}
