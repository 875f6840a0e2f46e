import { entityId, type AuthorityEntry } from '../../model/index.js';
import type { HeadNoun } from '../languages/nameLexicon.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
import { firstNameOf, isCalled } from './entryNames.js';
import { agrees } from './agreement.js';
import { isBehindName } from './sentenceCaseParts.js';
import type { Authority } from './authority.js';
import { isComplement, isNamedOtherwise, isPredicate, knownAt, opensAnother } from './describedHead.js';
import { expandLeft } from './expand.js';
import { kindOfHead } from './grammar.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';
import { isCapital, isPlural, wordsOf } from './words.js';

const LONGEST_DESCRIPTION = 24;
const LONGEST_SOURCE = 14;
/** Most bodies described one inside the other. */
const MOST_NESTED = 4;

/**
 * Bodies named by what established them: "the Committee established pursuant to resolution 1267
 * (1999)", « groupe d'experts créé par la résolution 1533 (2004) concernant … ». The source is part
 * of the name; the same source and the same head noun are the same body in every language.
 */
export function describedBodies(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
): void {
  const { tokens } = scope;
  const described: NamedMention[] = [];
  const dropped = new Set<NamedMention>();
  for (const place of all) {
    for (const { first, last, value: head } of place.heads) {
      if (!isBody(head)) continue;
      const found = describe(scope, place, lookup, first, last, head);
      if (found !== undefined) add(lookup, described, dropped, found, tokens.start[first]!);
    }
  }
  for (const each of described) lookup.all.push(each);
  lookup.remove(dropped);
}

function isBody(head: HeadNoun): boolean {
  return head.kind === 'WorkingGroup' || head.kind === 'Organization' || head.kind === 'Programme';
}

/** The longer mention replaces those of the same body inside it; bodies and instruments inside stay. */
function add(
  lookup: MentionLookup<NamedMention>,
  described: NamedMention[],
  dropped: Set<NamedMention>,
  found: NamedMention,
  head: number,
): void {
  const { block } = found;
  const names = (each: NamedMention) =>
    each.known && each.how !== 'series' && each.kind !== 'State' && !dropped.has(each);
  // of those just described some may hold this head; they stand in the order of their heads
  const before = described.slice(-MOST_NESTED).filter((each) => each.block === block);
  const named =
    lookup.firstCrossing(block, head, head + 1, names) ??
    before.find((each) => names(each) && each.start <= head && each.end > head);
  // a register's name that holds the head noun says which body it is
  if (named !== undefined && !found.known) {
    Object.assign(found, { entity: named.entity, kind: named.kind, name: named.name, known: true });
    found.start = Math.min(found.start, named.start);
    dropped.add(named);
  }
  const own = lookup.in(block);
  for (let i = lookup.indexFrom(block, found.start - 1); i < own.length; i++) {
    if (own[i]!.start > found.start + 40) break;
    if (own[i]!.how !== 'series' && isCovered(own[i]!, found)) dropped.add(own[i]!);
  }
  for (const each of before) if (each.start <= found.start + 40 && isCovered(each, found)) dropped.add(each);
  described.push(found);
}

/** Whether a mention stands inside the longer one and has its head noun, or is the same body. */
function isCovered(each: NamedMention, by: NamedMention): boolean {
  if (each.start < by.start - 1 || each.end <= by.start || each.end > by.end) return false;
  return each.head === by.head || each.entity === by.entity;
}

