import { slug, type Kind } from '../../model/index.js';
import { Shape } from '../text/tokens.js';
import { bodyBehind } from './bodyBehind.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';
import { onOneLine, wordAt } from './words.js';

const LONGEST_SUBJECT = 160;
/** Blocks among which the title of a text is looked for. */
const TITLE_BLOCKS = 6;

const ADOPTERS: readonly Kind[] = ['Organization', 'Meeting'];

/** "Recommendation No. 195", « Recommandation n° 19 de la IXe Conférence »: numbered by the meeting or organ that adopts them. */
export function recommendations(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
): void {
  const { tokens, text } = scope;
  for (const place of all) {
    const { recommendation, numero } = place.grammar.patterns;
    for (const t of place.nouns) {
      if (
        t + 1 >= place.last ||
        (tokens.shape[t]! & Shape.capital) === 0 ||
        !recommendation.has(tokens.word[t]!)
      )
        continue;
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
      if (isOwnTitle(scope, place, start)) continue;
      const end = adopter?.end ?? subjectEnd(scope, place, tokens.end[number]!);
      if (lookup.holding(place.index, { start, end }) !== undefined) continue;
      const whose = adopter?.entity ?? scope.doc.header.adoptedBy ?? '';
      lookup.all.push(
        uniform({
          start,
          end,
          block: place.index,
          entity: `res/${slug(`${whose.slice(whose.indexOf('/') + 1)} recommendation ${wordAt(scope, number)}`)}`,
          kind: 'Resolution',
          name: onOneLine(text.slice(start, end)),
          known: false,
          how: 'grammar',
          rule: 'numbered-recommendation',
          confidence: adopter === undefined ? 0.8 : 0.9,
          ...(adopter?.kind === 'Organization'
            ? { organ: adopter.entity, organRange: { start: adopter.start, end: adopter.end } }
            : {}),
        }),
      );
    }
  }
}

/** A text that is itself a recommendation has its number at the head. */
function isOwnTitle(scope: Scope, place: Place, start: number): boolean {
  return (
    place.block.kind === 'header' ||
    (start === place.block.start && scope.doc.header.title.length > 0 && place.index < TITLE_BLOCKS)
  );
}

/** "Recommendation No. 36 concerning the training of teachers": its subject, where it goes by it. */
function subjectEnd(scope: Scope, place: Place, number: number): number {
  const words = scope.text.slice(number, Math.min(place.block.end, number + LONGEST_SUBJECT));
  const { adopted, subject } = place.grammar.patterns;
  return number + ((adopted.exec(words) ?? subject.exec(words))?.[0].length ?? 0);
}
