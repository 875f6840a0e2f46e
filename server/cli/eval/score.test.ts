import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../model/index.js';
import { goldFolder } from '../paths.js';
import { inUtf16, loadGold, type Gold } from './gold.js';
import { score, totals } from './score.js';

const cases = await Promise.all(
  (await loadGold(goldFolder())).map(async ({ gold }) => ({
    gold,
    text: readFileSync(join(goldFolder(), gold.document.file), 'utf8'),
  })),
);
const { gold, text } = cases.find(({ gold: { document } }) => document.file === 'harbour-lights.txt')!;

/** The extraction that finds what the gold says and nothing else, under other ids. */
function perfect(annotated: Gold, words: string): Extraction {
  const { document, entities, mentions, relations } = inUtf16(annotated, words);
  const id = (own: string) => `x/${own}`;
  const evidenceOf = (target: string) =>
    mentions.find(({ entity }) => entity === target) ?? { start: 0, end: 1 };
  return {
    document: { id: id('self'), file: document.file, kind: 'Resolution', title: '', language: 'en' },
    paragraphs: [],
    entities: entities
      .filter((entity) => entity.id !== 'self')
      .map((entity) => ({ id: id(entity.id), kind: entity.kind, name: entity.name, known: true })),
    mentions: mentions.map(({ entity, start, end }) => ({
      entity: id(entity),
      start,
      end,
      paragraph: 'p',
      confidence: 1,
    })),
    relations: relations.map(({ type, source, target, stance, modality }) => ({
      type,
      source: id(source),
      target: id(target),
      stance: [stance].flat()[0] as never,
      modality: modality as never,
      evidence: { start: evidenceOf(target).start, end: evidenceOf(target).end, paragraph: 'p' },
      confidence: 0.9,
      rule: 'some-rule',
    })),
  };
}

describe('score', () => {
  it('finds nothing wrong in what the gold itself says', () => {
    for (const each of cases) {
      const result = score(each.gold, perfect(each.gold, each.text), each.text);
      expect(result.faults).toEqual([]);
      expect(totals([result])).toMatchObject({ entities: { f1: 1 }, relations: { f1: 1 }, kindAccuracy: 1 });
    }
  });

  it('names a fault by gold ids and offsets, not by the ids of the extraction', () => {
    const predicted = perfect(gold, text);
    const [dropped] = predicted.relations.splice(0, 1);
    predicted.mentions.push({ entity: 'x/new', start: 0, end: 10, paragraph: 'p', confidence: 1 });
    predicted.entities.push({ id: 'x/new', kind: 'Document', name: 'Resolution', known: false });
    const { faults } = score(gold, predicted, text);
    expect(faults.map(({ what, key }) => `${what} ${key}`)).toEqual([
      'extra entity @0',
      'extra mention @0',
      `missed ${dropped!.type} ${dropped!.source.slice(2)} -> ${dropped!.target.slice(2)}`,
    ]);
  });

  it('says of each relation whether it is right, with the greatest confidence it was given', () => {
    const predicted = perfect(gold, text);
    const cited = predicted.relations.find(({ type }) => type === 'CITES')!;
    predicted.relations.unshift({ ...cited, confidence: 0.95, rule: 'surer' });
    predicted.relations.push({ ...cited, type: 'AMENDS', confidence: 0.4, rule: 'wild' });
    const { judged } = score(gold, predicted, text);
    expect(judged).toContainEqual({ type: 'CITES', rule: 'surer', confidence: 0.95, right: true });
    expect(judged).toContainEqual({ type: 'AMENDS', rule: 'wild', confidence: 0.4, right: false });
  });

  it('counts a stance that is not the annotated one', () => {
    const annotated: Gold = {
      ...gold,
      relations: gold.relations.map((relation) =>
        relation.type === 'CITES' ? { ...relation, stance: ['recalls'] } : relation,
      ),
    };
    const predicted = perfect(annotated, text);
    for (const relation of predicted.relations) relation.stance = 'urges';
    const { stance, faults } = score(annotated, predicted, text);
    expect(stance.right).toBe(0);
    expect(faults.every(({ what }) => what === 'stance')).toBe(true);
    expect(faults).toHaveLength(stance.wrong);
  });
});

describe('an annotation of a part of a text', () => {
  // code points before a character that takes two UTF-16 units
  const shifted = `😀${text}`;
  const start = shifted.indexOf('Noting') - 1;
  const end = shifted.indexOf('1. Welcomes') - 1;
  const range = { start, end };
  const move = (span: { start: number; end: number }) => ({ start: span.start + 1, end: span.end + 1 });
  const whole: Gold = {
    ...gold,
    mentions: gold.mentions.map((mention) => ({ ...mention, ...move(mention) })),
  };
  const inside = whole.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const named = new Set(inside.map(({ entity }) => entity));
  const part: Gold = {
    document: { ...gold.document, range },
    entities: gold.entities.filter(({ id }) => id === 'self' || named.has(id)),
    mentions: inside,
    relations: gold.relations.filter(({ source, target }) => source === 'self' && named.has(target)),
  };

  it('takes nothing outside it for extra', () => {
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThan(whole.mentions.length);
    expect(score(part, perfect(whole, shifted), shifted).faults).toEqual([]);
  });

  it('takes what is missed inside it for missed', () => {
    const predicted = perfect(whole, shifted);
    predicted.mentions = predicted.mentions.filter(({ entity }) => !named.has(entity.slice(2)));
    expect(score(part, predicted, shifted).entities).toEqual({ tp: 0, fp: 0, fn: named.size });
  });
});
