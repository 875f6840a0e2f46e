import type { Extraction, Span } from '../../model/index.js';
import type { Gold } from './gold.js';

/** Two spans are the same mention from this much overlap on (intersection over union). */
export const SAME_MENTION = 0.5;

/** Intersection over union of two spans, 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export interface Pairing {
  /** Predicted id → gold id. */
  toGold: Map<string, string>;
  /** Gold id → predicted id. */
  toPredicted: Map<string, string>;
}

/**
 * Pairs gold and predicted entities one to one by the mentions they share, most first, so that no
 * figure depends on the ids an extractor chooses. The two documents are a pair from the start.
 */
export function pairEntities(gold: Gold, predicted: Extraction): Pairing {
  const shared = new Map<string, { gold: string; predicted: string; weight: number }>();
  for (const g of gold.mentions) {
    for (const p of predicted.mentions) {
      const common = overlap(g, p);
      if (common < SAME_MENTION) continue;
      const key = JSON.stringify([g.entity, p.entity]);
      const pair = shared.get(key) ?? { gold: g.entity, predicted: p.entity, weight: 0 };
      // a mention that refers back, or stands inside a longer one, tells less
      pair.weight += (g.coref || g.nested ? 0.25 : 1) * common;
      shared.set(key, pair);
    }
  }
  const toGold = new Map([[predicted.document.id, 'self']]);
  const toPredicted = new Map([['self', predicted.document.id]]);
  for (const pair of [...shared.values()].sort((a, b) => b.weight - a.weight)) {
    if (toPredicted.has(pair.gold) || toGold.has(pair.predicted)) continue;
    toPredicted.set(pair.gold, pair.predicted);
    toGold.set(pair.predicted, pair.gold);
  }
  return { toGold, toPredicted };
}
