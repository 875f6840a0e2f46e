/** What a language contributes to reading the form of a text. Words are in lower case. */
export interface StructureRecord {
  /** January first. */
  readonly months: readonly string[];
  /** Short words whose share tells the language, blank between. */
  readonly functionWords: string;
  /** Words with which no paragraph ends: what follows is its continuation. */
  readonly openEnds: string;
  /** Words that end no paragraph unless a number follows: "resolution". */
  readonly wantsNumber: string;
  /** Prefixes that keep their hyphen when a line ends after it. */
  readonly prefixes: string;
  /**
   * Endings that are no words, alternatives of a regular expression: "Organi-sation", where a
   * conversion kept the hyphen of a lost line end.
   */
  readonly endings: string;
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
  /** With what a footnote begins, after its number: two letters or more, by which it is looked for. */
  readonly footnote: readonly string[];
  /** Of these, the first letters that nothing else begins with: a footnote even without its number. */
  readonly surelyFootnote: readonly string[];
  /** With what the line begins that says how and when a text was adopted. */
  readonly closing: readonly string[];
  readonly meeting: readonly string[];
  /** With what a letter or note is headed, before its date: "Letter dated". */
  readonly letter: readonly string[];
  /** With what the parties to a treaty end its preamble. */
  readonly agreed: readonly string[];
  /** With what a header says when its text was made. */
  readonly dating: {
    /** "[Resolution] adopted by …, on 3 May 2044". */
    readonly adopted: readonly string[];
    /** "[Convention] signed at …, on 3 May 2044". */
    readonly signed: readonly string[];
    /** "At its tenth meeting, held on 3 May 2044": the words at its beginning, and before the date. */
    readonly at: readonly string[];
    readonly held: readonly string[];
    /** "Resolution 838 of 3 May 2044". */
    readonly of: readonly string[];
    /** "on 3 May 2044", alone in its line. */
    readonly on: readonly string[];
  };
}
