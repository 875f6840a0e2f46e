import type { RelationType } from '../../model/index.js';
import { add, copyOf, type Sum } from '../sums.js';
import { json, type Connection } from './connection.js';
import { countEnds, writeDegrees, writeSums, values, SUMS, type AssertionRow } from './edges.js';

/** A relation that assertions are added to. */
interface Held {
  key: number;
  type: RelationType;
  source: number;
  target: number;
  sum: Sum;
  isNew: boolean;
}

/** What is written of an assertion, in the order of `placeOf`. */
const COLUMNS = [
  'relation',
  'document',
  'paragraph',
  'start',
  'end',
  'words',
  'cue',
  'stance',
  'modality',
  'paragraphs',
  'confidence',
  'rule',
] as const;

/**
 * Assertions that come together, part by part, and the sums of their relations, which are written once, at
 * the end: until then relations are not to be read.
 */
export class Addition {
  /** Relations that were asserted so far, by their ends. */
  readonly #held = new Map<string, Held>();
  /** Whether the store has relations that are not held. */
  readonly #hasOthers: boolean;
  #last: number;

  constructor(private readonly db: Connection) {
    this.#last = db.scalar<number>('SELECT coalesce(max(key), 0) FROM relations')!;
    this.#hasOthers = this.#last > 0;
  }

  /** @param dates of the documents, by key */
  add(assertions: readonly AssertionRow[], dates: ReadonlyMap<number, string | null>): void {
    if (this.#hasOthers) this.#hold(assertions);
    const rows = assertions.map((row) => {
      const relation = this.#relationOf(row);
      add(relation.sum, row, dates.get(row.document) ?? null);
      return placeOf(relation.key, row);
    });
    this.db.insert('assertions', COLUMNS, rows);
  }

  /** Writes the relations, their sums, and the degrees of their ends. */
  finish(): void {
    const held = [...this.#held.values()];
    const added = held.filter(({ isNew }) => isNew);
    this.db.insert(
      'relations',
      ['key', ...SUMS, 'type', 'source', 'target'],
      added.map(({ key, sum, type, source, target }) => [key, ...values(sum), type, source, target]),
    );
    writeSums(
      this.db,
      held.filter(({ isNew }) => !isNew).map(({ key, sum }) => [key, sum]),
    );
    const degrees = new Map<number, number>();
    for (const { source, target } of added) countEnds(degrees, source, target, 1);
    writeDegrees(this.db, degrees);
    this.#held.clear();
  }

  #relationOf(row: AssertionRow): Held {
    const ends = endsOf(row);
    let relation = this.#held.get(ends);
    if (relation === undefined) {
      const { type, source, target } = row;
      relation = { key: ++this.#last, type, source, target, sum: copyOf(), isNew: true };
      this.#held.set(ends, relation);
    }
    return relation;
  }

  /** Finds those relations of assertions that the store has. */
  #hold(assertions: readonly AssertionRow[]): void {
    const wanted = new Map<string, AssertionRow>();
    for (const row of assertions) {
      const ends = endsOf(row);
      if (!this.#held.has(ends)) wanted.set(ends, row);
    }
    const rows = this.db.parsed<[RelationType, number, number, number, Sum][]>(
      `SELECT json_group_array(json_array(r.type, r.source, r.target, r.key, json_object(
         'assertions', r.assertions, 'confidence', r.confidence, 'first', r.first, 'last', r.last,
         'stances', json(r.stances), 'modalities', json(r.modalities)
       ))) FROM json_each(?) given CROSS JOIN relations r
       WHERE r.source = given.value ->> 1 AND r.target = given.value ->> 2 AND r.type = given.value ->> 0`,
      json(Array.from(wanted.values(), ({ type, source, target }) => [type, source, target])),
    );
    for (const [type, source, target, key, sum] of rows) {
      this.#held.set(endsOf({ type, source, target }), { key, type, source, target, sum, isNew: false });
    }
  }
}

const endsOf = ({ type, source, target }: Pick<AssertionRow, 'type' | 'source' | 'target'>) =>
  `${type} ${source} ${target}`;

function placeOf(relation: number, row: AssertionRow) {
  return [
    relation,
    row.document,
    row.paragraph,
    row.start,
    row.end,
    row.words,
    row.cue,
    row.stance,
    row.modality,
    row.paragraphs,
    row.confidence,
    row.rule,
  ];
}
