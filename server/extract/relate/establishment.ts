import type { Modality, Stance } from '../../model/index.js';
import { establishedEntry } from '../names/described.js';
import type { NamedMention } from '../names/recognise.js';
import { verbStart, type Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import { bodyAfter } from './bodyPhrase.js';
import { isBody, isSource } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { patternsOf } from './patterns.js';
import { clauseAt, cueText, cuesOf, stanceAt, type Cue, type Relating, type Rule } from './scope.js';

const DECIDES: ReadonlySet<Stance> = new Set<Stance>(['decides', 'adopts']);
const ASKS: ReadonlySet<Stance> = new Set<Stance>([
  'requests',
  'calls upon',
  'recommends',
  'encourages',
  'urges',
  'invites',
  'demands',
  'proposes',
  'supports',
  'endorses',
]);

/** Creation of individual, definite bodies: by this text, or by another that it names. */
export const establishment: Rule = (relating) => {
  described(relating);
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'establishing')) byInstrumentBefore(relating, place, cue);
    for (const cue of cuesOf(relating, place.index, 'establishedBy')) bySourceBehind(relating, place, cue);
    for (const cue of cuesOf(relating, place.index, 'establishment')) noun(relating, place, cue);
    for (const cue of cuesOf(relating, place.index, 'establish')) bySelf(relating, place, cue);
  }
};

/** What has been stated of each document: one relation a paragraph. */
const STATED = new WeakMap<Relating, Set<string>>();

function add(
  relating: Relating,
  place: Place,
  source: string,
  target: NamedMention,
  modality: Modality,
  evidence: { start: number; end: number; cue?: string },
  confidence: number,
  rule: string,
): void {
  if (source === target.entity || target.entity === relating.self.id) return;
  recogniseByOrigin(relating, source, target);
  const known = STATED.get(relating) ?? new Set<string>();
  const statement = `${place.index} ${source} ${target.entity}`;
  if (known.has(statement)) return;
  STATED.set(relating, known.add(statement));
  relating.found.push({
    type: 'ESTABLISHES',
    source,
    target: target.entity,
    modality,
    block: place.index,
    ...evidence,
    confidence: Math.min(confidence, target.confidence + 0.1),
    rule: `establishes:${rule}`,
  });
}

/** "created an ad hoc committee": the one of the authority file that this instrument established. */
function recogniseByOrigin(relating: Relating, source: string, target: NamedMention): void {
  if (target.rule !== 'body-described' || target.head === undefined) return;
  const { lexicon } = relating.places[target.block]!.grammar;
  const noun = lexicon.heads.find((head) => head.canonical === target.head)?.words;
  const entry = noun === undefined ? undefined : establishedEntry(relating.scope, new Set([source]), noun);
  if (entry !== undefined) Object.assign(target, entry);
}

/** Bodies whose very name says what established them. */
function described(relating: Relating): void {
  for (const mention of relating.mentions) {
    const place = relating.places[mention.block];
    if (place === undefined) continue;
    for (const source of mention.establishedBy ?? []) {
      add(
        relating,
        place,
        source.entity,
        mention,
        'done',
        { start: mention.start, end: Math.max(mention.end, source.end) },
        0.96,
        'described',
      );
    }
  }
}

/** "resolution 75/240 establishing the working group", « la résolution 73/266 établissant le Groupe … ». */
function byInstrumentBefore(relating: Relating, place: Place, cue: Cue): void {
  const { tokens } = relating.scope;
  const subject = before(relating, place, cue.first, 60, isSource);
  if (subject === undefined || subject.kind === 'Meeting') return;
  const source = byItsResolution(relating, place, subject) ?? subject;
  const patterns = patternsOf(place);
  const finite = !patterns.participle.test(cueText(relating, cue));
  const between = relating.scope.text.slice(subject.end, tokens.start[cue.first]);
  if (!patterns.subject.test(between)) return;
  if (finite && /^,\s*$/.test(between)) return;
  // "established by": the subject was created, it did not create
  if (
    patterns.passive.test(relating.scope.text.slice(tokens.end[cue.last - 1], tokens.end[cue.last - 1]! + 24))
  )
    return;
  // a clause of its own has the document as its subject
  if (clauseAt(place.block, tokens.start[cue.first]!) !== clauseAt(place.block, source.start)) return;
  const target = bodyAfter(relating, place, cue.last);
  if (target === undefined) return;
  add(
    relating,
    place,
    source.entity,
    target,
    'done',
    { start: source.start, end: target.end, cue: cueText(relating, cue) },
    0.9,
    'instrument-before',
  );
}

