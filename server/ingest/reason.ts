import { ReadError } from '../read/index.js';

/** A sentence for whatever was thrown, without its stack unless RENVOI_DEBUG asks for it. */
export function reasonOf(error: unknown): string {
  if (error instanceof ReadError) return error.reason;
  if (process.env['RENVOI_DEBUG'] && error instanceof Error && error.stack) return error.stack;
  const message = error instanceof Error ? error.message : String(error);
  return `could not be extracted (${message}): please report this, with RENVOI_DEBUG=1 for details`;
}
