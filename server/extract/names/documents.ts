import { slug } from '../../model/index.js';
import { dateAt } from '../text/dates.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
import type { DocumentNoun } from './grammar.js';
import { AUTHORS, documentTail, type DocumentTail } from './documentTail.js';
import type { MentionLookup } from './lookup.js';
import { symbolFurtherOn, symbolInNote } from './noteSymbol.js';
import { ordinalBefore } from './ordinals.js';
import { isMotion, isPlan } from './plans.js';
import type { NamedMention } from './recognise.js';
import { nounsOf, type Place, type Scope } from './scope.js';
import { uniform } from './uniform.js';
import { wordAt, wordsOf } from './words.js';

/**
 * Documents named by their author, date or subject: "report of the First Committee (A/78/404)", "rapport
 * du Secrétaire général en date du 2 mai 1991". A symbol in parentheses or in the footnote behind is the
 * document's own; what has neither symbol, date nor ordinal must be definite, and is one of this text.
 */
export function authoredDocuments(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
): void {
  const found: Found[] = [];
  for (const place of all) {
    // the longest noun: "progress report", not "report"
    for (const { first, last, value } of nounsOf(
      place.grammar.documents,
      scope.tokens,
      place.nouns,
      place.last,
    )) {
      const each = authored(scope, place, lookup, first, last, value);
      if (each === undefined) continue;
      found.push(each);
      if (value.plural) for (const other of others(scope, place, each)) found.push(other);
    }
  }
  identify(scope, found);
  // one by one: there may be more than a call may have arguments
  for (const { mention } of found) if (mention.entity !== '') lookup.all.push(mention);
}

/** Documents of one kind named before, among which the words may mean one. */
const MOST_EARLIER = 48;
const MOST_MEMBERS = 24;

/** Units behind a name within which its symbol stands, another name in parentheses between or not. */
const FURTHEST_SYMBOL = 80;

interface Found {
  mention: NamedMention;
  canonical: string;
  /** What the words say of it, "" where nothing. */
  author: string;
  subject: string;
  ordinal: string;
  /** Whether a symbol or a title says which it is. */
  identified: boolean;
  /** "the peace plan", nothing more: one named before, or none. */
  bare: boolean;
}

function authored(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
  noun: number,
  { canonical, plural }: DocumentNoun,
): Found | undefined {
  const { tokens, text } = scope;
  const at = tokens.start[t]!;
  // "World Lamp Report 2020" is a title
  const isNamed = (each: NamedMention) => each.known || (each.kind === 'Document' && each.start < at);
  if (lookup.firstCrossing(place.index, at, at + 1, isNamed) !== undefined) return undefined;
  const before = qualifiers(scope, place, t);
  const { possessed } = place.grammar.patterns;
  const owner = isPlan(canonical) ? undefined : ownerBefore(scope, place, lookup, before.first, possessed);
  const article = owner === undefined ? articleBefore(scope, place, before.first) : 'definite';
  const tail = documentTail(scope, place, lookup, noun, article !== 'none', isPlan(canonical));
  if (owner !== undefined && tail.author === undefined) {
    tail.author = owner.entity;
    tail.writer = owner;
  }
  // its title says more than that it is an outcome, which meetings alone have
  if (canonical === 'outcome-document' && (tail.title !== undefined || tail.writer?.kind !== 'Meeting'))
    return undefined;
  // a year alone does not tell a document of nobody
  const date =
    tail.date ?? (tail.author === undefined && before.date?.length === 4 ? undefined : before.date);
  const end = closed(text, tokens.start[before.first]!, tokens.end[tail.last - 1]!);
  const numbered = isDecision(canonical)
    ? undefined
    : (tail.title ??
      symbolBehind(scope, place, lookup, end) ??
      symbolInNote(scope, lookup, end, place.index));
  const further =
    numbered === undefined &&
    !isDecision(canonical) &&
    !plural &&
    (article === 'definite' || article === 'possessive' || date !== undefined)
      ? symbolFurtherOn(scope, place, lookup, end, tail.subject?.end === end)
      : undefined;
  const own = numbered ?? further?.symbol;
  // several reports are no document, unless their symbols or dates follow: then the words name the first
  const dated = date !== undefined && date.length > 4;
  if (plural && own === undefined && !(dated && tail.author !== undefined)) return undefined;
  const particular = own !== undefined || isParticular(canonical, article, tail, date, before.ordinal);
  // "the peace plan" is the one named before
  const bare = !particular && isPlan(canonical) && canonical.includes('-') && article === 'definite';
  if (!particular && !bare) return undefined;
  // "Resolution adopted by the Assembly on …" at the head of a text is the text itself
  if (isDecision(canonical) && (date === undefined || tail.author === undefined || article === 'title'))
    return undefined;
  if (
    canonical === 'proposal' &&
    own === undefined &&
    date === undefined &&
    isMotion(scope, place, before.first, end)
  )
    return undefined;
  const first = before.first;
  // "the Lighthouse Union report entitled …"
  const adjunct =
    own !== undefined && tail.author === undefined
      ? ownerBefore(scope, place, lookup, first, /^\s$/)
      : undefined;
  const start = (owner ?? adjunct)?.start ?? tokens.start[first]!;
  tail.author ??= adjunct?.entity;
  tail.writer ??= adjunct;
  return {
    canonical,
    author: tail.author ?? (canonical === 'rules-of-procedure' ? (scope.doc.header.adoptedBy ?? '') : ''),
    subject: tail.subject === undefined ? '' : text.slice(tail.subject.start, tail.subject.end),
    ordinal: before.ordinal ? wordsOf(scope, first, noun) : '',
    identified: own !== undefined,
    bare,
    mention: uniform({
      start,
      end: further?.end ?? end,
      block: place.index,
      entity: own?.entity ?? '',
      kind: own?.kind ?? (isDecision(canonical) ? 'Resolution' : 'Document'),
      name: own?.known ? own.name : wordsOf(scope, tokenAt(tokens, start), tail.last),
      symbol: own?.symbol,
      date,
      known: own?.known ?? false,
      how: 'grammar',
      rule: tail.author === undefined ? 'dated-document' : 'authored-document',
      confidence: own === undefined ? 0.78 : Math.min(0.9, own.confidence),
      author: isOutcome(canonical) && tail.writer?.kind === 'Meeting' ? undefined : tail.writer,
      because: own,
    }),
  };
}

