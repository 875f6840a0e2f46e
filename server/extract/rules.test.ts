import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MENTION_RULES, RELATION_RULES, relationSentence } from './rules.js';
import { read } from './testing.js';

const SEED = new URL('../../seed/documents/', import.meta.url);

describe('the catalogue of rules', () => {
  it('has a sentence for each rule that finds a relation in the seed documents', () => {
    const found = new Set(
      readdirSync(SEED).flatMap((name) =>
        read(readFileSync(new URL(name, SEED), 'utf8')).relations.map(({ rule }) => rule),
      ),
    );
    expect(found.size).toBeGreaterThan(15);
    expect([...found].filter((rule) => relationSentence(rule) === undefined)).toEqual([]);
  });

  it('says each in one plain sentence', () => {
    for (const [rule, sentence] of Object.entries({ ...MENTION_RULES, ...RELATION_RULES })) {
      expect(sentence, rule).toMatch(/^[“A-Z].*[.”]$/u);
      expect(sentence.length, rule).toBeLessThan(190);
    }
  });

  it('knows no rule of another name', () => {
    for (const rule of ['cites:nothing', 'nothing', 'nothing:cue', ':', ''])
      expect(relationSentence(rule)).toBeUndefined();
  });
});
