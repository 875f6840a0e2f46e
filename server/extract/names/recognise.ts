import { isOfUnnamed, isOneOfMany } from './classes.js';
import { entityId } from '../../model/index.js';
import type { Mention } from '../types.js';
import { begunName, type Authority } from './authority.js';
import type { Candidate } from './candidates.js';
import { derivedAcronyms } from './acronyms.js';
import { bareTitles } from './bareTitles.js';
import { choose, type Choice } from './choose.js';
import { Known } from './known.js';
import type { NumberedMention, NumberReading } from '../series/resolve.js';
import { firstIndex } from '../text/search.js';
import { sortRuns } from '../text/sortRuns.js';
import { Gap, Shape } from '../text/tokens.js';
import { fold } from '../text/words.js';
import { definitions } from './definitions.js';
import { describedBodies } from './described.js';
import { editions } from './editions.js';
import { authoredDocuments } from './documents.js';
import { firstNameOf } from './entryNames.js';
import { isConferenceOfParties, kindOfHead } from './grammar.js';
import { byPlace, MentionLookup } from './lookup.js';
import { candidates } from './merge.js';
import { ownedBodies } from './owned.js';
import { partialNames } from './partial.js';
import { protocols } from './protocols.js';
import { recommendations } from './recommendations.js';
import { references } from './references.js';
import { openScope, placesOf, type Place, type Scope } from './scope.js';
import { secretariats } from './secretariats.js';
import { sessions } from './sessions.js';
import { isShortWithPurpose, shortOrganName } from './shortNames.js';
import { titles } from './titles.js';
import { treatyNotes } from './treatyNotes.js';
import { uniform } from './uniform.js';
import { wordsOf } from './words.js';
import type { Segmented } from '../types.js';

/** A mention of a body with the words that say what established it. */
export interface NamedMention extends Mention {
  /** Entities that established it, and where the words name them. */
  establishedBy?: { entity: string; start: number; end: number }[];
  /** The body whose session it is. */
  sessionOf?: Pick<Mention, 'entity' | 'kind' | 'start' | 'end'>;
  /** The body that its words say wrote it. */
  author?: NamedMention;
  /** Canonical head noun: references back are matched by it. */
  head?: string;
  /** What explanations tell: how the number was read, which entry was chosen, or the mention that says what this one means. */
  because?: NumberReading | Choice | NamedMention;
}

/** What the recognisers of names found, and the scope they shared, for the rules of relations. */
export interface Recognised {
  scope: Scope;
  places: readonly Place[];
  /** Series and names, sorted by start, longer first. */
  mentions: NamedMention[];
}

/** What reads names that lean on those found before it; each adds to the list of the lookup. */
const LATER: readonly ((scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>) => void)[] =
  [
    protocols,
    describedBodies,
    titles,
    editions,
    secretariats,
    recommendations,
    definitions,
    derivedAcronyms,
    references,
    // behind "the Committee, at its tenth session" too
    sessions,
    authoredDocuments,
  ];

/**
 * Every mention by name: of the authority file, by the grammar of names, by what the text itself
 * defines, and by reference back; with the mentions of numbered series, which come first.
 */
export function recogniseNames(
  doc: Segmented,
  series: readonly NumberedMention[],
  authority: Authority,
): Recognised {
  const scope = openScope(doc, series, authority);
  const all = placesOf(scope);
  const found: Candidate[] = [];
  for (const place of all) bareTitles(scope, place);
  for (const place of all)
    for (const each of candidates(scope, place)) if (!insideSeries(scope, each)) found.push(each);
  const known = new Known(found, scope);
  const mentions: NamedMention[] = series.map((mention) => registered(authority, mention));
  for (const candidate of found) {
    const mention = resolve(scope, known, candidate);
    if (mention !== undefined && !isOwnTitle(doc, mention)) mentions.push(mention);
  }
  ownedBodies(scope, all, mentions);
  partialNames(scope.text, mentions);
  const lookup = new MentionLookup(mentions);
  for (const recogniser of LATER) {
    recogniser(scope, all, lookup);
    lookup.update();
  }
  treatyNotes(scope, mentions);
  sortRuns(mentions, byPlace);
  return { scope, places: all, mentions: withoutDoubles(mentions) };
}

