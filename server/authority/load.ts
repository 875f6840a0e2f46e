import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AuthorityEntry } from '../model/index.js';
import {
  ambiguousNames,
  circularReferences,
  danglingReferences,
  duplicateIds,
  repeatedNames,
  sharedIdentifiers,
  unsorted,
} from './checks.js';
import { entrySchema } from './schema.js';
import { readSources, unknownSources } from './sources.js';

/** An entry and where it stands. */
export interface Placed {
  entry: AuthorityEntry;
  /** Name of the file, without its folder. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** All that is wrong with an authority folder: one sentence a problem, each with file and line. */
export class AuthorityError extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly string[],
  ) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The authority folder ${folder} has ${count}:\n${problems.join('\n')}`);
    this.name = 'AuthorityError';
  }
}

/**
 * Reads every `*.jsonl` file of a folder: one JSON object a line, sorted by id.
 * @returns the entries in the order of the files' names, then of their lines
 * @throws AuthorityError naming every problem found
 */
export function loadAuthority(folder: string): AuthorityEntry[] {
  return loadPlaced(folder).map(({ entry }) => entry);
}

/** As `loadAuthority`, with the place of each entry. */
export function loadPlaced(folder: string): Placed[] {
  const problems: string[] = [];
  const placed = authorityFiles(folder).flatMap((path) =>
    parseAuthority(basename(path), read(path), problems),
  );
  problems.push(
    ...duplicateIds(placed),
    ...unsorted(placed),
    ...danglingReferences(placed),
    ...circularReferences(placed),
    ...ambiguousNames(placed),
    ...repeatedNames(placed),
    ...sharedIdentifiers(placed),
    ...unknownSources(placed, readSources(folder, problems)),
  );
  if (problems.length > 0) throw new AuthorityError(folder, problems);
  return placed;
}

/** Parses one file; what is wrong with single lines is added to `problems`. */
export function parseAuthority(file: string, text: string, problems: string[]): Placed[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const placed: Placed[] = [];
  lines.forEach((source, index) => {
    const line = index + 1;
    const where = `${file}:${line}`;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch (error) {
      const reason = source.trim() === '' ? 'the line is empty' : (error as Error).message;
      problems.push(`${where}: not a JSON object (${reason}); write one entry a line and nothing else.`);
      return;
    }
    const result = entrySchema.safeParse(value);
    if (result.success) {
      placed.push({ entry: result.data, file, line });
      return;
    }
    for (const issue of result.error.issues) {
      const path = issue.path.join('.') || 'the entry';
      problems.push(`${where}: ${path}: ${issue.message}.`);
    }
  });
  return placed;
}

function authorityFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new AuthorityError(folder, [`${folder}: cannot be read (${(error as Error).message}).`]);
  }
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new AuthorityError(folder, [`${folder}: holds no .jsonl file.`]);
  return files.map((name) => join(folder, name));
}

function read(path: string): string {
  return new TextDecoder('utf-8').decode(readFileSync(path));
}
