/** Words that state a relation, by what they do; each list holds every inflected form. */
export const CUE_NAMES = [
  /** To ratify, to accede, to become party: followed by the treaty. */
  'ratify',
  /** "have ratified", "parties to": a state of affairs, no call. */
  'ratified',
  /** "have not yet": turns a state of affairs into what is called for. */
  'notYet',
  /** To establish, infinitive or gerund: followed by the body. */
  'establish',
  /** "establishment of": a noun, followed by the body or by "by" and the source. */
  'establishment',
  /** "establishing", "by which it established": an instrument stands before. */
  'establishing',
  /** "called for the establishment of": the same, where creation is only asked for. */
  'proposing',
  /** "is hereby established", "be established": the body before, or behind "there". */
  'establishedPassive',
  /** "established by": an instrument stands behind, the body before. */
  'establishedBy',
  /** "amending", "replacing". */
  'amending',
  /** "amended by": what amends behind. */
  'amendedBy',
  /** "endorsed by". */
  'endorsedBy',
  /** "endorsed", in the active. */
  'endorsing',
  /** "organized", "convened": behind a meeting, before who did it. */
  'organized',
  /** "under the auspices of". */
  'auspices',
  /** "in the organization of": organizers before, the meeting behind. */
  'organizing',
  /** "charged with drafting", "to elaborate". */
  'drafting',
  /** "succeeds", "replaces": a body on either side. */
  'succeeding',
  /** "expressed reservations". */
  'reserving',
  /** "cooperation between". */
  'cooperating',
  /** "encourages", "urging", "should": somebody calls for what follows. */
  'calling',
  /** "encouraged": somebody called for it, in a report or by another instrument. */
  'called',
  /** "which recalls": an instrument before cites what follows. */
  'citing',
  /** "adopted at". */
  'adoptedAt',
  /** "adopted", in the active. */
  'adopting',
  /** "adoption", before "of" and what was adopted, or who adopted it. */
  'adoption',
  /** "supplementing", "optional protocol to". */
  'supplementing',
  /** "by": the source of a noun of establishment. */
  'by',
] as const;

export type CueName = (typeof CUE_NAMES)[number];

export type CueLexicon = Readonly<Record<CueName, readonly string[]>>;
