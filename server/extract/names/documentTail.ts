import type { Kind } from '../../model/index.js';
import { dateAfter, dateAt, type FoundDate } from '../text/dates.js';
import { Gap, Shape, tokenAt } from '../text/tokens.js';
import type { Range } from '../types.js';
import { behindArticles, bodyBehind } from './bodyBehind.js';
import type { MentionLookup } from './lookup.js';
import { aboutOf, adjectiveOf } from './plans.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { isCapital, wordAt, wordsOf } from './words.js';

/** What writes documents. */
export const AUTHORS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting', 'Programme'];
const ANY_BODY: readonly Kind[] = [...AUTHORS, 'State'];
const MOST_PARTS = 6;
const MOST_NAMES = 6;
/** What the lexicons call the titles of persons. */
const PERSON = 'person';

/** What stands behind the noun of a document and tells it from others. */
export interface DocumentTail {
  /** Token behind the last of it. */
  last: number;
  /** The body or office that wrote it, as part of an id. */
  author?: string;
  /** The body, where the words name it: never that of an office, never the addressee. */
  writer?: NamedMention;
  date?: string;
  title?: NamedMention;
  subject?: Range;
  /** Whether it is for something that has a name, or for some years. */
  about?: boolean;
}

/**
 * Reads author, date, sender, addressee, subject and title, in the order in which a text gives them:
 * "letter dated 3 May 2000 from the Chair of the Committee addressed to the Council", "rapport présenté
 * par le Comité le 4 juin 1991".
 * @param definite whether a subject may tell it from others
 * @param plan whether only a name or years among what it is for may
 */
export function documentTail(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  noun: number,
  definite: boolean,
  plan: boolean,
): DocumentTail {
  const tail: DocumentTail = { last: noun };
  if (plan && definite) take(tail, adjectiveOf(scope, place, noun));
  const title = titleAt(scope, place, lookup, noun);
  if (title !== undefined) take(tail, { title, last: tokenAt(scope.tokens, title.end) });
  for (let part = 0; part < MOST_PARTS && tail.last < place.last; part++) {
    const next =
      dateOf(scope, place, tail) ??
      authorOf(scope, place, lookup, tail) ??
      sentOf(scope, place, lookup, tail, plan ? Gap.space : Gap.comma) ??
      (definite ? toOf(scope, place, lookup, tail.last) : undefined) ??
      entitledOf(scope, place, lookup, tail) ??
      (plan
        ? aboutOf(scope, place, lookup, tail)
        : definite
          ? subjectOf(scope, place, lookup, tail)
          : undefined);
    if (next === undefined) break;
    take(tail, next);
  }
  return tail;
}

function take(tail: DocumentTail, next: Partial<DocumentTail>): void {
  Object.assign(tail, next);
}

function dateOf(scope: Scope, place: Place, tail: DocumentTail): Partial<DocumentTail> | undefined {
  if (tail.date !== undefined) return undefined;
  const date = dateAfter(scope.text, scope.tokens, tail.last, place.last) ?? dayOfMeeting(scope, place, tail);
  return date === undefined ? undefined : { date: date.iso, last: date.last };
}

/** Units from the author of a decision to the day of the meeting that took it. */
const FURTHEST_DAY = 110;

/** "of the Council at its tenth meeting, held on 3 May 2000". */
function dayOfMeeting(
  { text, tokens }: Scope,
  place: Place,
  { author, last }: DocumentTail,
): FoundDate | undefined {
  const heldOn = place.grammar.patterns.titleCase?.heldOn;
  if (heldOn === undefined || author === undefined || last >= place.last) return undefined;
  if (
    !place.grammar.patterns.atIts.test(
      text.slice(tokens.start[last], tokens.end[Math.min(last + 1, place.last - 1)]),
    )
  )
    return undefined;
  const from = tokens.end[last - 1]!;
  for (let t = last + 3; t < place.last && tokens.start[t]! < from + FURTHEST_DAY; t++) {
    if ((tokens.shape[t]! & Shape.digit) === 0) continue;
    const date = dateAt(text, tokens, t, place.last);
    if (date !== undefined) return heldOn.test(text.slice(from, tokens.start[t])) ? date : undefined;
  }
  return undefined;
}

function authorOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  tail: DocumentTail,
): Partial<DocumentTail> | undefined {
  if (tail.author !== undefined) return undefined;
  const body = bodyBehind(scope, place, lookup, tail.last, AUTHORS);
  if (body !== undefined) return { author: body.entity, writer: body, last: tokenAt(scope.tokens, body.end) };
  const { tokens } = scope;
  if (tokens.gap[tail.last]! > Gap.space || !place.grammar.of.has(tokens.word[tail.last]!)) return undefined;
  // "a statement by a representative of the Government": any
  if (place.grammar.indefinite.has(tokens.word[tail.last + 1] ?? 0)) return undefined;
  const office = officeAt(scope, place, lookup, behindArticles(scope, place, tail.last + 1));
  if (office === undefined) return undefined;
  // what its holder writes the body has not written
  return { author: office.key, last: office.last };
}

/** "submitted by the Committee", "presented on 3 May", "adressée à son président par le Comité". */
function sentOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  tail: DocumentTail,
  widest: number,
): Partial<DocumentTail> | undefined {
  const { tokens } = scope;
  if (tokens.gap[tail.last]! > widest) return undefined;
  const sent = place.grammar.sent.at(tokens, tail.last, place.last);
  if (sent === undefined) return undefined;
  const behind: DocumentTail = { ...tail, last: sent.last };
  const date = dateOf(scope, place, behind);
  if (date !== undefined) return date;
  const author = authorOf(scope, place, lookup, behind);
  if (author !== undefined) return author;
  return toOf(scope, place, lookup, sent.last);
}

/** "to the Security Council": addressees, as many as are joined. */
function toOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
): Partial<DocumentTail> | undefined {
  const { tokens } = scope;
  if (t >= place.last || tokens.gap[t]! > Gap.space || !place.grammar.to.has(tokens.word[t]!))
    return undefined;
  const to = behindArticles(scope, place, t + 1);
  const office = officeAt(scope, place, lookup, to);
  if (office !== undefined) return { last: office.last };
  const body = to < place.last ? lookup.startingAt(place.index, tokens.start[to]!) : undefined;
  if (body === undefined || !ANY_BODY.includes(body.kind)) return undefined;
  const last = tokenAt(tokens, body.end);
  // "to the Council and to the Assembly"
  const and = last < place.last && place.grammar.and.has(tokens.word[last]!) ? last + 1 : undefined;
  if (and === undefined) return { last };
  const next = behindArticles(scope, place, and + (place.grammar.to.has(tokens.word[and] ?? 0) ? 1 : 0));
  const second = next < place.last ? lookup.startingAt(place.index, tokens.start[next]!) : undefined;
  return { last: second !== undefined && AUTHORS.includes(second.kind) ? tokenAt(tokens, second.end) : last };
}

/**
 * "Permanent Representative of Peru to the United Nations", « président du Comité »: an office, and the
 * bodies and states joined to it. Without a body it is an office of the organ that speaks.
 */
function officeAt(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
): { key: string; last: number } | undefined {
  const { tokens } = scope;
  if (t >= place.last || tokens.gap[t]! > Gap.apostrophe) return undefined;
  const office = place.grammar.offices.at(tokens, t, place.last);
  if (office === undefined) return undefined;
  if (office.value === PERSON) return personAt(scope, place, t, office.last);
  const named = personAt(scope, place, t, office.last);
  if (named !== undefined) return named;
  let last = office.last;
  let of: NamedMention | undefined;
  for (let joined = 0; joined < 2; joined++) {
    if (last >= place.last || tokens.gap[last]! > Gap.space || !place.grammar.links.has(tokens.word[last]!))
      break;
    // « adressée au Président du Conseil par le Secrétaire général »: who wrote it, not whose office it is
    if (place.grammar.patterns.sentenceCase?.agent.test(wordAt(scope, last)) === true) break;
    const next = behindArticles(scope, place, last + 1);
    const body = next < place.last ? lookup.startingAt(place.index, tokens.start[next]!) : undefined;
    if (body === undefined || !ANY_BODY.includes(body.kind)) break;
    of ??= body;
    last = tokenAt(tokens, body.end);
  }
  // as the authority file makes the ids of such offices
  const key = `${of?.entity ?? scope.doc.header.adoptedBy ?? ''}-${office.value}`;
  return { key, last };
}

