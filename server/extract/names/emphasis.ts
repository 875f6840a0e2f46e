import { tokenAt, type Tokens } from '../text/tokens.js';
import type { Segmented } from '../types.js';

const OPENING = /[“«„]/;
const CLOSING = /[”»]/;
const LONGEST = 60;

/**
 * Where italics and quotation marks bound words: first token → token behind the last. Markdown
 * emphasis is no longer in the clean text, so it is looked up in the raw text between two units.
 */
export function emphasisBounds(doc: Segmented, tokens: Tokens): Map<number, number> {
  const { text } = doc.clean;
  const bounds = new Map<number, number>();
  let italic = -1;
  let quoted = -1;
  const close = (from: number, offset: number) => {
    const last = tokenAt(tokens, offset);
    if (from >= 0 && last > from && last - from <= LONGEST) bounds.set(from, last);
  };
  for (let t = 0; t < tokens.count; t++) {
    const from = t === 0 ? 0 : tokens.end[t - 1]!;
    const to = tokens.start[t]!;
    for (let i = from; i < to; i++) {
      const unit = text[i]!;
      if (OPENING.test(unit)) quoted = t;
      else if (CLOSING.test(unit)) {
        close(quoted, to);
        quoted = -1;
      } else if (unit === '"') {
        if (quoted >= 0) close(quoted, to);
        quoted = quoted >= 0 ? -1 : t;
      } else if (unit === '\n') {
        quoted = -1;
        italic = -1;
      }
    }
    if (hasStar(doc, from, to)) {
      if (italic >= 0) {
        close(italic, to);
        italic = -1;
      } else italic = t;
    }
  }
  return bounds;
}

/** Whether the raw text between two neighbouring tokens holds a Markdown star. */
function hasStar(doc: Segmented, from: number, to: number): boolean {
  const start = from === 0 ? doc.clean.origin[0]! : doc.clean.origin[from - 1]! + 1;
  const end = doc.clean.origin[to]!;
  return end > start && end - start < 40 && doc.raw.slice(start, end).includes('*');
}
