import { spawnSync } from 'node:child_process';
import type { AuthorityEntry } from '../../server/model/index.js';
import type { Fault } from './faults.js';

/** Measure → value, in per cent. */
export type Figures = Record<string, number>;

export interface PartOptions {
  /** The folder with eval/, corpus/ and data/. */
  shared: string;
  /** For predictions; removed afterwards. */
  scratch: string;
  authority: readonly AuthorityEntry[];
}

export interface Outcome {
  figures: Figures;
  /** What is wrong, to be compared with the saved list; without, only the figures are compared. */
  faults?: readonly Fault[];
  /** Names of the annotations, in the terms of the faults, by which a fault in a new one is known. */
  texts?: readonly string[];
  /** To be printed with the figures. */
  lines?: readonly string[];
  /** To be printed where errors are asked for; the faults are in any case. */
  errors?: readonly string[];
}

/** Where there are no annotations. */
export const NOTHING: Outcome = { figures: {} };

/** One measure of extraction, on what it is for. */
export interface Part {
  readonly name: string;
  /** Only scored: neither printed nor saved by name, so that no rule is made for it. */
  readonly held?: boolean;
  run(options: PartOptions): Promise<Outcome>;
}

/** Runs a scorer. @throws Error with what it said, if it fails */
export function runScorer(script: string, args: readonly string[]): string {
  const result = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${script} failed: ${result.stderr.trim()}`);
  return result.stdout;
}

/** Precision, recall and F1 as a scorer prints them; null where there was nothing to divide. */
export interface Measured {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** `name F1` and, for the main measures, `name P` and `name R`, where there is a value. */
export function figures(name: string, measured: Measured, withParts: boolean): Figures {
  const all = { F1: measured.f1, ...(withParts && { P: measured.precision, R: measured.recall }) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([part, value]) =>
      value === null ? [] : [[`${name} ${part}`, 100 * value]],
    ),
  );
}
