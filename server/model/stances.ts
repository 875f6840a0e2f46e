/**
 * The governing drafting verb of a citation, in English: the closed list of the annotation guide.
 * `refers` says that no act governs the words.
 */
export const STANCES = [
  'recalls',
  'reaffirms',
  'reiterates',
  'notes',
  'welcomes',
  'emphasizes',
  'recognizes',
  'considers',
  'bears in mind',
  'guided by',
  'commends',
  'deplores',
  'condemns',
  'expresses concern',
  'calls upon',
  'encourages',
  'urges',
  'invites',
  'requests',
  'recommends',
  'decides',
  'demands',
  'endorses',
  'adopts',
  'supports',
  'proposes',
  'builds on',
  'refers',
] as const;

export type Stance = (typeof STANCES)[number];

/** Whether what is stated has been done, or is only asked for, recommended or envisaged. */
export const MODALITIES = ['done', 'proposed'] as const;

export type Modality = (typeof MODALITIES)[number];