/** "General A. B. Smith", « M. Dupont »: a person, whose name only tells this document from others. */
function personAt(
  scope: Scope,
  place: Place,
  t: number,
  after: number,
): { key: string; last: number } | undefined {
  const { tokens, text } = scope;
  let last = after;
  while (
    last < Math.min(place.last, after + MOST_NAMES) &&
    isCapital(scope, last) &&
    /^[. ]{1,2}$/.test(text.slice(tokens.end[last - 1], tokens.start[last]))
  )
    last++;
  return last === after ? undefined : { key: wordsOf(scope, t, last), last };
}

/** A title that the noun announces: "the report Our Common Agenda of the Secretary-General". */
function titleAt(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  t: number,
): NamedMention | undefined {
  if (t >= place.last || scope.tokens.gap[t]! > Gap.quote) return undefined;
  const title = lookup.startingAt(place.index, scope.tokens.start[t]!);
  return title !== undefined && title.kind === 'Document' && title.how !== 'series' ? title : undefined;
}

/** The title that "entitled" announces: the document has it, and is one with what has this name. */
function entitledOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  tail: DocumentTail,
): Partial<DocumentTail> | undefined {
  const { tokens } = scope;
  const { last } = tail;
  if (
    tail.title !== undefined ||
    tokens.gap[last]! > Gap.comma ||
    !place.grammar.entitled.has(tokens.word[last]!)
  )
    return undefined;
  const title = titleAt(scope, place, lookup, last + 1);
  return title === undefined ? undefined : { title, last: tokenAt(tokens, title.end) };
}

/** "on the scope of legal protection", up to a date or to where the sentence goes on. */
function subjectOf(
  scope: Scope,
  place: Place,
  lookup: MentionLookup<NamedMention>,
  tail: DocumentTail,
): Partial<DocumentTail> | undefined {
  if (tail.subject !== undefined) return undefined;
  const { text, tokens } = scope;
  const from = tokens.end[tail.last - 1]!;
  const match = place.grammar.patterns.subject.exec(text.slice(from, Math.min(place.block.end, from + 260)));
  if (match === null) return undefined;
  const to = tokenAt(tokens, from + match[0].length);
  for (let t = tail.last + 1; t < to; t++) {
    if (scope.verbs.has(tokens.start[t]!)) {
      // "on lamps and requests"
      const last = place.grammar.and.has(tokens.word[t - 1]!) ? t - 1 : t;
      return { subject: { start: from, end: tokens.end[last - 1]! }, last };
    }
    if ((tokens.shape[t]! & Shape.digit) === 0 || tail.date !== undefined) continue;
    // "for the period from 1 July 2022" is no date of the report
    const joined = place.grammar.dateJoins.has(tokens.word[t - 1]!);
    const date = joined ? dateAt(text, tokens, t, place.last) : undefined;
    const ofNumber = lookup.firstCrossing(place.index, tokens.start[t]!, tokens.end[t]!, () => true);
    if (date === undefined || ofNumber !== undefined) continue;
    let last = t;
    while (last > tail.last + 1 && place.grammar.patterns.beforeDate.test(wordAt(scope, last - 1))) last--;
    return { subject: { start: from, end: tokens.end[last - 1]! }, date: date.iso, last: date.last };
  }
  return { subject: { start: from, end: tokens.end[to - 1]! }, last: to };
}
