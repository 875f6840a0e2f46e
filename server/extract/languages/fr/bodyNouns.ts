import type { HeadNoun } from '../nameLexicon.js';

const nouns = (kind: HeadNoun['kind'], list: string): HeadNoun[] =>
  list.split('|').map((pair) => {
    const [words, canonical] = pair.split('=') as [string, string];
    return { words, kind, canonical };
  });

/** Nouns too common to head names, which behind « créer un » are bodies all the same. */
export const FR_BODY_NOUNS: readonly HeadNoun[] = [
  ...nouns('WorkingGroup', 'groupe=group|équipe=team|sous-groupe=subgroup'),
  ...nouns('Organization', 'unité=unit|section=section|greffe=registry|organe=body|cellule=cell'),
  ...nouns('Programme', 'détachement=detachment|contingent=contingent'),
];
