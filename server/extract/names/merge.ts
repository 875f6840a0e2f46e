import { isInstrument, type AuthorityEntry, type Kind } from '../../model/index.js';
import { signature, signedEnds } from './authority.js';
import { authorityCandidates, grammarCandidates, type Candidate } from './candidates.js';
import { firstAtLeast } from '../text/search.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Place, Scope } from './scope.js';
import { uniformCandidate } from './uniform.js';
import { isCapital, wordAt } from './words.js';

const isContext = (candidate: Candidate) => candidate.refs.every((ref) => ref.name.type === 'context');

/** "Great Britain and Northern Ireland" is no mention of Ireland. */
const isState = (candidate: Candidate) => candidate.refs.every((ref) => ref.entry.kind === 'State');

/**
 * One list of candidates from two recognisers. A name of the authority file ends where it ends; the
 * grammar's longer phrase wins only if its words, in another order, are a name of the file
 * ("Convention on Cybercrime of the Council of Europe"), or if the file's name is too common alone.
 */
export function candidates(scope: Scope, place: Place): Candidate[] {
  const known = authorityCandidates(scope, place);
  const phrases = grammarCandidates(scope, place);
  // most paragraphs hold no phrase of the grammar: there is nothing to weigh
  if (phrases.length === 0) return withoutCrossing(scope, place, known);
  const reach = reachOf(known);
  const dropped = new Set<Candidate>();
  const grammatical: Candidate[] = [];
  for (const phrase of phrases) {
    const overlapping = overlappingOf(known, reach, phrase);
    if (overlapping.some((each) => each.first <= phrase.first && each.last >= phrase.last)) {
      for (const each of overlapping) {
        if (each.first > phrase.first || each.last < phrase.last || isOwner(scope, place, each, phrase))
          continue;
        each.head ??= phrase.head;
        each.temporary ??= phrase.temporary === true;
      }
      continue;
    }
    const competing = overlapping.filter(
      (each) =>
        coversHead(scope, place, each, phrase) &&
        !isOtherEdition(scope, each, phrase, dropped) &&
        !isOtherSubject(scope, each, phrase, dropped),
    );
    const changing = competing.some((each) => isChanging(scope, each));
    const reordered = changing
      ? undefined
      : (knownBySignature(scope, phrase) ??
        (endAtObject(scope, place, overlapping, phrase) ? knownBySignature(scope, phrase) : undefined));
    if (reordered !== undefined) {
      competing.forEach((each) => dropped.add(each));
      grammatical.push(reordered);
    } else if (competing.length === 0 || changing || competing.every(isContext)) {
      competing.forEach((each) => dropped.add(each));
      const [common] = competing;
      if (common?.first === phrase.first && isInLowerCase(scope, common.last, phrase)) phrase.short = common;
      grammatical.push(phrase);
    }
  }
  return withoutCrossing(scope, place, merged(known, grammatical, dropped));
}

/** Tokens between the beginning of an instrument's name and that of the one it is to: "2010 Protocol to the 1996". */
const FURTHEST_OBJECT = 6;

/** "Protocol to the Convention on X with a Y": a register knows where the name of what an instrument is to ends. */
function endAtObject(scope: Scope, place: Place, known: readonly Candidate[], phrase: Candidate): boolean {
  const isOf = (kind: Kind | undefined) => kind !== undefined && isInstrument(kind);
  if (!isOf(phrase.head?.kind)) return false;
  const object = known.find((each) => each.last > phrase.last);
  if (
    object === undefined ||
    !object.refs.every(({ entry }) => isOf(entry.kind)) ||
    object.first < phrase.first + 2 ||
    object.first > phrase.first + FURTHEST_OBJECT ||
    !isComplement(scope, place, object)
  )
    return false;
  phrase.last = object.last;
  phrase.tail = object.last;
  return true;
}

/** « Protocole de Montréal ajoutant un article à la Convention »: not the one that is called so without more. */
function isChanging(scope: Scope, { place, last }: Candidate): boolean {
  const { sentenceCase } = place.grammar.patterns;
  return (
    last < place.last &&
    scope.tokens.gap[last] === Gap.space &&
    (sentenceCase?.changing.test(wordAt(scope, last)) ?? false)
  );
}

/** "Secretary-General of the Organization": behind "of" stands no head of the whole name. */
function isOwner({ tokens }: Scope, { grammar }: Place, whole: Candidate, inner: Candidate): boolean {
  for (let t = whole.first + 1; t < inner.first; t++) if (grammar.of.has(tokens.word[t]!)) return true;
  return false;
}

