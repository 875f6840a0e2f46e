import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

/** Blocks behind a mention within which its footnote is looked for: those of one page. */
const FURTHEST_NOTE = 40;
/** Units of the number and the white space with which a footnote begins. */
const LONGEST_NUMBER = 7;
/** Units of a paragraph of notes within which one is looked for. */
const LONGEST_RUN = 1200;

/**
 * The document that the footnote behind a name gives as its symbol: "the report of the Secretary-General,³"
 * with "³ A/56/89." below. The mark is no longer in the clean text, so it is looked up in the raw text.
 */
export function symbolInNote(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  all: readonly Place[],
  end: number,
  block: number,
): NamedMention | undefined {
  const number = markBehind(scope, end);
  if (number === undefined) return undefined;
  const label = `fn${number}`;
  const { blocks } = scope.doc;
  for (let index = block + 1; index < Math.min(all.length, block + FURTHEST_NOTE); index++) {
    const joined = blocks[index]!.kind === 'footnote' ? symbolInRun(scope, lookup, index, number) : undefined;
    if (joined !== undefined) return joined;
    if (blocks[index]!.label !== label) continue;
    const symbols = lookup.in(index).filter((each) => each.how === 'series' && each.kind === 'Document');
    const [first] = symbols;
    if (first === undefined) return undefined;
    // "A/56/89. For the printed text, see …": what stands first is the document
    const heads = first.start - blocks[index]!.start <= LONGEST_NUMBER;
    return heads || symbols.every((each) => each.entity === first.entity) ? first : undefined;
  }
  return undefined;
}

/** "312 See above. 313 S/2003/39. 314 Ibid.": a scanner runs the notes of a page together. */
function symbolInRun(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  block: number,
  number: number,
): NamedMention | undefined {
  const { start, end } = scope.doc.blocks[block]!;
  const words = scope.text.slice(start, Math.min(end, start + LONGEST_RUN));
  const at = words.indexOf(`. ${number} `);
  if (at < 0) return undefined;
  const from = start + at + `. ${number} `.length;
  const symbol = lookup.startingAt(block, from);
  return symbol?.how === 'series' && symbol.kind === 'Document' ? symbol : undefined;
}

/** The number of the footnote mark that the raw text has right behind a clean offset, a comma between or not. */
export function markBehind(scope: Scope, end: number): number | undefined {
  const { raw, clean } = scope.doc;
  const kept = /^\s?(\d{1,3})(?=[\s,;.])/.exec(clean.text.slice(end, end + 6))?.[1];
  if (kept !== undefined) return Number(kept);
  const from = clean.origin[end - 1]! + 1;
  const comma = /[,;.:]/.test(clean.text[end] ?? '') ? 1 : 0;
  const to = clean.origin[Math.min(end + comma, clean.text.length)]!;
  if (to <= from || to - from > 40) return undefined;
  const digits = /\d{1,3}/.exec(raw.slice(from, to).replace(/[⁰¹²³⁴-⁹]/g, plainDigit))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigit = (raised: string) => String(SUPERSCRIPTS.indexOf(raised));
