import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { BACKGROUND, KIND_STYLES, RELATION_STYLES, type Colour, type Scheme } from './styles.js';

const schema = buildSchema(readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8'));

function values(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema.graphql has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test('every kind of the schema has a style, and only those', () => {
  expect(Object.keys(KIND_STYLES).sort()).toEqual(values('Kind').sort());
});

test('every relation type of the schema has a style, and only those', () => {
  expect(Object.keys(RELATION_STYLES).sort()).toEqual(values('RelationType').sort());
});

test('no two kinds share a shape or a colour', () => {
  const styles = Object.values(KIND_STYLES);
  expect(new Set(styles.map((style) => style.shape)).size).toBe(styles.length);
  expect(new Set(styles.map((style) => style.colour.light)).size).toBe(styles.length);
});

test('no two relation types look the same', () => {
  const looks = Object.values(RELATION_STYLES).map(
    ({ colour, line, arrow }) => `${colour.light} ${line} ${arrow}`,
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test('citing, establishing and encouraging ratification differ in colour', () => {
  const { CITES, ESTABLISHES, ENCOURAGES_RATIFICATION_OF } = RELATION_STYLES;
  const colours = [CITES, ESTABLISHES, ENCOURAGES_RATIFICATION_OF].map((style) => style.colour.light);
  expect(new Set(colours).size).toBe(3);
});

describe('contrast with the background is 3:1 or more (WCAG 2.2, 1.4.11)', () => {
  const colours: [string, Colour][] = [
    ...Object.entries(KIND_STYLES),
    ...Object.entries(RELATION_STYLES),
  ].map(([name, style]) => [name, style.colour]);
  test.each(colours)('%s', (_, colour) => {
    for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
      expect(contrast(colour[scheme], BACKGROUND[scheme])).toBeGreaterThanOrEqual(3);
    }
  });
});
