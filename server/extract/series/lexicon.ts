/** What an adopted text is called: decides its kind and whether it has a symbol. */
export type WorkType = 'resolution' | 'decision' | 'statement' | 'conclusions';

/** The words of one language that numbered works are cited with. Sources of regular expressions, bounded. */
export interface SeriesLexicon {
  /** The words for an adopted text, singular and plural. */
  heads: { readonly [type in WorkType]: string };
  /** Letters one of which every head holds. */
  headLetters: string;
  /** January to December, lower case, alternatives joined by `|`. */
  months: readonly string[];
  /** What a date behind a number begins with: "of ", "dated ". */
  dateLead: string;
  /** Day, month and year in the order of the language; `MONTH` stands for the month. */
  date: readonly string[];
  /** Possessives that point to the organ that speaks: "its". */
  possessives: string;
  /** Words that may stand between an organ's name and the word for its work: "previous". */
  adjectives: string;
  /** What joins a number to the organ named behind it: " of the ". */
  ofOrgan: string;
  /** Between the members of a list: "and". */
  joiners: string;
  /** Verb forms that open a clause: a possessive right behind one is the author's. */
  openingVerb: string;
  /** "No.", "nos" between the head and the number. */
  numero: string;
  /** "and B", "to C": more parts of one resolution. */
  partJoiner: string;
  /** Number words, stems of ordinals: key as written, hyphens included. */
  ordinals: ReadonlyMap<string, number>;
  /** Digits with the ending of an ordinal: 78th. */
  ordinalDigits: string;
  /** The ending of a four-digit number as a scanner misreads it: 2313, and 2169" for 2313e and 2169e. */
  misreadOrdinal: string;
  /** Words between an ordinal and "session": "special". */
  sessionQualifiers: string;
  /** Words right behind "session": "extraordinaire". */
  behindSession: string;
  /** Words between an ordinal and "meeting": "plenary". */
  meetingQualifiers: string;
  /** Nouns that name bodies that adopt resolutions or decisions, capitalised. */
  deciders: string;
  /** Nouns that name bodies, capitalised. */
  bodies: string;
  /** Words in small letters inside the name of a body. */
  nameLinks: string;
  /** What joins a link to the word behind it without a blank: "l'Union". */
  elided: string;
  /** Behind the name of a body, the mark of what is its own: "the Platform's". */
  possessed: string;
  /** Words with a capital that open a sentence before the name of a body. */
  sentenceOpeners: string;
  /** Verbs that do; also the form of words inside names, such as "Governing". */
  sentenceVerbs: string;
  /** What makes "Council" part of the name of some other body: " of Europe". */
  goesOn: string;
  /** Right behind "meeting", from its blank on: " (closed)". */
  behindMeeting: string;
  /** Of the words beside "session", those of special ones, and of emergency special ones. */
  special: string;
  emergency: string;
  /** Before the title of a numbered text: "entitled". */
  entitled: string;
  /** What joins resolutions to their organ in the heading of a table's column: " of the ". */
  ofBody: string;
  /** With what the heading of a table's column ends that holds no resolutions. */
  otherColumn: string;
  /** "General Assembly resolution 74/247" */
  nameOf(type: WorkType, number: string, organ: string | undefined): string;
  /** "meeting of the General Assembly": words of the text, and whose it is. */
  nameOfMeeting(words: string, organ: string): string;
}
