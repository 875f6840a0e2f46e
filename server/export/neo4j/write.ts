import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { GraphStore } from '../../store/port.js';
import { csvLines, TABLE_NAMES } from './csv.js';
import { cypherScript, SCRIPT_HEAD } from './cypher.js';
import { fillFolder } from './folder.js';
import { csvLine, header, TABLES, type TableName } from './tables.js';

export { IMPORT_SCRIPT, isGraphFolder } from './folder.js';

/** What a writer is to be told, and tells. */
export interface WriteOptions {
  signal?: AbortSignal;
  onProgress?: (written: number) => void;
}

/**
 * Writes the graph of a store as a file of Cypher statements.
 * @returns how many statements, or undefined if `signal` stopped it
 */
export async function writeCypher(
  store: GraphStore,
  file: string,
  { signal, onProgress = () => undefined }: WriteOptions = {},
): Promise<number | undefined> {
  const output = new Output(file, 'wx');
  let statements = 0;
  try {
    await output.write(SCRIPT_HEAD);
    for await (const text of cypherScript(store)) {
      if (signal?.aborted) return undefined;
      await output.write(text);
      onProgress(++statements);
    }
  } finally {
    await output.end();
  }
  return statements;
}

/**
 * Writes the graph of a store as a folder for `neo4j-admin database import full`: a file each kind of node
 * and relationship, and the command. Where it fails or is stopped the folder is as it was.
 * @returns how many nodes and relationships, or undefined if `signal` stopped it
 */
export function writeCsv(
  store: GraphStore,
  folder: string,
  options: WriteOptions = {},
): Promise<number | undefined> {
  return fillFolder(folder, TABLE_NAMES.map(fileOf), (into) => writeTables(store, into, options));
}

const fileOf = (name: TableName) => `${name}.csv`;

async function writeTables(
  store: GraphStore,
  folder: string,
  { signal, onProgress = () => undefined }: WriteOptions,
): Promise<number | undefined> {
  const outputs = new Map(TABLE_NAMES.map((name) => [name, new Output(join(folder, fileOf(name)), 'w')]));
  const output = (name: TableName) => outputs.get(name)!;
  let written = 0;
  try {
    for (const name of TABLE_NAMES) await output(name).write(header(TABLES[name]));
    for await (const [name, line] of csvLines(store)) {
      if (signal?.aborted) return undefined;
      await output(name).write(csvLine(TABLES[name], line));
      onProgress(++written);
    }
  } finally {
    for (const each of outputs.values()) await each.end();
  }
  return written;
}

/** A file that is written in pieces, of which many are gathered before the disk is asked. */
class Output {
  readonly #stream: WriteStream;
  readonly #failed: Promise<never>;
  #pending = '';

  constructor(path: string, flags: 'w' | 'wx') {
    this.#stream = createWriteStream(path, { flags });
    this.#failed = once(this.#stream, 'error').then(([error]) => {
      throw error;
    });
    // it is told to whoever writes next
    this.#failed.catch(() => undefined);
  }

  async write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length < 65_536) return;
    const pending = this.#pending;
    this.#pending = '';
    if (!this.#stream.write(pending)) await Promise.race([once(this.#stream, 'drain'), this.#failed]);
  }

  async end(): Promise<void> {
    this.#stream.end(this.#pending);
    await finished(this.#stream);
  }
}
