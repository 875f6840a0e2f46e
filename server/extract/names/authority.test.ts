import { describe, expect, it } from 'vitest';
import { compileAuthority, extract } from '../index.js';
import { ENTRIES, resolution, résolution } from '../testing.js';

describe('names that hold other marks or names', () => {
  const authority = compileAuthority([
    ...ENTRIES,
    {
      id: 'treaty/gas-lamps',
      kind: 'Treaty',
      names: { en: [{ text: 'Convention on Bright (Gas) Lamps', type: 'full' }] },
    },
    {
      id: 'state/islands',
      kind: 'State',
      names: { en: [{ text: 'Islands (Republic of the)', type: 'full' }] },
    },
    {
      id: 'org/peace-council',
      kind: 'Organization',
      names: { en: [{ text: 'Peace and Security Council', type: 'full' }] },
    },
  ]);
  const words = (paragraph: string) => {
    const text = resolution(paragraph);
    const { mentions } = extract(text, { file: 'test.txt', authority });
    return mentions.map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`).slice(2);
  };

  it('are read through the parentheses that they have in the file, the last included', () => {
    expect(
      words('Recalling the Convention on Bright (Gas) Lamps and the Islands (Republic of the),'),
    ).toEqual([
      'org/unga: General Assembly',
      'treaty/gas-lamps: Convention on Bright (Gas) Lamps',
      'state/islands: Islands (Republic of the)',
    ]);
  });

  it('may be acronyms that are written as words', () => {
    const text = resolution('Thanking Lighten and Lhu,');
    const spoken = compileAuthority([
      ...ENTRIES,
      { id: 'org/lighten', kind: 'Organization', names: { en: [{ text: 'LIGHTEN', type: 'acronym' }] } },
    ]);
    const ids = extract(text, { file: 'test.txt', authority: spoken }).mentions.map(({ entity }) => entity);
    expect(ids).toContain('org/lighten');
    expect(ids).not.toContain('org/lighthouse-union');
  });

  it('that begin with an acronym are no words in lower case', () => {
    const text = résolution("1. Souhaite la création d'un secrétariat;");
    const short = compileAuthority([
      ...ENTRIES,
      {
        id: 'org/secretariat',
        kind: 'Organization',
        names: { en: [{ text: 'UN Secretariat', type: 'short' }] },
      },
    ]);
    const ids = extract(text, { file: 'test.txt', authority: short }).mentions.map(({ entity }) => entity);
    expect(ids).not.toContain('org/secretariat');
  });

  it('of an office are not referred to by the noun of its organization', () => {
    const text = resolution(
      'Thanking the Keeper of the Lamp Organization, provided that that organization agrees,',
    );
    const offices = compileAuthority([
      ...ENTRIES,
      {
        id: 'org/keeper',
        kind: 'Organization',
        names: { en: [{ text: 'Keeper of the Lamp Organization', type: 'full' }] },
      },
    ]);
    const { mentions } = extract(text, { file: 'test.txt', authority: offices });
    expect(mentions.filter(({ entity }) => entity === 'org/keeper')).toHaveLength(1);
  });

  it('do not go into other parentheses', () => {
    expect(words('Recalling the Convention (on Lamps),').slice(1)).toEqual([]);
  });

  it('hold no second body behind their "and"', () => {
    expect(words('Thanking the Peace and Security Council,').slice(1)).toEqual([
      'org/peace-council: Peace and Security Council',
    ]);
  });
});
