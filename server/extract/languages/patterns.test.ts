import { describe, expect, it } from 'vitest';
import { EN_PATTERNS } from './en/patterns.js';
import { FR_PATTERNS } from './fr/patterns.js';

/** Every string of a record, with the names that lead to it. */
function sources(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) =>
    sources(each, `${path}.${key}`),
  );
}

describe('patterns of a language', () => {
  const all = [...sources(EN_PATTERNS, 'en'), ...sources(FR_PATTERNS, 'fr')];

  it.each(all)('%s are alternatives of a regular expression', (_, source) => {
    expect(() => new RegExp(`^(?:${source})$`, 'iu')).not.toThrow();
  });

  it.each(all)('%s repeat nothing without bound but white space', (_, source) => {
    expect(source).not.toMatch(/(?<!\\s)[*+]|\{\d+,\}/);
  });
});
