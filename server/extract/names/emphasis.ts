import { Gap, tokenAt, type Tokens } from '../text/tokens.js';
import type { Segmented } from '../types.js';

const LONGEST = 60;

/** What a character between two words does to quotations. */
const enum Mark {
  none,
  opens,
  closes,
  turns,
  ends,
}

const MARKS = new Map<number, Mark>();
for (const [characters, mark] of [
  ['“«„', Mark.opens],
  ['”»', Mark.closes],
  ['"', Mark.turns],
  ['\n', Mark.ends],
] as const)
  for (const character of characters) MARKS.set(character.charCodeAt(0), mark);
const MARK_OF = new Uint8Array(0x10000).map((_, unit) => MARKS.get(unit) ?? Mark.none);

/** Stretches of tokens in italics or quotation marks; in an array, since every token is asked for. */
export class Emphasis {
  /** By first token: the token behind the last, 0 where none begins. */
  private ends: Int32Array | undefined;

  constructor(private readonly count: number) {}

  set(first: number, last: number): void {
    this.ends ??= new Int32Array(this.count);
    this.ends[first] = last;
  }

  /** First tokens of the stretches that begin in [from, to), in order. */
  startsIn(from: number, to: number): readonly number[] {
    const starts: number[] = [];
    if (this.ends !== undefined)
      for (let first = from; first < to; first++) if (this.ends[first]! > 0) starts.push(first);
    return starts;
  }

  /** The last token before another, but not before `from`, with which a stretch begins; -1 if none does. */
  startBefore(token: number, from: number): number {
    if (this.ends === undefined) return -1;
    for (let first = token - 1; first >= from; first--) if (this.ends[first]! > 0) return first;
    return -1;
  }

  has(first: number): boolean {
    return this.ends !== undefined && this.ends[first]! > 0;
  }

  /** The token behind the last of the stretch that begins at a token. */
  get(first: number): number | undefined {
    return this.has(first) ? this.ends![first] : undefined;
  }
}

/**
 * Where italics and quotation marks bound words: first token → token behind the last. Markdown
 * emphasis is no longer in the clean text, so it is looked up in the raw text between two tokens;
 * whether a star opens or closes is told by the space beside it, since some are never closed.
 */
export function emphasisBounds(doc: Segmented, tokens: Tokens): Emphasis {
  const { text, origin } = doc.clean;
  const bounds = new Emphasis(tokens.count);
  const starred = doc.raw.includes('*');
  let italic = -1;
  let quoted = -1;
  const close = (from: number, offset: number) => {
    const last = tokenAt(tokens, offset);
    if (from >= 0 && last > from && last - from <= LONGEST) bounds.set(from, last);
  };
  let from = 0;
  // one more round than there are tokens: what stands behind the last may close
  for (let t = 0; t <= tokens.count; t++) {
    const to = t < tokens.count ? tokens.start[t]! : text.length;
    // between most words stands a blank, in the raw text too: there is nothing to see
    const plain = t > 0 && t < tokens.count && tokens.gap[t]! < Gap.quote;
    if (plain && (!starred || origin[to]! - origin[from - 1]! === to - from + 1)) {
      from = tokens.end[t]!;
      continue;
    }
    for (let i = from; i < to; i++) {
      const mark: Mark = MARK_OF[text.charCodeAt(i)]!;
      if (mark === Mark.none) continue;
      if (mark === Mark.opens) quoted = t;
      else if (mark === Mark.closes) {
        close(quoted, to);
        quoted = -1;
      } else if (mark === Mark.turns) {
        if (quoted >= 0) close(quoted, to);
        quoted = quoted >= 0 ? -1 : t;
      } else {
        quoted = -1;
        italic = -1;
      }
    }
    if (starred) {
      const star = starBetween(doc, from, to);
      if (star === 'opens') italic = t;
      else if (star === 'closes') {
        close(italic, to);
        italic = -1;
      }
    }
    if (t < tokens.count) from = tokens.end[t]!;
  }
  return bounds;
}

/** What the Markdown stars between two neighbouring tokens do; two that meet close and open. */
function starBetween(doc: Segmented, from: number, to: number): 'opens' | 'closes' | undefined {
  const { origin } = doc.clean;
  const start = from === 0 ? origin[0]! : origin[from - 1]! + 1;
  const end = origin[to]!;
  // a footnote moved away makes neighbours of what is far apart; between words is mostly one blank
  if (end <= start || end - start > 40 || !hasStar(doc.raw, start, end)) return undefined;
  const between = doc.raw.slice(start, end);
  const first = between.indexOf('*');
  const last = between.lastIndexOf('*');
  const spaceBefore = first > 0 && /[\s("“«'’[]/.test(between[first - 1]!);
  const spaceAfter = last + 1 < between.length && /[\s.,;:)"”»\]]/.test(between[last + 1]!);
  if (spaceAfter && !spaceBefore) return 'closes';
  return 'opens';
}

function hasStar(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (raw.charCodeAt(i) === 42) return true;
  return false;
}
