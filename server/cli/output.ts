import { once } from 'node:events';

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

/** A reader that goes away early (`renvoi extract … | head`) is no error. */
export function allowClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** `1 file`, `2 files`; thousands are grouped. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Words of a text on one line of a terminal: no line breaks, no control characters, cut at a word. */
export function oneLine(text: string, most = 120): string {
  const clean = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (clean.length <= most) return clean;
  return `${clean.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
