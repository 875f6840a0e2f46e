import { RELATION_TYPES, type Direction, type RelationType, type UiLanguage } from '../api/types.js';
import { START, type View } from '../state/view.js';

/** A question that one view of the graph answers, to show what the explorer is for. */
export interface Question {
  readonly key: 'created' | 'ratified' | 'rests';
  /** The node it is about. */
  readonly about: string;
  readonly type: RelationType;
  /** Which way the relations run that answer it. */
  readonly follow: Exclude<Direction, 'BOTH'>;
}

export const QUESTIONS: readonly Question[] = [
  { key: 'created', about: 'wg/oewg-2021-2025', type: 'ESTABLISHES', follow: 'IN' },
  { key: 'ratified', about: 'treaty/budapest-convention', type: 'ENCOURAGES_RATIFICATION_OF', follow: 'IN' },
  { key: 'rests', about: 'A/RES/70/1', type: 'CITES', follow: 'OUT' },
];

/** The view that answers a question: the node, and round it only the relations that do. */
export function answer({ about, type, follow }: Question, language: UiLanguage | undefined): View {
  return {
    ...START,
    focus: [about],
    hiddenTypes: RELATION_TYPES.filter((other) => other !== type),
    follow,
    selected: { what: 'node', id: about },
    ...(language && { language }),
  };
}
