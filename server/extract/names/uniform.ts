import type { AuthorityEntry } from '../../model/index.js';
import type { Candidate } from './candidates.js';
import type { NamedMention } from './recognise.js';

// Objects of one shape are read several times faster than objects of many: what is read for every name
// has all its properties, in one order, though they be undefined.

/** Every property written down: the compiler names one that is added to `T` and forgotten here. */
type Whole<T> = { [Key in keyof Required<T>]: T[Key] };

/** The same mention in the one shape of all mentions. */
export function uniform(mention: NamedMention): Whole<NamedMention> {
  return {
    start: mention.start,
    end: mention.end,
    block: mention.block,
    entity: mention.entity,
    kind: mention.kind,
    name: mention.name,
    symbol: mention.symbol,
    date: mention.date,
    organ: mention.organ,
    organRange: mention.organRange,
    known: mention.known,
    how: mention.how,
    rule: mention.rule,
    confidence: mention.confidence,
    head: mention.head,
    establishedBy: mention.establishedBy,
    sessionOf: mention.sessionOf,
    author: mention.author,
    because: mention.because,
  };
}

/** The same candidate in the one shape of all candidates. */
export function uniformCandidate(candidate: Candidate): Whole<Candidate> {
  return {
    place: candidate.place,
    first: candidate.first,
    last: candidate.last,
    tail: candidate.tail,
    date: candidate.date,
    refs: candidate.refs,
    head: candidate.head,
    temporary: candidate.temporary,
    sure: candidate.sure,
    nested: candidate.nested,
    short: candidate.short,
  };
}

/** The same entry in the one shape of all entries. */
export function uniformEntry(entry: AuthorityEntry): Whole<AuthorityEntry> {
  return {
    id: entry.id,
    kind: entry.kind,
    names: entry.names,
    languages: entry.languages,
    date: entry.date,
    until: entry.until,
    organ: entry.organ,
    parent: entry.parent,
    supplements: entry.supplements,
    establishedBy: entry.establishedBy,
    succeeds: entry.succeeds,
    identifiers: entry.identifiers,
    context: entry.context,
    address: entry.address,
    source: entry.source,
  };
}
