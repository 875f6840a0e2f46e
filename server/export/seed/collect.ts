import { win32 } from 'node:path';
import {
  allows,
  isInstrument,
  isSymbol,
  slug,
  type ExtractedDocument,
  type ExtractedEntity,
  type Kind,
} from '../../model/index.js';
import { digest } from '../../store/ids.js';
import type { EntityFacts, Reading } from '../../store/port.js';
import type { ShippedDocument, ShippedEntity } from '../../store/shipped.js';
import { endsOf } from './ends.js';
import { compare, factsOf } from './facts.js';
import { MOST_WORDS, titleWords, wordCount } from './limits.js';
import { inOrder } from './order.js';
import { Sightings } from './sightings.js';

/** What was read and is left out, and why. */
export interface LeftOut {
  /** The same text again. */
  copies: number;
  /** Texts that neither symbol nor date tells from others of their title, but the name of their file alone. */
  unnamed: number;
  /** Texts of documents of which another text is kept, which states more: id and language. */
  versions: string[];
  /** Texts that share a title and have no symbol, all of them: id and language. */
  titles: string[];
  /** Bodies that one document mentions, and of which nothing else is stated; too long names. */
  entities: number;
  /** Citations of a numbered document that is later than the text said to cite it. */
  later: number;
}

/** What counts here of what the authority file knows. */
export type Known = Pick<EntityFacts, 'kind' | 'name' | 'names' | 'symbol' | 'date'>;

export interface Collected {
  documents: ShippedDocument[];
  entities: ShippedEntity[];
  left: LeftOut;
}

/** Gathers what texts state into one graph of facts, which does not depend on the order of reading. */
export class Collector {
  readonly #documents = new Map<string, ShippedDocument>();
  readonly #hashes = new Map<string, string>();
  readonly #ambiguous = new Set<string>();
  readonly #named = new Map<string, readonly ExtractedEntity[]>();
  readonly #left: LeftOut = { copies: 0, unnamed: 0, versions: [], titles: [], entities: 0, later: 0 };

  /** @param known the entries of the authority file, which the store knows already, by id */
  constructor(private readonly known: ReadonlyMap<string, Known>) {}

