import type { Modality, Stance } from '../../model/index.js';
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

/** The columns of a sum, in the order in which it is written. */
export const SUMS = ['assertions', 'confidence', 'first', 'last', 'stances', 'modalities'] as const;

/** Relation, and what it sums. */
type SummandRow = [number, number, Stance | null, Modality | null, string | null];

/** Relations, each with the sum of its assertions, kept true as assertions come and go. */
export class Edges {
  constructor(private readonly db: Connection) {}

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
    writeSums(this.db, [...sums]);
    this.#remove(given.filter((key) => !sums.has(key)));
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
    for (const [source, target] of ends) countEnds(degrees, source, target, -1);
    this.db.statement('DELETE FROM relations WHERE key IN (SELECT value FROM json_each(?))').run(given);
    writeDegrees(this.db, degrees);
  }
}

/** Writes the sums of relations, given by their keys. */
export function writeSums(db: Connection, sums: readonly (readonly [relation: number, sum: Sum])[]): void {
  if (sums.length === 0) return;
  db.statement(
    `UPDATE relations SET ${SUMS.map((column, index) => `${column} = given.value ->> ${index + 1}`).join(', ')}
     FROM json_each(?) given WHERE relations.key = given.value ->> 0`,
  ).run(json(sums.map(([key, sum]) => [key, ...values(sum)])));
}

/** Adds to the degrees of entities, given by their keys. */
export function writeDegrees(db: Connection, changes: ReadonlyMap<number, number>): void {
  db.statement(
    `UPDATE entities SET degree = degree + (given.value ->> 1)
     FROM json_each(?) given WHERE entities.key = given.value ->> 0`,
  ).run(json([...changes]));
}

/** Counts a relation more, or less, at its ends; one whose ends are the same counts once. */
export function countEnds(degrees: Map<number, number>, source: number, target: number, by: 1 | -1): void {
  for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + by);
}

/** A sum in the order of its columns. */
export function values(total: Sum): Value[] {
  const { assertions, confidence, first, last, stances, modalities } = total;
  // of closed lists: nothing in them that SQLite could not hold
  return [assertions, confidence, first, last, JSON.stringify(stances), JSON.stringify(modalities)];
}
