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
  // field by field: two hundred thousand of them, which a spread would double the time of
  return assertions.map((each, place) => ({
    type: each.type,
    source: each.source,
    target: each.target,
    paragraph: each.paragraph,
    start: place,
    end: place,
    words: each.words,
    cue: each.cue ?? null,
    stance: each.stance ?? null,
    modality: each.modality ?? null,
    paragraphs: each.paragraphs ?? null,
    confidence: each.confidence,
    rule: each.rule,
  }));
}
