import { slug, type Kind } from '../../model/index.js';
import { dateAfter } from '../text/dates.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
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
      const titled = lookup.startingAt(place.index, tokens.start[t]!);
      if (titled?.kind === 'Resolution' && titled.rule === 'name-grammar') {
        const adoption = adoptionBehind(scope, place, lookup, titled.end, Gap.space);
        if (adoption === undefined) continue;
        lookup.extend(titled, adoption.end);
        titled.author ??= adoption.by;
        continue;
      }
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
      const adoption =
        adopter === undefined
          ? adoptionBehind(scope, place, lookup, tokens.end[number]!, Gap.comma)
          : undefined;
      const end = adopter?.end ?? adoption?.end ?? subjectEnd(scope, place, tokens.end[number]!);
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
          author: adoption?.by,
          ...(adopter?.kind === 'Organization'
            ? { organ: adopter.entity, organRange: { start: adopter.start, end: adopter.end } }
            : {}),
        }),
      );
    }
  }
}

/**
 * « Recommandation n° 36, adoptée le 3 mai 1953 par la Conférence »: when and by whom, which go with the name.
 * @param widest the gap before it: behind a title a comma ends the name
 */
function adoptionBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  offset: number,
  widest: number,
): { end: number; by: NamedMention | undefined } | undefined {
  const { tokens, text } = scope;
  const { grammar, last } = place;
  let t = tokenAt(tokens, offset);
  if (t >= last || tokens.gap[t]! > widest || !grammar.patterns.adoptedBehind.test(wordAt(scope, t)))
    return undefined;
  t++;
  const behind = t;
  let by: NamedMention | undefined;
  for (let part = 0; part < ADOPTION_PARTS && t < last; part++) {
    const date = dateAfter(text, tokens, t, last);
    by ??= bodyBehind(scope, place, lookup, t, ADOPTERS);
    const year = date === undefined ? yearAt(scope, place, t) : undefined;
    const next = date?.last ?? year ?? (by === undefined ? t : tokenAt(tokens, by.end));
    if (next <= t) break;
    t = next;
  }
  return t === behind ? undefined : { end: tokens.end[t - 1]!, by };
}

/** « en 1958 »: the token behind. */
function yearAt(scope: Scope, { grammar, last }: Place, t: number): number | undefined {
  const joined = t + 1 < last && grammar.dateJoins.has(scope.tokens.word[t]!);
  return joined && /^(?:19|20)\d\d$/.test(wordAt(scope, t + 1)) ? t + 2 : undefined;
}

/** The day, and who. */
const ADOPTION_PARTS = 2;

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
