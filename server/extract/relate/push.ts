import { allows, type RelationType } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import type { RelationRule } from '../rules.js';
import { cueText, type Cue, type Relating } from './scope.js';

/** The relations that a cue alone states, and the rule of each. */
const CUED = {
  AMENDS: 'amends:cue',
  CITES: 'cites:cue',
  COOPERATES_WITH: 'cooperates-with:cue',
  DRAFTS: 'drafts:cue',
  ENDORSES: 'endorses:cue',
  ORGANIZED_BY: 'organized-by:cue',
  SUCCEEDS: 'succeeds:cue',
  SUPPLEMENTS: 'supplements:cue',
} as const satisfies Readonly<Partial<Record<RelationType, RelationRule>>>;

/** Records what a cue states of two mentions, where the vocabulary lets the relation join them. */
export function push(
  relating: Relating,
  type: keyof typeof CUED,
  source: NamedMention,
  target: NamedMention,
  place: Place,
  cue: Cue,
  confidence: number,
): void {
  if (source.entity === target.entity || !allows(type, source.kind, target.kind)) return;
  relating.found.push({
    type,
    source: source.entity,
    target: target.entity,
    start: Math.min(source.start, target.start),
    end: Math.max(source.end, target.end),
    block: place.index,
    cue: cueText(relating, cue),
    confidence,
    rule: CUED[type],
  });
}

/** The words between a mention and the cue behind it. */
export function gapBefore(relating: Relating, mention: NamedMention, cue: Cue): string {
  return relating.scope.text.slice(mention.end, relating.scope.tokens.start[cue.first]);
}

/** The words between a cue and the mention behind it. */
export function gapAfter(relating: Relating, cue: Cue, mention: NamedMention): string {
  return relating.scope.text.slice(relating.scope.tokens.end[cue.last - 1], mention.start);
}
