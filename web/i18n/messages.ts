import type { CaveatCode } from '../api/overview.js';
import type { Direction, ParagraphKind, Stance } from '../api/types.js';
import type { Question } from '../data/questions.js';
import type { Reading } from '../data/readings.js';

/**
 * Every word of the interface. A language is one value of this type, so a missing or misspelt key is
 * a type error. Counts follow a noun and a colon, or a word that does not inflect, so that no language
 * needs plural rules. Names of kinds and relation types come from the server's vocabulary.
 */
export interface Messages {
  /** The language's own name. */
  self: string;
  tagline: string;
  home: string;
  languageMenu: string;
  skip: string;

  search: {
    label: string;
    placeholder: string;
    searching: string;
    none(query: string): string;
    found(count: string): string;
    hint: string;
    relations(count: string): string;
    alsoCalled: string;
  };

  tabs: { label: string; graph: string; table: string; details: string };

  legend: {
    title: string;
    kinds: string;
    relations: string;
    proposed: string;
    showAll: string;
    hint: string;
  };

  graph: {
    label: string;
    keys: string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    steps: string;
    follow: string;
    follows: Readonly<Record<Direction, string>>;
    shown(nodes: string, relations: string): string;
    omitted(count: string): string;
    showMore: string;
    loading: string;
    alone: string;
    filtered: string;
    full: string;
  };

  table: {
    caption: string;
    source: string;
    relation: string;
    target: string;
    date: string;
    /** What `date` is, more fully. */
    dateHint: string;
    /** Heads the rows of the chosen node. */
    of(name: string): string;
    /** Heads the other rows. */
    among: string;
    places: string;
    confidence: string;
    keys: string;
    empty: string;
    readEvidence: string;
  };

  panel: {
    label: string;
    nothing: string;
    close: string;
    expand: string;
    collapse: string;
    recentre: string;
    official: string;
    date: string;
    until: string;
    identifiers: string;
    names: string;
    relations: string;
    noRelations: string;
    more(left: string): string;
    unlisted: string;
    wasRead: string;
    /** Introduces the other nodes that have the document symbol of this one. */
    sameSymbol: string;
    sameSymbolHint: string;
    /** In place of `wasRead`, of a document of the graph that ships. */
    noText: string;
    symbol: string;
  };

  evidence: {
    title: string;
    places(shown: string, total: string): string;
    paragraph: string;
    verb: string;
    act: string;
    cue: string;
    modality: string;
    done: string;
    proposed: string;
    concerned: string;
    confidence: string;
    /** Stands before one of `readings`. */
    rule: string;
    heading: string;
    closing: string;
    /** `where`: a document's symbol, or the host of its page. */
    openText(where: string): string;
    /** How many places state a relation. */
    stated(count: string): string;
    context: string;
    undated: string;
    language: string;
    unknownLanguage: string;
    /** Of a document whose text is not in the graph. */
    noText: string;
    quotedIn(language: string): string;
  };

  start: {
    /** These name what is counted as `renvoi stats` does. */
    documents: string;
    withoutText(count: string): string;
    nodes: string;
    relations: string;
    places: string;
    examples: string;
    questions: string;
    asked: Readonly<Record<Question['key'], string>>;
    answers(count: string): string;
    /** Why the graph is not to be taken for whole, and what to do. */
    caveats: Readonly<Record<CaveatCode, string>>;
    mostCited: string;
    citedBy(count: string): string;
    /** Stands over the figures of a list: in how many instruments each is cited. */
    citedHead: string;
    /** Names open periods: the years up to one, and those from one on, that year included. */
    until(year: string): string;
    since(year: string): string;
    noneCited: string;
    /** Names the choice of periods: when what is cited was made. */
    dated: string;
    allYears: string;
    read: string;
    how: string;
    steps: readonly [string, string, string];
    empty: string;
    holdings: string;
  };

  state: {
    loading: string;
    unreachable: string;
    unknownNode(id: string): string;
    unknownRelation: string;
    failed(message: string): string;
    retry: string;
  };

  paragraphKinds: Readonly<Record<ParagraphKind, string>>;
  /** What the words of a passage were read by. */
  readings: Readonly<Record<Reading, string>>;
  stances: Readonly<Record<Stance, string>>;
  /** By scheme of identifier; an unknown scheme is shown as it is. */
  schemes: Readonly<
    Record<'symbol' | 'cets' | 'mtdsg' | 'unts' | 'iso3166' | 'm49' | 'wikidata' | 'celex', string>
  >;
}
