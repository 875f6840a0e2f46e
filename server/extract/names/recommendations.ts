import { slug } from '../../model/index.js';
import { Gap, Shape } from '../text/tokens.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

const NOUN = /^recomm[ae]ndations?$/i;
const NUMERO = /^(?:n|no|nos|nr|number|numéro)$/i;
const OF = /^(?:of|by|de|du)$/i;

/** "Recommendation No. 195", « Recommandation n° 19 de la IXe Conférence »: numbered by the meeting or organ that adopts them. */
export function recommendations(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const { tokens, text } = scope;
  const word = (t: number) => text.slice(tokens.start[t], tokens.end[t]);
  for (const place of all) {
    for (let t = place.first; t + 1 < place.last; t++) {
      if ((tokens.shape[t]! & Shape.capital) === 0 || !NOUN.test(word(t))) continue;
      let number = t + 1;
      if (NUMERO.test(word(number)) && number + 1 < place.last) number++;
      if (
        number === t + 1 ||
        (tokens.shape[number]! & Shape.number) === 0 ||
        tokens.start[number]! - tokens.start[t]! > 24
      )
        continue;
      const adopter = adopterBehind(scope, place, lookup, number + 1);
      const start = tokens.start[t]!;
      const end = adopter?.end ?? tokens.end[number]!;
      if (lookup.in(place.index).some((each) => each.start <= start && each.end >= end)) continue;
      const whose = adopter?.entity ?? scope.doc.header.adoptedBy ?? '';
      mentions.push({
        start,
        end,
        block: place.index,
        entity: `res/${slug(`${whose.slice(whose.indexOf('/') + 1)} recommendation ${word(number)}`)}`,
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

function adopterBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
): NamedMention | undefined {
  const { tokens, text } = scope;
  if (t >= place.last || tokens.gap[t]! > Gap.space || !OF.test(text.slice(tokens.start[t], tokens.end[t])))
    return undefined;
  let first = t + 1;
  while (first < place.last && place.grammar.articles.has(tokens.word[first]!)) first++;
  const adopter = first < place.last ? lookup.startingAt(place.index, tokens.start[first]!) : undefined;
  return adopter !== undefined && /^(?:Organization|Meeting)$/.test(adopter.kind) ? adopter : undefined;
}
