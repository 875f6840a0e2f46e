import {
  KINDS,
  label,
  RELATIONS,
  type KindRecord,
  type Labels,
  type Language,
  type RelationRecord,
} from '../model/index.js';
import { CAVEATS } from '../store/caveats.js';
import type { Statistics as StoredStatistics } from '../store/port.js';
import type { Context } from './context.js';

interface LanguageArgument {
  language?: Language | 'und' | null;
}

function inLanguage(labels: Labels, { language }: LanguageArgument): string {
  return label(labels, !language || language === 'und' ? 'en' : language);
}

/** The closed lists, in the order of the model. */
export const vocabulary = { kinds: KINDS, relations: RELATIONS };

export const KindInfo = {
  label: (record: KindRecord, args: LanguageArgument) => inLanguage(record.label, args),
  plural: (record: KindRecord, args: LanguageArgument) => inLanguage(record.plural, args),
};

export const RelationInfo = {
  label: (record: RelationRecord, args: LanguageArgument) => inLanguage(record.label, args),
  inverse: (record: RelationRecord, args: LanguageArgument) => inLanguage(record.inverse, args),
};

/** Every kind and type is counted, those with none too. */
export const Statistics = {
  nodes: ({ nodes }: StoredStatistics) => KINDS.map(({ kind }) => ({ kind, count: nodes[kind] ?? 0 })),
  relations: ({ relations }: StoredStatistics) =>
    RELATIONS.map(({ type }) => ({ type, count: relations[type] ?? 0 })),
  caveats: async (_: unknown, _args: unknown, { store }: Context) =>
    (await store.caveats()).map((code) => ({ code, description: CAVEATS[code] })),
};
