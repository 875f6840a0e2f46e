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

describe('names that are not written out', () => {
  const treaty = (id: string, text: string) => ({
    id: `treaty/${id}`,
    kind: 'Treaty' as const,
    names: { en: [{ text, type: 'full' as const }] },
  });
  const authority = compileAuthority([
    ...ENTRIES,
    treaty('wicks', 'Convention on the Prohibition of the Use of Smoky Wicks and on Their Removal'),
    treaty('glare', 'Convention on the Elimination of All Forms of Glare and Blinding'),
    treaty('tide', 'Convention on the Protection of the Coastal Lights of the Tidal Sea Area'),
    treaty('dusk', 'Agreement on a Dimming and Separation of Lanterns signed in Lisbon'),
    treaty('oil', 'Convention on the Safe Carriage of Lamp Oil by Sea and Land'),
    treaty('oil-air', 'Convention on the Safe Carriage of Lamp Oil by Air and Rail'),
  ]);
  const entities = (paragraph: string) =>
    extract(resolution(paragraph), { file: 'test.txt', authority }).mentions.map(({ entity }) => entity);

  it('are those of the treaty whose long name so begins', () => {
    expect(entities('Recalling the Convention on the Prohibition of the Use of Smoky Wicks,')).toContain(
      'treaty/wicks',
    );
  });

  it('are those of the treaty of which the rest says where it was signed', () => {
    expect(entities('Recalling the Agreement on a Dimming and Separation of Lanterns,')).toContain(
      'treaty/dusk',
    );
  });

  it('say so, less surely than a whole name', () => {
    const { mentions } = extract(
      resolution('Recalling the Convention on the Prohibition of the Use of Smoky Wicks,'),
      { file: 'test.txt', authority },
    );
    expect(mentions.find(({ entity }) => entity === 'treaty/wicks')!.confidence).toBe(0.8);
  });

  it.each([
    ['it stops within a phrase', 'Convention on the Elimination of All Forms', 'treaty/glare'],
    ['"of" goes on behind it', 'Convention on the Protection of the Coastal Lights', 'treaty/tide'],
    [
      'the text goes on otherwise in lower case',
      'Convention on the Prohibition of the Use of Smoky Wicks for gardens',
      'treaty/wicks',
    ],
  ])('of none, where %s', (_, words, id) => {
    expect(entities(`Recalling the ${words},`)).not.toContain(id);
  });

  it('of none, where no word of it is of few treaties', () => {
    const many = ['Bells', 'Buoys', 'Masts', 'Horns'].map((of) =>
      treaty(of, `Accord on the Quiet Preservation of the Northern Harbours and ${of}`),
    );
    const words = 'Accord on the Preservation of the Quiet Northern Harbours';
    const { mentions } = extract(resolution(`Recalling the ${words},`), {
      file: 'test.txt',
      authority: compileAuthority([...ENTRIES, ...many, treaty('quiet', `${words} and Straits`)]),
    });
    expect(mentions.map(({ entity }) => entity)).not.toContain('treaty/quiet');
  });

  it('of none, where two begin so, or where the beginning is short', () => {
    const both = entities('Recalling the Convention on the Safe Carriage of Lamp Oil,');
    expect(both.filter((id) => /^treaty\/oil/.test(id))).toEqual([]);
    expect(entities('Recalling the Convention on the Prohibition,')).not.toContain('treaty/wicks');
  });
});

describe('a common name of one body', () => {
  const body = (id: string, name: string, common: string[]) => ({
    id: `org/${id}`,
    kind: 'Organization' as const,
    names: {
      en: [
        { text: name, type: 'full' as const },
        ...common.map((text) => ({ text, type: 'context' as const })),
      ],
    },
  });
  const authority = compileAuthority([
    ...ENTRIES,
    body('coast', 'Coast Commission', ['Commission']),
    body('wicks', 'Commission on Wicks', []),
  ]);

  it('means another that the text names on every page', () => {
    const named = 'The Commission on Wicks met. '.repeat(12);
    const text = `E/2024/28\n\nReport on lamps\n\n${named}\n\nThe Coast Commission spoke.\n\nThe text says that the Commission agreed.\n`;
    const { mentions } = extract(text, { file: 'test.txt', authority });
    const last = mentions.at(-1)!;
    expect([last.entity, text.slice(last.start, last.end)]).toEqual(['org/wicks', 'Commission']);
  });
});
