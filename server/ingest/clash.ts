import { win32 } from 'node:path';
import type { Reading, StoredDocument } from '../store/port.js';
import { digest } from '../store/ids.js';

/**
 * Why a reading must not take the place of the one that the graph has under its id and language;
 * undefined if it may. It may if that one has no text, as the graph that ships has none; if it is the
 * same text; or if it is a new version of it: from a file of the same name, and not of the same run, in
 * which two files are two texts whatever their folders.
 *
 * @param sameRun whether the one before was read in this run
 * @param replace whether the user asks for it; never of two texts of one run, of which neither is meant
 */
export function clash(
  before: StoredDocument,
  { extraction: { document }, text }: Reading,
  sameRun: boolean,
  replace: boolean,
): string | undefined {
  if (!before.hasText) return undefined;
  if (before.hash === digest(text).toString('hex')) return undefined;
  const same = `is the same document (${document.id}, ${document.language}) as ${before.file} with another text`;
  if (sameRun) {
    return `${same}, and that one was kept: remove one of them, or give this one its own symbol or title`;
  }
  // win32 knows both separators: the graph may come from another system
  if (replace || win32.basename(before.file) === win32.basename(document.file)) return undefined;
  const forget = `renvoi forget ${inShell(document.id)} --language ${document.language}`;
  return `${same}, which the graph holds and keeps: use --replace to put this one in its place, or "${forget}" first`;
}

/** An id as one word of a command line; symbols may hold parentheses. */
const inShell = (id: string) => (/^[\w./:-]+$/.test(id) ? id : `'${id.replaceAll("'", "'\\''")}'`);
