import type { HeadNoun } from '../nameLexicon.js';

const nouns = (kind: HeadNoun['kind'], list: string): HeadNoun[] =>
  list.split('|').map((words) => ({ words, kind, canonical: words.replaceAll(' ', '-') }));

/** Nouns too common to head names, which behind "to establish a" are bodies all the same. */
export const EN_BODY_NOUNS: readonly HeadNoun[] = [
  ...nouns('WorkingGroup', 'group|team|subgroup|task team|expert team|negotiating committee'),
  ...nouns('Organization', 'unit|section|registry|body|cell|chamber'),
  ...nouns('Programme', 'detachment|contingent'),
];
