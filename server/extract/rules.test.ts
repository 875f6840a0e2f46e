import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MENTION_RULES, RELATION_RULES, relationSentence } from './rules.js';
import { read } from './testing.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SEED = new URL('../../seed/documents/', import.meta.url);

/** What the extractor's own files say, the catalogue and the tests aside. */
const SOURCES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'rules.ts')
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/** Whether a rule is named in the sources, whole or as the rest of a family that is put before it. */
const isEmitted = (rule: string) => {
  const [family, rest] = rule.split(':') as [string, string?];
  return (
    SOURCES.includes(`'${rule}'`) ||
    (rest !== undefined && SOURCES.includes(`\`${family}:\${`) && SOURCES.includes(`'${rest}'`))
  );
};

describe('the catalogue of rules', () => {
  it('has no sentence for a rule that nothing emits', () => {
    const left = [...Object.keys(MENTION_RULES), ...Object.keys(RELATION_RULES)].filter(
      (rule) => !isEmitted(rule),
    );
    expect(left).toEqual([]);
  });

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
