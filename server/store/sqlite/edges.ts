import type { Modality, RelationType, Stance } from '../../model/index.js';
import type { Connection } from './connection.js';

/** One assertion as the tables hold it; keys are of this file. */
export interface AssertionRow {
  relation: number;
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

/** Relations, each with the sum of its assertions, kept true as assertions come and go. */
export class Edges {
  constructor(private readonly db: Connection) {}

  /** The key of a relation, which is made if it is new; `add` gives it its sum. */
  key(type: RelationType, source: number, target: number): number {
    const known = this.db.scalar<number>(
      'SELECT key FROM relations WHERE source = ? AND target = ? AND type = ?',
      source,
      target,
      type,
    );
    if (known !== undefined) return known;
    this.#degree(source, target, 1);
    return this.db.scalar<number>(
      `INSERT INTO relations (type, source, target, assertions, confidence, stances, modalities)
       VALUES (?, ?, ?, 0, 0, '{}', '{}') RETURNING key`,
      type,
      source,
      target,
    )!;
  }

  /** Adds a text's assertions, and them to the sums of their relations. */
  add(document: number, date: string | null, assertions: readonly AssertionRow[]): void {
    const byRelation = new Map<number, Summand[]>();
    for (const row of assertions) {
      this.db
        .statement(
          `INSERT INTO assertions (relation, document, paragraph, start, "end", words, cue, stance, modality,
             paragraphs, confidence, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          row.relation,
          document,
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
        );
      const summands = byRelation.get(row.relation);
      const summand = { ...row, date };
      if (summands) summands.push(summand);
      else byRelation.set(row.relation, [summand]);
    }
    for (const [relation, summands] of byRelation) this.#write(relation, sum(this.#read(relation), summands));
  }

  /** Removes a text's assertions. @returns the relations concerned, whose sums `recount` must renew */
  remove(document: number): number[] {
    const relations = this.db
      .statement<{ relation: number }>('SELECT DISTINCT relation FROM assertions WHERE document = ?')
      .all(document);
    this.db.statement('DELETE FROM assertions WHERE document = ?').run(document);
    return relations.map((row) => row.relation);
  }

  /** Sums a relation anew; one that nothing asserts any more goes. */
  recount(relation: number): void {
    const summands = this.db
      .statement<Summand>(
        `SELECT a.confidence, a.stance, a.modality, d.date FROM assertions a
         JOIN documents d ON d.key = a.document WHERE a.relation = ?`,
      )
      .all(relation);
    if (summands.length > 0) return this.#write(relation, sum(NOTHING, summands));
    const ends = this.db
      .statement<{ source: number; target: number }>('SELECT source, target FROM relations WHERE key = ?')
      .get(relation)!;
    this.#degree(ends.source, ends.target, -1);
    this.db.statement('DELETE FROM relations WHERE key = ?').run(relation);
  }

  #degree(source: number, target: number, by: 1 | -1): void {
    const statement = this.db.statement('UPDATE entities SET degree = degree + ? WHERE key = ?');
    statement.run(by, source);
    if (target !== source) statement.run(by, target);
  }

  #read(relation: number): Sum {
    const row = this.db
      .statement<Omit<Sum, 'stances' | 'modalities'> & { stances: string; modalities: string }>(
        'SELECT assertions, confidence, first, last, stances, modalities FROM relations WHERE key = ?',
      )
      .get(relation)!;
    return {
      ...row,
      stances: JSON.parse(row.stances) as Counts,
      modalities: JSON.parse(row.modalities) as Counts,
    };
  }

  #write(relation: number, total: Sum): void {
    this.db
      .statement(
        `UPDATE relations SET assertions = ?, confidence = ?, first = ?, last = ?, stances = ?, modalities = ?
         WHERE key = ?`,
      )
      .run(
        total.assertions,
        total.confidence,
        total.first,
        total.last,
        JSON.stringify(total.stances),
        JSON.stringify(total.modalities),
        relation,
      );
  }
}

function sum(before: Readonly<Sum>, summands: readonly Summand[]): Sum {
  const total: Sum = { ...before, stances: { ...before.stances }, modalities: { ...before.modalities } };
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
