import Database from 'libsql';
import { wellFormed } from '../wellFormed.js';
import { asFault } from './faults.js';

/** What may be bound. libsql aborts the process on a boolean, so that none may reach it. */
export type Value = string | number | null;

/**
 * A value as JSON for SQLite to take apart. Half a surrogate pair and NUL become U+FFFD: SQLite would
 * make them strings on which libsql aborts the process, or ends early.
 */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(/\\\\|\\u(?:d[89a-f][0-9a-f]{2}|0000)/g, (escape) =>
    escape === '\\\\' ? escape : '\\ufffd',
  );
}

/** Rows that one statement adds. */
const ROWS = 100;

/** A prepared statement, its faults as StoreErrors. */
export interface Statement<Row> {
  all(...values: Value[]): Row[];
  get(...values: Value[]): Row | undefined;
  run(...values: Value[]): void;
  /** The same with more values than a call may have arguments. */
  runAll(values: readonly Value[]): void;
}

/** A connection to one SQLite file; statements are prepared once each. */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement<unknown>>();
  #open = true;

  /**
   * @param path of the file, or `:memory:`
   * @param timeout how long to wait for another process's lock, in milliseconds
   * @param uri what SQLite opens instead, where the path alone does not say how; faults name the path
   */
  constructor(
    readonly path: string,
    private readonly timeout: number,
    private readonly uri = path,
  ) {
    this.#database = this.#guard(() => new Database(uri, { timeout }));
  }

  /** A second connection to the same file, with the first one's patience; undefined where there is no file. */
  another(): Connection | undefined {
    return this.path === ':memory:' ? undefined : new Connection(this.path, this.timeout, this.uri).tuned();
  }

  /** How each connection is to write and to read. */
  tuned(): this {
    // a power cut may lose the last transactions, never damage the file
    // (https://www.sqlite.org/pragma.html#pragma_synchronous)
    this.exec(
      'PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY',
    );
    return this;
  }

  /** Runs statements that return nothing. */
  exec(sql: string): void {
    this.#guard(() => this.#database.exec(sql));
  }

  /** The prepared statement of `sql`. */
  statement<Row = unknown>(sql: string): Statement<Row> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      this.#check();
      const prepared = this.#guard(() => this.#database.prepare(sql));
      // no NUL and no half of a surrogate pair may reach libsql either
      statement = {
        all: (...values) => this.#guard(() => prepared.all(values.map(wellFormed))),
        get: (...values) => this.#guard(() => prepared.get(values.map(wellFormed))),
        run: (...values) => void this.#guard(() => prepared.run(values.map(wellFormed))),
        runAll: (values) => void this.#guard(() => prepared.run(values.map(wellFormed))),
      };
      this.#statements.set(sql, statement);
    }
    return statement as Statement<Row>;
  }

  /**
   * Adds rows, many with one statement: twice as fast as JSON, of which SQLite would take each row apart.
   * @param conflict what becomes of a row that is there already
   */
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
    conflict: 'OR ABORT' | 'OR IGNORE' = 'OR ABORT',
  ): void {
    const into = `INSERT ${conflict} INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES `;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const whole = rows.length - (rows.length % ROWS);
    if (whole > 0) {
      const statement = this.statement(into + Array<string>(ROWS).fill(row).join(', '));
      for (let from = 0; from < whole; from += ROWS) {
        const values: Value[] = [];
        for (let at = from; at < from + ROWS; at++) for (const value of rows[at]!) values.push(value);
        statement.runAll(values);
      }
    }
    const statement = this.statement(into + row);
    for (let rest = whole; rest < rows.length; rest++) statement.runAll(rows[rest]!);
  }

  /** The first column of the first row. */
  scalar<T extends Value>(sql: string, ...values: Value[]): T | undefined {
    const row = this.statement<Record<string, T>>(sql).get(...values);
    return row === undefined ? undefined : Object.values(row)[0];
  }

  /** What a query of one JSON value gives: seven times faster than as many rows. */
  parsed<T>(sql: string, ...values: Value[]): T {
    return JSON.parse(this.scalar<string>(sql, ...values)!) as T;
  }

  /** Does all of `work`, or, if it throws, nothing. */
  transaction<T>(work: () => T): T {
    // IMMEDIATE takes the lock here, so that nothing fails half-way for another process's sake
    this.exec('BEGIN IMMEDIATE');
    let result: T;
    try {
      result = work();
      this.exec('COMMIT');
    } catch (error) {
      // SQLite has already rolled back after some faults (disk full)
      if (this.#database.inTransaction) this.exec('ROLLBACK');
      throw error;
    }
    return result;
  }

  /** The same for work that waits for something; nothing else may use the connection meanwhile. */
  async longTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.exec('BEGIN IMMEDIATE');
    let result: T;
    try {
      result = await work();
      this.exec('COMMIT');
    } catch (error) {
      if (this.#open && this.#database.inTransaction) this.exec('ROLLBACK');
      throw error;
    }
    return result;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#statements.clear();
    try {
      // prepared statements keep libsql's connection alive until they are collected
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // another process is reading: the next to open the file finishes the work
    }
    this.#database.close();
  }

  #check(): void {
    if (!this.#open) throw new Error(`The store ${this.path} is closed; open it again.`);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asFault(error, this.path);
    }
  }
}
