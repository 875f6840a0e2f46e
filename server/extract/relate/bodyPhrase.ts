import { perLanguage } from '../languages/index.js';
import { entityId, isInstrument } from '../../model/index.js';
import { NO_BODY_NOUNS } from '../languages/bodyNouns.js';
import { expandRight } from '../names/expand.js';
import { kindOfHead } from '../names/grammar.js';
import type { TitleCasePatterns } from '../names/patterns.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { uniform } from '../names/uniform.js';
import { isCapital, isPlural, wordAt, wordsOf } from '../names/words.js';
import { Phrases } from '../text/phrases.js';
import { Gap, tokenAt } from '../text/tokens.js';
import { isBody } from './kinds.js';
import { bodyPatterns } from './patterns/bodies.js';
import type { Relating } from './scope.js';

/** Most words between an article and the head noun of a body: "a new open-ended ad hoc intergovernmental". */
const ADJECTIVES = 12;
const COMPLEMENT = 12;
/** Most words between the name of an organization and the noun that it only qualifies. */
const NAMED_ADJECTIVES = 4;
/** Most words of insertions between a verb and its object: "immediately, under its authority,". */
const INSERTION = 40;

const NOUNS = perLanguage(
  ({ bodyNouns }) => new Phrases(bodyNouns.map((noun) => [noun.words, noun] as const)),
);

/**
 * The body that is named right behind token `t`, or behind insertions ("immediately, under its
 * authority, a mission"): a mention, or a phrase in lower case that describes one individual body ("a
 * group of governmental experts of up to 25 participants"), which then becomes a mention. Plurals
 * ("national committees") describe none.
 */
export function bodyAfter(relating: Relating, place: Place, t: number): NamedMention | undefined {
  return bodyAt(relating, place, t) ?? bodyBehindInsertion(relating, place, t);
}

/** The body whose article, or name, is at token `t`. */
function bodyAt(relating: Relating, place: Place, t: number): NamedMention | undefined {
  const { scope } = relating;
  const { tokens } = scope;
  const { indefinite, definite } = bodyPatterns(place);
  let first = t;
  let article = '';
  while (first < place.last && first < t + 4 && (first === t || tokens.gap[first]! <= Gap.quote)) {
    const word = wordAt(scope, first);
    if (!indefinite.test(word) && !definite.test(word)) break;
    article = word;
    first++;
  }
  if (first >= place.last || (tokens.gap[first]! > Gap.quote && first > t)) return undefined;
  const one = indefinite.test(article);
  const named = nearestBody(relating, place, first, one);
  const opening = named !== undefined && one && opensDescription(relating, place, named) ? named : undefined;
  if (named !== undefined && opening === undefined) return named;
  if (article === '' || tokens.gap[first]! === Gap.hard) return undefined;
  const noun = opening === undefined ? first : tokenAt(tokens, opening.end);
  const described = describe(relating, place, first, one, undefined, noun);
  return described === undefined ? named : (entitled(relating, place, described) ?? described);
}

/**
 * The body described right before token `t`: "the Committee" before "established by paragraph 8 below",
 * with these words where `end` says where they end.
 */
export function bodyEndingAt(
  relating: Relating,
  place: Place,
  t: number,
  end = relating.scope.tokens.end[t - 1],
): NamedMention | undefined {
  const { scope } = relating;
  const { tokens } = scope;
  const { indefinite, definite } = bodyPatterns(place);
  for (let i = t - 1; i >= Math.max(place.first, t - ADJECTIVES); i--) {
    if (i < t - 1 && tokens.gap[i + 1]! > Gap.quote) return undefined;
    const word = wordAt(scope, i);
    if (!indefinite.test(word) && !definite.test(word)) continue;
    const described = describe(relating, place, i + 1, indefinite.test(word), { last: t, end: end! });
    if (described !== undefined) return described;
  }
  return undefined;
}

/** "a United Nations preparatory mission": the organization named is only the beginning of the phrase. */
function opensDescription(relating: Relating, place: Place, named: NamedMention): boolean {
  const { tokens } = relating.scope;
  const { grammar } = place;
  if (named.kind !== 'Organization') return false;
  const from = tokenAt(tokens, named.end);
  for (let t = from; t < Math.min(place.last, from + NAMED_ADJECTIVES); t++) {
    if (tokens.gap[t]! > Gap.hyphen) return false;
    if (headAt(relating, place, t) !== undefined) return !isCapital(relating.scope, t);
    const word = tokens.word[t]!;
    if (grammar.stops.has(word) || grammar.links.has(word)) return false;
  }
  return false;
}

/** Past adverbs and complements, at an article that none of these governs. */
function bodyBehindInsertion(relating: Relating, place: Place, t: number): NamedMention | undefined {
  const { scope } = relating;
  const { tokens } = scope;
  const { indefinite, definite, insertion, governs } = bodyPatterns(place);
  if (t >= place.last || tokens.gap[t]! > Gap.comma) return undefined;
  if (tokens.gap[t]! !== Gap.comma && !insertion.test(wordAt(scope, t))) return undefined;
  for (let i = t + 1; i < Math.min(place.last, t + INSERTION); i++) {
    if (tokens.gap[i]! > Gap.comma && tokens.gap[i] !== Gap.parenthesis) return undefined;
    const word = wordAt(scope, i);
    const one = indefinite.test(word);
    const comma = tokens.gap[i] === Gap.comma;
    if (!one && !definite.test(word)) {
      // "with the team, as appropriate, financial arrangements": the object has no article
      if (comma && !insertion.test(word) && !governs.test(word) && !/^\d/.test(word)) return undefined;
      continue;
    }
    if (!comma && governs.test(wordAt(scope, i - 1))) continue;
    // "sous son autorité l'Opération": a definite article, and a name right behind it
    if (!one && !comma && governs.test(word)) continue;
    const found = bodyAt(relating, place, i);
    if (found !== undefined && (one || comma || found.rule !== 'body-described')) return found;
    // the object, which is no body
    if (one) return undefined;
  }
  return undefined;
}

