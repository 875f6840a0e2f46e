import { describe, expect, it } from 'vitest';
import type { Extraction, Kind, Language } from '../model/index.js';
import { Proposals } from './propose.js';

/** A text of one paragraph for each name, and what was found in it. */
function add(
  proposals: Proposals,
  document: string,
  language: Language | 'und',
  names: readonly { words: string; name?: string; kind?: Kind; known?: boolean }[],
): void {
  const text = names.map(({ words }) => `${words}\n`).join('');
  let offset = 0;
  const extraction: Extraction = {
    document: { id: document, file: 'a.txt', kind: 'Resolution', title: '', language },
    paragraphs: [],
    entities: [],
    mentions: [],
    relations: [],
  };
  names.forEach(({ words, name = words, kind = 'Organization', known = false }, index) => {
    const span = { start: offset, end: offset + words.length };
    offset = span.end + 1;
    extraction.paragraphs.push({ id: `p${index}`, label: `op${index + 1}`, kind: 'operative', ...span });
    extraction.entities.push({ id: `e${index}`, kind, name, known });
    extraction.mentions.push({ entity: `e${index}`, paragraph: `p${index}`, confidence: 1, ...span });
  });
  proposals.add(extraction, text);
}

const PORTS = { words: 'Council of Ports' };

describe('Proposals', () => {
  it('counts a name in all its texts, whatever its case, and says where it stands', () => {
    const proposals = new Proposals();
    add(proposals, 'A/RES/90/1', 'en', [{ words: 'Grain Union' }, PORTS, PORTS]);
    add(proposals, 'A/RES/90/2', 'en', [{ words: 'COUNCIL OF PORTS', name: 'Council of ports' }]);
    expect(proposals.list()).toEqual([
      {
        id: 'org/council-of-ports',
        kind: 'Organization',
        names: { en: [{ text: 'Council of Ports', type: 'full' }] },
        seen: {
          count: 3,
          documents: 2,
          places: [
            { document: 'A/RES/90/1', paragraph: 'op2', start: 12, end: 28 },
            { document: 'A/RES/90/2', paragraph: 'op1', start: 0, end: 16 },
          ],
        },
      },
    ]);
  });

  it('leaves out what is known, and what is only described', () => {
    const proposals = new Proposals();
    add(proposals, 'A/RES/90/1', 'en', [{ ...PORTS, known: true }, { words: 'report of the Council' }]);
    expect(proposals.list(1)).toEqual([]);
  });

  it('leaves out texts of no known language', () => {
    const proposals = new Proposals();
    add(proposals, 'A/RES/90/1', 'und', [PORTS]);
    expect(proposals.list(1)).toEqual([]);
  });

  it('takes the acronym of the texts', () => {
    const proposals = new Proposals();
    add(proposals, 'A/RES/90/1', 'en', [PORTS, { words: 'COP', name: PORTS.words }]);
    expect(proposals.list(1)[0]!.names.en).toEqual([
      { text: 'Council of Ports', type: 'full' },
      { text: 'COP', type: 'acronym' },
    ]);
  });

  it('joins the names that stand at the same places of two versions of a document', () => {
    const proposals = new Proposals();
    for (const document of ['A/RES/90/1', 'A/RES/90/2']) {
      add(proposals, document, 'en', [PORTS]);
      add(proposals, document, 'fr', [{ words: 'Conseil des ports' }]);
    }
    expect(proposals.list().map(({ id, names, seen }) => [id, Object.keys(names), seen.count])).toEqual([
      ['org/council-of-ports', ['en', 'fr'], 4],
    ]);
  });

  it('does not join names that once stand at the same place', () => {
    const proposals = new Proposals();
    add(proposals, 'A/RES/90/1', 'en', [PORTS]);
    add(proposals, 'A/RES/90/1', 'fr', [{ words: 'Conseil des ports' }]);
    expect(proposals.list(1)).toHaveLength(2);
  });

  it('does not depend on the order of texts', () => {
    const [one, two] = [new Proposals(), new Proposals()];
    const texts: [string, string[]][] = [
      ['A/RES/90/1', ['Council of Ports', 'Grain Union']],
      ['A/RES/90/2', ['Grain Union', 'Council of Ports']],
    ];
    for (const [id, names] of texts)
      add(
        one,
        id,
        'en',
        names.map((words) => ({ words })),
      );
    for (const [id, names] of texts.toReversed())
      add(
        two,
        id,
        'en',
        names.map((words) => ({ words })),
      );
    const ids = (proposals: Proposals) => proposals.list().map(({ id }) => id);
    expect(ids(one)).toEqual(ids(two));
  });
});
