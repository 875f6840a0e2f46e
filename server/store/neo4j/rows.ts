import {
  kindRecord,
  type Kind,
  type Language,
  type Modality,
  type RelationType,
  type Stance,
} from '../../model/index.js';
import type { Settled, Sighting } from '../claims.js';
import { assertionId, relationId, type RelationKey } from '../ids.js';
import { searched, type HeldName, type NewName } from '../names.js';
import type { StoredRelation } from '../port.js';
import type { ShippedEntity } from '../shipped.js';
import type { Stated } from '../stated.js';
import { byFrequency, type Sum } from '../sums.js';
import { wellFormed } from '../wellFormed.js';

/** How the properties of nodes and relationships stand for what the store holds: `cypher/README.md`. */

/** What a relationship between two entities holds. An import leaves lists out that are empty. */
export interface SumRow {
  assertions: number;
  confidence: number;
  first?: string | null;
  last?: string | null;
  /** Most frequent first, with how often each occurs. */
  stances?: Stance[];
  stanceCounts?: number[];
  modalities?: Modality[];
  modalityCounts?: number[];
}

/** What a relationship from a text, or the shipped graph, to an entity holds. */
export type SightingRow = Omit<Sighting, 'identifiers'> & { identifiers?: string };

/** What a node of an assertion holds; without a text, `start` and `end` are its place in the order of the text. */
export type AssertionRow = Omit<Stated, 'source' | 'target' | 'paragraph'> & { id: string; relation: string };

/** The language of a name where none is known is null in the database. */
export type NameRow = Omit<HeldName, 'language'> & { language: Language | null };

/** A text of a document: its key. */
export const textKey = (id: string, language: Language | 'und') =>
  `${encodeURIComponent(wellFormed(id))} ${language}`;

export const toSightingRow = ({ identifiers, ...sighting }: Sighting): SightingRow => ({
  ...sighting,
  ...(identifiers !== undefined && { identifiers: JSON.stringify(identifiers) }),
});

export const fromSightingRow = ({ identifiers, ...row }: SightingRow): Sighting => ({
  ...row,
  ...(identifiers !== undefined && { identifiers: JSON.parse(identifiers) as Record<string, string> }),
});

export const heldName = (row: NameRow): HeldName => ({ ...row, language: row.language ?? '' });

/** A sighting as the shipped graph has it: what is not known is not there. */
export function toShippedEntity(id: string, sighting: Sighting): ShippedEntity {
  const { kind, name, language, symbol, date, known, identifiers } = sighting;
  return {
    ...{ id, kind, name, known },
    ...(language !== undefined && { language }),
    ...(symbol !== undefined && { symbol }),
    ...(date !== undefined && { date }),
    ...(identifiers !== undefined && { identifiers }),
  };
}

/** The properties of a new name. */
export function nameProperties(name: HeldName & Pick<NewName, 'also'>): Record<string, unknown> {
  const { type, language, text, texts, own, place } = name;
  return { type, language: language || null, text, texts, own, place, ...searched(name) };
}

export function toSumRow({ stances, modalities, ...sum }: Sum): SumRow {
  const [usual, usualModalities] = [byFrequency<Stance>(stances), byFrequency<Modality>(modalities)];
  return {
    ...sum,
    stances: usual,
    stanceCounts: usual.map((stance) => stances[stance]!),
    modalities: usualModalities,
    modalityCounts: usualModalities.map((modality) => modalities[modality]!),
  };
}

export function fromSumRow(row: SumRow): Sum {
  const { assertions, confidence, first = null, last = null } = row;
  const { stances = [], stanceCounts = [], modalities = [], modalityCounts = [] } = row;
  const counts = (names: readonly string[], numbers: readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, numbers[index]!]));
  return {
    ...{ assertions, confidence, first, last },
    stances: counts(stances, stanceCounts),
    modalities: counts(modalities, modalityCounts),
  };
}

/** A relation as it is told. */
export function toRelation(
  key: RelationKey,
  { stances = [], modalities = [], ...sum }: SumRow,
): StoredRelation {
  return {
    id: relationId(key),
    ...{ type: key.type, source: key.source, target: key.target, stances, modalities },
    ...{ confidence: sum.confidence, assertions: sum.assertions },
    ...(sum.first && { first: sum.first }),
    ...(sum.last && { last: sum.last }),
  };
}

/** A relation as the list of an entity or a page gives it. */
export interface RelationRow {
  type: RelationType;
  source: string;
  target: string;
  sum: SumRow;
}

/** @param paragraph its id, where the document has no text */
export function assertionRow(
  document: string,
  language: Language | 'und',
  { source, target, paragraph: _, ...stated }: Stated,
  paragraph: string | undefined,
): AssertionRow {
  const { type, start, end, stance, rule } = stated;
  const place = paragraph === undefined ? { start, end } : { paragraph, stance };
  return {
    ...stated,
    id: assertionId({ document, language, type, source, target, rule, place }),
    relation: relationId({ type, source, target }),
  };
}

/** The labels of an entity. */
export function labelsOf(kind: Kind, fromAuthority: boolean): string[] {
  return ['Entity', kindRecord(kind).group, kind, ...(fromAuthority ? ['Authority'] : [])];
}

/** The properties of an entity that a person who queries the database reads. */
export function entityProperties(
  id: string,
  settled: Settled,
  names: readonly HeldName[],
): Record<string, unknown> {
  const { identifiers, ...rest } = settled;
  const properties: Record<string, unknown> = { id, ...rest, identifiers: JSON.stringify(identifiers) };
  for (const [scheme, value] of Object.entries(identifiers)) properties[`id_${scheme}`] = value;
  for (const { type, language, text, own } of names) {
    const official = type === 'full' || (type === 'seen' && own > 0);
    if (official && language !== '') properties[`name_${language}`] ??= text;
  }
  return properties;
}

/** A text with all that belongs to it, as `saveTexts` takes it. */
export interface TextRow {
  properties: Record<string, unknown>;
  sightings: { entity: string; properties: SightingRow }[];
  paragraphs: { properties: Record<string, unknown>; mentions: unknown[]; assertions: unknown[] }[];
}

export function sightingRows(said: Iterable<readonly [string, Sighting]>): TextRow['sightings'] {
  return Array.from(said, ([entity, sighting]) => ({ entity, properties: toSightingRow(sighting) }));
}
