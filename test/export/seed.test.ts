import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Collector, MANIFEST, readManifest, readSeed, writeSeed } from '../../server/export/seed/index.js';
import type { Reading } from '../../server/store/port.js';
import { FACTS, NOTE, READINGS, reading, RESOLUTION } from '../store/fixtures.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renvoi-seed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KNOWN = new Map(FACTS.map((fact) => [fact.id, fact]));

function collected(readings: readonly Reading[]) {
  const collector = new Collector(KNOWN);
  for (const each of readings) collector.add(each);
  return collector.finish();
}

const bytes = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('hex')]);

describe('what is written of texts', () => {
  test('is read back as it was, whatever is absent or in other scripts', async () => {
    const graph = collected(READINGS);
    const manifest = await writeSeed(folder, graph, 'terms');
    const read = readSeed(folder);
    // files are in the order of their names
    const inOrder = [...read.documents].sort((a, b) =>
      `${a.id} ${a.language}` < `${b.id} ${b.language}` ? -1 : 1,
    );
    expect(inOrder).toEqual(graph.documents);
    expect(read.entities).toEqual(graph.entities);
    expect(read.documentCount).toBe(graph.documents.length);
    expect(readManifest(folder)).toEqual(manifest);
    expect(manifest).toMatchObject({ documents: 4, terms: 'terms', version: 1 });
  });

  test('is the same, byte for byte, in whatever order the texts were read', async () => {
    await writeSeed(folder, collected(READINGS), '');
    const before = bytes();
    const { hash } = readSeed(folder);
    await writeSeed(folder, collected([...READINGS].reverse()), '');
    expect(bytes()).toEqual(before);
    await writeSeed(folder, collected(READINGS.slice(1)), '');
    expect(readSeed(folder).hash).not.toBe(hash);
  });

  test('names no file, and holds none of the sentences', async () => {
    await writeSeed(folder, collected(READINGS), '');
    const { documents, entities } = readSeed(folder);
    const all = JSON.stringify([...documents, ...entities]);
    for (const { extraction, text } of READINGS) {
      expect(all).not.toContain(extraction.document.file);
      for (const { start, end } of extraction.paragraphs) expect(all).not.toContain(text.slice(start, end));
    }
  });

  test('is refused whole where a value is a sentence', async () => {
    const graph = collected(READINGS);
    const sentence = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');
    const [first, ...rest] = graph.documents;
    const [one, ...others] = first!.assertions;
    const broken = { ...first!, assertions: [{ ...one!, words: sentence }, ...others] };
    await expect(writeSeed(folder, { ...graph, documents: [broken, ...rest] }, '')).rejects.toThrow(
      /A\/RES\/74\/247 has a value that is longer than any fact, "word0 .*nothing was written/,
    );
    const entities = graph.entities.map((entity) => ({
      ...entity,
      kind: 'Meeting' as const,
      name: sentence,
    }));
    await expect(writeSeed(folder, { ...graph, entities }, '')).rejects.toThrow(/has a value that is longer/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not written where it is stopped before all is ready, and what was there stays', async () => {
    await writeSeed(folder, collected([RESOLUTION]), '');
    const before = bytes();
    expect(await writeSeed(folder, collected(READINGS), '', AbortSignal.abort())).toBeUndefined();
    expect(bytes()).toEqual(before);
  });

  test('gives way to a later one: files of series that are no more go', async () => {
    await writeSeed(folder, collected(READINGS), '');
    expect(readdirSync(folder)).toContain('doc.und.jsonl.gz');
    await writeSeed(folder, collected([RESOLUTION]), '');
    expect(readdirSync(folder).sort()).toEqual(['a-res.en.jsonl.gz', 'entities.jsonl.gz', MANIFEST].sort());
  });

  test('is not read where it is damaged or of another version, in one sentence', async () => {
    expect(() => readSeed(folder)).toThrow(/graph\.json is not there/);
    await writeSeed(folder, collected(READINGS), '');
    writeFileSync(join(folder, 'a-res.en.jsonl.gz'), 'not compressed');
    expect(() => [...readSeed(folder).documents]).toThrow(/a-res\.en\.jsonl\.gz cannot be read/);
    for (const name of ['a-res.en.jsonl.gz', 'entities.jsonl.gz']) {
      writeFileSync(join(folder, name), gzipSync('{"id":\n'));
      expect(() => [...readSeed(folder).documents]).toThrow(
        expect.objectContaining({
          name: 'SeedGraphError',
          message: expect.stringMatching(`${name} is damaged`) as string,
        }) as Error,
      );
    }
    writeFileSync(join(folder, MANIFEST), JSON.stringify({ ...readManifest(folder), version: 99 }));
    expect(() => readSeed(folder)).toThrow(/version 99/);
  });
});

describe('what is chosen of texts', () => {
  const cites = (id: string, target: string, more: Partial<Reading['extraction']['document']> = {}) =>
    reading(
      { id, kind: 'Resolution', title: `Title of ${id}`, symbol: id, ...more },
      [{ id: target, kind: 'Resolution', name: 'resolution 70/1', symbol: target, date: '2015-09-25' }],
      [
        {
          text: 'Recalling resolution 70/1,',
          verb: 'Recalling',
          act: 'recalls',
          states: [{ type: 'CITES', target }],
        },
      ],
    );

  test('an assertion has the words that name its target, and its paragraph has no text', () => {
    const { documents } = collected([RESOLUTION]);
    const cited = documents[0]!.assertions.filter(({ type }) => type === 'CITES');
    expect(cited.map(({ words, stance }) => [words, stance])).toEqual([
      ['resolution 73/187', 'bears in mind'],
      ['Convention on Cybercrime', 'bears in mind'],
      ['Convention on Cybercrime', 'notes'],
    ]);
    expect(documents[0]!.paragraphs[cited[0]!.paragraph]).toEqual({
      id: 'p2',
      label: 'pp2',
      kind: 'preambular',
      verb: 'Having in mind',
      act: 'bears in mind',
    });
  });

  test('a paragraph says the same thing once, a document mentions a body once', () => {
    const twice = structuredClone(RESOLUTION);
    twice.extraction.relations.push(
      ...structuredClone(RESOLUTION.extraction.relations).map((relation) => ({ ...relation, rule: 'other' })),
      {
        ...RESOLUTION.extraction.relations.find(({ type }) => type === 'MENTIONS')!,
        evidence: { paragraph: 'p4', start: 0, end: 5 },
      },
    );
    expect(collected([twice]).documents).toEqual(collected([RESOLUTION]).documents);
  });

  test('a body that one document mentions, and nothing else is stated of, stays out', () => {
    const ids = (readings: Reading[]) => collected(readings).entities.map(({ id }) => id);
    expect(ids([NOTE])).not.toContain('org/french-agency');
    const other = structuredClone(NOTE);
    other.extraction.document.id = 'doc/other';
    for (const relation of other.extraction.relations) {
      if (relation.source === 'doc/note') relation.source = 'doc/other';
    }
    expect(ids([NOTE, other])).toContain('org/french-agency');
  });

  test('of two texts with one symbol that which states more counts, else the first', () => {
    const first = cites('A/RES/71/2', 'A/RES/70/1', { file: 'a.txt' });
    const second = { ...cites('A/RES/71/2', 'A/RES/70/2'), text: 'another' };
    const dated = { ...cites('A/RES/71/2', 'A/RES/70/3', { date: '2016-12-19' }), text: 'a third' };
    const targets = (readings: Reading[]) =>
      collected(readings).documents.flatMap(({ assertions }) => assertions.map(({ target }) => target));
    expect(targets([first, second])).toEqual(['A/RES/70/1']);
    expect(targets([first, second, dated])).toEqual(['A/RES/70/3']);
    expect(targets([dated, second])).toEqual(['A/RES/70/3']);
    expect(collected([first, second]).left).toMatchObject({ versions: ['A/RES/71/2 en'], titles: [] });
  });

  test('two texts with one title and no symbol both stay out', () => {
    const { documents, left } = collected([NOTE, { ...NOTE, text: `${NOTE.text} more` }, RESOLUTION]);
    expect(documents.map(({ id }) => id)).toEqual(['A/RES/74/247']);
    expect(left).toMatchObject({ versions: [], titles: ['doc/note und', 'doc/note und'] });
    expect(collected([NOTE, NOTE]).left).toMatchObject({ copies: 1, titles: [] });
  });

  test('every end of a relation is there with its kind and name, whoever else knows it', () => {
    const { documents, entities } = collected(READINGS);
    const named = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
    const ends = documents.flatMap(({ assertions }) =>
      assertions.flatMap((each) => [each.source, each.target]),
    );
    expect([...named.keys()]).toEqual([...new Set(ends)].sort());
    expect(named.get('treaty/budapest-convention')).toBe('Treaty Convention on Cybercrime');
    expect(named.get('A/RES/74/247')).toMatch(/^Resolution ./);
  });

  test('a resolution that only others name has the title of what it adopts, in its language', () => {
    const agenda = {
      kind: 'Programme',
      name: 'Agenda of Tides',
      names: [{ text: 'Agenda of Tides', language: 'en', type: 'full' }],
      symbol: 'A/RES/70/1',
    } as const;
    const named = (readings: Reading[]) => {
      const collector = new Collector(
        new Map([['programme/tides', { ...agenda, names: [...agenda.names] }]]),
      );
      for (const each of readings) collector.add(each);
      return collector.finish().entities.find(({ id }) => id === 'A/RES/70/1');
    };
    const citing = cites('A/RES/71/2', 'A/RES/70/1');
    expect(named([citing])).toMatchObject({ kind: 'Resolution', name: 'Agenda of Tides', language: 'en' });
    // its own text knows its title
    expect(named([citing, cites('A/RES/70/1', 'A/RES/69/1')])?.name).toBe('resolution 70/1');
  });

  test('a text that only the name of its file tells from others stays out', () => {
    const unnamed = reading(
      { id: 'doc/note-scan-0041', kind: 'Document', title: 'Note', file: 'in/scan_0041.txt' },
      [],
      [{ text: 'Nothing.' }],
    );
    expect(collected([unnamed])).toMatchObject({ documents: [], left: { unnamed: 1 } });
  });

  test('a text cites no numbered document that is later than itself', () => {
    const sound = collected([cites('A/RES/71/2', 'A/RES/70/1', { date: '2016' })]);
    expect(sound.documents[0]!.assertions).toHaveLength(1);
    const misread = collected([cites('A/RES/69/2', 'A/RES/70/1', { date: '2014-11' })]);
    expect(misread.documents[0]!.assertions).toEqual([]);
    expect(misread.left.later).toBe(1);
  });

  test('a title that texts before its date cite already has no date', () => {
    const yearly = (id: string, date: string, said?: string) =>
      reading(
        { id, kind: 'Document', title: id, date },
        [{ id: 'doc/yearly', kind: 'Document', name: 'yearly report', known: false, date: said }],
        [{ text: 'the yearly report', states: [{ type: 'CITES', target: 'doc/yearly' }] }],
      );
    const { entities } = collected([yearly('doc/1', '1999', '1998'), yearly('doc/2', '1980')]);
    const entity = entities.find(({ id }) => id === 'doc/yearly');
    expect(entity).toEqual({
      id: 'doc/yearly',
      kind: 'Document',
      name: 'yearly report',
      language: 'en',
      known: false,
    });
  });
});
