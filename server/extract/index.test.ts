import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allows, isKind, type Extraction } from '../model/index.js';
import { read } from './testing.js';

const FOLDER = new URL('../../seed/documents/', import.meta.url);
const TEXTS = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** What must hold of any extraction of any text. */
function sound(text: string, { document, paragraphs, entities, mentions, relations }: Extraction): void {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  kinds.set(document.id, document.kind);
  const ids = new Set(paragraphs.map((paragraph) => paragraph.id));
  expect(ids.size).toBe(paragraphs.length);
  for (const span of [...paragraphs, ...mentions, ...relations.map((relation) => relation.evidence)]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const mention of mentions) {
    expect(ids).toContain(mention.paragraph);
    expect(isKind(kinds.get(mention.entity)), mention.entity).toBe(true);
  }
  for (const { type, source, target, evidence, confidence } of relations) {
    expect(ids).toContain(evidence.paragraph);
    expect(allows(type, kinds.get(source)!, kinds.get(target)!), `${source} ${type} ${target}`).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe('extract', () => {
  it('gives sound results on every seed document', () => {
    for (const text of TEXTS) sound(text, read(text));
  });

  it('is deterministic', () => {
    for (const text of TEXTS.slice(0, 4)) expect(read(text)).toEqual(read(text));
  });

  it('survives any mutation of a text', () => {
    const cut = fc.tuple(
      fc.nat(TEXTS.length - 1),
      fc.nat(6000),
      fc.nat(900),
      fc.nat(6000),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(cut, ([which, from, length, into, noise]) => {
        const text = TEXTS[which]!;
        const piece = text.slice(from, from + length);
        const mutated =
          text.slice(0, into % text.length) + noise + piece + text.slice((into + length) % text.length);
        sound(mutated, read(mutated));
      }),
      { numRuns: 60 },
    );
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => sound(text, read(text))),
      { numRuns: 100 },
    );
  });
});
