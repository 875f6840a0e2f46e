import type { Extraction } from '../model/index.js';
import { assemble, selfId } from './assemble.js';
import { compileAuthority, type Authority } from './names/authority.js';
import { recogniseNames, type NamedMention } from './names/recognise.js';
import { relate } from './relate/index.js';
import { fileSymbol } from './segment/fileSymbol.js';
import { segment } from './segment/index.js';
import { recogniseSeries } from './series/index.js';
import type { Segmented } from './types.js';

export { compileAuthority, type Authority };
export { LANGUAGES } from './languages/index.js';

export interface ExtractOptions {
  /**
   * The path to report. Its name gives the document its symbol where it spells one and the text states
   * none, and its name where the text has no title.
   */
  file: string;
  authority: Authority;
}

/** A reading with what it was made of, for those who explain it. Offsets are those of the clean text. */
export interface Analysis {
  doc: Segmented;
  /** In order of their place. */
  mentions: readonly NamedMention[];
  authority: Authority;
  extraction: Extraction;
}

/** Reads one text as {@link extract} does, and keeps what the reading was made of. */
export function analyse(text: string, options: ExtractOptions): Analysis {
  const { file, authority } = options;
  const doc = segment(text, fileSymbol(file));
  const series = recogniseSeries(doc);
  const recognised = recogniseNames(doc, series, authority);
  const self = selfId(doc, file, authority);
  const found = relate(recognised, { id: self, kind: doc.header.kind });
  const extraction = assemble(doc, file, self, recognised.mentions, found, authority);
  return { doc, mentions: recognised.mentions, authority, extraction };
}

/**
 * Reads one text: segments it, recognises and resolves what it names, and relates what it states.
 * Pure and deterministic; it never throws on any text.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  return analyse(text, options).extraction;
}
