import { slug, type Kind } from '../../model/index.js';
import { ORGANS } from '../organs.js';
import { sessionEntity } from '../series/sessions.js';
import { bodyBehind } from './bodyBehind.js';
import { MentionLookup } from './lookup.js';
import { ordinalBefore } from './ordinals.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

/** Most units between a body and "at its tenth session". */
const NEAR = 4;
const OWNERS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting'];

/**
 * Sessions of bodies that no numbered series knows: "the Working Group at its eighth session",
 * « dixième session de la Conférence ». Each is a meeting, part of the body whose it is.
 */
export function sessions(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const { tokens, text } = scope;
  for (const place of all) {
    const { session } = place.grammar.patterns;
    for (let t = place.first + 1; t < place.last; t++) {
      if (!session.has(tokens.word[t]!)) continue;
      const ordinal = ordinalBefore(scope, place, t);
      if (ordinal === undefined) continue;
      const start = tokens.start[ordinal.first]!;
      const end = tokens.end[t]!;
      if (lookup.overlaps(place.index, { start, end })) continue;
      const behind = bodyBehind(scope, place, lookup, t + 1, OWNERS);
      const body = behind ?? bodyBefore(scope, place, lookup, start);
      if (body === undefined || body.kind === 'State') continue;
      mentions.push({
        start,
        end: behind === undefined ? end : behind.end,
        block: place.index,
        entity: idOf(body, ordinal.value),
        kind: 'Meeting',
        name: `${text.slice(start, end)} (${body.name})`,
        known: false,
        how: 'grammar',
        rule: 'session',
        confidence: Math.min(0.85, body.confidence),
        sessionOf: { entity: body.entity, start: body.start, end: body.end },
      });
    }
  }
}

/** A session of an organ that the series know has their id, though they did not read it. */
function idOf(body: NamedMention, session: number): string {
  return ORGANS.some((organ) => organ.id === body.entity)
    ? sessionEntity(body.entity, session)
    : `meeting/${slug(body.entity.slice(body.entity.indexOf('/') + 1))}-session-${session}`;
}

/** "the Working Group, at its eighth session": the body named last before, in the same clause. */
function bodyBefore(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  start: number,
): NamedMention | undefined {
  const before = scope.text.slice(Math.max(place.block.start, start - 24), start);
  const match = place.grammar.patterns.atIts.exec(before);
  if (match === null) return undefined;
  const limit = start - before.length + match.index;
  const own = lookup.in(place.index);
  let body: NamedMention | undefined;
  for (let i = lookup.indexReaching(place.index, limit - NEAR); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.end > limit) break;
    const longer = body === undefined || mention.end > body.end;
    if (longer && (mention.kind === 'Organization' || mention.kind === 'WorkingGroup')) body = mention;
  }
  return body !== undefined && limit - body.end < NEAR ? body : undefined;
}
