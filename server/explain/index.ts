/** Why a mention was read as it was, in sentences: the text is read once, any place of it explained. */
import {
  MENTION_RULES,
  isOfMention,
  relationSentence,
  type Choice,
  type NamedMention,
  type NumberReading,
} from '../extract/workings.js';
import type { ExtractedRelation, Span } from '../model/index.js';
import { confidencePoints } from './confidence.js';
import { choicePoints, entryPoints } from './entry.js';
import { touching } from './find.js';
import { quoted, spanOf, theOrgan, type Ground } from './ground.js';
import { numberPoints } from './number.js';
import { organPoints, speaker } from './organ.js';
import { originPoints } from './origin.js';
import { paragraphOf, placePoints } from './place.js';
import type { ExplainedMention, ExplainedRelation, Explanation, Point } from './types.js';

export { mentionAt, nearest, wordsIn } from './find.js';
export { openGround, type Ground } from './ground.js';
export { TOPICS, type Topic } from './types.js';
export type { ExplainedMention, Explanation, Point } from './types.js';

/** Explains one mention, by its index in `ground.mentions`. */
export function explainMention(ground: Ground, index: number): Explanation {
  const mention = ground.mentions[index]!;
  const paragraph = paragraphOf(ground, mention);
  const around = touching(ground, ground.spans[index]!).filter((each) => each !== index);
  return {
    mention: mentionOf(ground, index),
    paragraph,
    points: [...placePoints(ground, mention, paragraph), ...readingPoints(ground, mention)],
    relations: relationsOf(ground, mention),
    around: around.map((each) => mentionOf(ground, each)),
  };
}

/** A mention as its explanation gives it. */
export function mentionOf(ground: Ground, index: number): ExplainedMention {
  const { entity, kind, name, symbol, date, organ, known, how, rule, confidence } = ground.mentions[index]!;
  const span = ground.spans[index]!;
  return {
    ...span,
    words: ground.text.slice(span.start, span.end),
    entity,
    kind,
    name,
    ...(symbol !== undefined && { symbol }),
    ...(date !== undefined && { date }),
    ...(organ !== undefined && { organ }),
    known,
    how,
    rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

function readingPoints(ground: Ground, mention: NamedMention): Point[] {
  const rule: Point = { about: 'words', says: MENTION_RULES[mention.rule] };
  const { because } = mention;
  const reading = because !== undefined && 'citation' in because ? because : undefined;
  return [rule, ...ownPoints(ground, mention, because), ...confidencePoints(mention, reading)];
}

function ownPoints(
  ground: Ground,
  mention: NamedMention,
  because: NumberReading | Choice | NamedMention | undefined,
): Point[] {
  if (because !== undefined && 'citation' in because)
    return [...numberPoints(ground, mention, because.citation), ...organPoints(ground, mention, because)];
  if (because !== undefined && 'ref' in because) return choicePoints(ground, mention, because);
  return [
    ...originPoints(ground, mention, because),
    ...seriesOrgan(ground, mention),
    ...entryPoints(ground, mention.entity),
  ];
}

/** Whose a symbol, a session or a meeting is. */
function seriesOrgan(ground: Ground, { organ, organRange, rule }: NamedMention): Point[] {
  if (organ === undefined) return [];
  if (organRange !== undefined) {
    const at = spanOf(ground, organRange);
    return [{ about: 'organ', says: `The organ is named: ${quoted(ground, organRange)}.`, at }];
  }
  const held = rule === 'series-session' || rule === 'series-meeting';
  const says = held
    ? `The organ is the one that speaks: ${speaker(ground, organ)}.`
    : `Its series is that of ${theOrgan(ground, organ)}.`;
  return [{ about: 'organ', says }];
}

/** The relations that have this mention as an end: of its entity, with words that it is part of. */
function relationsOf(ground: Ground, mention: NamedMention): ExplainedRelation[] {
  const span = spanOf(ground, mention);
  return ground.extraction.relations
    .filter((relation) => isEnd(relation, mention.entity) && restsOn(relation, span))
    .map((relation) => ({ ...relation, says: relationSentence(relation.rule) ?? '' }));
}

function isEnd({ source, target }: ExtractedRelation, entity: string): boolean {
  return source === entity || target === entity;
}

/** A citation is of one mention and no other; what a cue states is of the words around it. */
function restsOn({ rule, evidence }: ExtractedRelation, { start, end }: Span): boolean {
  if (isOfMention(rule)) return evidence.start === start && evidence.end === end;
  return evidence.start < end && evidence.end > start;
}
