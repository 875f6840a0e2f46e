import { isInstrument, type AuthorityEntry } from '../../model/index.js';
import { ORGANS } from '../organs.js';
import { Gap, Shape } from '../text/tokens.js';
import type { MentionRule } from '../rules.js';
import { longestName, type NameRef } from './authority.js';
import type { Candidate } from './candidates.js';
import { rootOf } from './home.js';
import type { Known } from './known.js';
import type { Scope } from './scope.js';
import { wordAt } from './words.js';

/** An entry, and how sure we are that the words mean it. */
export interface Choice {
  ref: NameRef;
  confidence: number;
  rule: MentionRule;
  /** The entries that the words can mean; absent where there was nothing to choose. */
  among?: readonly Weighed[];
}

/** What speaks for an entry, by what says so; 0 where that says nothing. */
export interface Evidence {
  /** The date in the words is the entry's. */
  date: number;
  /** Its telling words stand in the paragraph. */
  context: number;
  /** The text names it elsewhere without doubt, or what established it; or that in the same paragraph. */
  named: number;
  origin: number;
  originHere: number;
  /** The words begin with a capital as its name does. */
  capital: number;
  /** The text names the organ that it belongs to. */
  organ: number;
  /** It belongs to the organization whose organ adopted the text. */
  family: number;
}

/** An entry that the words can mean. */
export interface Weighed {
  ref: NameRef;
  evidence: number;
  because: Evidence;
  /** The date in the words is another than the entry's. */
  contradicts: boolean;
  /** It existed when the text was written. */
  timely: boolean;
}

