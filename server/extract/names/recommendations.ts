import { slug, type Kind } from '../../model/index.js';
import { Shape } from '../text/tokens.js';
import { bodyBehind } from './bodyBehind.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { wordAt } from './words.js';

const ADOPTERS: readonly Kind[] = ['Organization', 'Meeting'];

/** "Recommendation No. 195", « Recommandation n° 19 de la IXe Conférence »: numbered by the meeting or organ that adopts them. */
export function recommendations(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const { tokens, text } = scope;
  for (const place of all) {
    const { recommendation, numero } = place.grammar.patterns;
    for (let t = place.first; t + 1 < place.last; t++) {
      if ((tokens.shape[t]! & Shape.capital) === 0 || !recommendation.has(tokens.word[t]!)) continue;
      let number = t + 1;
      if (numero.test(wordAt(scope, number)) && number + 1 < place.last) number++;
      if (
        number === t + 1 ||
        (tokens.shape[number]! & Shape.number) === 0 ||
        tokens.start[number]! - tokens.start[t]! > 24
      )
        continue;
      const adopter = bodyBehind(scope, place, lookup, number + 1, ADOPTERS);
      const start = tokens.start[t]!;
      const end = adopter?.end ?? tokens.end[number]!;
      if (lookup.holding(place.index, { start, end }) !== undefined) continue;
      const whose = adopter?.entity ?? scope.doc.header.adoptedBy ?? '';
      mentions.push({
        start,
        end,
        block: place.index,
        entity: `res/${slug(`${whose.slice(whose.indexOf('/') + 1)} recommendation ${wordAt(scope, number)}`)}`,
        kind: 'Resolution',
        name: text.slice(start, end).replace(/\s+/g, ' '),
        known: false,
        how: 'grammar',
        rule: 'numbered-recommendation',
        confidence: adopter === undefined ? 0.8 : 0.9,
        ...(adopter?.kind === 'Organization'
          ? { organ: adopter.entity, organRange: { start: adopter.start, end: adopter.end } }
          : {}),
      });
    }
  }
}
