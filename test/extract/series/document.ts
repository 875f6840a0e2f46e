import { unitsOf } from '../../../server/extract/text/units.js';
import type { LexiconLanguage } from '../../../server/extract/languages/index.js';
import type { Mention, Segmented } from '../../../server/extract/types.js';
import { recogniseSeries } from '../../../server/extract/series/index.js';

/** A document of one paragraph a line, for the tests. */
export function textOf(
  text: string,
  language: LexiconLanguage,
  header: Partial<Segmented['header']> = {},
): Segmented {
  const blocks: Segmented['blocks'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') {
      const id = `p${blocks.length}`;
      blocks.push({ id, label: id, kind: 'body', language, clauses: [], start, end: start + line.length });
    }
    start += line.length + 1;
  }
  const origin = Int32Array.from({ length: text.length + 1 }, (_, i) => i);
  return {
    raw: text,
    clean: { text, units: unitsOf(text), origin },
    blocks,
    language,
    header: { kind: 'Resolution', title: '', ...header },
    notices: [],
  };
}

/** Each mention as `words → id`. */
export function read(
  text: string,
  language: LexiconLanguage,
  header: Partial<Segmented['header']> = {},
): string[] {
  return recogniseSeries(textOf(text, language, header)).map(
    (mention: Mention) => `${text.slice(mention.start, mention.end)} → ${mention.entity}`,
  );
}
