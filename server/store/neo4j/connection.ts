import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { wellFormed } from '../wellFormed.js';
import { StoreError, type Direction } from '../port.js';
import { asFault, claimed, isTooOld, locked, tooOld } from './faults.js';
import { neighbourhood, statement, type StatementName } from './statements.js';

export interface ConnectionOptions {
  /** `neo4j://`, `neo4j+s://`, `neo4j+ssc://`, `bolt://`, `bolt+s://` or `bolt+ssc://`, without credentials. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database if it is absent. */
  database?: string | undefined;
  /** How long a read or a write is tried again while the server is away, in milliseconds. Default 15000. */
  patience?: number | undefined;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Runs a statement: in a transaction, or in one of its own. */
type Run = (cypher: string, parameters: Record<string, unknown>) => Promise<Pick<QueryResult, 'records'>>;

/** What work is done with: each row as an object, whole numbers as numbers. */
export class Work {
  constructor(private readonly send: Run) {}

  run<Row extends object>(name: StatementName, parameters: Parameters = {}): Promise<Row[]> {
    return this.#rows(statement(name), parameters);
  }

  /** The first row. */
  async first<Row extends object>(
    name: StatementName,
    parameters: Parameters = {},
  ): Promise<Row | undefined> {
    const [row] = await this.run<Row>(name, parameters);
    return row;
  }

  /** Runs a statement on rows, a batch of them at a time; not at all where there is none. */
  async batches<Row extends object>(
    name: StatementName,
    parameter: string,
    rows: readonly unknown[],
    size = 5000,
  ): Promise<Row[]> {
    const results: Row[] = [];
    for (let from = 0; from < rows.length; from += size) {
      for (const row of await this.run<Row>(name, { [parameter]: rows.slice(from, from + size) })) {
        results.push(row);
      }
    }
    return results;
  }

  /** What lies around, in a direction and within a depth. */
  around<Row extends object>(direction: Direction, depth: number, parameters: Parameters): Promise<Row[]> {
    return this.#rows(neighbourhood(direction, depth), parameters);
  }

  async #rows<Row extends object>(cypher: string, parameters: Parameters): Promise<Row[]> {
    const { records } = await this.send(cypher, bound(parameters));
    return records.map((record) => record.toObject() as Row);
  }
}

/** A driver and the one database it is used for. */
export class Connection {
  /** The server, and the database if one was named: how faults and messages call it. */
  readonly name: string;
  readonly #driver: Driver;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #database: string | undefined;
  #open = true;
  /** What a read does that finds the graph half-way between two states; whether to read again then. */
  whenUnfinished: () => Promise<boolean> = () => Promise.resolve(false);