function describe(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
  after: number,
  head: HeadNoun,
): NamedMention | undefined {
  const { tokens } = scope;
  const { grammar } = place;
  const limit = Math.min(place.last, after + LONGEST_DESCRIPTION);
  for (let i = after; i < limit; i++) {
    if (tokens.gap[i]! > Gap.comma && !(tokens.gap[i] === Gap.parenthesis && i - after < 4)) return undefined;
    if (i > after || tokens.gap[i]! <= Gap.comma) {
      const inner = grammar.heads.at(tokens, i, limit);
      if (inner !== undefined && !isComplement(scope, place, i, inner.value)) return undefined;
    }
    if (i === after && isPredicate(scope, place, i)) return undefined;
    // "the initiative of the Committees established by": these are
    if (
      i === after &&
      head.canonical === 'initiative' &&
      !isCapital(scope, t) &&
      grammar.of.has(tokens.word[i]!)
    )
      return undefined;
    if (
      opensAnother(scope, place, i) ||
      (i > after ? isBehindName(scope, place, i) : isOwnArticle(scope, place, i))
    )
      return undefined;
    const established = grammar.established.at(tokens, i, limit);
    if (established === undefined) {
      if (i > after && grammar.stops.has(tokens.word[i]!) && !grammar.links.has(tokens.word[i]!))
        return undefined;
      continue;
    }
    // "including those established by": others than the body named before
    if (i > after && grammar.standIns.has(tokens.word[i - 1]!)) return undefined;
    const by = grammar.establishedBy.at(tokens, established.last, place.last);
    if (by === undefined) return undefined;
    const sources = instrumentOf(scope, lookup, place, sourcesAfter(scope, place, lookup, by.last));
    if (sources.length === 0) return undefined;
    if (by.value === 'instrument' && sources[0]!.kind === 'Organization') return undefined;
    if (isNamedOtherwise(scope, place, lookup, t, i, head)) return undefined;
    if (!agrees(scope, place, tokens.start[leftEdge(scope, place, t)]!, wordsOf(scope, i, established.last)))
      return undefined;
    // an organ is not created by its own resolutions: what is so created stands before or behind its name
    const named = knownAt(lookup, place, tokens.start[t]!);
    if (named !== undefined && sources.some((source) => source.organ === named.entity)) return undefined;
    // "Groups of Experts established by the Council": a class of bodies
    if (sources[0]!.kind === 'Organization' && isPlural(wordsOf(scope, t, after), head.words))
      return undefined;
    const first = leftEdge(scope, place, t);
    let last = tokenAt(tokens, sources[sources.length - 1]!.end);
    last = concerning(scope, place, last);
    const start = tokens.start[first]!;
    const end = last > 0 ? tokens.end[last - 1]! : sources[0]!.end;
    return uniform({
      start,
      end: Math.max(end, sources[sources.length - 1]!.end),
      block: place.index,
      ...identify(scope, first, i, head, sources),
      how: 'grammar',
      rule: 'described-by-source',
      confidence: 0.92,
      head: head.canonical,
      establishedBy: sources.map((source) => ({
        entity: source.entity,
        start: source.start,
        end: source.end,
      })),
    });
  }
  return undefined;
}

/** « la Mission la politique instituée par »: behind the noun itself an article is of another thing. */
function isOwnArticle({ tokens }: Scope, place: Place, t: number): boolean {
  const word = tokens.word[t]!;
  const { articles, of, to, lexicon } = place.grammar;
  return (
    !lexicon.titleCase && tokens.gap[t] === Gap.space && articles.has(word) && !of.has(word) && !to.has(word)
  );
}

/** Instruments joined by commas and "and" right behind "established by", a paragraph number aside. */
function sourcesAfter(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
): NamedMention[] {
  const from = scope.tokens.start[Math.min(t, place.last - 1)]!;
  const limit = scope.tokens.end[Math.min(place.last, t + LONGEST_SOURCE) - 1]!;
  const sources: NamedMention[] = [];
  let cursor = from;
  for (const mention of lookup.outermost(place.index, { start: from, end: place.block.end })) {
    const between = scope.text.slice(cursor, mention.start);
    if (sources.length === 0) {
      if (mention.start > limit || /[;:)]|,.{12}/s.test(between)) break;
      if (mention.kind !== 'Resolution' && mention.kind !== 'Treaty' && mention.kind !== 'Organization')
        break;
      if (mention.kind !== 'Resolution' && between.length > 12) break;
    } else {
      if (mention.how !== 'series' || mention.kind !== sources[0]!.kind) break;
      if (!place.grammar.patterns.betweenSources.test(between)) break;
    }
    sources.push(mention);
    cursor = mention.end;
  }
  return sources;
}