/** "a peace-keeping operation entitled “…”": the name that the description is given. */
function entitled(relating: Relating, place: Place, described: NamedMention): NamedMention | undefined {
  const { text } = relating.scope;
  const { end } = described;
  const named = relating.lookup.firstStarting(place.index, end, end + 60, (each) => isBody(each.kind));
  if (named === undefined) return undefined;
  return bodyPatterns(place).named.test(text.slice(described.end, named.start)) ? named : undefined;
}

/** A mention that begins here, or behind an adjective or two. */
function nearestBody(
  relating: Relating,
  place: Place,
  first: number,
  one: boolean,
): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const start = tokens.start[first]!;
  const own = relating.lookup.in(place.index);
  for (let i = relating.lookup.indexFrom(place.index, start); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.start - start > 40) return undefined;
    const between = text.slice(start, mention.start);
    if (
      mention.start > start &&
      !(/^(?:[a-zà-ÿ-]+\s){1,3}$/u.test(between) && areAdjectives(relating, place, first, mention))
    )
      return undefined;
    if (isInstrument(mention.kind) || mention.kind === 'State') return undefined;
    if (mention.start > start && mention.kind !== 'WorkingGroup' && !one) return undefined;
    return mention;
  }
  return undefined;
}

/** No preposition and no noun of a body stands between an article and a name. */
function areAdjectives(relating: Relating, place: Place, first: number, name: NamedMention): boolean {
  const { tokens } = relating.scope;
  const { grammar } = place;
  for (let t = first; t < place.last && tokens.start[t]! < name.start; t++) {
    const word = tokens.word[t]!;
    if (grammar.links.has(word) || grammar.of.has(word) || grammar.stops.has(word)) return false;
    if (headAt(relating, place, t) !== undefined) return false;
  }
  return true;
}

function headAt(relating: Relating, place: Place, t: number) {
  const { grammar } = place;
  const { tokens } = relating.scope;
  return grammar.heads.at(tokens, t, place.last) ?? NOUNS[grammar.language].at(tokens, t, place.last);
}

function describe(
  relating: Relating,
  place: Place,
  first: number,
  indefinite: boolean,
  ending?: { last: number; end: number },
  from = first,
): NamedMention | undefined {
  const { scope } = relating;
  const { tokens, text } = scope;
  const { grammar } = place;
  const limit = ending?.last ?? place.last;
  for (let t = from; t < Math.min(limit, first + ADJECTIVES); t++) {
    if (t > first && tokens.gap[t]! > Gap.comma) return undefined;
    const head = grammar.heads.at(tokens, t, place.last) ?? NOUNS[grammar.language].at(tokens, t, place.last);
    if (head === undefined) {
      if (grammar.stops.has(tokens.word[t]!) || (t > first && grammar.articles.has(tokens.word[t]!)))
        return undefined;
      continue;
    }
    const words = text.slice(tokens.start[t], tokens.end[head.last - 1]);
    if (
      isInstrument(head.value.kind) ||
      NO_BODY_NOUNS.has(head.value.canonical) ||
      isPlural(words, head.value.words)
    )
      return undefined;
    if (!indefinite && head.value.kind === 'Meeting') return undefined;
    const { titleCase } = grammar.patterns;
    const last = titleCase
      ? complementEnd(relating, place, titleCase, head.last, limit)
      : expandRight(scope, place, head.last, head.value);
    if (ending !== undefined && last !== ending.last) return undefined;
    // a name inside it is in it with all its words
    const cut = relating.lookup.firstCrossing(
      place.index,
      tokens.end[last - 1]! - 1,
      tokens.end[last - 1]!,
      (each) => each.start > tokens.start[t]!,
    );
    const name = wordsOf(scope, first, last);
    const temporary = true;
    const kind = kindOfHead(head.value, temporary);
    const mention: NamedMention = uniform({
      start: tokens.start[first]!,
      end: ending?.end ?? Math.max(tokens.end[last - 1]!, cut?.end ?? 0),
      block: place.index,
      entity: entityId(kind, name, indefinite || name.length <= words.length ? relating.self.id : ''),
      kind,
      name,
      known: false,
      how: 'grammar',
      rule: 'body-described',
      confidence: 0.75,
      head: head.value.canonical,
    });
    relating.lookup.add(mention);
    return mention;
  }
  return undefined;
}

/** Languages that capitalise names: "on marine litter and microplastics", "of governmental experts", up to a verb or a break. */
function complementEnd(
  relating: Relating,
  place: Place,
  patterns: TitleCasePatterns,
  after: number,
  limit: number,
): number {
  const { scope } = relating;
  const { tokens } = scope;
  const { grammar } = place;
  if (after >= limit || tokens.gap[after]! > Gap.space) return after;
  const opens = grammar.openers.has(tokens.word[after]!) || grammar.of.has(tokens.word[after]!);
  if (!opens || patterns.noDescription.test(wordAt(scope, after))) return after;
  let last = after;
  for (let t = after; t < Math.min(limit, after + COMPLEMENT); t++) {
    if (
      tokens.gap[t]! > Gap.hyphen ||
      (grammar.stops.has(tokens.word[t]!) && !grammar.links.has(tokens.word[t]!))
    )
      break;
    if (patterns.endOfDescription.test(wordAt(scope, t))) break;
    if (!grammar.links.has(tokens.word[t]!)) last = t + 1;
  }
  return last;
}
