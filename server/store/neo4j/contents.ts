import type { ExtractedMention } from '../../model/index.js';
import type { HeldText } from '../given.js';
import { parseRelationId } from '../ids.js';
import type { Work } from './connection.js';
import { fromSightingRow, toShippedEntity, type AssertionRow, type SightingRow } from './rows.js';
import { toDocument, type ParagraphProperties, type TextProperties } from './texts.js';

interface ContentRow {
  text: TextProperties;
  paragraphs: ParagraphProperties[];
  sightings: { entity: string; sighting: SightingRow }[];
  mentions: ExtractedMention[];
  assertions: (AssertionRow & { paragraph: number })[];
}

/** All that is held of texts, in the order of their keys. */
export async function contents(work: Work, keys: readonly string[]): Promise<HeldText[]> {
  const rows = await work.batches<ContentRow>('contentOfTexts', 'keys', keys, 10);
  const byKey = new Map(rows.map((row) => [row.text.key, row]));
  const there = keys.flatMap((key) => byKey.get(key) ?? []);
  return there.map(({ text, paragraphs, sightings, mentions, assertions }) => ({
    document: toDocument(text),
    fingerprint: text.fingerprint,
    paragraphs: paragraphs.map(({ ordinal: _, ...paragraph }) => paragraph),
    entities: sightings.map(({ entity, sighting }) => toShippedEntity(entity, fromSightingRow(sighting))),
    mentions,
    stated: assertions.map(statedOf),
  }));
}

function statedOf({
  id: _,
  relation,
  cue,
  stance,
  modality,
  paragraphs,
  ...row
}: ContentRow['assertions'][number]) {
  const { type, source, target } = parseRelationId(relation)!;
  return {
    ...row,
    ...{ type, source, target },
    cue: cue ?? null,
    stance: stance ?? null,
    modality: modality ?? null,
    paragraphs: paragraphs ?? null,
  };
}
