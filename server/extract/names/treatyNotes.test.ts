import { describe, expect, it } from 'vitest';
import { read, resolution } from '../testing.js';

const treaties = (...paragraphs: string[]) =>
  read(resolution(...paragraphs))
    .entities.filter((each) => each.kind === 'Treaty')
    .map((each) => each.id);

describe('a footnote with a volume of the Treaty Series', () => {
  it('means the treaty that its mark follows', () => {
    const found = treaties(
      'Recalling the Convention on Lamps,<sup>3</sup>',
      '1. Calls for light;',
      '3 United Nations, Treaty Series, vol. 75, No. 970.',
    );
    expect(found).toEqual(['treaty/lamp-convention']);
  });

  it('is a treaty of its own where no treaty has its mark', () => {
    const found = treaties(
      'Recalling the Convention on Lamps and light,<sup>3</sup>',
      '1. Calls for light;',
      '3 United Nations, Treaty Series, vol. 75, No. 970.',
    );
    expect(found).toEqual(['treaty/lamp-convention', 'treaty/unts-970']);
  });
});
