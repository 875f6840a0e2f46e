import { ORGANS } from '../organs.js';
import type { Block, LexiconLanguage, Range } from '../types.js';
import type { Patterns } from './patterns.js';

/** An organ named in the text. */
export interface OrganName extends Range {
  /** Ids of the organs that these words can mean; one if the name is full. */
  organs: readonly string[];
  full: boolean;
}

const key = (name: string): string => name.replace(/\s+/g, ' ').replace(/’/g, "'");

function table(language: LexiconLanguage): Map<string, { organs: string[]; full: boolean }> {
  const names = new Map<string, { organs: string[]; full: boolean }>();
  for (const organ of ORGANS) {
    for (const name of organ.names[language]) names.set(key(name), { organs: [organ.id], full: true });
  }
  for (const organ of ORGANS) {
    for (const name of organ.short[language]) {
      const known = names.get(key(name));
      if (known?.full === true) continue;
      if (known === undefined) names.set(key(name), { organs: [organ.id], full: false });
      else known.organs.push(organ.id);
    }
  }
  return names;
}

const NAMES: Record<LexiconLanguage, Map<string, { organs: string[]; full: boolean }>> = {
  en: table('en'),
  fr: table('fr'),
};

/** Every organ named in a block, in order. */
export function organNames(text: string, block: Block, patterns: Patterns): OrganName[] {
  const language: LexiconLanguage = block.language === 'fr' ? 'fr' : 'en';
  const body = text.slice(block.start, block.end);
  const found: OrganName[] = [];
  for (const match of body.matchAll(patterns.organs)) {
    const record = NAMES[language].get(key(match[0]));
    if (record === undefined) continue;
    const start = block.start + match.index;
    found.push({ start, end: start + match[0].length, organs: record.organs, full: record.full });
  }
  return found;
}

/** Index of the first organ that ends after an offset. */
function firstEndingAfter(names: readonly OrganName[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last organ that ends at or before an offset. */
export function organBefore(names: readonly OrganName[], offset: number): OrganName | undefined {
  return names[firstEndingAfter(names, offset) - 1];
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
