import type { ExtractedMention, Extraction } from '../../model/index.js';
import { inUtf16, type Gold } from './gold.js';
import { overlap, pairEntities, type Pairing } from './pair.js';
import { withinRange } from './range.js';

type GoldMention = Gold['mentions'][number];

/** One extraction beside its gold: everything that the measures look things up in. */
export interface Case {
  gold: Gold;
  predicted: Extraction;
  text: string;
  pairing: Pairing;
  /** Gold ids that count neither for nor against. */
  optional: ReadonlySet<string>;
  /** Predicted mentions by entity. */
  byEntity: ReadonlyMap<string, ExtractedMention[]>;
}

/** @param text the text that both point into */
export function caseOf(annotated: Gold, extraction: Extraction, text: string): Case {
  const gold = inUtf16(annotated, text);
  const { range } = gold.document;
  const predicted = range ? withinRange(extraction, range) : extraction;
  const byEntity = new Map<string, ExtractedMention[]>();
  for (const mention of predicted.mentions) {
    const own = byEntity.get(mention.entity);
    if (own === undefined) byEntity.set(mention.entity, [mention]);
    else own.push(mention);
  }
  return {
    gold,
    predicted,
    text,
    pairing: pairEntities(gold, predicted),
    optional: new Set(gold.entities.filter(({ optional }) => optional).map(({ id }) => id)),
    byEntity,
  };
}

/** Whether a gold mention is one that nobody need find. */
export const isExcused = (c: Case, mention: GoldMention) =>
  Boolean(mention.optional || mention.coref) || c.optional.has(mention.entity);

/** Whether each of the mentions lies on some gold mention that `wanted` accepts. */
export function allOn(
  c: Case,
  mentions: readonly ExtractedMention[],
  wanted: (g: GoldMention) => boolean,
): boolean {
  return mentions.every((m) => c.gold.mentions.some((g) => overlap(g, m) > 0 && wanted(g)));
}

/** A predicted entity by the gold one it is paired with, else by where the text first names it. */
export function nameOf(c: Case, id: string): string {
  const first = c.byEntity.get(id)?.[0];
  return c.pairing.toGold.get(id) ?? (first === undefined ? id : `@${first.start}`);
}

/** The words that first name a predicted entity. */
export function wordsOf(c: Case, id: string): string {
  const first = c.byEntity.get(id)?.[0];
  return first === undefined ? id : c.text.slice(first.start, first.end);
}
