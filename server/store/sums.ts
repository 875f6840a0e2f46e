import type { Modality, Stance } from '../model/index.js';

/** How often each value occurs. */
export type Counts = Record<string, number>;

/** What a relation sums of its assertions. */
export interface Sum {
  assertions: number;
  confidence: number;
  first: string | null;
  last: string | null;
  stances: Counts;
  modalities: Counts;
}

/** What of an assertion its relation sums. */
export interface Summand {
  confidence: number;
  stance: Stance | null;
  modality: Modality | null;
}

/** A sum to add to: of nothing yet, or what another one has come to. */
export function copyOf(sum?: Sum): Sum {
  if (sum === undefined) {
    return { assertions: 0, confidence: 0, first: null, last: null, stances: {}, modalities: {} };
  }
  return { ...sum, stances: { ...sum.stances }, modalities: { ...sum.modalities } };
}

/** @param date of the document that asserts it */
export function add(total: Sum, { confidence, stance, modality }: Summand, date: string | null): void {
  total.assertions += 1;
  total.confidence = Math.max(total.confidence, confidence);
  if (date !== null && (total.first === null || date < total.first)) total.first = date;
  if (date !== null && (total.last === null || date > total.last)) total.last = date;
  if (stance !== null) total.stances[stance] = (total.stances[stance] ?? 0) + 1;
  if (modality !== null) total.modalities[modality] = (total.modalities[modality] ?? 0) + 1;
}

/** The values counted, most frequent first, then alphabetically. */
export function byFrequency<T extends string>(counts: Counts): T[] {
  const sorted = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([value]) => value as T);
}
