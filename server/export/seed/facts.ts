import type { ExtractedMention, ExtractedRelation, Extraction } from '../../model/index.js';
import type { Reading } from '../../store/port.js';
import type { ShippedAssertion, ShippedDocument } from '../../store/shipped.js';
import { nameWords, tidy, titleWords } from './limits.js';

/** What one text states, without the text: every assertion once for its paragraph and stance. */
export function factsOf({ extraction, text }: Reading): ShippedDocument {
  const { document, paragraphs } = extraction;
  const wordsOf = namingWords(extraction, text);
  const ordinals = new Map(paragraphs.map(({ id }, ordinal) => [id, ordinal]));
  const once = new Map<string, ExtractedRelation>();
  for (const relation of extraction.relations) {
    const { type, source, target, stance, evidence } = relation;
    if (source === target) continue;
    const key = JSON.stringify([type, source, target, evidence.paragraph, stance]);
    const before = once.get(key);
    if (before === undefined || isBetter(relation, before)) once.set(key, relation);
  }
  const relations = [...once.values()].sort(
    (a, b) =>
      ordinals.get(a.evidence.paragraph)! - ordinals.get(b.evidence.paragraph)! ||
      a.evidence.start - b.evidence.start ||
      compare([a.type, a.source, a.target, a.stance ?? ''], [b.type, b.source, b.target, b.stance ?? '']),
  );
  const assertions = relations.map(({ type, source, target, evidence, ...rest }): ShippedAssertion => ({
    type,
    source,
    target,
    paragraph: ordinals.get(evidence.paragraph)!,
    words: wordsOf({ source, target, evidence }),
    cue: evidence.cue === undefined ? undefined : nameWords(evidence.cue),
    stance: rest.stance,
    modality: rest.modality,
    paragraphs: rest.paragraphs?.map(tidy),
    confidence: rest.confidence,
    rule: rest.rule,
  }));
  return {
    id: document.id,
    language: document.language,
    kind: document.kind,
    title: titleWords(document.title),
    symbol: document.symbol,
    date: document.date,
    adoptedBy: document.adoptedBy,
    paragraphs: paragraphs.map(({ id, label, kind, verb, act }) => ({
      id,
      label: tidy(label),
      kind,
      verb: verb === undefined ? undefined : nameWords(verb),
      act,
    })),
    assertions,
  };
}

/** The surer one; of two as sure the earlier. */
function isBetter(a: ExtractedRelation, b: ExtractedRelation): boolean {
  return (
    a.confidence > b.confidence || (a.confidence === b.confidence && a.evidence.start < b.evidence.start)
  );
}

/** Orders lists of strings by code units, the same on every machine. */
export function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/**
 * The words that name the target of a relation, in its evidence or else in its paragraph; where the text
 * does not name it there, as the organ of a cited resolution, those that name the source.
 */
function namingWords(
  { mentions }: Extraction,
  text: string,
): (relation: Pick<ExtractedRelation, 'source' | 'target' | 'evidence'>) => string {
  const places = new Map<string, ExtractedMention[]>();
  for (const mention of mentions) {
    const key = `${mention.paragraph} ${mention.entity}`;
    const list = places.get(key);
    if (list) list.push(mention);
    else places.set(key, [mention]);
  }
  return ({ source, target, evidence: { paragraph, start, end } }) => {
    const named = (entity: string) => places.get(`${paragraph} ${entity}`) ?? [];
    const within = (mention: ExtractedMention) => mention.start >= start && mention.end <= end;
    const place =
      named(target).find(within) ?? named(target)[0] ?? named(source).find(within) ?? named(source)[0];
    return place === undefined ? '' : nameWords(text.slice(place.start, place.end));
  };
}