/** Both lists, less what was dropped, by first token and the longer first. Each is in order by itself. */
function merged(
  known: readonly Candidate[],
  grammatical: readonly Candidate[],
  dropped: ReadonlySet<Candidate>,
): readonly Candidate[] {
  if (grammatical.length === 0) return known;
  const all = [...known.filter((each) => !dropped.has(each)), ...grammatical];
  return all.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "the Group on the one hand": in lower case it may not be what the group is about. */
function isInLowerCase(scope: Scope, from: number, { last, place }: Candidate): boolean {
  if (!place.grammar.lexicon.titleCase) return false;
  for (let t = from; t < last; t++) if (isCapital(scope, t)) return false;
  return last > from;
}

/** For each candidate the furthest end up to it. */
function reachOf(sorted: readonly Candidate[]): number[] {
  let furthest = 0;
  // no Math.max: its results make lists of floating-point numbers, each remade when the next is not
  return sorted.map(({ last }) => (furthest = last > furthest ? last : furthest));
}

/** Those of candidates sorted by their first token that share a token with a phrase. */
function overlappingOf(
  sorted: readonly Candidate[],
  reach: readonly number[],
  phrase: Candidate,
): Candidate[] {
  const found: Candidate[] = [];
  for (
    let i = firstAtLeast(reach, phrase.first + 1);
    i < sorted.length && sorted[i]!.first < phrase.last;
    i++
  )
    if (sorted[i]!.last > phrase.first) found.push(sorted[i]!);
  return found;
}

/** Whether a name of the file holds the head noun of the phrase, so that both name the same thing. */
function coversHead(scope: Scope, place: Place, known: Candidate, phrase: Candidate): boolean {
  for (let t = known.first; t < known.last; t++) {
    const { heads, lastHeads } = place.grammar;
    const head = heads.at(scope.tokens, t, place.last) ?? lastHeads.at(scope.tokens, t, place.last);
    if (head?.value === phrase.head && known.first <= phrase.first + 6 && known.first < phrase.last) {
      return known.first === phrase.first || t < phrase.first + 8;
    }
  }
  return false;
}

/** "Lamps Report 2023": the register's of that name is another year's, and is dropped. */
function isOtherEdition(scope: Scope, known: Candidate, phrase: Candidate, dropped: Set<Candidate>): boolean {
  if (known.first < phrase.first || known.last !== phrase.last - 1) return false;
  const year = /^(?:19|20)\d\d$/.exec(wordAt(scope, known.last))?.[0];
  if (year === undefined || !known.refs.every(({ entry }) => isOfOtherYear(entry, year))) return false;
  dropped.add(known);
  return true;
}

/** "Lima Lamp Charter on Clean Harbours": words before the register's name and a subject behind make it another's. */
function isOtherSubject(scope: Scope, known: Candidate, phrase: Candidate, dropped: Set<Candidate>): boolean {
  const { first, last } = known;
  if (first <= phrase.first || last >= phrase.last || !isCapital(scope, first - 1)) return false;
  const { openers, lexicon } = phrase.place.grammar;
  if (!lexicon.titleCase || !openers.has(scope.tokens.word[last]!) || scope.tokens.gap[first] !== Gap.space)
    return false;
  if (!known.refs.every(({ entry }) => isInstrument(entry.kind))) return false;
  dropped.add(known);
  return true;
}

function isOfOtherYear({ kind, date }: AuthorityEntry, year: string): boolean {
  return isInstrument(kind) && date !== undefined && !date.startsWith(year);
}

/** The phrase, or the longest start of it, as a name of the authority file in another word order. */
function knownBySignature(scope: Scope, phrase: Candidate): Candidate | undefined {
  for (const last of signedEnds(scope.authority, scope.tokens, phrase.first, phrase.last)) {
    const end = scope.tokens.word[last - 1]!;
    if (phrase.place.grammar.links.has(end) || phrase.place.grammar.articles.has(end)) continue;
    const refs = scope.authority.signatures.get(signature(scope.tokens, phrase.first, last));
    if (refs === undefined) continue;
    const whole = last === phrase.last;
    // "Council for Peace and Security in Central Africa" is not the Peace and Security Council
    if (!whole && phrase.place.grammar.lexicon.titleCase) return undefined;
    return uniformCandidate({ ...phrase, last, tail: whole ? phrase.tail : last, refs });
  }
  return undefined;
}

/** The short name of its treaty inside a protocol's name, of its organ inside a body's. */
function belongsTo(outer: Candidate, id: string): boolean {
  return outer.refs.some(
    ({ entry }) => entry.supplements === id || entry.organ === id || entry.parent === id,
  );
}

/** "Second Optional Protocol" is not the Optional Protocol: one word before the name makes it another's; an acronym, "UN", says whose. */
function isOfOtherRank({ tokens }: Scope, outer: Candidate, inner: Candidate): boolean {
  if (inner.first !== outer.first + 1 || (tokens.shape[outer.first]! & Shape.allCaps) !== 0) return false;
  return [outer, inner].every(({ refs }) => refs.every(({ entry }) => isInstrument(entry.kind)));
}

/** "Protocol to the Convention on X": a name inside a name follows a preposition; "and Balanced Strategy" is a part. */
function isComplement(scope: Scope, place: Place, inner: Candidate): boolean {
  let t = inner.first - 1;
  while (
    t > place.first &&
    place.grammar.articles.has(scope.tokens.word[t]!) &&
    !place.grammar.of.has(scope.tokens.word[t]!)
  )
    t--;
  return place.grammar.patterns.complement.test(wordAt(scope, t));
}

/** "for the Decade 2024–2034", inside a longer name: a noun with a number only. */
function isBareNumber(scope: Scope, inner: Candidate): boolean {
  if (inner.refs.length > 0 || inner.last - inner.first < 2) return false;
  for (let t = inner.first + 1; t < inner.last; t++)
    if ((scope.tokens.shape[t]! & Shape.number) === 0) return false;
  return true;
}

/** "Declaration of Guidelines on Wicks": without an article, what a document is made of. */
function isContent(scope: Scope, place: Place, outer: Candidate, inner: Candidate): boolean {
  if (outer.head?.kind !== 'Document' || inner.head?.kind !== 'Document' || inner.refs.length > 0)
    return false;
  return place.grammar.lexicon.titleCase && place.grammar.of.has(scope.tokens.word[inner.first - 1]!);
}

/** "Convention of the Council of Europe on Cybercrime": what the convention is about, its council is not. */
function endBeforeSubject(scope: Scope, outer: Candidate, inner: Candidate): void {
  const instrument = outer.head?.kind === 'Treaty' || outer.head?.kind === 'Document';
  if (!instrument || inner.refs.length > 0 || inner.last !== outer.last) return;
  const { openers } = inner.place.grammar;
  for (let t = inner.first + 2; t < inner.last; t++) {
    if (!openers.has(scope.tokens.word[t]!)) continue;
    inner.last = t;
    inner.tail = t;
    return;
  }
}

/** Nested names stay (the Assembly inside its resolution's name); of two that cross, the first stays. */
function withoutCrossing(scope: Scope, place: Place, sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const open: Candidate[] = [];
  for (const each of sorted) {
    while (open.length > 0 && open[open.length - 1]!.last <= each.first) open.pop();
    // not [length - 1]: an index before the first is looked up as a name, at fifty times the cost
    const outer = open.at(-1);
    if (outer !== undefined && each.last > outer.last) continue;
    if (outer !== undefined && outer.first === each.first && outer.last === each.last) {
      outer.refs = [
        ...outer.refs,
        ...each.refs.filter((ref) => !outer.refs.some((o) => o.entry === ref.entry)),
      ];
      continue;
    }
    if (outer !== undefined && outer.refs.length > 0 && each.refs.length > 0) {
      if (isState(outer) && isState(each)) continue;
      if (isOfOtherRank(scope, outer, each) && !isComplement(scope, place, each)) continue;
      // "Peace and Security Council", "Economic and Social Commission for Asia"
      if (
        each.first > outer.first + 1 &&
        !isState(each) &&
        place.grammar.and.has(scope.tokens.word[each.first - 1]!)
      )
        continue;
      if (isContext(each)) {
        const related = each.refs.filter((ref) => belongsTo(outer, ref.entry.id));
        if (related.length === 0) continue;
        each.refs = related;
        each.sure = true;
      }
    }
    if (outer !== undefined && each.refs.length === 0 && !isComplement(scope, place, each)) continue;
    if (outer !== undefined && (isBareNumber(scope, each) || isContent(scope, place, outer, each))) continue;
    if (outer !== undefined) {
      each.nested = true;
      endBeforeSubject(scope, outer, each);
    }
    kept.push(each);
    open.push(each);
  }
  return kept;
}
