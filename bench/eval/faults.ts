/**
 * What extraction has wrong, kept from one commit to the next: `bench/faults/PART.tsv`, a line a
 * fault. One that is in no list is a loss, and enters the list only with a reason.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../server/cli/paths.js';

/** Words are for the reader of a list: enough to know the place again. */
const MOST_WORDS = 60;

export interface Fault {
  /** Name of the annotation it is in. */
  text: string;
  /** `missed`, `extra` or what else is wrong. */
  what: string;
  /** Of what: the same from run to run. */
  key: string;
  /** The words that name it, or what was found instead. */
  words: string;
}

export interface SavedFault extends Fault {
  /** Why it was accepted, if it was once right. */
  reason: string;
}

export interface SavedList {
  /** The annotations that the list covers, those without a fault too. */
  texts: ReadonlySet<string>;
  faults: readonly SavedFault[];
}

export interface Changes {
  gained: readonly SavedFault[];
  lost: readonly Fault[];
  /** Annotations that no list covers yet: what is wrong in them is no loss. */
  unlisted: readonly string[];
}

const same = ({ text, what, key }: Fault) => JSON.stringify([text, what, key]);
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** A fault on one line: no tabs or line ends, words cut short, each fault once, sorted. */
export function tidy(faults: readonly Fault[]): Fault[] {
  const once = new Map<string, Fault>();
  for (const { text, what, key, words } of faults) {
    const short = [...oneLine(words)].slice(0, MOST_WORDS).join('');
    const fault = { text: oneLine(text), what, key: oneLine(key), words: short };
    once.set(same(fault), fault);
  }
  return [...once.values()].sort((a, b) => (same(a) < same(b) ? -1 : 1));
}

/** Faults that can be counted and compared but not read. */
export function sealed(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({
    text: fault.text,
    what: '?',
    key: createHash('sha256').update(same(fault)).digest('hex').slice(0, 12),
    words: '',
  }));
}

/** What is right now and was not, and what was right and is not. */
export function compare(
  saved: SavedList | undefined,
  texts: readonly string[],
  faults: readonly Fault[],
): Changes {
  const covered = saved?.texts ?? new Set<string>();
  const scored = new Set(texts);
  const before = new Set(saved?.faults.map(same));
  const now = new Set(faults.map(same));
  return {
    gained: (saved?.faults ?? []).filter((fault) => scored.has(fault.text) && !now.has(same(fault))),
    lost: faults.filter((fault) => covered.has(fault.text) && !before.has(same(fault))),
    unlisted: texts.filter((text) => !covered.has(text)),
  };
}

/** The list to save: reasons stay with their faults, what is lost gets this one. */
export function listed(
  saved: SavedList | undefined,
  texts: readonly string[],
  faults: readonly Fault[],
  reason: string,
): SavedList {
  const before = new Map(saved?.faults.map((fault) => [same(fault), fault.reason]));
  const lost = new Set(compare(saved, texts, faults).lost.map(same));
  return {
    texts: new Set(texts),
    faults: faults.map((fault) => ({
      ...fault,
      reason: lost.has(same(fault)) ? oneLine(reason) : (before.get(same(fault)) ?? ''),
    })),
  };
}

/** Where the list of a part is kept. */
export const listPath = (part: string) => join(packageRoot(), 'bench', 'faults', `${part}.tsv`);

export function readList(path: string): SavedList | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [texts, , ...rows] = lines;
  return {
    texts: new Set(texts!.split('\t').slice(1)),
    faults: rows.map((row) => {
      const [text = '', what = '', key = '', words = '', reason = ''] = row.split('\t');
      return { text, what, key, words, reason };
    }),
  };
}

export function writeList(path: string, { texts, faults }: SavedList): void {
  const rows = [
    ['# texts', ...[...texts].sort()],
    ['text', 'what', 'key', 'words', 'reason'],
    ...faults.map(({ text, what, key, words, reason }) => [text, what, key, words, reason]),
  ];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rows.map((row) => `${row.join('\t').trimEnd()}\n`).join(''));
}