/** An end behind the parenthesis that closes one opened inside: "… resolution 571 (1985)". */
function closed(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 41) return end;
  const inside = text.slice(start, end);
  const opens = inside.lastIndexOf('(');
  return opens >= 0 && opens > inside.lastIndexOf(')') ? end + 1 : end;
}

/** "reports of the Committee of 3 May 2000 and 4 June 2001": every further date is one more. */
function others(scope: Scope, place: Place, first: Found): Found[] {
  const { tokens, text } = scope;
  const found: Found[] = [];
  let { end } = first.mention;
  for (let member = 0; first.mention.date !== undefined && member < MOST_MEMBERS; member++) {
    const joined = place.grammar.patterns.betweenDates.exec(text.slice(end, end + 24));
    if (joined === null) break;
    const date = dateAt(text, tokens, tokenAt(tokens, end + joined[0].length), place.last);
    if (date === undefined || tokens.start[date.first] !== end + joined[0].length) break;
    end = tokens.end[date.last - 1]!;
    const { name, ...same } = first.mention;
    const start = tokens.start[date.first]!;
    const mention = { ...same, start, end, date: date.iso, name: `${name} (${date.iso})` };
    // what the first is about is said of it alone
    found.push({ ...first, identified: false, subject: '', mention });
  }
  return found;
}

/** `title`: none, but a capital, as in a list of documents. */
type Article = 'definite' | 'possessive' | 'title' | 'none';

/** Whether the words name one document and no other: not "a report of the Committee", "report to the Council". */
function isParticular(
  canonical: string,
  article: Article,
  tail: DocumentTail,
  date: string | undefined,
  ordinal: boolean,
): boolean {
  const { author, subject } = tail;
  // "the plan of the Committee", "the peace plan of 3 May"; what a plan is about tells it only with a name
  if (isPlan(canonical))
    return (
      (article === 'definite' && (author !== undefined || date !== undefined || tail.about === true)) ||
      // « son troisième plan à moyen terme »
      (ordinal && canonical.includes('-') && (article === 'definite' || article === 'possessive'))
    );
  if (canonical === 'rules-of-procedure') return author !== undefined || article === 'possessive';
  if (date !== undefined) return author !== undefined || article !== 'none' || isMessage(canonical);
  // a court gives many, and "the order of the Council" is none
  if (canonical === 'order') return false;
  if (author !== undefined) return article === 'definite' || ordinal;
  const determined = article === 'definite' || article === 'possessive';
  return subject !== undefined && determined && !isMessage(canonical);
}

/** What is sent or said on a day, and is no work that a body could ask for. */
function isMessage(canonical: string): boolean {
  return /^(?:letter|note|note-verbale|statement|memorandum|communication)$/.test(canonical);
}

/** What a meeting adopts, and has not written. */
function isOutcome(canonical: string): boolean {
  return /(?:^|-)(?:declaration|conclusions|communique|outcome-document)$/.test(canonical);
}

function isDecision(canonical: string): boolean {
  return canonical === 'resolution' || canonical === 'decision';
}

/**
 * Ids. A date tells a document from its author's others; without one it is one of this text only. Fewer
 * words mean the last document that fits them: "the report of the Secretary-General" is the one on
 * mines just named, "the letter of 3 May" the one from him of that day.
 */
