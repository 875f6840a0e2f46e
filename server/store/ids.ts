import { createHash } from 'node:crypto';
import { isRelationType, type Language, type RelationType, type Span, type Stance } from '../model/index.js';
import type { Origin, Reading } from './port.js';

/** The parts of a relation's id. */
export interface RelationKey {
  type: RelationType;
  source: string;
  target: string;
}

/** `TYPE source target`, each part URI-encoded, joined by spaces. */
export function relationId({ type, source, target }: RelationKey): string {
  return [type, source, target].map(encodeURIComponent).join(' ');
}

/** The parts of a relation's id; undefined if it is not one. */
export function parseRelationId(id: string): RelationKey | undefined {
  const parts = id.split(' ');
  if (parts.length !== 3) return undefined;
  try {
    const [type, source, target] = parts.map(decodeURIComponent) as [string, string, string];
    return isRelationType(type) ? { type, source, target } : undefined;
  } catch {
    return undefined; // a stray percent sign
  }
}

/** What makes an assertion the same one when its text is read again. */
export interface AssertionKey extends RelationKey {
  document: string;
  language: Language | 'und';
  rule: string;
  /** Where there is no text: its paragraph and stance, which tell assertions of one kind there apart. */
  place: Span | { paragraph: string; stance: Stance | null };
}

/** A digest of 128 bits, base64url, so that it can stand in an address. */
export function assertionId(key: AssertionKey): string {
  const { place } = key;
  const where = 'start' in place ? [place.start, place.end] : [place.paragraph, place.stance];
  const parts = [key.document, key.language, key.type, key.source, key.target, ...where, key.rule];
  return digest(JSON.stringify(parts)).subarray(0, 16).toString('base64url');
}

/** By which a reading is known again: what it says of itself, where it comes out of a store. */
export function originOf({ extraction, text, origin }: Reading): Origin {
  return (
    origin ?? {
      hash: digest(text).toString('hex'),
      fingerprint: digest(JSON.stringify(extraction)).toString('hex'),
    }
  );
}

/** SHA-256 of a text in UTF-8. */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
