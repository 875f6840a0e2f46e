import { entityId } from '../../model/index.js';
import { isUpper, oneLine } from './characters.js';
import { ORGANS } from '../organs.js';
import type { FoundOrgan } from './organOf.js';
import type { Place } from './place.js';

/**
 * The body named right behind a number, where no record has it: "decision 17/1 of the High-level
 * Committee on South-South Cooperation". Its name must hold a noun that names bodies.
 */
export function bodyBehind(place: Place, at: number): (FoundOrgan & { end: number }) | undefined {
  const { text, patterns } = place;
  patterns.ofOrgan.lastIndex = at;
  // behind a comma it is what the sentence goes on with
  if (text.charCodeAt(at) === 44 || !patterns.ofOrgan.test(text)) return undefined;
  const start = patterns.ofOrgan.lastIndex;
  patterns.bodyName.lastIndex = start;
  const match = patterns.bodyName.exec(text.slice(0, place.block.end));
  if (match === null) return undefined;
  // "of the Platform’s governance": the name ends before what it possesses
  const words = match[0].replace(patterns.possessed, '').replace(patterns.trailingLinks, '');
  return bodyNamed(place, start, words);
}

/** The body named right before a head: "Governing Board decision 5/1". */
export function bodyBefore(place: Place, head: number): FoundOrgan | undefined {
  // most heads follow a word without a capital: nothing to read
  const word = place.text.lastIndexOf(' ', head - 2) + 1;
  if (!isUpper(place.text.charCodeAt(word))) return undefined;
  const { patterns } = place;
  const match = patterns.bodyNameBefore.exec(place.before(head, 120));
  if (match === null) return undefined;
  const words = match[0].trimEnd();
  if (patterns.trailingLinks.test(words)) return undefined;
  const skip = patterns.sentenceOpener.exec(words)?.[0].length ?? 0;
  return bodyNamed(place, head - match[0].length + skip, words.slice(skip));
}

const SHORT = new Set(ORGANS.flatMap((organ) => Object.values(organ.short).flat()));

/** A body by its name, if a noun of bodies that adopt texts is in it. */
export function bodyNamed(
  place: Place,
  start: number,
  words: string,
): (FoundOrgan & { end: number }) | undefined {
  // the short name of an organ alone is no body of its own
  if (words.length < 8 || SHORT.has(words) || !place.patterns.decider.test(words)) return undefined;
  const label = oneLine(words);
  const end = start + words.length;
  return {
    organ: entityId('Organization', label),
    range: { start, end },
    end,
    label,
    confidence: 0.85,
    rule: 'series-other-body',
  };
}
