import { tokenAt, type Tokens } from '../text/tokens.js';
import type { Segmented } from '../types.js';

const OPENING = /[“«„]/;
const CLOSING = /[”»]/;
const LONGEST = 60;

/**
 * Where italics and quotation marks bound words: first token → token behind the last. Markdown
 * emphasis is no longer in the clean text, so it is looked up in the raw text between two tokens;
 * whether a star opens or closes is told by the space beside it, since some are never closed.
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
  // one more round than there are tokens: what stands behind the last may close
  for (let t = 0; t <= tokens.count; t++) {
    const from = t === 0 ? 0 : tokens.end[t - 1]!;
    const to = t < tokens.count ? tokens.start[t]! : text.length;
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
    const star = starBetween(doc, from, to);
    if (star === 'opens') italic = t;
    else if (star === 'closes') {
      close(italic, to);
      italic = -1;
    }
  }
  return bounds;
}

/** What the Markdown stars between two neighbouring tokens do; two that meet close and open. */
function starBetween(doc: Segmented, from: number, to: number): 'opens' | 'closes' | undefined {
  const { origin } = doc.clean;
  const start = from === 0 ? origin[0]! : origin[from - 1]! + 1;
  const end = origin[to]!;
  // a footnote moved away makes neighbours of what is far apart
  if (end <= start || end - start > 40) return undefined;
  const between = doc.raw.slice(start, end);
  const first = between.indexOf('*');
  if (first < 0) return undefined;
  const last = between.lastIndexOf('*');
  const spaceBefore = first > 0 && /[\s("“«'’[]/.test(between[first - 1]!);
  const spaceAfter = last + 1 < between.length && /[\s.,;:)"”»\]]/.test(between[last + 1]!);
  if (spaceAfter && !spaceBefore) return 'closes';
  return 'opens';
}
