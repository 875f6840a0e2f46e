import { MODALITIES, PARAGRAPH_KINDS, STANCES } from '../model/index.js';
import { CAVEATS } from '../store/caveats.js';
import type { Caveat, StoredName } from '../store/port.js';

/** The GraphQL name of a value of the model: `calls upon` is `CALLS_UPON`. */
export function enumName(value: string): string {
  return value.toUpperCase().replaceAll(' ', '_');
}

/** GraphQL name → value of the model. */
function enumOf<T extends string>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value) => [enumName(value), value]));
}

const NAME_TYPES = [
  'full',
  'short',
  'acronym',
  'former',
  'context',
  'seen',
] as const satisfies readonly StoredName['type'][];

/**
 * Enums whose members are written otherwise in GraphQL than in the model. Kind, RelationType,
 * Language and Direction are written alike.
 */
export const enums = {
  Stance: enumOf(STANCES),
  Modality: enumOf(MODALITIES),
  ParagraphKind: enumOf(PARAGRAPH_KINDS),
  NameType: enumOf(NAME_TYPES),
  CaveatCode: enumOf(Object.keys(CAVEATS) as Caveat[]),
};
