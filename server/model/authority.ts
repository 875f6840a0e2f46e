import type { Kind } from './kinds.js';
import type { Language } from './languages.js';

/** One name of an entry. */
export interface AuthorityName {
  text: string;
  /**
   * `full`: the official name; `short`: a usual short name; `acronym`: case counts;
   * `former`: a name it had. Only a `context` name is too common to be recognised by itself: it
   * counts where the text has named the entry in full, or where one of the entry's `context` words
   * is near.
   */
  type: 'full' | 'short' | 'acronym' | 'former' | 'context';
  /**
   * Where this very name was found, word for word but for its case endings: an address, or a key of
   * `sources.json`. Names in English and French need none: they come with the facts of the entry.
   */
  source?: string;
}

/** A line of `seed/authority/*.jsonl`: what is known of an instrument or body before any text is read. */
export interface AuthorityEntry {
  /** `kind/slug`, or the UN document symbol. */
  id: string;
  kind: Kind;
  /** English and French at least where it has an official name there; the first is the one shown. */
  names: { readonly [language in Language]?: readonly AuthorityName[] };
  /** The languages in which it has an official name, where these are not all six; a name in another is a usual translation. */
  languages?: readonly Language[];
  /** Adoption, foundation or opening, ISO 8601, as precise as is known. */
  date?: string;
  /** End of mandate, of validity or of existence. */
  until?: string;
  /** Id of the organ that adopted it or of the body it belongs to. */
  organ?: string;
  parent?: string;
  /** Id of the instrument that it supplements (protocols) or that established it (bodies). */
  supplements?: string;
  establishedBy?: string;
  /** Id of the body whose mandate it carries on. */
  succeeds?: string;
  /** Scheme → value, the schemes of `identifiers.ts`; no two entries share one. */
  identifiers?: Record<string, string>;
  /** Words (any language) that tell this entry from others of the same name. */
  context?: readonly string[];
  /** Official address. */
  address?: string;
  /** Where its facts are from, if not where its family's are: an address, or a key of `sources.json`. */
  source?: string;
}
