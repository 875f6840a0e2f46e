import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import { bodyAfter, bodyEndingAt } from './bodyPhrase.js';
import { ASKS, DECIDES } from './acts.js';
import { creates } from './creation.js';
import { isBody } from './kinds.js';
import { before, listFrom } from './neighbours.js';
import { creationPatterns } from './patterns/creation.js';
import { subjectPatterns } from './patterns/subjects.js';
import { cueText, stanceAt, type Cue, type Relating } from './scope.js';

/** How far from the verb a colon may open a list of what is established. */
const COLON = 80;

/**
 * "A Joint Committee is hereby established", "There shall be established a commission", « que soit créé
 * un comité »: this text creates it, or asks that it be created.
 */
export function creationPassive(relating: Relating, place: Place, cue: Cue): void {
  const { scope, self } = relating;
  const { tokens, text } = scope;
  const offset = tokens.start[cue.first]!;
  const { block } = place;
  if (block.kind === 'header' || block.kind === 'footnote') return;
  const { hereby, shall, there, onlyAsked } = creationPatterns(place);
  const { passive } = subjectPatterns(place);
  const words = cueText(relating, cue);
  const stance = stanceAt(block, offset);
  const lays = block.clauses.length === 0 && self.kind === 'Treaty';
  const done = DECIDES.has(stance) || hereby.test(words) || (lays && shall.test(words));
  if (!done && !ASKS.has(stance)) return;
  // "established by the Secretary-General": somebody else does
  const behind = text.slice(tokens.end[cue.last - 1], tokens.end[cue.last - 1]! + 24);
  if (passive.test(behind)) return;
  const inverted = there.test(text.slice(Math.max(block.start, offset - 12), offset));
  const targets = inverted ? bodiesBehind(relating, place, cue) : [subjectOf(relating, place, cue)];
  const asked = !done || onlyAsked.test(text.slice(block.start, offset).slice(-160));
  for (const target of targets) {
    if (target === undefined) continue;
    creates(
      relating,
      place,
      self.id,
      target,
      asked ? 'proposed' : 'done',
      {
        start: Math.min(target.start, offset),
        end: Math.max(target.end, tokens.end[cue.last - 1]!),
        cue: words,
      },
      asked ? 0.75 : 0.88,
      asked ? 'passive-asked' : 'passive',
    );
  }
}

/** "There is hereby established a commission", "are hereby established as organs: the Conference and the Council". */
function bodiesBehind(relating: Relating, place: Place, cue: Cue): (NamedMention | undefined)[] {
  const { text, tokens } = relating.scope;
  const from = tokens.end[cue.last - 1]!;
  const colon = text.slice(from, from + COLON).indexOf(':');
  if (colon < 0) return [bodyAfter(relating, place, cue.last)];
  const first = bodyAfter(relating, place, tokenAt(tokens, from + colon));
  return first === undefined ? [] : listFrom(relating, place, first, isBody);
}

/** The body right before the verb, which opens its sentence or its clause. */
function subjectOf(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  const patterns = creationPatterns(place);
  const named = before(relating, place, cue.first, 60, isBody);
  const target =
    named !== undefined && patterns.aside.test(text.slice(named.end, tokens.start[cue.first]))
      ? named
      : bodyEndingAt(relating, place, cue.first);
  if (target === undefined) return undefined;
  const lead = text.slice(Math.max(place.block.start, target.start - 40), target.start);
  return patterns.opensSubject.test(lead) ? target : undefined;
}
