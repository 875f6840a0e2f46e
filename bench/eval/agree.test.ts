import { describe, expect, it } from 'vitest';
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../server/model/index.js';
import { agreement, sameStance } from './agree.js';

const entity = (id: string, known = true): ExtractedEntity => ({ id, kind: 'Document', name: id, known });

const cites = (target: string, paragraph: string, stance = 'recalls'): ExtractedRelation => ({
  type: 'CITES',
  source: 'self-id',
  target,
  stance: stance as never,
  evidence: { start: 0, end: 1, paragraph },
  confidence: 1,
  rule: 'some',
});

const extraction = (entities: ExtractedEntity[], relations: ExtractedRelation[]): Extraction => ({
  document: { id: 'self-id', file: 'some.txt', kind: 'Resolution', title: '', language: 'en' },
  paragraphs: ['p1', 'p2'].map((id) => ({ id, label: `l${id}`, kind: 'body', start: 0, end: 1 })),
  entities,
  mentions: [],
  relations,
});

describe('agreement', () => {
  it('compares what is known by its id, each relation once', () => {
    const french = extraction([entity('a'), entity('b')], [cites('a', 'p1'), cites('b', 'p1')]);
    const english = extraction(
      [entity('a'), entity('c')],
      [cites('a', 'p1', 'welcomes'), cites('a', 'p2'), cites('c', 'p1')],
    );
    const { common, ...alone } = agreement(french, english);
    expect(common).toHaveLength(1);
    expect(sameStance(common[0]!)).toBe(true);
    expect(alone.french.map(({ target }) => target.id)).toEqual(['b']);
    expect(alone.english.map(({ target }) => target.id)).toEqual(['c']);
  });

  it('compares names first seen in the text by kind, those of one paragraph first', () => {
    const french = extraction(
      [entity('rapport', false), entity('note', false)],
      [cites('rapport', 'p2'), cites('note', 'p1')],
    );
    const english = extraction([entity('report', false)], [cites('report', 'p1')]);
    const { common, ...alone } = agreement(french, english);
    expect(common.map((both) => both.map(({ first }) => first.target))).toEqual([['note', 'report']]);
    expect(alone.french).toHaveLength(1);
    expect(alone.english).toEqual([]);
  });

  it('lets what only one language knows agree with a name of its kind', () => {
    const french = extraction([entity('rapport', false)], [cites('rapport', 'p2')]);
    const english = extraction([{ ...entity('x', false), symbol: 'S/1' }], [cites('x', 'p1')]);
    expect(agreement(french, english).common).toHaveLength(1);
  });
});
