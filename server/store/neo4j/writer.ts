import type { Extraction, Language } from '../../model/index.js';
import { checkExtraction } from '../check.js';
import { sightingsOf, type Sighting } from '../claims.js';
import { digest, originOf } from '../ids.js';
import { StoreError, type EntityFacts, type Origin, type Reading, type SaveOutcome } from '../port.js';
import { statedIn, type Stated } from '../stated.js';
import { wellFormed } from '../wellFormed.js';
import { Changes } from './changes.js';
import { clear, type Cleared } from './clear.js';
import type { Work } from './connection.js';
import { assertionRow, sightingRows, textKey, type TextRow } from './rows.js';
import { restore, setAside, shippedFacts } from './shipped.js';
import { Sums } from './sums.js';

/** By which facts are known again. */
export const factsDigest = (facts: readonly EntityFacts[]) => digest(JSON.stringify(facts)).toString('hex');

/**
 * Waits until no other writes.
 * @returns the digest of the facts taken in last
 * @throws StoreError LOCKED where the last writer left a shipped graph half-way, a moment ago
 */
async function lock(work: Work): Promise<string | null> {
  const state = await work.first<{ facts: string | null; unfinished: boolean }>('lockForWriting');
  if (state?.unfinished) {
    throw new StoreError('LOCKED', 'Another process was lost while it filled the graph; try again.');
  }
  return state?.facts ?? null;
}

/** Replaces what the authority file says; the same facts again change nothing. */
export async function saveFacts(work: Work, facts: readonly EntityFacts[]): Promise<void> {
  const fingerprint = factsDigest(facts);
  if ((await lock(work)) === fingerprint) return;
  const byId = new Map(wellFormed(facts).map((fact) => [fact.id, fact]));
  const earlier = (await work.run<{ id: string }>('authorityIds')).map(({ id }) => id);
  const changes = new Changes(work);
  await changes.fetch([...earlier, ...byId.keys()]);
  for (const id of new Set([...earlier, ...byId.keys()])) changes.setFacts(id, byId.get(id));
  await changes.write();
  await work.run('setFactsDigest', { digest: fingerprint });
}

/** Saves what one text states. */
export async function saveReading(work: Work, reading: Reading): Promise<SaveOutcome> {
  checkExtraction(reading.extraction);
  const origin = originOf(reading);
  const { id, language } = reading.extraction.document;
  const key = textKey(id, language);
  await lock(work);
  const before = await work.first<Origin & { hasText: boolean }>('textOrigin', { key });
  if (before?.hash === origin.hash && before.fingerprint === origin.fingerprint) return 'unchanged';
  const changes = new Changes(work);
  if (before?.hasText === false) await setAside(work, await shippedFacts(work, changes, key));
  const sums = new Sums(work, changes);
  const cleared = await clear(work, changes, sums, before === undefined ? [] : [key]);
  await addText(work, changes, sums, reading);
  await finish(changes, sums, work, cleared);
  return before === undefined ? 'added' : 'replaced';
}

/** Saves a text whose place is free; what it says is gathered, to be written at the end. */
export async function addText(work: Work, changes: Changes, sums: Sums, reading: Reading): Promise<void> {
  const { extraction, text } = wellFormed(reading);
  const said = sightingsOf(extraction);
  await changes.fetch(said.keys());
  for (const [id, sighting] of said) changes.count(id, sighting, 1);
  const stated = statedIn(extraction, text);
  const row = textRow(extraction, text, originOf(reading), said, stated);
  await work.run('saveTexts', { texts: [row] });
  await sums.add(stated, extraction.document.date);
}

/** Removes a document's texts and what they alone gave; where none was read, what ships of it. */
export async function removeDocument(
  work: Work,
  id: string,
  language: Language | 'und' | null,
): Promise<boolean> {
  await lock(work);
  const texts = await work.run<{ key: string; hasText: boolean }>('textKeys', { id, language });
  if (texts.length === 0) return false;
  const read = texts.filter(({ hasText }) => hasText).map(({ key }) => key);
  const changes = new Changes(work);
  const sums = new Sums(work, changes);
  const cleared = await clear(work, changes, sums, read.length > 0 ? read : texts.map(({ key }) => key));
  await finish(changes, sums, work, cleared);
  await restore(work, read);
  return true;
}

/** Writes what was gathered; ends of which no relation is left are no longer named by the shipped graph. */
async function finish(changes: Changes, sums: Sums, work: Work, { ends }: Cleared): Promise<void> {
  await sums.write();
  const unnamed = (await work.batches<{ id: string }>('unstated', 'ids', ends)).map(({ id }) => id);
  for (const id of unnamed) changes.setShipped(id, undefined);
  await work.batches('deleteShippedSightings', 'ids', unnamed);
  await changes.write();
}

function textRow(
  { document, notices, paragraphs, mentions }: Extraction,
  text: string,
  origin: Origin,
  said: ReadonlyMap<string, Sighting>,
  stated: readonly Stated[],
): TextRow {
  const { id, language } = document;
  const rows = paragraphs.map((paragraph, ordinal): TextRow['paragraphs'][number] => ({
    properties: { ...paragraph, ordinal, text: text.slice(paragraph.start, paragraph.end) },
    mentions: [],
    assertions: [],
  }));
  const byId = new Map(paragraphs.map((paragraph, index) => [paragraph.id, rows[index]!]));
  const seen = new Set<string>();
  for (const { entity, paragraph, ...properties } of mentions) {
    const place = `${properties.start} ${properties.end} ${entity}`;
    if (seen.has(place)) continue;
    seen.add(place);
    byId.get(paragraph)!.mentions.push({ entity, properties });
  }
  for (const each of stated) {
    const { source, target } = each;
    const properties = assertionRow(id, language, each, undefined);
    rows[each.paragraph]!.assertions.push({ source, target, properties });
  }
  return {
    properties: {
      ...document,
      ...origin,
      key: textKey(id, language),
      hasText: true,
      length: text.length,
      notices: notices ?? [],
    },
    sightings: sightingRows(said),
    paragraphs: rows,
  };
}
