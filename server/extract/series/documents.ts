import type { Mention } from '../types.js';
import { lastCouncilDocument } from './calendar.js';
import { oneLine } from './characters.js';
import { seriesMention, type Place } from './place.js';
import type { SymbolHit } from './symbols.js';

const NOUN = /(?:[Dd]ocument|[Rr][ée]solution)\s$/;

/** Document symbols as mentions, with the word "document" or "resolution" before them. */
export function documents(place: Place, hits: readonly SymbolHit[]): Mention[] {
  return hits.map((each) => {
    const hit = withoutMark(each, place.state.year);
    const noun = NOUN.exec(place.before(hit.start, 12));
    const start = hit.start - (noun?.[0].length ?? 0);
    const mention = seriesMention(place, {
      start,
      end: hit.end,
      entity: hit.symbol,
      symbol: hit.symbol,
      kind: hit.kind,
      name: oneLine(place.text.slice(hit.start, hit.end)),
      rule: 'series-symbol',
      confidence: hit.misread === true ? 0.8 : 0.99,
    });
    if (hit.organ !== undefined) mention.organ = hit.organ;
    return mention;
  });
}

const NUMBERED_TO_1993 = /^S\/(\d{4,7})(?:[a-z]|\.\d{1,3})?$/;
/** The table is rough: a mark at the end makes the number ten times as high. */
const ABOUT = 1000;

/** A Security Council document of the series to 1993 without the mark of a footnote that conversion joined to it. */
function withoutMark(hit: SymbolHit, year: number | undefined): SymbolHit {
  const digits = NUMBERED_TO_1993.exec(hit.symbol)?.[1];
  if (digits === undefined) return hit;
  const yearly = /^(199[4-9]|20[0-4]\d)(\d{2,3})$/.exec(digits);
  // "S/1994116": the stroke was lost
  if (yearly !== null && year !== undefined && Math.abs(year - Number(yearly[1])) < 3) {
    return { ...hit, symbol: `S/${yearly[1]}/${yearly[2]}`, misread: true };
  }
  const last = lastCouncilDocument(year) + ABOUT;
  let length = digits.length;
  while (length > 4 && Number(digits.slice(0, length)) > last) length--;
  const symbol = hit.symbol.slice(0, 2 + length);
  const end = hit.end - (hit.symbol.length - symbol.length);
  return symbol === hit.symbol ? hit : { ...hit, symbol, end, misread: true };
}
