import { entityId, isInstrument } from '../../model/index.js';
import { expandRight } from '../names/expand.js';
import { kindOfHead } from '../names/grammar.js';
import type { TitleCasePatterns } from '../names/patterns.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { wordAt, wordsOf } from '../names/words.js';
import { Gap } from '../text/tokens.js';
import { patternsOf } from './patterns.js';
import type { Relating } from './scope.js';

/** Most words between an article and the head noun of a body: "a new open-ended ad hoc intergovernmental". */
const ADJECTIVES = 8;
const COMPLEMENT = 12;

/** Nouns that head names but, created, are no bodies: a regime, a plan. */
const NO_BODY =
  /^(?:framework|strategy|process|agenda|compact|roadmap|dialogue|service|authority|programme|program|project|decade|operation|partnership|initiative|union|association|administration|foundation|division|bureau|parliament|assembly|university|league|federation|community|house|department|standards|authority)$/;

/**
 * The body that is named right behind token `t`: a mention, or a phrase in lower case that describes
 * one individual body ("a group of governmental experts of up to 25 participants"), which then
 * becomes a mention. Plurals ("national committees") describe none.
 */
export function bodyAfter(relating: Relating, place: Place, t: number): NamedMention | undefined {
  const { scope } = relating;
  const { tokens } = scope;
  const { indefinite, definite } = patternsOf(place);
  const from = behindInsertion(relating, place, t);
  let first = from;
  let article = '';
  while (first < place.last && first < from + 4 && tokens.gap[first]! <= Gap.quote) {
    const word = wordAt(scope, first);
    if (!indefinite.test(word) && !definite.test(word)) break;
    article = word;
    first++;
  }
  if (first >= place.last || (tokens.gap[first]! > Gap.quote && first > from)) return undefined;
  const named = nearestBody(relating, place, first);
  if (named !== undefined) return named;
  if (article === '' || tokens.gap[first]! === Gap.hard) return undefined;
  return describe(relating, place, first, indefinite.test(article));
}

/** "Décide de créer, conformément à l'article 28, un comité": past what stands between two commas. */
function behindInsertion(relating: Relating, place: Place, t: number): number {
  const { tokens } = relating.scope;
  if (t >= place.last || tokens.gap[t]! !== Gap.comma) return t;
  for (let i = t + 1; i < Math.min(place.last, t + 25); i++) {
    if (tokens.gap[i]! > Gap.comma) return t;
    if (tokens.gap[i]! === Gap.comma) return i;
  }
  return t;
}

/** A mention that begins here, or behind an adjective or two. */
function nearestBody(relating: Relating, place: Place, first: number): NamedMention | undefined {
  const { tokens, text } = relating.scope;
  const start = tokens.start[first]!;
  const own = relating.lookup.in(place.index);
  for (let i = relating.lookup.indexFrom(place.index, start); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.start - start > 40) return undefined;
    const between = text.slice(start, mention.start);
    if (mention.start > start && !/^(?:[a-zà-ÿ-]+\s){1,3}$/u.test(between)) return undefined;
    if (isInstrument(mention.kind) || mention.kind === 'State') return undefined;
    if (mention.start > start && mention.kind !== 'WorkingGroup') return undefined;
    return mention;
  }
  return undefined;
}

function describe(
  relating: Relating,
  place: Place,
  first: number,
  indefinite: boolean,
): NamedMention | undefined {
  const { scope } = relating;
  const { tokens, text } = scope;
  const { grammar } = place;
  for (let t = first; t < Math.min(place.last, first + ADJECTIVES); t++) {
    if (t > first && tokens.gap[t]! > Gap.comma) return undefined;
    const head = grammar.heads.at(tokens, t, place.last);
    if (head === undefined) {
      if (grammar.stops.has(tokens.word[t]!) || (t > first && grammar.articles.has(tokens.word[t]!)))
        return undefined;
      continue;
    }
    const words = text.slice(tokens.start[t], tokens.end[head.last - 1]);
    if (
      isInstrument(head.value.kind) ||
      NO_BODY.test(head.value.canonical) ||
      isPlural(words, head.value.words)
    )
      return undefined;
    if (!indefinite && head.value.kind === 'Meeting') return undefined;
    const { titleCase } = grammar.patterns;
    const last = titleCase
      ? complementEnd(relating, place, titleCase, head.last)
      : expandRight(scope, place, head.last, head.value);
    const name = wordsOf(scope, first, last);
    const temporary = true;
    const kind = kindOfHead(head.value, temporary);
    const mention: NamedMention = {
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      block: place.index,
      entity: entityId(kind, name, indefinite || name.length <= words.length ? relating.self.id : ''),
      kind,
      name,
      known: false,
      how: 'grammar',
      rule: 'body-described',
      confidence: 0.75,
      head: head.value.canonical,
    };
    relating.mentions.push(mention);
    relating.lookup.add(mention);
    return mention;
  }
  return undefined;
}

function isPlural(words: string, head: string): boolean {
  return words.split(' ')[0]!.toLowerCase() !== head.split(' ')[0]!.toLowerCase() && /s\b/i.test(words);
}

/** Languages that capitalise names: "on marine litter and microplastics", "of governmental experts", up to a verb or a break. */
function complementEnd(relating: Relating, place: Place, patterns: TitleCasePatterns, after: number): number {
  const { scope } = relating;
  const { tokens } = scope;
  const { grammar } = place;
  if (after >= place.last || tokens.gap[after]! > Gap.space) return after;
  const opens = grammar.openers.has(tokens.word[after]!) || grammar.of.has(tokens.word[after]!);
  if (!opens || patterns.noDescription.test(wordAt(scope, after))) return after;
  let last = after;
  for (let t = after; t < Math.min(place.last, after + COMPLEMENT); t++) {
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
