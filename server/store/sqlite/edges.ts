import type { Modality, RelationType, Stance } from '../../model/index.js';
import type { Stated } from '../stated.js';
import { add, copyOf, type Sum } from '../sums.js';
import { json, type Connection, type Value } from './connection.js';

/** One assertion as the tables hold it; document and ends are keys of this file. */
export interface AssertionRow extends Omit<Stated, 'source' | 'target' | 'paragraphs'> {
  document: number;
  source: number;
  target: number;
  /** JSON array. */
  paragraphs: string | null;
}

/** @param keys of the ends, by id */
export function rowOf(stated: Stated, document: number, keys: ReadonlyMap<string, number>): AssertionRow {
  const { paragraphs } = stated;
  return {
    document,
    type: stated.type,
    source: keys.get(stated.source)!,
    target: keys.get(stated.target)!,
    paragraph: stated.paragraph,
    start: stated.start,
    end: stated.end,
    words: stated.words,
    cue: stated.cue,
    stance: stated.stance,
    modality: stated.modality,
    paragraphs: paragraphs === null ? null : json(paragraphs),
    confidence: stated.confidence,
    rule: stated.rule,
  };
}

/** What is written of an assertion besides its text and its relation. */
const COLUMNS = [
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

/** The columns of a sum, in the order in which it is written. */
const SUMS = ['assertions', 'confidence', 'first', 'last', 'stances', 'modalities'] as const;

/** Relation, and what it sums. */
type SummandRow = [number, number, Stance | null, Modality | null, string | null];

/** Rows of one statement: what it is given as JSON stays below ten megabytes. */
const BATCH = 20_000;

/** Relations, each with the sum of its assertions, kept true as assertions come and go. */
export class Edges {
  constructor(private readonly db: Connection) {}

  /**
   * Adds assertions, and them to the sums of their relations, of which some may be new.
   * @param dates of the documents, by key
   */
  add(assertions: readonly AssertionRow[], dates: ReadonlyMap<number, string | null>): void {
    const byRelation = new Map<string, AssertionRow[]>();
    for (const row of assertions) {
      const ends = endsOf(row);
      const rows = byRelation.get(ends);
      if (rows) rows.push(row);
      else byRelation.set(ends, [row]);
    }
    const before = this.#existing([...byRelation.values()].map(([row]) => row!));
    let next = this.db.scalar<number>('SELECT coalesce(max(key), 0) FROM relations')!;
    const degrees = new Map<number, number>();
    const added: Value[][] = [];
    const changed: Value[][] = [];
    const places: Value[][] = [];
    for (const [ends, rows] of byRelation) {
      const known = before.get(ends);
      const { type, source, target } = rows[0]!;
      const key = known?.key ?? ++next;
      const total = copyOf(known?.sum);
      for (const row of rows) add(total, row, dates.get(row.document) ?? null);
      if (known) changed.push([key, ...values(total)]);
      else {
        added.push([key, ...values(total), type, source, target]);
        count(degrees, source, target, 1);
      }
      for (const row of rows) places.push([key, ...COLUMNS.map((column) => row[column])]);
    }
    this.#insert('relations', ['key', ...SUMS, 'type', 'source', 'target'], added);
    this.#write(changed);
    this.#insert('assertions', ['relation', ...COLUMNS], places);
    this.#degree(degrees);
  }

  /** The ends of the relations that texts assert. */
  ends(documents: readonly number[]): number[] {
    return this.db.parsed<number[]>(
      `SELECT json_group_array(DISTINCT end.value) FROM assertions a
       JOIN relations r ON r.key = a.relation JOIN json_each(json_array(r.source, r.target)) end
       WHERE a.document IN (SELECT value FROM json_each(?))`,
      json(documents),
    );
  }

  /** Removes the assertions of texts. @returns the relations concerned, whose sums `recount` must renew */
  remove(documents: readonly number[]): number[] {
    const given = json(documents);
    const relations = this.db.parsed<number[]>(
      `SELECT json_group_array(DISTINCT relation) FROM assertions
       WHERE document IN (SELECT value FROM json_each(?))`,
      given,
    );
    this.db.statement('DELETE FROM assertions WHERE document IN (SELECT value FROM json_each(?))').run(given);
    return relations;
  }

  /** Sums relations anew; one that nothing asserts any more goes. */
  recount(relations: Iterable<number>): void {
    const given = [...relations];
    const sums = new Map<number, Sum>();
    for (const [relation, confidence, stance, modality, date] of this.db.parsed<SummandRow[]>(
      `SELECT json_group_array(json_array(a.relation, a.confidence, a.stance, a.modality, d.date))
       FROM assertions a JOIN documents d ON d.key = a.document
       WHERE a.relation IN (SELECT value FROM json_each(?))`,
      json(given),
    )) {
      const total = sums.get(relation) ?? copyOf();
      add(total, { confidence, stance, modality }, date);
      sums.set(relation, total);
    }
    this.#write(Array.from(sums, ([key, total]) => [key, ...values(total)]));
    this.#remove(given.filter((key) => !sums.has(key)));
  }

  /** Which of some relations there are, by their ends, with the sums they have. */
  #existing(ends: readonly AssertionRow[]): Map<string, { key: number; sum: Sum }> {
    const rows = this.db.parsed<[RelationType, number, number, number, Sum][]>(
      `SELECT json_group_array(json_array(r.type, r.source, r.target, r.key, json_object(
         'assertions', r.assertions, 'confidence', r.confidence, 'first', r.first, 'last', r.last,
         'stances', json(r.stances), 'modalities', json(r.modalities)
       ))) FROM json_each(?) given CROSS JOIN relations r
       WHERE r.source = given.value ->> 1 AND r.target = given.value ->> 2 AND r.type = given.value ->> 0`,
      json(ends.map(({ type, source, target }) => [type, source, target])),
    );
    return new Map(
      rows.map(([type, source, target, key, sum]) => [endsOf({ type, source, target }), { key, sum }]),
    );
  }

  #remove(relations: readonly number[]): void {
    if (relations.length === 0) return;
    const given = json(relations);
    const degrees = new Map<number, number>();
    const ends = this.db.parsed<[number, number][]>(
      `SELECT json_group_array(json_array(source, target)) FROM relations
       WHERE key IN (SELECT value FROM json_each(?))`,
      given,
    );
    for (const [source, target] of ends) count(degrees, source, target, -1);
    this.db.statement('DELETE FROM relations WHERE key IN (SELECT value FROM json_each(?))').run(given);
    this.#degree(degrees);
  }

  #insert(table: string, columns: readonly string[], rows: readonly Value[][]): void {
    const statement = this.db.statement(
      `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
       SELECT ${columns.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`,
    );
    for (let from = 0; from < rows.length; from += BATCH) statement.run(json(rows.slice(from, from + BATCH)));
  }

  /** Writes the sums of relations, given after their keys. */
  #write(rows: readonly Value[][]): void {
    if (rows.length === 0) return;
    this.db
      .statement(
        `UPDATE relations SET ${SUMS.map((column, index) => `${column} = given.value ->> ${index + 1}`).join(', ')}
         FROM json_each(?) given WHERE relations.key = given.value ->> 0`,
      )
      .run(json(rows));
  }

  #degree(changes: ReadonlyMap<number, number>): void {
    this.db
      .statement(
        `UPDATE entities SET degree = degree + (given.value ->> 1)
         FROM json_each(?) given WHERE entities.key = given.value ->> 0`,
      )
      .run(json([...changes]));
  }
}

const endsOf = ({ type, source, target }: Pick<AssertionRow, 'type' | 'source' | 'target'>) =>
  `${type} ${source} ${target}`;

/** Counts a relation more, or less, at its ends; one whose ends are the same counts once. */
function count(degrees: Map<number, number>, source: number, target: number, by: 1 | -1): void {
  for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + by);
}

/** A sum in the order of its columns. */
function values(total: Sum): Value[] {
  const { assertions, confidence, first, last, stances, modalities } = total;
  // of closed lists: nothing in them that SQLite could not hold
  return [assertions, confidence, first, last, JSON.stringify(stances), JSON.stringify(modalities)];
}