  /** Of two texts of one document that with more to say of it is kept; of two that say as much the first. */
  add(reading: Reading): void {
    const { document } = reading.extraction;
    if (namesFile(document)) {
      this.#left.unnamed++;
      return;
    }
    const key = `${document.id} ${document.language}`;
    const hash = digest(reading.text).toString('hex');
    const before = this.#hashes.get(key);
    if (before === hash) {
      this.#left.copies++;
    } else if (before === undefined) {
      this.#keep(key, hash, reading);
    } else if (isSymbol(document.id)) {
      this.#left.versions.push(key);
      const facts = factsOf(reading);
      if (saysOfItself(facts) > saysOfItself(this.#documents.get(key)!))
        this.#keep(key, hash, reading, facts);
    } else {
      // a title that two texts bear names neither
      this.#left.titles.push(key);
      this.#ambiguous.add(key);
    }
  }

  #keep(key: string, hash: string, reading: Reading, facts = factsOf(reading)): void {
    this.#hashes.set(key, hash);
    this.#documents.set(key, facts);
    this.#named.set(key, reading.extraction.entities);
  }

  finish(): Collected {
    for (const key of this.#ambiguous) {
      this.#left.titles.push(key);
      this.#documents.delete(key);
      this.#named.delete(key);
    }
    const documents = [...this.#documents.values()].sort((a, b) =>
      compare([a.id, a.language], [b.id, b.language]),
    );
    const sightings = new Sightings();
    for (const { id, language } of documents) {
      for (const entity of this.#named.get(`${id} ${language}`)!) sightings.add(entity, language);
    }
    const entities = new Map(
      sightings
        .settled()
        .filter(({ id, kind, name }) => {
          const sound = !/\s/.test(id) && (isInstrument(kind) || wordCount(name) <= MOST_WORDS);
          return sound && !this.known.has(id);
        })
        .map((entity) => [entity.id, { ...entity, name: titleWords(entity.name) }]),
    );
    const kinds = new Map<string, Kind>([
      ...[...entities].map(([id, { kind }]): [string, Kind] => [id, kind]),
      ...documents.map(({ id, kind }): [string, Kind] => [id, kind]),
      ...[...this.known].map(([id, { kind }]): [string, Kind] => [id, kind]),
    ]);
    const dated = inOrder(choose(documents, kinds), entities, this.known);
    const chosen = withoutLoners(dated.documents, this.known);
    const ends = endsOf(chosen, entities, this.known);
    const kept = new Set(ends.map(({ id }) => id));
    const left = [...entities.keys()].filter((id) => !kept.has(id)).length;
    return {
      documents: chosen.map(onlyStating),
      entities: ends,
      left: { ...this.#left, entities: left, later: dated.later },
    };
  }
}

/** How much a text says of its own instrument: what it states as that, and whether it gives its date. */
function saysOfItself({ id, date, assertions }: ShippedDocument): number {
  return assertions.filter(({ source }) => source === id).length + (date === undefined ? 0 : 1);
}

/** Whether the id of a document holds the name of its file, which is nobody else's business. */
function namesFile({ id, symbol, file, title }: ExtractedDocument): boolean {
  // win32 knows both separators
  const name = slug(win32.parse(file).name);
  if (symbol !== undefined || name === '' || slug(title).includes(name)) return false;
  return id.endsWith(`-${name}`) || id.endsWith(`/${name}`);
}

/**
 * What ships of all that was asserted: what the vocabulary allows; of a body one mention a document, the
 * first; of the organ of a resolution that is only cited, which its number says each time, one assertion
 * in all, from the oldest document.
 */
function choose(documents: readonly ShippedDocument[], kinds: ReadonlyMap<string, Kind>): ShippedDocument[] {
  const adopted = new Map<string, ShippedDocument>();
  for (const document of documents) {
    for (const { type, source, target } of document.assertions) {
      if (type !== 'ADOPTED_BY' || source === document.id) continue;
      const before = adopted.get(`${source} ${target}`);
      if (before === undefined || isOlder(document, before)) adopted.set(`${source} ${target}`, document);
    }
  }
  return documents.map((document) => {
    const once = new Set<string>();
    const assertions = document.assertions.filter(({ type, source, target }) => {
      const [from, to] = [kinds.get(source), kinds.get(target)];
      if (from === undefined || to === undefined || !allows(type, from, to)) return false;
      if (type !== 'MENTIONS' && (type !== 'ADOPTED_BY' || source === document.id)) return true;
      if (type === 'ADOPTED_BY' && adopted.get(`${source} ${target}`) !== document) return false;
      const key = `${type} ${source} ${target}`;
      if (once.has(key)) return false;
      once.add(key);
      return true;
    });
    return { ...document, assertions };
  });
}

function isOlder(a: ShippedDocument, b: ShippedDocument): boolean {
  // what has no date comes last
  return compare([a.date ?? '~', a.id, a.language], [b.date ?? '~', b.id, b.language]) < 0;
}

/** Leaves out mentions of bodies that no list knows, that one document names and that nothing else is stated of. */
function withoutLoners(
  documents: readonly ShippedDocument[],
  known: ReadonlyMap<string, unknown>,
): ShippedDocument[] {
  const mentionedIn = new Map<string, Set<string>>();
  const stated = new Set<string>();
  for (const { id, assertions } of documents) {
    for (const { type, source, target } of assertions) {
      if (type !== 'MENTIONS') stated.add(source).add(target);
      else mentionedIn.set(target, (mentionedIn.get(target) ?? new Set()).add(id));
    }
  }
  return documents.map((document) => ({
    ...document,
    assertions: document.assertions.filter(
      ({ type, target }) =>
        type !== 'MENTIONS' || known.has(target) || stated.has(target) || mentionedIn.get(target)!.size > 1,
    ),
  }));
}

/** Keeps the paragraphs that state something. */
function onlyStating(document: ShippedDocument): ShippedDocument {
  const used = [...new Set(document.assertions.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const places = new Map(used.map((paragraph, place) => [paragraph, place]));
  return {
    ...document,
    paragraphs: used.map((paragraph) => document.paragraphs[paragraph]!),
    assertions: document.assertions.map((each) => ({ ...each, paragraph: places.get(each.paragraph)! })),
  };
}