  constructor({ uri, user, password, database, patience = 15_000 }: ConnectionOptions) {
    this.name = database === undefined ? uri : `${uri} (database ${database})`;
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: patience,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: Math.max(20_000, patience),
      userAgent: 'renvoi',
      telemetryDisabled: true,
    });
  }

  /**
   * Finds out whether the server answers, and knows the user and the database.
   * @throws StoreError UNAVAILABLE or UNAUTHORIZED; UNAVAILABLE too where the server is too old
   */
  async check(): Promise<void> {
    await this.#guard(() =>
      this.#driver.verifyConnectivity(this.#database === undefined ? {} : { database: this.#database }),
    );
    const { version } =
      (await this.readAnyhow((work) => work.first<{ version: string }>('serverVersion'))) ?? {};
    if (version !== undefined && isTooOld(version))
      throw new StoreError('UNAVAILABLE', tooOld(this.name, version));
  }

  /**
   * Reads in one transaction, again if it fails for a while.
   * @throws StoreError LOCKED while the graph is half-way between two states
   */
  async read<T>(work: (work: Work) => Promise<T>): Promise<T> {
    try {
      return await this.#readWhole(work);
    } catch (error) {
      if (!isLocked(error) || !(await this.whenUnfinished())) throw error;
      return this.#readWhole(work);
    }
  }

  #readWhole<T>(work: (work: Work) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.READ, (session) =>
      session.executeRead(async (tx) => {
        let sent = 0;
        const within = new Work((cypher, parameters) => {
          sent++;
          return tx.run(cypher, parameters);
        });
        const ask = () => within.first<{ unfinished: boolean }>('isUnfinished');
        // it is asked before and after the work, on the way that the first statements of the work go
        const asked = [ask(), work(within), ask()] as const;
        const together = sent;
        const [before, result, then] = await Promise.all(asked);
        const after = sent === together || before!.unfinished ? then : await ask();
        if (before!.unfinished || after!.unfinished) throw new StoreError('LOCKED', locked(this.name));
        return result;
      }),
    );
  }

  /** Reads what stands there, even half-way. */
  readAnyhow<T>(work: (work: Work) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.READ, (session) => session.executeRead((tx) => work(workIn(tx))));
  }

  /**
   * Work of which each statement is a transaction of its own, which changes nothing unless it is `writer`
   * who fills the graph: whoever lost the lock may not know it yet.
   * @throws StoreError LOCKED, of a statement, once another process has claimed the graph
   */
  apart(writer: string): Work {
    return new Work((cypher, parameters) =>
      this.writeOnce(async (within, send) => {
        const [held, result] = await Promise.all([
          within.first('holdUnfinished', { writer }),
          send(cypher, parameters),
        ]);
        if (held === undefined) throw new StoreError('LOCKED', claimed(this.name));
        return result;
      }),
    );
  }

  /** Does all of `work` in one transaction, or, if it throws, nothing; again if it fails for a while. */
  write<T>(work: (work: Work) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.WRITE, (session) => session.executeWrite((tx) => work(workIn(tx))));
  }

  /**
   * The same for work that can be done only once.
   * @param timeout after which the server ends it, in milliseconds
   */
  writeOnce<T>(work: (work: Work, send: Run) => Promise<T>, timeout?: number): Promise<T> {
    return this.#session(neo4j.session.WRITE, async (session) => {
      const transaction = await session.beginTransaction(timeout === undefined ? {} : { timeout });
      try {
        const send: Run = (cypher, parameters) => transaction.run(cypher, parameters);
        const result = await work(new Work(send), send);
        await transaction.commit();
        return result;
      } finally {
        await transaction.close();
      }
    });
  }

  /**
   * Waits until nobody writes. A writer may be at work for minutes.
   * @param patience how long to wait, in milliseconds
   * @throws StoreError LOCKED if somebody still writes then
   */
  async awaitLock(patience: number): Promise<void> {
    const lock = this.writeOnce((work) => work.run('lockForWriting'), patience);
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      // the server looks only now and then which transactions have run out of time
      timer = setTimeout(() => reject(new StoreError('LOCKED', locked(this.name))), patience);
    });
    try {
      await Promise.race([lock, tooLate]);
    } finally {
      clearTimeout(timer);
      lock.catch(() => undefined);
    }
  }

  /** Runs a statement that changes the schema, which no other may share a transaction with. */
  async schema(cypher: string): Promise<void> {
    await this.#session(neo4j.session.WRITE, (session) => session.executeWrite((tx) => tx.run(cypher)));
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#driver.close();
  }

  #session<T>(defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return this.#guard(async () => {
      const session = this.#driver.session({
        defaultAccessMode,
        bookmarkManager: this.#bookmarks,
        ...(this.#database !== undefined && { database: this.#database }),
      });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new Error(`The store ${this.name} is closed; open it again.`);
    try {
      return await work();
    } catch (error) {
      throw asFault(error, this.name);
    }
  }
}

const isLocked = (error: unknown) => error instanceof StoreError && error.code === 'LOCKED';

const workIn = (transaction: Pick<ManagedTransaction, 'run'>) =>
  new Work((cypher, parameters) => transaction.run(cypher, parameters));

/** Numbers that are no integers even where they happen to be whole. */
const FRACTIONS: ReadonlySet<string> = new Set(['confidence']);

/** Parameters as the driver takes them: it would send every number as a float. */
export function bound(parameters: Parameters): Record<string, unknown> {
  return bind(wellFormed(parameters), '') as Record<string, unknown>;
}

function bind(value: unknown, key: string): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && !FRACTIONS.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((each) => bind(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(given.map(([name, each]) => [name, bind(each, name)]));
}