/** "ETS No. 185", "UNTS vol. 2296": the treaty of the register that has this number. */
function registered(authority: Authority, mention: NumberedMention): NamedMention {
  if (mention.kind !== 'Treaty') return uniform(mention);
  const number = /^treaty\/(cets|unts)-(.+)$/.exec(mention.entity);
  const entry = number === null ? undefined : authority.byIdentifier.get(`${number[1]}:${number[2]}`);
  if (entry === undefined) return uniform(mention);
  const name = firstNameOf(entry)?.text ?? mention.name;
  return uniform({ ...mention, entity: entry.id, kind: entry.kind, name });
}

/** A number is no part of a name: "resolution 74/247" is not a head noun's phrase. */
function insideSeries(scope: Scope, candidate: Candidate): boolean {
  const { start, end } = span(scope, candidate);
  const { series } = scope;
  const hit = series[firstIndex(series, (each) => each.end <= start)];
  // nested bodies inside a resolution's span are mentions too; crossing it they are not
  return (
    hit !== undefined &&
    hit.start < end &&
    !(hit.start <= start && end <= hit.end) &&
    candidate.refs.length === 0
  );
}

/** A name that no register knows, of the kind of the text, with which its own title begins. */
function isOwnTitle(
  { header, blocks }: Segmented,
  { start, kind, known, block, name }: NamedMention,
): boolean {
  const title = header.titleRange;
  if (known || kind !== header.kind) return false;
  if (name.length > LEAST_OF_TITLE && fold(header.title).startsWith(fold(name))) return true;
  if (title === undefined || blocks[block]!.kind !== 'header') return false;
  return start >= title.start && start < title.start + 6;
}

/** Letters from which on the beginning of a title is no name of anything else. */
const LEAST_OF_TITLE = 40;

function span(scope: Scope, candidate: Candidate): { start: number; end: number } {
  return { start: scope.tokens.start[candidate.first]!, end: scope.tokens.end[candidate.tail - 1]! };
}

function resolve(scope: Scope, known: Known, candidate: Candidate): NamedMention | undefined {
  const { start, end } = span(scope, candidate);
  const block = candidate.place.index;
  const { date } = candidate;
  const head = candidate.head?.canonical;
  const choice = candidate.refs.length > 0 ? choose(scope, known, candidate) : undefined;
  if (choice !== undefined) {
    const { entry } = choice.ref;
    // "Bolivia (Plurinational State of)": the name's own parenthesis
    const closes = scope.text[end] === ')' && isOpen(scope.text.slice(start, end));
    return uniform({
      start,
      end: closes ? end + 1 : end,
      block,
      date,
      head,
      entity: entry.id,
      kind: entry.kind,
      name: choice.ref.name.text,
      known: true,
      how: choice.ref.name.type === 'acronym' ? 'acronym' : 'authority',
      rule: choice.rule,
      confidence: choice.confidence,
      because: choice,
    });
  }
  const common = candidate.short === undefined ? undefined : resolve(scope, known, candidate.short);
  if (common !== undefined) return common;
  if (candidate.head === undefined) return undefined;
  const organ = shortOrganName(scope, candidate);
  if (organ !== undefined) return organ;
  if (isShortWithPurpose(scope, known, candidate)) return undefined;
  const treaty = begunTreaty(scope, candidate) ?? treatyOfYear(scope, known, candidate);
  if (treaty !== undefined) return treaty;
  const name = wordsOf(scope, candidate.first, candidate.last);
  const kind = kindOfHead(candidate.head, candidate.temporary === true);
  // "the Agreement of 1 June 2001": the date is all that tells it from others
  const { words } = candidate.head;
  const bare = name.length === words.length && fold(name) === fold(words);
  // the parties' own conference is another for every treaty, and the protocol of a year another for every text
  const own =
    (bare && isConferenceOfParties(candidate.head)) ||
    yearAlone(scope, candidate) !== undefined ||
    isOneOfMany(scope, candidate.place, candidate.first, candidate.last, candidate.head) ||
    isOfUnnamed(scope, candidate.place, candidate.last, candidate.head);
  if (bare && candidate.date === undefined && !own) return undefined;
  return uniform({
    start,
    end,
    block,
    date,
    head,
    entity: entityId(
      kind,
      name,
      own ? (scope.doc.header.symbol ?? scope.doc.header.title) : bare ? candidate.date : '',
    ),
    kind,
    name,
    known: false,
    how: 'grammar',
    rule: 'name-grammar',
    confidence: 0.8,
  });
}

