/**
 * Which of a language's drafting verbs open a further act in the middle of a paragraph. Words are in
 * lower case, blank between.
 */
export interface RunInRecord {
  /** Heads that govern a paragraph only from its beginning. */
  readonly never: string;
  /** Finite verbs that are too often something else: predicates of a relative clause, nouns, auxiliaries. */
  readonly ambiguous: string;
  /** Of these, the ones that do open an act after a connector: "and calls upon", "et demande à". */
  readonly afterConnector: string;
  /** What makes a verb of one of them without a connector; a fragment of a regular expression. */
  readonly surelyVerb: string;
  /** Participles that too often qualify a noun: only a connector lets them open an act. */
  readonly qualifiers: string;
  /**
   * Of the qualifiers, those with which a text addresses somebody: acts of their own, unless what they
   * follow is recalled or noted.
   */
  readonly addressing: string;
  /** Finite forms that are nouns too, and the words that then follow, a fragment of a regular expression. */
  readonly nouns: string;
  readonly ofNoun: string;
  /** Connectors with which a participle is an act of its own inside an operative paragraph: "while urging". */
  readonly asides: readonly string[];
  /** Connectors that join no finite verb to the act before. */
  readonly participial: readonly string[];
}
