import type { ParagraphKind } from '../api/types.js';
import type { Messages } from '../i18n/messages.js';

/** Labels that are words and no number; "3/12 header" is that of one of several texts on a page. */
const NAMED = /^(?:(.+) )?(header|heading|closing)$/;

/** Where words stand, as a lawyer would say it: `op1 (operative paragraph)`, `header`, `3/12: closing line`. */
export function placeIn(
  { label, kind }: { label: string; kind: ParagraphKind },
  { paragraphKinds, evidence }: Pick<Messages, 'paragraphKinds' | 'evidence'>,
): string {
  if (label === '') return paragraphKinds[kind];
  const [, of, word] = NAMED.exec(label) ?? [];
  if (word === undefined) return `\u2068${label}\u2069 (${paragraphKinds[kind]})`;
  const named = word === 'header' ? paragraphKinds.HEADER : evidence[word as 'heading' | 'closing'];
  return of === undefined ? named : `\u2068${of}\u2069: ${named}`;
}