/** "by resolution 489 (V), the General Assembly established": the resolution does, by its organ. */
function byItsResolution(relating: Relating, place: Place, subject: NamedMention): NamedMention | undefined {
  if (subject.kind !== 'Organization') return undefined;
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
  if (source === undefined) return selfBehind(relating, place, cue, target);
  if (!patternsOf(place).beforeSource.test(text.slice(tokens.end[cue.last - 1]!, source.start)))
    return selfBehind(relating, place, cue, target);
  for (const each of listFrom(relating, place, source, (kind) => kind === source.kind)) {
    add(
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

/** "established by paragraph 10 above": the document itself. */
function selfBehind(relating: Relating, place: Place, cue: Cue, target: NamedMention): void {
  const from = relating.scope.tokens.end[cue.last - 1]!;
  const words = relating.scope.text.slice(from, from + 90);
  const own = patternsOf(place).thisText.exec(words);
  if (own === null) return;
  add(
    relating,
    place,
    relating.self.id,
    target,
    'done',
    { start: target.start, end: from + own[0].length, cue: cueText(relating, cue) },
    0.85,
    'self-paragraph',
  );
}

/** "the establishment, by resolution 77/37, of a programme of action", « la création par l'Union européenne d'une cellule ». */
function noun(relating: Relating, place: Place, cue: Cue): void {
  const { scope, self } = relating;
  const offset = scope.tokens.start[cue.first]!;
  const stance = stanceAt(place.block, offset);
  const source = sourceOfNoun(relating, place, cue);
  const from = source === undefined ? cue.last : tokenAt(scope.tokens, source.end);
  const target = bodyAfter(relating, place, from);
  if (target === undefined) return;
  const evidence = {
    start: offset,
    end: Math.max(target.end, source?.end ?? 0),
    cue: cueText(relating, cue),
  };
  if (source !== undefined)
    return add(relating, place, source.entity, target, 'done', evidence, 0.85, 'noun-with-source');
  const behind = sourceAfterTarget(relating, place, target);
  if (behind !== undefined) {
    return add(
      relating,
      place,
      behind.entity,
      target,
      'done',
      { ...evidence, end: behind.end },
      0.85,
      'noun-with-source',
    );
  }
  if (place.block.kind === 'header' || place.block.kind === 'footnote') return;
  if (DECIDES.has(stance))
    return add(relating, place, self.id, target, 'done', evidence, 0.8, 'noun-decided');
  if (ASKS.has(stance) && asksFor(relating, place, cue))
    return add(relating, place, self.id, target, 'proposed', evidence, 0.75, 'noun-asked');
}

/** The noun follows its verb: "Recommends the establishment of", not "Requests … in its work since the establishment of". */
function asksFor(relating: Relating, place: Place, cue: Cue): boolean {
  const offset = relating.scope.tokens.start[cue.first]!;
  const clause = clauseAt(place.block, offset);
  if (clause === undefined) return false;
  return offset - (clause.start + clause.verb.length) < 60;
}

function sourceOfNoun(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const end = tokens.end[cue.last - 1]!;
  const source = after(relating, place, cue.last, 60, isSource);
  if (source === undefined) return undefined;
  const between = text.slice(end, source.start);
  const patterns = patternsOf(place);
  const cueHoldsBy = patterns.endsWithBy.test(cueText(relating, cue));
  return patterns.bySource.test(between) || (cueHoldsBy && patterns.articles.test(between))
    ? source
    : undefined;
}

function sourceAfterTarget(relating: Relating, place: Place, target: NamedMention): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  const t = tokenAt(tokens, target.end);
  if (t >= place.last) return undefined;
  const source = relating.lookup.firstStarting(place.index, target.end, target.end + 40, (each) =>
    isSource(each.kind),
  );
  if (source === undefined) return undefined;
  return patternsOf(place).bySourceBehind.test(text.slice(target.end, source.start)) ? source : undefined;
}

/** "Decides to establish a committee": this text does; "Requests the Secretary-General to establish": it is proposed. */
function bySelf(relating: Relating, place: Place, cue: Cue): void {
  const { scope, self } = relating;
  const offset = scope.tokens.start[cue.first]!;
  if (place.block.kind === 'header' || place.block.kind === 'footnote') return;
  const clause = clauseAt(place.block, offset);
  const stance = stanceAt(place.block, offset);
  const target = bodyAfter(relating, place, cue.last);
  if (target === undefined) return;
  const evidence = {
    start: clause !== undefined && offset - clause.start < 60 ? verbStart(scope.text, clause) : offset,
    end: target.end,
    cue: cueText(relating, cue),
  };
  if (DECIDES.has(stance)) {
    const gap = clause === undefined ? '' : scope.text.slice(clause.start, offset);
    const direct = gap.length < 140 && !/[;]/.test(gap);
    if (direct) add(relating, place, self.id, target, 'done', evidence, 0.92, 'decides');
    return;
  }
  if (!ASKS.has(stance) || !isAskedFor(relating, place, offset, clause?.start)) return;
  add(relating, place, self.id, target, 'proposed', evidence, 0.78, 'asks');
}

/** "to establish" is what is asked for near its verb or at the head of a subparagraph; "efforts to create" is not. */
function isAskedFor(relating: Relating, place: Place, offset: number, clause: number | undefined): boolean {
  const before = relating.scope.text.slice(Math.max(place.block.start, offset - 40), offset);
  if (patternsOf(place).purpose.test(before)) return false;
  return offset - place.block.start < 16 || (clause !== undefined && offset - clause < 170);
}
