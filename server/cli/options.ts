import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_SIZE, formatSize } from '../read/index.js';

export interface StoreOption {
  store: string;
}

/**
 * Where the graph is kept. It is looked at when it is opened, not here: what commander refuses it
 * repeats, and an address may hold a password.
 */
export const storeOption = () =>
  new Option('-s, --store <store>', 'where the graph is: a folder, or the address of a Neo4j server')
    .env('RENVOI_STORE')
    .default('data');

export interface ReadingOptions {
  maxSize: number;
  threads?: number;
}

export const maxSizeOption = () =>
  new Option('--max-size <size>', 'largest file to read: bytes, or with K, M or G')
    .default(DEFAULT_MAX_SIZE, formatSize(DEFAULT_MAX_SIZE))
    .argParser(parseSize);

export const threadsOption = () =>
  new Option('--threads <n>', 'worker threads for many or large files (default: one a core)').argParser(
    (value) => parseWhole(value, 1, 256),
  );

export const jsonOption = () => new Option('--json', 'print JSON, for scripts');

/** `65536`, `500K`, `64M`, `1.5 GiB`: multiples of 1024. */
export function parseSize(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([KMG])(?:i?B)?|B)?$/i.exec(value.trim());
  const size =
    match === null
      ? 0
      : Math.floor(Number(match[1]) * 1024 ** ' KMG'.indexOf((match[2] ?? ' ').toUpperCase()));
  if (size < 1)
    throw new InvalidArgumentError('A size is a number of bytes, or a number with K, M or G: 64M.');
  return size;
}

export function parseWhole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
  }
  return number;
}
