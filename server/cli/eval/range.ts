import type { Extraction, Span } from '../../model/index.js';

/**
 * What an extraction says of one stretch of its text, for annotations of a part of a long document:
 * mentions inside, relations whose evidence lies inside, entities that one of either names.
 */
export function withinRange(extraction: Extraction, range: Span): Extraction {
  const inside = ({ start, end }: Span) => range.start <= start && end <= range.end;
  const mentions = extraction.mentions.filter(inside);
  const named = new Set([extraction.document.id, ...mentions.map(({ entity }) => entity)]);
  const relations = extraction.relations.filter(
    ({ evidence, source, target }) => inside(evidence) && named.has(source) && named.has(target),
  );
  return {
    ...extraction,
    paragraphs: extraction.paragraphs.filter(({ start, end }) => start < range.end && end > range.start),
    entities: extraction.entities.filter(({ id }) => named.has(id)),
    mentions,
    relations,
  };
}
