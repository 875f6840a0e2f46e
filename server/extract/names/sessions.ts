import { slug, type Kind } from '../../model/index.js';
import { ORGAN_IDS } from '../organs.js';
import { sessionEntity } from '../series/sessions.js';
import { bodyBehind } from './bodyBehind.js';
import type { MentionLookup } from './lookup.js';
import { ordinalBefore } from './ordinals.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { Gap, Shape } from '../text/tokens.js';
import { uniform } from './uniform.js';
import { wordAt } from './words.js';

/** Most units between a body and "at its tenth session". */
const NEAR = 4;
const OWNERS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting'];

/**
 * Sessions of bodies that no numbered series knows: "the Working Group at its eighth session",
 * « dixième session de la Conférence ». Each is a meeting, part of the body whose it is.
 */
export function sessions(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  const { tokens, text } = scope;
  for (const place of all) {
    const { session } = place.grammar.patterns;
    for (const t of place.nouns) {
      if (t === place.first || !session.has(tokens.word[t]!)) continue;
      const which: Which | undefined = ordinalBefore(scope, place, t) ?? yearBeside(scope, place, t);
      if (which === undefined) continue;
      const start = tokens.start[which.first]!;
      const last = which.last ?? t;
      const end = tokens.end[last]!;
      if (lookup.overlaps(place.index, { start, end })) continue;
      const behind = bodyBehind(scope, place, lookup, last + 1, OWNERS);
      const body = behind ?? bodyBefore(scope, place, lookup, start);
      if (body === undefined || body.kind === 'State') continue;
      lookup.all.push(
        uniform({
          start,
          end: behind === undefined ? end : behind.end,
          block: place.index,
          entity: idOf(body, which.value),
          kind: 'Meeting',
          name: `${text.slice(start, end)} (${body.name})`,
          known: false,
          how: 'grammar',
          rule: 'session',
          confidence: Math.min(0.85, body.confidence),
          sessionOf: { entity: body.entity, kind: body.kind, start: body.start, end: body.end },
        }),
      );
    }
  }
}

/** Number or year of a session, and the tokens that it takes besides the noun. */
interface Which {
  value: number;
  first: number;
  last?: number;
}

/** "its 2019 session", « session de 2019 »: sessions that go by the year. */
function yearBeside(scope: Scope, place: Place, t: number): Which | undefined {
  const { tokens } = scope;
  const isYear = (at: number) =>
    (tokens.shape[at]! & Shape.number) !== 0 && /^(?:19|20)\d\d$/.test(wordAt(scope, at));
  if (tokens.gap[t] === Gap.space && isYear(t - 1))
    return { value: Number(wordAt(scope, t - 1)), first: t - 1 };
  if (t + 2 >= place.last || !place.grammar.of.has(tokens.word[t + 1]!) || !isYear(t + 2)) return undefined;
  return { value: Number(wordAt(scope, t + 2)), first: t, last: t + 2 };
}

/** A session of an organ that the series know has their id, though they did not read it. */
function idOf(body: NamedMention, session: number): string {
  return ORGAN_IDS.has(body.entity)
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
    if (longer && OWNERS.includes(mention.kind) && mention.rule !== 'session') body = mention;
  }
  if (body !== undefined && limit - body.end < NEAR) return body;
  // "The Conference, …, having met at Geneva in its tenth session": whoever met speaks
  const met = place.grammar.patterns.met.test(
    scope.text.slice(Math.max(place.block.start, limit - 60), limit),
  );
  return met
    ? (speakerOf(scope, lookup, place.index) ?? speakerOf(scope, lookup, place.index - 1))
    : undefined;
}

/** The body with which a paragraph, or the line before a preamble, begins. */
function speakerOf(
  { doc }: Scope,
  lookup: MentionLookup<NamedMention>,
  block: number,
): NamedMention | undefined {
  const [subject] = lookup.in(block);
  return subject !== undefined &&
    subject.start - doc.blocks[block]!.start < 6 &&
    OWNERS.includes(subject.kind)
    ? subject
    : undefined;
}