/** Whether two dates, each as precise as it is, may be the same. */
function sameDate(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** "Convention on Cybercrime" is a title, "a convention on cybercrime" a description: the first letter tells. */
function sameCase(scope: Scope, candidate: Candidate, ref: NameRef): boolean {
  if (candidate.refs.length < 2) return false;
  const written = scope.text[scope.tokens.start[candidate.first]!]!;
  return written === ref.name.text[0];
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number.parseInt(date, 10);
}

/** Whether the entry existed when the document was written. */
function inTime(entry: AuthorityEntry, date: string | undefined): boolean {
  const year = yearOf(date);
  const from = yearOf(entry.date);
  const until = yearOf(entry.until);
  if (year === undefined) return true;
  return (from === undefined || from <= year) && (until === undefined || until + 3 >= year);
}

/**
 * "Conseil des gouverneurs", "Assembly of the League": a common name with a complement is a name of its
 * own, unless the complement is the body it belongs to.
 */
function goesOnElsewhere(scope: Scope, candidate: Candidate): boolean {
  const { tokens, authority, text } = scope;
  const { place, last, refs } = candidate;
  if (last >= place.last || tokens.gap[last]! > Gap.space) return false;
  if (!place.grammar.patterns.genitive.test(wordAt(scope, last))) return false;
  // "the appointment by the Secretary-General of a Special Representative"
  if (place.grammar.indefinite.has(tokens.word[last + 1] ?? 0)) return false;
  let t = last + 1;
  while (t < place.last && place.grammar.articles.has(tokens.word[t]!)) t++;
  if (t >= place.last) return false;
  if ((tokens.shape[t]! & Shape.digit) !== 0 || place.grammar.stops.has(tokens.word[t]!)) return false;
  const capital = (tokens.shape[t]! & Shape.capital) !== 0;
  // "prie le Secrétaire général de créer": an infinitive is no complement
  if (
    !capital &&
    (place.grammar.lexicon.titleCase ||
      place.grammar.patterns.sentenceCase?.infinitiveEnding.test(wordAt(scope, t)) !== false)
  )
    return false;
  const complement = longestName(authority, text, tokens, t, place.last);
  const owners = new Set(complement?.refs.map((ref) => ref.entry.id));
  const own = refs.some(({ entry }) => owners.has(entry.parent ?? '') || owners.has(entry.organ ?? ''));
  const works = complement?.refs.every((ref) => isInstrument(ref.entry.kind)) ?? false;
  return !own && !works && refs.every((ref) => ref.entry.kind === 'Organization');
}

/** Short names of organs, in any language. */
const SHORT = new Set(ORGANS.flatMap((organ) => Object.values(organ.short).flat()));

function isShortOfOrgan(scope: Scope, candidate: Candidate): boolean {
  if (candidate.last - candidate.first > 1) return false;
  return SHORT.has(wordAt(scope, candidate.first));
}

/**
 * "the Council": the organ that speaks, or the only one of that name that the text names. Of several the
 * one named last is meant, which the references back find.
 */
function shortOfOrgan(
  scope: Scope,
  known: Known,
  candidate: Candidate,
  among: readonly Weighed[],
): Choice | undefined {
  const { refs } = candidate;
  // "Manufacture, Repair and Assembly"
  const { place, first } = candidate;
  const { tokens } = scope;
  const joined = first > place.first + 1 && place.grammar.and.has(tokens.word[first - 1]!);
  // "House of Assembly"
  const complement = first > place.first + 1 && place.grammar.of.has(tokens.word[first - 1]!);
  if ((joined || complement) && (tokens.shape[first - 2]! & Shape.capital) !== 0) return undefined;
  const own = refs.find(({ entry }) => entry.id === scope.doc.header.adoptedBy);
  const named = refs.filter(({ entry }) => known.names(entry.id));
  const ref = own ?? (named.length === 1 ? named[0] : undefined);
  return ref === undefined ? undefined : { ref, confidence: 0.88, rule: 'authority-context', among };
}

/** "the Commission" in a text that names another one on every page: that one, which the references back find. */
function isOtherBody(known: Known, { place, first, last }: Candidate, { ref }: Weighed): boolean {
  if (last - first !== 1 || ref.entry.kind !== 'Organization') return false;
  const noun = place.heads.find((head) => head.first === first && head.last === last);
  return noun !== undefined && known.namesOftener(noun.value.canonical, ref.entry.id);
}

function sum(of: Evidence): number {
  return of.date + of.context + of.named + of.origin + of.originHere + of.capital + of.organ + of.family;
}

/**
 * "the Panel of Experts", "a peace agreement", in a text older than what is known by that name, and which
 * nothing else in the text speaks of: another body, or an agreement hoped for.
 */
function isBefore(scope: Scope, { first }: Candidate, { ref, because }: Weighed): boolean {
  if (because.named + because.date + because.origin + because.originHere > 0) return false;
  const { kind, date } = ref.entry;
  if ((yearOf(scope.doc.header.date) ?? Infinity) >= (yearOf(date) ?? -Infinity)) return false;
  if (kind === 'Organization' || kind === 'WorkingGroup') return true;
  return isInstrument(kind) && scope.text[scope.tokens.start[first]!] !== ref.name.text[0];
}

/**
 * Which entry the words of a candidate mean; undefined where that would be a guess. The evidence
 * counts in this order: the date in the words, the context words of the paragraph, what the document
 * names elsewhere without doubt, the time of the document.
 */
export function choose(scope: Scope, known: Known, candidate: Candidate): Choice | undefined {
  // one meaning, and not too common a name: no evidence could change the choice
  const [only] = candidate.refs;
  if (candidate.refs.length === 1 && only!.name.type !== 'context')
    return { ref: only!, confidence: only!.name.type === 'acronym' ? 0.95 : 0.98, rule: 'authority-name' };
  // before anything is weighed, where nothing but this one name can be meant
  const single = candidate.refs.length === 1 && candidate.sure !== true;
  if (single && goesOnElsewhere(scope, candidate)) return undefined;
  const { date, adoptedBy } = scope.doc.header;
  const root = adoptedBy === undefined ? undefined : rootOf(scope.authority, adoptedBy);
  const weighed = candidate.refs.map((ref): Weighed => {
    const { entry } = ref;
    const dates = candidate.date !== undefined && entry.date !== undefined;
    const agrees = dates && sameDate(candidate.date!, entry.date!);
    const contradicts =
      dates && entry.kind !== 'WorkingGroup' && !agrees && entry.date!.length >= candidate.date!.length;
    const because: Evidence = {
      date: agrees ? 8 : 0,
      context: 3 * known.context(entry, candidate.place.index),
      named: known.names(entry.id) ? 2 : 0,
      origin: known.names(entry.establishedBy) ? 2 : 0,
      originHere: known.namesHere(entry.establishedBy, candidate.place.index) ? 2 : 0,
      capital: sameCase(scope, candidate, ref) ? 1 : 0,
      organ: known.names(entry.organ) && ref.name.type !== 'context' ? 1 : 0,
      family:
        root !== undefined && entry.kind === 'Organization' && rootOf(scope.authority, entry.id) === root
          ? 2
          : 0,
    };
    return { ref, evidence: sum(because), because, contradicts, timely: inTime(entry, date) };
  });
  const scored = weighed
    .filter((each) => !(each.contradicts && candidate.refs.length > 1))
    .sort((a, b) => b.evidence - a.evidence || Number(b.timely) - Number(a.timely));
  const [best, second] = scored;
  if (best === undefined) return undefined;
  const { ref } = best;
  const common = ref.name.type === 'context' && candidate.sure !== true;
  if (common && isBefore(scope, candidate, best)) return undefined;
  if (common && !single && goesOnElsewhere(scope, candidate)) return undefined;
  if (common && best.because.family === 0 && isOtherBody(known, candidate, best)) return undefined;
  if (common && isShortOfOrgan(scope, candidate)) return shortOfOrgan(scope, known, candidate, weighed);
  const alone = second === undefined || best.evidence > second.evidence;
  if (alone && !common)
    return {
      ref,
      confidence: ref.name.type === 'acronym' ? 0.95 : 0.98,
      rule: 'authority-name',
      among: weighed,
    };
  if (alone && best.evidence >= 2)
    return { ref, confidence: 0.88, rule: 'authority-context', among: weighed };
  const timely = scored.filter((each) => each.evidence === best.evidence && each.timely);
  if (timely.length === 1 && timely[0]!.ref.name.type !== 'context') {
    return { ref: timely[0]!.ref, confidence: 0.75, rule: 'authority-time', among: weighed };
  }
  return undefined;
}
