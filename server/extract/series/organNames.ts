import { perLanguage, type LexiconLanguage } from '../languages/index.js';
import { ORGANS } from '../organs.js';
import type { Block, CleanText, Range } from '../types.js';
import { isSpace, isWord } from './characters.js';
import { patternsOf } from './patterns.js';
import { firstIndex, lastBefore } from '../text/search.js';

/** An organ named in the text. */
export interface OrganName extends Range {
  /** Ids of the organs that these words can mean; one if the name is full. */
  organs: readonly string[];
  full: boolean;
}

interface Name {
  text: string;
  organs: string[];
  full: boolean;
}

/** Names by the code of their first letter, longest first. */
function table(language: LexiconLanguage): (Name[] | undefined)[] {
  const names = new Map<string, Name>();
  const add = (text: string, organ: string, full: boolean): void => {
    const known = names.get(text);
    if (known === undefined) names.set(text, { text, organs: [organ], full });
    else if (!known.full) known.organs.push(organ);
  };
  for (const organ of ORGANS)
    organ.names[language].forEach((name) => add(name.replace(/’/g, "'"), organ.id, true));
  for (const organ of ORGANS)
    organ.short[language].forEach((name) => add(name.replace(/’/g, "'"), organ.id, false));
  const byFirst: (Name[] | undefined)[] = [];
  for (const name of [...names.values()].sort((a, b) => b.text.length - a.text.length)) {
    (byFirst[name.text.charCodeAt(0)] ??= []).push(name);
  }
  return byFirst;
}

const NAMES = perLanguage((_, language) => table(language));

/** End of a name that begins at an offset, any space standing for a space; -1 if it is not there. */
function match(text: string, at: number, name: string): number {
  let i = at;
  for (let k = 0; k < name.length; k++, i++) {
    const wanted = name.charCodeAt(k);
    const unit = text.charCodeAt(i);
    if (unit === wanted) continue;
    if (wanted === 32 && isSpace(unit)) {
      // a line's end and the blanks around it
      while (i < at + 200 && isSpace(text.charCodeAt(i + 1))) i++;
      continue;
    }
    if (wanted === 39 && unit === 0x2019) continue;
    return -1;
  }
  return i;
}

/** Whether a short name is all there is of the name: "the Council", not "Council of Europe". */
function isWhole(text: string, start: number, end: number, block: Block, language: LexiconLanguage): boolean {
  const { goesOn, opensSentence } = patternsOf(language);
  if (goesOn.test(text.slice(end, end + 24))) return false;
  // "Peacebuilding Commission": a capitalised word before it, unless that opens a sentence
  if (start === block.start || !isSpace(text.charCodeAt(start - 1))) return true;
  let word = start - 1;
  while (word > block.start && start - word < 30 && !OPENERS.has(text.charCodeAt(word - 1))) word--;
  if (!/^\p{Lu}/u.test(text.slice(word, word + 1))) return true;
  const before = text.slice(Math.max(block.start, word - 2), word);
  return before === '' || /[.“"«(:;]\s?$/.test(before) || opensSentence.test(text.slice(word, start - 1));
}

const OPENERS = new Set([...' \n\t(“"«’\''].map((sign) => sign.charCodeAt(0)));

/** Every organ named in a block, in order. */
export function organNames({ text, units }: CleanText, block: Block, language: LexiconLanguage): OrganName[] {
  const byFirst = NAMES[language];
  const found: OrganName[] = [];
  for (let at = block.start; at < block.end; at++) {
    const unit = units[at]!;
    // names open with a capital without accent
    if (unit < 65 || unit > 90) continue;
    const list = byFirst[unit];
    if (list === undefined) continue;
    const before = text.charCodeAt(at - 1);
    if (at > block.start && (isWord(before) || before === 45)) continue;
    for (const name of list) {
      const end = match(text, at, name.text);
      if (end < 0 || end > block.end || isWord(text.charCodeAt(end))) continue;
      if (!name.full && !isWhole(text, at, end, block, language)) continue;
      found.push({ start: at, end, organs: name.organs, full: name.full });
      at = end - 1;
      break;
    }
  }
  return found;
}

/** Index of the first organ that ends after an offset. */
function firstEndingAfter(names: readonly OrganName[], offset: number): number {
  return firstIndex(names, ({ end }) => end <= offset);
}

/** The last organ that ends at or before an offset. */
export function organBefore(names: readonly OrganName[], offset: number): OrganName | undefined {
  return lastBefore(names, ({ end }) => end <= offset);
}

/** Organs that end at or before an offset and begin at or after another, nearest first. */
export function organsBetween(names: readonly OrganName[], from: number, to: number): OrganName[] {
  const found: OrganName[] = [];
  for (let i = firstEndingAfter(names, to) - 1; i >= 0 && names[i]!.start >= from; i--) found.push(names[i]!);
  return found;
}

/** The organ that begins exactly at an offset. */
export function organAt(names: readonly OrganName[], offset: number): OrganName | undefined {
  const hit = names[firstEndingAfter(names, offset)];
  return hit?.start === offset ? hit : undefined;
}
