import { lastHead } from './heads.js';
import type { Column, Place } from './place.js';

/** Blocks without a number under it after which a column's heading holds no longer. */
const PATIENCE = 12;
const LONGEST = 90;
/** Last letters of a heading, either case, and the colon. */
const ENDINGS = new Set([...'nsNS:'].map((letter) => letter.charCodeAt(0)));

/** The heading of a table's column that a block is, or the one that still holds over it. */
export function columnOver(place: Place): Column | undefined {
  const { block, text, state } = place;
  const open = state.column;
  const length = block.end - block.start;
  if (length <= LONGEST && (open !== undefined || ENDINGS.has(text.charCodeAt(block.end - 1)))) {
    const words = text.slice(block.start, block.end);
    if (HEADING.test(words)) {
      const head = lastHead(text, block.start, block.end, place.names, place.patterns);
      if (head !== undefined && head.type !== 'statement') {
        return { type: head.type, organ: head.organ, lastUse: place.index };
      }
    }
    if (/\b(?:mandates?|reports?|mandats?|rapports?)$/i.test(words)) return undefined;
  }
  return open !== undefined && place.index - open.lastUse <= PATIENCE ? open : undefined;
}

const HEADING =
  /^[\p{L}\s’'-]*(?:r[ée]solutions?|d[ée]cisions?)(?:\s(?:de l['’]|de la |du |of the )[\p{L}\s’'-]+)?:?$/iu;
