import { once } from 'node:events';
import { EXIT } from './errors.js';

/**
 * Writes to stdout and waits while whoever reads is behind, so that output of any size is complete
 * and never piles up in memory.
 */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export async function line(text = ''): Promise<void> {
  await write(`${text}\n`);
}

/** One sentence on stderr, under the name of the program. */
export function complain(message: string): void {
  process.stderr.write(`renvoi: ${message}\n`);
}

/**
 * What becomes of output that cannot be written: a reader that goes away early (`renvoi extract … | head`)
 * is no error, a full disk is one, told in a sentence.
 */
export function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit(EXIT.ok);
      // of stderr itself nobody can be told
      if (stream === process.stdout)
        complain(`the output cannot be written: ${OUTPUT_FAULTS[code ?? ''] ?? message}`);
      process.exit(EXIT.failed);
    });
  }
}

const OUTPUT_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full, free some space or send it elsewhere',
  EDQUOT: 'the disk quota is used up, free some space or send it elsewhere',
  EFBIG: 'the file would be larger than it may be, send it elsewhere',
};

/** `1 file`, `2 files`; thousands are grouped. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Most names that a sentence holds; more would be a list. */
const MOST_LISTED = 3;

/** `a`, `a and b`, `a, b, c and 4 other files`. */
export function listed(names: readonly string[], one: string): string {
  const rest = names.length - MOST_LISTED;
  const parts = rest > 0 ? [...names.slice(0, MOST_LISTED), count(rest, `other ${one}`)] : [...names];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** All that is counted in a table of counts. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** A table of counts, a line each. */
export function countLines(counts: readonly (readonly [name: string, n: number])[]): string {
  return counts.map(([name, n]) => `  ${name.padEnd(28)} ${n.toLocaleString('en').padStart(9)}\n`).join('');
}

/** Words of a text on one line of a terminal: no line breaks, no control characters, cut at a word. */
export function oneLine(text: string, most = 120): string {
  const clean = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (clean.length <= most) return clean;
  return `${clean.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
