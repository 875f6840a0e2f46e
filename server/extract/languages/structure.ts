/** What a language contributes to reading the form of a text. Words are in lower case. */
export interface StructureRecord {
  /** January first. */
  readonly months: readonly string[];
  /** Short words whose share tells the language, blank between. */
  readonly functionWords: string;
  /** Words with which no paragraph ends: what follows is its continuation. */
  readonly openEnds: string;
  /** Ordinal words, blank between, `|` between forms: first to nineteenth, then the tens. */
  readonly ordinals: {
    readonly units: string;
    readonly tens: string;
    readonly tensBefore: string;
    readonly hundred: string;
  };
  readonly session: string;
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  readonly annex: readonly string[];
  readonly article: readonly string[];
  /** The article before an organ that opens a resolution. */
  readonly organOpening: readonly string[];
  /** With what a footnote begins, after its number. */
  readonly footnote: readonly string[];
  /** With what the line begins that says how and when a text was adopted. */
  readonly closing: readonly string[];
  readonly meeting: readonly string[];
}
