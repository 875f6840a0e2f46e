import { isInstrument } from '../../model/index.js';
import { verbStart, type Place } from '../names/scope.js';
import { wordAt } from '../names/words.js';
import { bodyAfter } from './bodyPhrase.js';
import { ASKS, DECIDES } from './acts.js';
import { creates } from './creation.js';
import { bodyPatterns } from './patterns/bodies.js';
import { creationPatterns } from './patterns/creation.js';
import { clauseAt, cueText, stanceAt, type Cue, type Relating } from './scope.js';

/** "Decides to establish a committee": this text does; "Requests the Secretary-General to establish": it is proposed. */
export function creationBySelf(relating: Relating, place: Place, cue: Cue): void {
  const { scope, self } = relating;
  const offset = scope.tokens.start[cue.first]!;
  if (place.block.kind === 'header' || place.block.kind === 'footnote') return;
  const clause = clauseAt(place.block, offset);
  const stance = stanceAt(place.block, offset);
  // "the Agreement Establishing the World Trade Organization": a title creates nothing here
  if (isInTitle(relating, place, offset)) return;
  // "in parallel with the launch": a noun
  if (cue.first > place.first && bodyPatterns(place).article.test(wordAt(scope, cue.first - 1))) return;
  const target = bodyAfter(relating, place, cue.last);
  if (target === undefined) return;
  // "to appoint a committee"; an envoy is no body
  if (creationPatterns(place).appoint.test(cueText(relating, cue)) && target.kind !== 'WorkingGroup') return;
  const evidence = {
    start: clause !== undefined && offset - clause.start < 60 ? verbStart(scope.text, clause) : offset,
    end: target.end,
    cue: cueText(relating, cue),
  };
  if (DECIDES.has(stance)) {
    const gap = clause === undefined ? '' : scope.text.slice(clause.start, offset);
    const direct = gap.length < 140 && !/[;]/.test(gap);
    if (!direct) return;
    // "Decides to recommend that the Council establish"
    if (creationPatterns(place).onlyAsked.test(gap))
      return creates(relating, place, self.id, target, 'proposed', evidence, 0.75, 'asks');
    return creates(relating, place, self.id, target, 'done', evidence, 0.92, 'decides');
  }
  const { weDecide, onlyAsked } = creationPatterns(place);
  const lead = scope.text.slice(Math.max(place.block.start, offset - 40), offset);
  // in the middle of a paragraph of a declaration no verb governs: "… in that regard, we decide to establish"
  if (weDecide.test(lead) && !onlyAsked.test(lead))
    return creates(relating, place, self.id, target, 'done', evidence, 0.85, 'decides');
  if (laysDown(relating, place, offset))
    return creates(relating, place, self.id, target, 'done', evidence, 0.88, 'lays-down');
  if (isIntended(relating, place, offset))
    return creates(relating, place, self.id, target, 'proposed', evidence, 0.8, 'asks');
  if (!ASKS.has(stance) || !isAskedFor(relating, place, offset, clause?.start)) return;
  creates(relating, place, self.id, target, 'proposed', evidence, 0.78, 'asks');
}

/** "to establish" is what is asked for near its verb or at the head of a subparagraph; "efforts to create" is not. */
function isAskedFor(relating: Relating, place: Place, offset: number, clause: number | undefined): boolean {
  const before = relating.scope.text.slice(Math.max(place.block.start, offset - 40), offset);
  if (creationPatterns(place).purpose.test(before)) return false;
  return offset - place.block.start < 16 || (clause !== undefined && offset - clause < 170);
}

/** "I intend to establish", "it is proposed to establish": what a report says will be done, or should be. */
function isIntended(relating: Relating, place: Place, offset: number): boolean {
  if (relating.self.kind !== 'Document') return false;
  const lead = relating.scope.text.slice(Math.max(place.block.start, offset - 60), offset);
  return creationPatterns(place).intends.test(lead);
}

/** "The Parties shall establish", in a treaty; "hereby establish", in any instrument. */
function laysDown(relating: Relating, place: Place, offset: number): boolean {
  const { hereby, lays } = creationPatterns(place);
  const lead = relating.scope.text.slice(Math.max(place.block.start, offset - 80), offset);
  if (hereby.test(lead.slice(-12))) return true;
  return relating.self.kind === 'Treaty' && lays.test(lead);
}

function isInTitle(relating: Relating, place: Place, offset: number): boolean {
  const { lookup } = relating;
  return (
    lookup.firstCrossing(place.index, offset, offset + 1, (each) => isInstrument(each.kind)) !== undefined
  );
}