/** "appointed by the Secretary-General pursuant to resolution 182": the resolution established it. */
function instrumentOf(
  scope: Scope,
  lookup: MentionLookup<NamedMention>,
  place: Place,
  sources: NamedMention[],
): NamedMention[] {
  const [organ] = sources;
  if (organ === undefined || organ.kind !== 'Organization') return sources;
  const instrument = lookup.firstStarting(
    place.index,
    organ.end,
    organ.end + 70,
    (each) => each.kind === 'Resolution',
  );
  if (instrument === undefined) return sources;
  const between = scope.text.slice(organ.end, instrument.start);
  return place.grammar.patterns.actingBy.test(between) ? [instrument] : sources;
}

/** "concerning Somalia and Eritrea": part of the name, up to the next comma. */
function concerning(scope: Scope, place: Place, last: number): number {
  const { tokens } = scope;
  if (last >= place.last || tokens.gap[last]! > Gap.comma) return last;
  const cue = place.grammar.concerning.at(tokens, last, place.last);
  if (cue === undefined) return last;
  let end = last;
  for (let t = cue.last; t < Math.min(place.last, cue.last + 12); t++) {
    if (tokens.gap[t]! > Gap.apostrophe && t > cue.last) break;
    const word = tokens.word[t]!;
    const small = place.grammar.links.has(word) || place.grammar.articles.has(word);
    if (!small && (tokens.shape[t]! & Shape.capital) === 0 && end > last) break;
    if (
      place.grammar.and.has(word) &&
      !((tokens.shape[t + 1] ?? 0) & Shape.capital) &&
      !place.grammar.articles.has(tokens.word[t + 1] ?? 0)
    )
      break;
    if (!small) end = t + 1;
  }
  return end;
}

/** Adjectives before a head in lower case, up to the article. */
function leftEdge(scope: Scope, place: Place, head: number): number {
  const expanded = expandLeft(scope, place, head);
  if (expanded < head || !place.grammar.lexicon.titleCase) return expanded;
  const { tokens } = scope;
  for (let t = head - 1; t >= Math.max(place.first, head - 7); t--) {
    if (tokens.gap[t + 1]! > Gap.hyphen) return head;
    if (place.grammar.articles.has(tokens.word[t]!)) return t + 1;
    if (place.grammar.stops.has(tokens.word[t]!) || scope.verbs.has(tokens.start[t]!)) return head;
  }
  return head;
}

/** The entries that any of some instruments established, in the file's order. */
function establishedBy(
  { entries, byOrigin }: Authority,
  sources: ReadonlySet<string>,
): readonly AuthorityEntry[] {
  const lists = [...sources].flatMap((source) => byOrigin.get(source) ?? []);
  if (sources.size === 1 || lists.length < 2) return lists;
  return [...entries.values()].filter((entry) => lists.includes(entry));
}

/**
 * The entry of the authority file that one of these instruments established and that has this head noun; of
 * several, the first that has all the words, « Commission spéciale ».
 */
export function establishedEntry(
  scope: Scope,
  sources: ReadonlySet<string>,
  head: string,
  words = head,
): Pick<NamedMention, 'entity' | 'kind' | 'name' | 'known'> | undefined {
  const fitting = establishedBy(scope.authority, sources).filter((each) => isCalled(each, head));
  const entry =
    fitting.length > 1 ? (fitting.find((each) => isCalled(each, words)) ?? fitting[0]) : fitting[0];
  if (entry === undefined) return undefined;
  return {
    entity: entry.id,
    kind: entry.kind,
    name: firstNameOf(entry)!.text,
    known: true,
  };
}

/** The entry of the authority file with this source and head, else an id made of both. */
function identify(
  scope: Scope,
  first: number,
  nameEnd: number,
  head: HeadNoun,
  sources: readonly NamedMention[],
): Pick<NamedMention, 'entity' | 'kind' | 'name' | 'known'> {
  const ids = new Set(sources.map((source) => source.entity));
  const words = wordsOf(scope, first, nameEnd);
  const entry = establishedEntry(scope, ids, head.words, words);
  if (entry !== undefined) return entry;
  const kind = head.kind === 'Organization' ? kindOfHead(head, true) : head.kind;
  const source = sources[0]!;
  const named = source.how === 'series' ? head.canonical : words;
  return {
    entity: entityId(kind, named, source.entity),
    kind,
    name: `${words} (${source.name})`,
    known: false,
  };
}
