import { layOut } from './layout.js';
import { UnitWriter } from './units.js';
import type { CleanText } from '../types.js';

/**
 * The text without what its carrier added: Markdown and HTML, footnote marks, bookmarks, soft hyphens,
 * line breaks inside paragraphs, page breaks inside sentences.
 *
 * Conventions: one line of `text` is one paragraph (`\n` and nothing else separates two); inside a
 * paragraph every space is one blank, or one tab where the source had a tab (cells, "1.1\t"); the
 * apostrophe is ' and the hyphen -; quotation marks and dashes are as in the source. Footnote bodies
 * and running heads that stand inside a sentence follow its paragraph; `notes` has where each
 * footnote begins. `origin` grows inside a paragraph except where a page break was mended: what was
 * moved out comes later.
 */
export function clean(raw: string): CleanText {
  const { pieces, noteNumbers } = layOut(raw);
  const writer = new UnitWriter(raw, noteNumbers);
  const notes: number[] = [];
  const begin = (at: number) => {
    if (writer.length > 0 && writer.last() !== 10) writer.put(10, at);
  };
  const flush = () => {
    for (let k = 0; k < writer.inlineNotes.length; k++) {
      const body = writer.inlineNotes[k]!;
      begin(body.end);
      notes.push(writer.length);
      writer.write(body.start, body.end);
    }
    writer.inlineNotes.length = 0;
  };
  for (const piece of pieces) {
    if (piece.joined) {
      const hyphen = writer.last() === 45;
      if (!hyphen && writer.last() !== 10) writer.put(32, Math.max(piece.start - 1, 0));
      else if (hyphen) writer.mendHyphen(piece.start);
    } else {
      flush();
      begin(Math.max(piece.start - 1, 0));
      if (piece.note) notes.push(writer.length);
    }
    writer.write(piece.start, piece.end);
  }
  flush();
  if (writer.last() === 10 && writer.length > 0) writer.length--;
  const { text, units, origin } = writer.finish();
  return { text, units, origin, notes, marks: writer.marks };
}
