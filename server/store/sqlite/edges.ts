import type { Modality, RelationType, Stance } from '../../model/index.js';
import { json, type Connection, type Value } from './connection.js';

/** One assertion as the tables hold it; ends and paragraph are keys of this file. */
export interface AssertionRow {
  type: RelationType;
  source: number;
  target: number;
  paragraph: number;
  start: number;
  end: number;
  words: string;
  cue: string | null;
  stance: Stance | null;
  modality: Modality | null;
  /** JSON array. */
  paragraphs: string | null;
  confidence: number;
  rule: string;
}

/** What is written of an assertion besides its text and its relation. */
const COLUMNS = [
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

/** How often each value occurs. */
type Counts = Record<string, number>;

interface Sum {
  assertions: number;
  confidence: number;
  first: string | null;
  last: string | null;
  stances: Counts;
  modalities: Counts;
}

type Summand = Pick<AssertionRow, 'confidence' | 'stance' | 'modality'> & { date: string | null };

const NOTHING: Readonly<Sum> = {
  assertions: 0,
  confidence: 0,
  first: null,
  last: null,
  stances: {},
  modalities: {},
};

interface SumRow extends Omit<Sum, 'stances' | 'modalities'> {
  key: number;
  /** JSON of Counts. */
  stances: string;
  modalities: string;
}

/** Relations, each with the sum of its assertions, kept true as assertions come and go. */
export class Edges {
  constructor(private readonly db: Connection) {}

  /** Adds a text's assertions, and them to the sums of their relations, of which some may be new. */
  add(document: number, date: string | null, assertions: readonly AssertionRow[]): void {
    const byRelation = new Map<string, AssertionRow[]>();
    for (const row of assertions) {
      const ends = `${row.type} ${row.source} ${row.target}`;
      const rows = byRelation.get(ends);
      if (rows) rows.push(row);
      else byRelation.set(ends, [row]);
    }
    const degrees = new Map<number, number>();
    const places: Value[][] = [];
    for (const rows of byRelation.values()) {
      const summands = rows.map((row) => ({ ...row, date }));
      const relation = this.#sum(rows[0]!, summands, degrees);
      for (const row of rows) places.push([relation, ...COLUMNS.map((column) => row[column])]);
    }
    this.db
      .statement(
        `INSERT INTO assertions (document, relation, ${COLUMNS.map((column) => `"${column}"`).join(', ')})
         SELECT ?1, value ->> 0, ${COLUMNS.map((_, index) => `value ->> ${index + 1}`).join(', ')}
         FROM json_each(?2)`,
      )
      .run(document, json(places));
    this.#degree(degrees);
  }

  /** Removes a text's assertions. @returns the relations concerned, whose sums `recount` must renew */
  remove(document: number): number[] {
    const relations = this.db
      .statement<{ relation: number }>('SELECT DISTINCT relation FROM assertions WHERE document = ?')
      .all(document);
    this.db.statement('DELETE FROM assertions WHERE document = ?').run(document);
    return relations.map((row) => row.relation);
  }

  /** Sums relations anew; one that nothing asserts any more goes. */
  recount(relations: Iterable<number>): void {
    const degrees = new Map<number, number>();
    for (const relation of relations) {
      const summands = this.db
        .statement<Summand>(
          `SELECT a.confidence, a.stance, a.modality, d.date FROM assertions a
           JOIN documents d ON d.key = a.document WHERE a.relation = ?`,
        )
        .all(relation);
      if (summands.length > 0) this.#write(relation, sum(NOTHING, summands));
      else this.#remove(relation, degrees);
    }
    this.#degree(degrees);
  }

  /** Adds to the sum of a relation, which is made if it is new. @returns its key */
  #sum(ends: AssertionRow, summands: readonly Summand[], degrees: Map<number, number>): number {
    const { type, source, target } = ends;
    const before = this.db
      .statement<SumRow>('SELECT * FROM relations WHERE source = ? AND target = ? AND type = ?')
      .get(source, target, type);
    if (before) {
      const stances = JSON.parse(before.stances) as Counts;
      const modalities = JSON.parse(before.modalities) as Counts;
      this.#write(before.key, sum({ ...before, stances, modalities }, summands));
      return before.key;
    }
    count(degrees, source, target, 1);
    return this.db.scalar<number>(
      `INSERT INTO relations (type, source, target, assertions, confidence, first, last, stances, modalities)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key`,
      type,
      source,
      target,
      ...values(sum(NOTHING, summands)),
    )!;
  }

  #remove(relation: number, degrees: Map<number, number>): void {
    const ends = this.db
      .statement<{ source: number; target: number }>('SELECT source, target FROM relations WHERE key = ?')
      .get(relation)!;
    count(degrees, ends.source, ends.target, -1);
    this.db.statement('DELETE FROM relations WHERE key = ?').run(relation);
  }

  #write(relation: number, total: Sum): void {
    this.db
      .statement(
        `UPDATE relations SET assertions = ?, confidence = ?, first = ?, last = ?, stances = ?, modalities = ?
         WHERE key = ?`,
      )
      .run(...values(total), relation);
  }

  #degree(changes: ReadonlyMap<number, number>): void {
    const statement = this.db.statement('UPDATE entities SET degree = degree + ? WHERE key = ?');
    for (const [entity, by] of changes) statement.run(by, entity);
  }
}

/** Counts a relation more, or less, at its ends; one whose ends are the same counts once. */
function count(degrees: Map<number, number>, source: number, target: number, by: 1 | -1): void {
  for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + by);
}

/** A sum in the order of its columns. */
function values(total: Sum): Value[] {
  const { assertions, confidence, first, last, stances, modalities } = total;
  return [assertions, confidence, first, last, json(stances), json(modalities)];
}

function sum(before: Readonly<Sum>, summands: readonly Summand[]): Sum {
  const total: Sum = {
    assertions: before.assertions,
    confidence: before.confidence,
    first: before.first,
    last: before.last,
    stances: { ...before.stances },
    modalities: { ...before.modalities },
  };
  for (const { confidence, stance, modality, date } of summands) {
    total.assertions += 1;
    total.confidence = Math.max(total.confidence, confidence);
    if (date !== null && (total.first === null || date < total.first)) total.first = date;
    if (date !== null && (total.last === null || date > total.last)) total.last = date;
    if (stance !== null) total.stances[stance] = (total.stances[stance] ?? 0) + 1;
    if (modality !== null) total.modalities[modality] = (total.modalities[modality] ?? 0) + 1;
  }
  return total;
}

/** The values counted, most frequent first, then alphabetically. */
export function byFrequency<T extends string>(json: string): T[] {
  const counts = Object.entries(JSON.parse(json) as Counts);
  return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value as T);
}