/** Most confidence in the beginning of a name: that of a name by grammar, as for part of one that the text has. */
const OF_BEGINNING = 0.8;

/** A treaty of the register by the beginning of its long name, where the words do not go on to another. */
function begunTreaty(
  scope: Scope,
  { head, place, first, last, tail, date }: Candidate,
): NamedMention | undefined {
  const { authority, tokens } = scope;
  if (head?.kind !== 'Treaty' || namesMore(scope, place, tail)) return undefined;
  const entry = begunName(authority, tokens, first, last);
  if (entry === undefined) return undefined;
  return uniform({
    start: tokens.start[first]!,
    end: tokens.end[tail - 1]!,
    block: place.index,
    date,
    head: head.canonical,
    entity: entry.id,
    kind: entry.kind,
    name: firstNameOf(entry)!.text,
    known: true,
    how: 'authority',
    rule: 'authority-begun',
    confidence: OF_BEGINNING,
  });
}

/** "of discrimination in education" behind a name: a phrase that is part of it, though in lower case; no date. */
function namesMore({ tokens }: Scope, { grammar, last }: Place, t: number): boolean {
  if (t + 1 >= last || tokens.gap[t]! > Gap.apostrophe) return false;
  const word = tokens.word[t]!;
  if (!grammar.of.has(word) && !grammar.openers.has(word)) return false;
  return (tokens.shape[t + 1]! & Shape.digit) === 0;
}

function isOpen(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

/** "the 1961 Convention", « la Convention de 1961 »: the one of that year that the text names in full. */
function treatyOfYear(scope: Scope, known: Known, candidate: Candidate): NamedMention | undefined {
  const { head, place } = candidate;
  const year = yearAlone(scope, candidate);
  const entry = year === undefined ? undefined : known.treatyOf(year, head!.canonical);
  if (entry === undefined) return undefined;
  const { start, end } = span(scope, candidate);
  return uniform({
    start,
    end,
    block: place.index,
    head: head!.canonical,
    entity: entry.id,
    kind: entry.kind,
    name: firstNameOf(entry)!.text,
    known: true,
    how: 'reference',
    rule: 'reference-year',
    confidence: 0.88,
  });
}

/** The year, where the noun of a treaty and its year are all the words. */
function yearAlone(scope: Scope, { first, last, head, place }: Candidate): string | undefined {
  if (head?.kind !== 'Treaty' || last - first > 3) return undefined;
  const words = wordsOf(scope, first, last);
  const year = /(?:^|\s)(1[89]\d\d|20\d\d)(?:\s|$)/.exec(words)?.[1];
  const rest = year === undefined ? [] : words.replace(year, '').trim().split(' ');
  return rest.length > 1 && !place.grammar.of.has(scope.tokens.word[first + 1]!) ? undefined : year;
}

/** Mentions that cross one another in a chain are all open: more than these are looked through. */
const MOST_OPEN = 16;

/** The same words are not two mentions: the surer stays. */
function withoutDoubles(sorted: NamedMention[]): NamedMention[] {
  const kept: NamedMention[] = [];
  let open: NamedMention[] = [];
  for (const each of sorted) {
    const previous = kept.at(-1);
    while (open.length > 0 && open[open.length - 1]!.end <= each.start) open.pop();
    if (open.length > MOST_OPEN) open = open.filter((outer) => outer.end > each.start);
    // "Assembly" inside "General Assembly" is no second mention of it
    if (open.some((outer) => outer.entity === each.entity && outer.end >= each.end)) continue;
    open.push(each);
    if (previous !== undefined && previous.start === each.start && previous.end === each.end) {
      if (each.confidence > previous.confidence) kept[kept.length - 1] = each;
    } else kept.push(each);
  }
  return kept;
}
