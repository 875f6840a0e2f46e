/** French sets a space beside these marks, at which a line must not break. */
const BEFORE = /[ \u2009](?=[:;?!»])/g;
const AFTER = /(?<=«)[ \u2009]/g;

/**
 * The same words with no-break spaces before `: ; ? ! »` and after `«`, for names and for words of the
 * interface. Not for words quoted as evidence: those stay as the text has them.
 */
export function keepMarks(text: string): string {
  return text.replace(BEFORE, '\u00a0').replace(AFTER, '\u00a0');
}
