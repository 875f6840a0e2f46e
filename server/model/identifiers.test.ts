import { describe, expect, it } from 'vitest';
import { entityId, slug } from './identifiers.js';

const AGREEMENT =
  'Convention between the Government of Norland and the Government of the Republic of Estmark for the Avoidance of Double Taxation';

describe('the slug of a name', () => {
  it('has its words in lower case, without accents', () => {
    expect(slug('Traité sur l’Œuvre n° 5')).toBe('traite-sur-l-oeuvre-n-5');
    expect(slug('…')).toBe('');
  });

  it('tells long names apart that begin alike, and is at most 80 characters long', () => {
    const other = AGREEMENT.replace('Estmark', 'Sudmark');
    const dated = `${AGREEMENT} of 1 May 1991`;
    const slugs = [AGREEMENT, other, dated].map(slug);
    expect(new Set(slugs).size).toBe(3);
    for (const each of slugs) {
      expect(each.length).toBeLessThanOrEqual(80);
      expect(each).toMatch(
        /^convention-between-the-government-of-norland-and-the-government-of-the-[a-z0-9]+$/,
      );
      expect(slug(each)).toBe(each);
    }
    expect(slug('x'.repeat(200))).toHaveLength(80);
  });

  it('is that of the same words, however they are written', () => {
    expect(slug(AGREEMENT.toUpperCase())).toBe(slug(AGREEMENT));
  });
});

describe('the id of an entity', () => {
  it('has its qualifier whole, however long the name is', () => {
    expect(entityId('Treaty', AGREEMENT, '1991-05-01')).toMatch(/^treaty\/convention-.*-1991-05-01$/);
  });
});
