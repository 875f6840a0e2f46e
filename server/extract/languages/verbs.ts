import type { Stance } from '../../model/index.js';

/**
 * The drafting verbs of a language. A form is lower-case words with blanks between; `~` stands for up
 * to five words ("expressing ~ concern"). Adverbs may stand before, inside and after any form, so no
 * form lists them. Of several forms that fit, the one with most words counts.
 */
export interface VerbLexicon {
  /** Act → forms that open a preambular paragraph: participles and adjectives. */
  readonly preambular: readonly (readonly [Stance, readonly string[]])[];
  /** Act → forms that open an operative paragraph: finite forms, third person and first plural. */
  readonly operative: readonly (readonly [Stance, readonly string[]])[];
  /** Words that may stand before, between and after the words of a form. */
  readonly adverbs: string;
  /** The same, of several words. */
  readonly phrases: readonly string[];
  /** Words that join a further act to the one before: "and", "tout en". */
  readonly connectors: readonly string[];
  /** Subjects after which an act may open a sentence: "The Council urges". */
  readonly subjects: readonly string[];
  /** "We", behind which a verb opens an act of heads of state or ministers. */
  readonly we: string;
  /** What stands behind "we" for a finite form, where the operative forms do not hold it: "urges", "urge". */
  readonly baseForm?: (finite: string) => string;
}
