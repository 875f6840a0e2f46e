/**
 * What a language contributes to reading the head and the outline of a text. Each field is a fragment
 * of a regular expression, alternatives between `|`; `segment/headerWords.ts` joins those of all
 * languages and says how each is bounded, and whether its case counts.
 */
export interface HeaderRecord {
  /** The articles with which an organ's name begins. */
  readonly articles: string;
  /** "We", with which heads of state speak. */
  readonly we: string;
  /** Articles and prepositions that stand before a noun which is no first word of a title. */
  readonly links: string;
  /** Joins the letters of parts: "3367 A and B". */
  readonly parts: string;

  /** Heads a resolution that is known by its organ alone. */
  readonly heading: string;
  /** Before the number of a resolution that heads a text: "Resolution 1838 (2008)". */
  readonly numberedAct: string;
  /** With what a line begins that announces a resolution or decision without a number. */
  readonly actLine: string;
  /** What an organ adopts: resolutions, decisions, recommendations. */
  readonly act: string;
  /** Between "Resolution" and its organ: "adopted". */
  readonly adoptedAct: string;
  /** Beside the organ that is the author of the text. */
  readonly author: string;
  /** What a text is called that several adopt and none of them calls a resolution. */
  readonly outcome: string;

  /** What treaties are called. */
  readonly treaty: string;
  /** Of these, the first letters of words that often mean something else: "statut" is also a standing. */
  readonly treatySeldom: string;
  /** Makes one of these a treaty all the same: "Traité portant statut". */
  readonly constituting: string;
  /** What makes "… Convention" the subject of another text. */
  readonly aboutTreaty: string;

  /** Lines of a first page that are no title: distribution, agenda item, place, organ. */
  readonly furniture: string;
  /** Words behind or before which a title that a page breaks goes on: "of", "between". */
  readonly joins: string;
  /** With what the preamble of a treaty begins, before any title of it: "The States Parties to". */
  readonly parties: string;
  /** Heads a preamble, which converters run into the title. */
  readonly preamble: string;
  /** Before the colon behind which collections say where a text is from, run into its title too. */
  readonly credit: string;
  /** What tells a line that names a meeting. */
  readonly meeting: string;
  /** "Report of", from which the first words of a text without a title are taken. */
  readonly report: string;
  /** Before the subject of a report. */
  readonly about: string;
  /** A part of a budget that is printed by itself: "Section 8". */
  readonly part: string;

  /** With what the heading of a presidential statement begins. */
  readonly statement: string;
  /** Announces the words of such a statement. */
  readonly stated: string;
  /** With what a starred note begins that tells how a delegation meant to vote. */
  readonly voter: string;

  /** "Article" as headings write it, and the word for the first. */
  readonly article: string;
  readonly firstArticle: string;
  /** A heading of an article without a number. */
  readonly article0: string;
  /** Behind "Article 5", what makes it the beginning of a sentence. */
  readonly afterArticle: string;

  /** With what an item of a list begins that completes the sentence of its chapeau. */
  readonly completes: string;
  /** First letters of the line that closes a text; how scanners read their end, and what follows them. */
  readonly adopted: string;
  readonly misreadAdopted: string;
  readonly misreadClosing: string;

  /** Verbs in the form of plural nouns that head an item of a list more often; blank between. */
  readonly pluralNouns: string;
  /** Behind one of them, what shows it to be a verb. */
  readonly afterVerb: string;
}
