import { expect, test } from 'vitest';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import { uniform } from './uniform.js';

function mention(start: number, end: number, block = 0): NamedMention {
  return uniform({
    start,
    end,
    block,
    entity: `org/${start}-${end}`,
    kind: 'Organization',
    name: '',
    known: true,
    how: 'authority',
    rule: 'authority-name',
    confidence: 1,
  });
}

test('what is added to the list is found once the lookup has taken it in, in order and the longer first', () => {
  const lookup = new MentionLookup([mention(10, 20), mention(30, 40)]);
  expect(lookup.overlaps(0, { start: 22, end: 28 })).toBe(false);
  lookup.all.push(mention(30, 50), mention(22, 26), mention(0, 5, 3));
  lookup.update();
  expect(lookup.in(0).map(({ start, end }) => [start, end])).toEqual([
    [10, 20],
    [22, 26],
    [30, 50],
    [30, 40],
  ]);
  expect(lookup.overlaps(0, { start: 22, end: 28 })).toBe(true);
  expect(lookup.in(3)).toHaveLength(1);
});

test('what is removed stands neither in the list nor in its block, and holds no range', () => {
  const outer = mention(10, 90);
  const lookup = new MentionLookup([outer, mention(20, 30)]);
  expect(lookup.holding(0, { start: 40, end: 50 })).toBe(outer);
  lookup.remove(new Set([outer]));
  expect(lookup.all).toHaveLength(1);
  expect(lookup.holding(0, { start: 40, end: 50 })).toBeUndefined();
});

test('a mention made longer stands before the one that was longer', () => {
  const short = mention(10, 20);
  const long = mention(10, 30);
  const lookup = new MentionLookup([long, short]);
  lookup.extend(short, 60);
  expect(lookup.holding(0, { start: 40, end: 50 })).toBe(short);
  lookup.update();
  expect(lookup.startingAt(0, 10)).toBe(short);
});

test('one more mention is in the list and at its place at once', () => {
  const lookup = new MentionLookup([mention(10, 20), mention(40, 50)]);
  const added = mention(30, 60);
  lookup.add(added);
  expect(lookup.all).toContain(added);
  expect(lookup.in(0)[1]).toBe(added);
  lookup.update();
  expect(lookup.in(0)).toHaveLength(3);
});
