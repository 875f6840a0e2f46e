import { isInstrument } from '../../model/index.js';
import type { ShippedDocument, ShippedEntity } from '../../store/shipped.js';

/** Words of anything but the title of an instrument. */
export const MOST_WORDS = 25;

/** Words of a title: those of bilateral agreements are long, a paragraph taken for a title is longer. */
const MOST_IN_TITLE = 60;

/** Characters of what names a target; tables and addresses have long words. */
const MOST_CHARACTERS = 240;

/** On one line, without control characters. */
export function tidy(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The words that name something, on one line; what is longer than a name is cut, and shows it. */
export function nameWords(text: string): string {
  const clean = tidy(text);
  const short = firstWords(clean, MOST_WORDS);
  return short.length <= MOST_CHARACTERS ? short : `${short.slice(0, MOST_CHARACTERS - 2).trim()} …`;
}

/** A title as it may ship: one that is too long for a title, or introduces what follows, is cut like a name. */
export function titleWords(text: string): string {
  const clean = tidy(text);
  const isTitle = wordCount(clean) <= MOST_IN_TITLE && !clean.endsWith(':');
  return isTitle ? clean : nameWords(clean);
}

/** At most so many words, the sign of the cut among them. */
function firstWords(text: string, most: number): string {
  const words = text.split(' ');
  return words.length <= most ? text : `${words.slice(0, most - 1).join(' ')} …`;
}

/**
 * Holds what ships to its promise: facts, and no sentence of a text.
 * @throws Error naming the document and the value that is longer than a name or title
 */
export function checkDocument(document: ShippedDocument): void {
  const { id, title, paragraphs, assertions, ...rest } = document;
  const refuse = (value: string, most: number) => refuseLong(value, most, `The document ${id}`);
  refuse(title, MOST_IN_TITLE);
  for (const value of Object.values(rest)) refuse(value ?? '', MOST_WORDS);
  for (const each of [...paragraphs, ...assertions]) {
    for (const value of Object.values(each).flat() as unknown[]) {
      if (typeof value === 'string') refuse(value, MOST_WORDS);
    }
  }
}

/** @throws Error naming the entity and the value */
export function checkEntity({ id, kind, name, symbol = '', date = '' }: ShippedEntity): void {
  refuseLong(name, isInstrument(kind) ? MOST_IN_TITLE : MOST_WORDS, `The entity ${id}`);
  for (const value of [id, symbol, date]) refuseLong(value, 1, `The entity ${id}`);
}

function refuseLong(value: string, most: number, owner: string): void {
  if (wordCount(value) <= most) return;
  throw new Error(`${owner} has a value that is longer than any fact, "${value}"; nothing was written.`);
}
