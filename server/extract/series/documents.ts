import type { Mention } from '../types.js';
import { oneLine } from './characters.js';
import { seriesMention, type Place } from './place.js';
import type { SymbolHit } from './symbols.js';

const NOUN = /(?:[Dd]ocument|[Rr][ée]solution)\s$/;

/** Document symbols as mentions, with the word "document" or "resolution" before them. */
export function documents(place: Place, hits: readonly SymbolHit[]): Mention[] {
  return hits.map((hit) => {
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
