import { expect, test } from 'vitest';
import { MENTION_RULES, RELATION_RULES } from '../../server/extract/rules.js';
import { READINGS, readingOf } from '../../web/data/readings.js';

test('every rule of the extractor is told by the explorer in words', () => {
  const mentions = Object.keys(MENTION_RULES).flatMap((rule) => [`cites:${rule}`, `mentions:${rule}`]);
  const told = [...mentions, ...Object.keys(RELATION_RULES)].map((rule) => [rule, readingOf(rule)] as const);
  expect(told.filter(([, reading]) => reading === undefined)).toEqual([]);
  expect(new Set(told.map(([, reading]) => reading))).toEqual(new Set(READINGS));
});

test('a rule that is not known is told as it is', () => {
  expect(readingOf('establishes:by-magic')).toBeUndefined();
});
