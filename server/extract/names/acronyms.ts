import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { Shape, tokenAt } from '../text/tokens.js';
import { uniform } from './uniform.js';
import { isCapital } from './words.js';

const SHORTEST = 3;
const LONGEST = 7;

/**
 * Acronyms that no text defines because any reader sees what they stand for: "AJOC" where the Abyei Joint
 * Oversight Committee is named. The letters are the first ones of the telling words of one name of the text.
 */
export function derivedAcronyms(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
): void {
  const { tokens, text } = scope;
  const found: { place: Place; t: number; letters: string }[] = [];
  for (const place of all) {
    for (let t = place.first; t < place.last; t++) {
      if ((tokens.shape[t]! & Shape.allCaps) === 0 || (tokens.shape[t]! & Shape.digit) !== 0) continue;
      const start = tokens.start[t]!;
      const end = tokens.end[t]!;
      if (end - start < SHORTEST || end - start > LONGEST || shouts(scope, place, t)) continue;
      if (lookup.overlaps(place.index, { start, end })) continue;
      found.push({ place, t, letters: text.slice(start, end) });
    }
  }
  if (found.length === 0) return;
  const names = initialsOf(scope, all, lookup.all, new Set(found.map(({ letters }) => letters)));
  for (const { place, t, letters } of found) {
    const name = names.get(letters);
    if (name === undefined) continue;
    lookup.all.push(
      uniform({
        start: tokens.start[t]!,
        end: tokens.end[t]!,
        block: place.index,
        entity: name.entity,
        kind: name.kind,
        name: name.name,
        known: name.known,
        how: 'acronym',
        rule: 'derived-acronym',
        confidence: Math.min(0.8, name.confidence),
        because: name,
      }),
    );
  }
}

/** Beside other words in capitals letters are no acronym: "THE USE OF". */
function shouts({ tokens }: Scope, { first, last }: Place, t: number): boolean {
  const capitals = (at: number) =>
    at >= first &&
    at < last &&
    (tokens.shape[at]! & Shape.allCaps) !== 0 &&
    tokens.end[at]! - tokens.start[at]! > 2;
  return capitals(t - 1) || capitals(t + 1);
}

/** By its initials, what has them; undefined where two things do. */
function initialsOf(
  scope: Scope,
  all: readonly Place[],
  mentions: readonly NamedMention[],
  wanted: ReadonlySet<string>,
): Map<string, NamedMention | undefined> {
  const names = new Map<string, NamedMention | undefined>();
  for (const mention of mentions) {
    if (mention.kind === 'State' || mention.how === 'series' || mention.how === 'reference') continue;
    const letters = initials(scope, all[mention.block]!, mention);
    if (!wanted.has(letters)) continue;
    const other = names.get(letters);
    names.set(letters, names.has(letters) && other?.entity !== mention.entity ? undefined : mention);
  }
  return names;
}

/** The capital of a UTF-16 unit, without its marks. */
function capitalOf(unit: number): string {
  return unit < CAPITALS.length ? CAPITALS[unit]! : makeCapital(unit);
}

function makeCapital(unit: number): string {
  return String.fromCharCode(unit).normalize('NFD')[0]!.toUpperCase();
}

/** Those of Latin letters, made once. */
const CAPITALS = Array.from({ length: 0x250 }, (_, unit) => makeCapital(unit));

/** First letters of the words of a name but its articles and prepositions; "" of a short or a very long one. */
function initials(scope: Scope, { grammar, last }: Place, { start, end }: NamedMention): string {
  const { tokens } = scope;
  let letters = '';
  for (let t = tokenAt(tokens, start); t < last && tokens.end[t]! <= end; t++) {
    const word = tokens.word[t]!;
    if (grammar.links.has(word) || grammar.articles.has(word) || grammar.and.has(word)) continue;
    if (grammar.lexicon.titleCase && !isCapital(scope, t)) return '';
    letters += capitalOf(scope.text.charCodeAt(tokens.start[t]!));
    if (letters.length > LONGEST) return '';
  }
  return letters.length < SHORTEST ? '' : letters;
}
