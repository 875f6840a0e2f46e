import type { Kind } from '../../model/index.js';

/** A noun that heads names: "Convention", "Groupe de travail". */
export interface HeadNoun {
  /** One or more words, folded or not: matching folds. */
  words: string;
  kind: Kind;
  /** The same head in every language, for ids that do not depend on the language of the text. */
  canonical: string;
}

/** What a language contributes to the grammar of names; the engine knows no word of any. */
export interface NameLexicon {
  /** Whether the words of a name are capitalised: English does, French only the first. */
  titleCase: boolean;
  heads: readonly HeadNoun[];
  /** Nouns that head a name only as its last word: "Codification Branch", not "Branch of the Office". */
  lastHeads: readonly HeadNoun[];
  /** Adjectives before or behind a head that make it a temporary body: "ad hoc", "spécial". */
  temporary: readonly string[];
  /** Lower-case words that a name may contain after its head. */
  links: readonly string[];
  /** Links after which a name may go on in lower case: "on", "concerning". */
  openers: readonly string[];
  /** Words with which a long name adds to what is a name without them: "which", "and". */
  adding: readonly string[];
  /** Words at which a name ends though no punctuation says so. */
  stops: readonly string[];
  /** Prepositions of purpose, with which a name that has its noun in common with another does not go on. */
  purposes: readonly string[];
  /** Stops that only their accents tell from links: "a" from "à", "où" from "ou". */
  exactStops: readonly string[];
  /** Links at which the name of an organization, programme or meeting ends, though a treaty's goes on. */
  narrowStops: readonly string[];
  /** Articles, possessives and demonstratives before a name; the last are also of references back. */
  articles: readonly string[];
  /** Of the articles, the definite ones in their full form. */
  definite: readonly string[];
  /** What stands behind the apostrophe of a genitive: "Base’s"; none where the language has no such genitive. */
  genitive: readonly string[];
  demonstratives: readonly string[];
  indefinite: readonly string[];
  /** Pronouns that stand for bodies before a participle: "those established by". */
  standIns: readonly string[];
  /** "other": bodies that have no name of their own follow. */
  others: readonly string[];
  /** Capitalised words that begin sentences and no name. */
  openings: readonly string[];
  and: readonly string[];
  /** "entitled", "intitulé": a title in quotes or italics follows. */
  entitled: readonly string[];
  /** "established", "créé": past participles of creation. */
  established: readonly string[];
  /** Of those, the participles said of groups of persons alone: "convened". */
  gathered: readonly string[];
  /** What joins them to the source: "by", "pursuant to". */
  establishedBy: readonly string[];
  /** What joins them to an instrument, and before a body says where: "in". */
  establishedIn: readonly string[];
  /** "concerning", "concernant": says what such a committee is about. */
  concerning: readonly string[];
  /** Lower-case words of four letters or more with which a name goes on: any other is a verb it ran into. */
  goesOn: readonly string[];
  /** Words that may stand between a name and its date. */
  dateJoins: readonly string[];
  /** Adjectives before a plural that make it a class and no name: "International Agreements". */
  genericAdjectives: readonly string[];
  /** Nouns of waters, which are called by the name of a State on their shore: "Gulf of", « lac ». */
  waters: readonly string[];
  /** Towns that are written as another language writes a State. */
  towns: readonly string[];
  /** Nouns of currencies, the same: "United States dollars", « dollars des États-Unis ». */
  currencies: readonly string[];
  /** Words that tell no name from another. */
  emptyWords: readonly string[];
  /** Nouns of documents with an author: "report", "letter". */
  documents: readonly { words: string; canonical: string }[];
  /** Offices whose holders write documents: "Permanent Representative". */
  offices: readonly { words: string; canonical: string }[];
  /** "submitted", "addressed": between a document and its author, date or addressee. */
  sent: readonly string[];
  /** "to", before an addressee. */
  to: readonly string[];
  /** "of the" between a document and its author. */
  of: readonly string[];
}

/** Names that no grammar can find out, by the id of what they name; for texts read without an authority file. */
export interface WellKnown {
  bodies: readonly { id: string; parent?: string; names: readonly string[]; common?: readonly string[] }[];
  /** A state a line: its names, separated by semicolons, behind its slug where the first does not give it. */
  states: string;
}
