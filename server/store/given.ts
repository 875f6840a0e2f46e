import type { Extraction } from '../model/index.js';
import { compareParts } from './order.js';
import type { Origin, Reading, StoredDocument, StoredParagraph } from './port.js';
import type { ShippedDocument, ShippedEntity } from './shipped.js';
import type { Stated } from './stated.js';

/** All that a store holds of one text. */
export interface HeldText {
  document: StoredDocument;
  /** Of its extraction. */
  fingerprint: string;
  paragraphs: readonly StoredParagraph[];
  /** What it says of entities other than its own instrument. */
  entities: readonly ShippedEntity[];
  mentions: Extraction['mentions'];
  stated: readonly Stated[];
}

/** The reading that a text was saved from, as far as it is held: its paragraphs, and blanks between them. */
export function readingOf(held: HeldText): Reading & { origin: Origin } {
  const { id, kind, title, language, file, symbol, date, adoptedBy, notices, hash, length } = held.document;
  const paragraphs = held.paragraphs.map(({ text: _, start = 0, end = 0, ...rest }) => ({
    ...rest,
    start,
    end,
  }));
  const stated = [...held.stated].sort(compareStated);
  const extraction: Extraction = {
    document: {
      ...{ id, file, kind, title, language },
      ...(symbol !== undefined && { symbol }),
      ...(date !== undefined && { date }),
      ...(adoptedBy !== undefined && { adoptedBy }),
    },
    paragraphs,
    entities: held.entities.map(({ language: _, ...entity }) => entity),
    mentions: held.mentions,
    relations: stated.map((each) => relationOf(each, paragraphs[each.paragraph]!.id)),
    ...(notices.length > 0 && { notices }),
  };
  // of words that reach beyond their paragraph, the paragraph has the better copy
  const pieces = [
    ...stated.map(({ start, words }): Piece => [start, words]),
    ...held.paragraphs.map(({ start = 0, text = '' }): Piece => [start, text]),
  ];
  return { extraction, text: patched(length, pieces), origin: { hash, fingerprint: held.fingerprint } };
}

/** The document of the shipped graph that a text was saved from. */
export function shippedDocumentOf({ document, paragraphs, stated }: HeldText): ShippedDocument {
  const { id, kind, title, language, symbol, date, adoptedBy } = document;
  return {
    ...{ id, language, kind, title, symbol, date, adoptedBy },
    paragraphs: paragraphs.map(({ id, label, kind, verb, act }) => ({ id, label, kind, verb, act })),
    // field by field: of two hundred thousand, a spread would take most of the time
    assertions: [...stated].sort(compareStated).map((each) => ({
      type: each.type,
      source: each.source,
      target: each.target,
      paragraph: each.paragraph,
      words: each.words,
      cue: each.cue ?? undefined,
      stance: each.stance ?? undefined,
      modality: each.modality ?? undefined,
      paragraphs: each.paragraphs ?? undefined,
      confidence: each.confidence,
      rule: each.rule,
    })),
  };
}

type Piece = readonly [start: number, text: string];

/** A text of a length with pieces at their offsets, later ones over earlier ones; blank elsewhere. */
function patched(length: number, pieces: readonly Piece[]): string {
  const units = Buffer.alloc(2 * length, ' ', 'utf16le');
  for (const [start, text] of pieces) units.write(text, 2 * start, 'utf16le');
  return units.toString('utf16le');
}

/** In the order of the text. */
function compareStated(a: Stated, b: Stated): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end;
  const parts = (each: Stated) => [each.type, each.source, each.target, each.rule];
  return compareParts(parts(a), parts(b));
}

function relationOf(each: Stated, paragraph: string): Extraction['relations'][number] {
  const { type, source, target, start, end, cue, stance, modality, paragraphs, confidence, rule } = each;
  return {
    ...{ type, source, target, confidence, rule },
    evidence: { paragraph, start, end, ...(cue !== null && { cue }) },
    ...(stance !== null && { stance }),
    ...(modality !== null && { modality }),
    ...(paragraphs !== null && { paragraphs: [...paragraphs] }),
  };
}
