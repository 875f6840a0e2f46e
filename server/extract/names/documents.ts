import { slug, type Kind } from '../../model/index.js';
import { dateAfter } from '../text/dates.js';
import { Gap, tokenAt } from '../text/tokens.js';
import { bodyBehind } from './bodyBehind.js';
import { MentionLookup } from './lookup.js';
import { ordinalBefore } from './ordinals.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { wordAt, wordsOf } from './words.js';

const AUTHORS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting'];

/**
 * Documents named by their author: "report of the First Committee (A/78/404)", "rapport du
 * Secrétaire général en date du 2 mai 1991". A symbol in parentheses behind is the document's own;
 * without symbol, date or ordinal the words name no particular document.
 */
export function authoredDocuments(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const { tokens } = scope;
  for (const place of all) {
    for (let t = place.first; t < place.last; t++) {
      // the longest noun: "progress report", not "report"
      const noun = place.grammar.documents.at(tokens, t, place.last);
      if (noun === undefined) continue;
      const found = authored(scope, place, lookup, t, noun.last, noun.value.canonical);
      if (found !== undefined) mentions.push(found);
      t = noun.last - 1;
    }
  }
}

function authored(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
  noun: number,
  canonical: string,
): NamedMention | undefined {
  const { tokens } = scope;
  const start = tokens.start[t]!;
  if (lookup.firstCrossing(place.index, start, start + 1, (each) => each.known) !== undefined)
    return undefined;
  const title = titleBehind(scope, place, lookup, noun);
  const after = title === undefined ? noun : tokenAt(tokens, title.end);
  const author = bodyBehind(scope, place, lookup, after, AUTHORS);
  const date = dateAfter(
    scope.text,
    tokens,
    author === undefined ? after : tokenAt(tokens, author.end),
    place.last,
  );
  if (author === undefined && date === undefined) return undefined;
  const { first, ordinal } = qualifiers(scope, place, t);
  const authorEnd = author?.end ?? tokens.end[after - 1]!;
  const dated = date === undefined ? authorEnd : tokens.end[date.last - 1]!;
  const tail = author === undefined ? letterEnd(scope, place, dated) : dated;
  const symbol = title ?? symbolBehind(scope, place, lookup, tail);
  const subject =
    symbol === undefined && date === undefined && !ordinal ? subjectEnd(scope, place, first, tail) : tail;
  const standing = canonical === 'rules-of-procedure' && author !== undefined;
  if (symbol === undefined && date === undefined && !ordinal && subject === tail && !standing)
    return undefined;
  if (isDecision(canonical) && (date === undefined || author === undefined)) return undefined;
  const of = author?.entity ?? '';
  const which = ordinal ? wordsOf(scope, first, noun) : canonical;
  return {
    start: tokens.start[first]!,
    end: subject,
    block: place.index,
    entity:
      symbol?.entity ??
      idOf(scope, isDecision(canonical) ? 'res' : 'doc', `${which} ${of}`, date?.iso, {
        start: tokens.start[first]!,
        end: subject,
        tail,
      }),
    kind: symbol?.kind ?? (isDecision(canonical) ? 'Resolution' : 'Document'),
    name: symbol?.known ? symbol.name : wordsOf(scope, first, tokenAt(tokens, subject)),
    ...(symbol?.symbol === undefined ? {} : { symbol: symbol.symbol }),
    ...(date === undefined ? {} : { date: date.iso }),
    known: symbol?.known ?? false,
    how: 'grammar',
    rule: author === undefined ? 'dated-document' : 'authored-document',
    confidence: symbol === undefined ? 0.78 : 0.9,
  };
}

function isDecision(canonical: string): boolean {
  return canonical === 'resolution' || canonical === 'decision';
}

/** Without a date or an ordinal, the words of its subject tell a report from the author's others. */
function idOf(
  scope: Scope,
  prefix: string,
  which: string,
  date: string | undefined,
  words: { start: number; end: number; tail: number },
): string {
  const subject = words.end > words.tail ? ` ${scope.text.slice(words.tail, words.end)}` : '';
  return `${prefix}/${slug(`${which}${subject}`)}${date === undefined ? '' : `-${date}`}`;
}

/** "the report of the Secretary-General on the scope of legal protection": definite, and about something. */
function subjectEnd(scope: Scope, place: Place, first: number, tail: number): number {
  const { text } = scope;
  const before = text.slice(
    Math.max(place.block.start, scope.tokens.start[first]! - 6),
    scope.tokens.start[first],
  );
  if (!place.grammar.patterns.definite.test(before)) return tail;
  const words = text.slice(tail, Math.min(place.block.end, tail + 160));
  const match = place.grammar.patterns.subject.exec(words);
  return match === null ? tail : tail + match[0].length;
}

/** A title that the noun announces: "the report Our Common Agenda of the Secretary-General". */
function titleBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  noun: number,
): NamedMention | undefined {
  if (noun >= place.last || scope.tokens.gap[noun]! > Gap.quote) return undefined;
  const title = lookup.startingAt(place.index, scope.tokens.start[noun]!);
  return title !== undefined && title.kind === 'Document' && title.how !== 'series' ? title : undefined;
}

/** "letter dated 1 September 2008 from the President of X addressed to the Secretary-General": its sender and addressee. */
function letterEnd(scope: Scope, place: Place, dated: number): number {
  const words = scope.text.slice(dated, Math.min(place.block.end, dated + 220));
  const match = place.grammar.patterns.addressed.exec(words);
  return match === null ? dated : dated + match[0].length;
}

/** Where "second annual progress" before "report" begins, and whether an ordinal is among it. */
function qualifiers(scope: Scope, place: Place, noun: number): { first: number; ordinal: boolean } {
  const { tokens } = scope;
  let first = noun;
  let ordinal = false;
  while (first > place.first && tokens.gap[first]! <= Gap.hyphen) {
    const before = ordinalBefore(scope, place, first);
    const next = before?.first ?? first - 1;
    if (scope.verbs.has(tokens.start[next]!)) break;
    if (before === undefined && !place.grammar.patterns.documentAdjective.test(wordAt(scope, next))) break;
    ordinal ||= before !== undefined;
    first = next;
  }
  return { first, ordinal };
}

/** The document symbol in parentheses right behind, which is the document's own. */
function symbolBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  end: number,
): NamedMention | undefined {
  return lookup.firstStarting(place.index, end + 1, end + 5, (each) => {
    if (each.how !== 'series') return false;
    return /^\s?\(\s?$/.test(scope.text.slice(end, each.start));
  });
}