function identify(scope: Scope, found: readonly Found[]): void {
  const { symbol, title } = scope.doc.header;
  const here = slug(symbol ?? title);
  const earlier = new Map<string, Found[]>();
  for (const each of found) {
    const { mention, canonical, author, subject, ordinal } = each;
    const known = earlier.get(canonical) ?? [];
    earlier.set(canonical, known);
    if (!each.identified) {
      const meant = known.slice(-MOST_EARLIER).findLast((other) => isMeant(each, other));
      if (meant !== undefined) {
        const { entity, kind, name, known: inFile, symbol: own } = meant.mention;
        Object.assign(
          mention,
          { entity, kind, name, known: inFile, because: meant.mention },
          own === undefined ? {} : { symbol: own },
        );
      } else if (each.bare) {
        continue;
      } else {
        const which = [ordinal === '' ? canonical : ordinal, author.replace('/', ' '), subject].join(' ');
        const standing = canonical === 'rules-of-procedure';
        const of = standing ? '' : (mention.date ?? here);
        mention.entity = `${isDecision(canonical) ? 'res' : 'doc'}/${slug(`${which} ${of}`)}`;
      }
    }
    known.push(each);
  }
}

/** Whether what the words say of a document is said of an earlier one, so that it is that one. */
function isMeant(each: Found, other: Found): boolean {
  if (each.bare) return true;
  if (each.ordinal !== '' && each.ordinal !== other.ordinal) return false;
  if (each.mention.date !== undefined && each.mention.date !== other.mention.date) return false;
  if (each.author !== '' && other.author !== '' && each.author !== other.author) return false;
  if (each.subject !== '' && each.subject !== other.subject) return false;
  return each.mention.date !== undefined || (each.author !== '' && each.author === other.author);
}

/** What determines the noun, right before it and its adjectives; a capital begins the title of a report. */
function articleBefore(scope: Scope, place: Place, first: number): Article {
  const { text, tokens } = scope;
  const { definite, own } = place.grammar.patterns;
  const start = tokens.start[first]!;
  const before = text.slice(Math.max(place.block.start, start - 12), start);
  if (definite.test(before)) return 'definite';
  if (own.test(before)) return 'possessive';
  const capital = (tokens.shape[first]! & Shape.capital) !== 0;
  return capital && !scope.verbs.has(start) ? 'title' : 'none';
}

/** The author that stands before what it wrote: "the Secretary-General's report". */
function ownerBefore(
  { text, tokens }: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  first: number,
  joint: RegExp,
): NamedMention | undefined {
  const start = tokens.start[first]!;
  return lookup.firstCrossing(
    place.index,
    start - LONGEST_POSSESSIVE - 1,
    start,
    (each) => AUTHORS.includes(each.kind) && joint.test(text.slice(each.end, start)),
  );
}

/** Units of "'s " behind an author. */
const LONGEST_POSSESSIVE = 3;

interface Qualifiers {
  first: number;
  ordinal: boolean;
  date?: string;
}

/** Where "second annual progress" before "report" begins, and whether an ordinal or a date is among it. */
function qualifiers(scope: Scope, place: Place, noun: number): Qualifiers {
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
  const date = dateBefore(scope, place, first) ?? yearBefore(scope, place, first);
  return date === undefined ? { first, ordinal } : { first: date.first, ordinal, date: date.iso };
}

/** "the 2018 report", right behind its article. */
function yearBefore({ tokens, text }: Scope, place: Place, t: number) {
  if (t - 2 < place.first || tokens.gap[t]! > Gap.space || tokens.gap[t - 1]! > Gap.space) return undefined;
  const year = text.slice(tokens.start[t - 1], tokens.end[t - 1]);
  const definite =
    place.grammar.articles.has(tokens.word[t - 2]!) && !place.grammar.indefinite.has(tokens.word[t - 2]!);
  return definite && /^(?:19|20)\d\d$/.test(year) ? { first: t - 1, iso: year } : undefined;
}

/** "8 September 2021 interim report". */
function dateBefore(scope: Scope, place: Place, t: number) {
  const { tokens, text } = scope;
  if (t - 3 < place.first || tokens.gap[t]! > Gap.space || (tokens.shape[t - 1]! & Shape.number) === 0)
    return undefined;
  const date = dateAt(text, tokens, t - 3, t);
  return date?.last === t ? date : undefined;
}

/** The parenthesis in which a symbol stands, another behind the author's name before it. */
const SYMBOL_FOLLOWS = /^\s?(?:\([^()]{2,70}\)\s?)?\(\s?$/;

/**
 * The document symbol right behind, in parentheses or where the words say that it is contained, which is the
 * document's own: between the two may stand the author's other name, "report of the Special Political and Decolonization Committee (Fourth Committee) (A/79/431)".
 */
function symbolBehind(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  end: number,
): NamedMention | undefined {
  return lookup.firstStarting(place.index, end + 1, end + FURTHEST_SYMBOL, (each) => {
    if (each.how !== 'series') return false;
    const between = scope.text.slice(end, each.start);
    return SYMBOL_FOLLOWS.test(between) || place.grammar.patterns.inDocument.test(between);
  });
}
