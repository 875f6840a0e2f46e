import type { Extraction, Modality, RelationType, Stance } from '../model/index.js';
import type { ShippedDocument } from './shipped.js';

/** An assertion with its ends by id and its paragraph by its place among the paragraphs of the text. */
export interface Stated {
  type: RelationType;
  source: string;
  target: string;
  paragraph: number;
  start: number;
  end: number;
  words: string;
  cue: string | null;
  stance: Stance | null;
  modality: Modality | null;
  paragraphs: readonly string[] | null;
  confidence: number;
  rule: string;
}

/** The assertions of a text, each once. */
export function statedIn({ relations, paragraphs }: Extraction, text: string): Stated[] {
  const ordinals = new Map(paragraphs.map(({ id }, ordinal) => [id, ordinal]));
  const rows = new Map<string, Stated>();
  for (const { type, source, target, evidence, rule, confidence, ...rest } of relations) {
    const { start, end } = evidence;
    const place = JSON.stringify([type, source, target, start, end, rule]);
    if (rows.has(place)) continue;
    rows.set(place, {
      type,
      source,
      target,
      paragraph: ordinals.get(evidence.paragraph)!,
      start,
      end,
      words: text.slice(start, end),
      cue: evidence.cue ?? null,
      stance: rest.stance ?? null,
      modality: rest.modality ?? null,
      paragraphs: rest.paragraphs ?? null,
      confidence,
      rule,
    });
  }
  return [...rows.values()];
}

/** The assertions of a document of the graph that ships: `start` and `end` are their place in its order. */
export function statedWithoutText({ assertions }: ShippedDocument): Stated[] {
  return assertions.map(({ cue, stance, modality, paragraphs, ...rest }, place) => ({
    ...rest,
    start: place,
    end: place,
    cue: cue ?? null,
    stance: stance ?? null,
    modality: modality ?? null,
    paragraphs: paragraphs ?? null,
  }));
}
