import type { NamedMention } from '../names/recognise.js';
import { verbStart, type Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import { bodyAfter } from './bodyPhrase.js';
import { ASKS, DECIDES } from './acts.js';
import { creates } from './creation.js';
import { isSource } from './kinds.js';
import { after } from './neighbours.js';
import { creationPatterns } from './patterns/creation.js';
import { subjectPatterns } from './patterns/subjects.js';
import { clauseAt, cueText, stanceAt, type Cue, type Relating } from './scope.js';

/** "the establishment, by resolution 77/37, of a programme of action", « la création par l'Union européenne d'une cellule ». */
export function creationNoun(relating: Relating, place: Place, cue: Cue): void {
  const { scope, self } = relating;
  if (place.block.kind === 'header') return;
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
    return creates(relating, place, source.entity, target, 'done', evidence, 0.85, 'noun-with-source');
  const behind = sourceAfterTarget(relating, place, target);
  if (behind !== undefined) {
    return creates(
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
  if (place.block.kind === 'footnote') return;
  if (!asksFor(relating, place, cue)) return;
  // "until the establishment of": a time
  if (creationPatterns(place).since.test(scope.text.slice(Math.max(0, offset - 30), offset))) return;
  const lead = scope.text.slice(clauseAt(place.block, offset)?.start ?? offset, offset);
  const { onlyAsked, approved } = creationPatterns(place);
  // "Approves the establishment of": it is established by that
  const decided =
    DECIDES.has(stance) || (stance === 'endorses' && approved.test(behindVerb(relating, place, offset)));
  if (decided && !onlyAsked.test(lead))
    return creates(relating, place, self.id, target, 'done', evidence, 0.8, 'noun-decided');
  if (DECIDES.has(stance) || ASKS.has(stance))
    return creates(relating, place, self.id, target, 'proposed', evidence, 0.75, 'noun-asked');
}

/** The words between the governing verb and the noun. */
function behindVerb({ scope }: Relating, { block }: Place, offset: number): string {
  const clause = clauseAt(block, offset);
  return clause === undefined
    ? ''
    : scope.text.slice(verbStart(scope.text, clause) + clause.verb.length, offset);
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
  const { endsWithBy } = subjectPatterns(place);
  const { bySource, articles } = creationPatterns(place);
  const cueHoldsBy = endsWithBy.test(cueText(relating, cue));
  return bySource.test(between) || (cueHoldsBy && articles.test(between)) ? source : undefined;
}

function sourceAfterTarget(relating: Relating, place: Place, target: NamedMention): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  const t = tokenAt(tokens, target.end);
  if (t >= place.last) return undefined;
  const source = relating.lookup.firstStarting(place.index, target.end, target.end + 40, (each) =>
    isSource(each.kind),
  );
  if (source === undefined) return undefined;
  return creationPatterns(place).bySourceBehind.test(text.slice(target.end, source.start))
    ? source
    : undefined;
}
