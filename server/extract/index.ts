import type { Extraction } from '../model/index.js';
import { assemble, selfId } from './assemble.js';
import { compileAuthority, type Authority } from './names/authority.js';
import { recogniseNames } from './names/recognise.js';
import { relate } from './relate/index.js';
import { fileSymbol } from './segment/fileSymbol.js';
import { segment } from './segment/index.js';
import { recogniseSeries } from './series/index.js';

export { compileAuthority, type Authority };

export interface ExtractOptions {
  /**
   * The path to report. Its name gives the document its symbol where it spells one and the text states
   * none, and its name where the text has no title.
   */
  file: string;
  authority: Authority;
}

/**
 * Reads one text: segments it, recognises and resolves what it names, and relates what it states.
 * Pure and deterministic; it never throws on any text.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const doc = segment(text, fileSymbol(options.file));
  const series = recogniseSeries(doc);
  const recognised = recogniseNames(doc, series, options.authority);
  const self = selfId(doc, options.file, options.authority);
  const found = relate(recognised, { id: self, kind: doc.header.kind });
  return assemble(doc, options.file, self, recognised.mentions, found, options.authority);
}
