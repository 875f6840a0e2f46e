import { describe, expect, it } from 'vitest';
import { compileAuthority, extract } from '../index.js';
import { segment } from './index.js';

const titleOf = (...lines: string[]) => segment(lines.join('\n\n')).header.title;

const PARTIES = 'The States Parties to the present Convention,\n\nHave agreed as follows:';
const ARTICLE = 'Article 1\n\nLighthouses shall be lit.\n\nArticle 2\n\nBuoys shall float.';

describe('a title that the page breaks', () => {
  it.each([
    ['behind a preposition', ['Agreement on', 'Lighthouses'], 'Agreement on Lighthouses'],
    ['before one', ['PROTOCOL', 'TO THE 2030 CONVENTION'], 'PROTOCOL TO THE 2030 CONVENTION'],
    [
      'before one in small letters',
      ['Agreement', 'between Arcadia and Ruritania'],
      'Agreement between Arcadia and Ruritania',
    ],
    [
      'anywhere, in capitals',
      ['TREATY BETWEEN THE NORTHERN', 'PORTS UNION AND ARCADIA'],
      'TREATY BETWEEN THE NORTHERN PORTS UNION AND ARCADIA',
    ],
    ['in French', ['ACCORD RELATIF', 'AUX PHARES'], 'ACCORD RELATIF AUX PHARES'],
  ])('is put together: %s', (_, lines, title) => {
    expect(titleOf(...lines, PARTIES, ARTICLE)).toBe(title);
  });

  it('ends where another title begins, in the other form of its parties', () => {
    const title = 'TRADE AGREEMENT BETWEEN ARCADIA AND RURITANIA';
    expect(titleOf(title, 'TRADE AGREEMENT OF THE PORTS', PARTIES, ARTICLE)).toBe(title);
  });

  it('ends with its line where a name or a note follows it', () => {
    const title = 'CONVENTION ON LIGHTHOUSES';
    for (const next of ['II', 'SIGNED: 3.5.2044', 'THE PARTIES TO THIS CONVENTION', 'PREAMBLE']) {
      expect(titleOf(title, next, ARTICLE), next).toBe(title);
    }
  });

  it('goes on behind a comma under the number of a resolution', () => {
    const text = [
      'Resolution adopted by the General Assembly on 3 June 2044',
      '90/12. Lighthouses, buoys and other safe,',
      'visible signs',
      'The General Assembly,',
      'Recalling its resolution 88/1,',
      '1. Decides to remain seized of the matter.',
    ].join('\n\n');
    expect(segment(text).header.title).toBe('Lighthouses, buoys and other safe, visible signs');
  });
});

describe('the title of a treaty', () => {
  it('is not the words with which its parties begin', () => {
    expect(titleOf('Articles of Agreement of the Fund', PARTIES, ARTICLE)).toBe(
      'Articles of Agreement of the Fund',
    );
  });

  it('may begin with the name of a city, which by itself is a place', () => {
    expect(titleOf('Geneva, 3 May 2044', 'Geneva Convention on Buoys', PARTIES, ARTICLE)).toBe(
      'Geneva Convention on Buoys',
    );
  });

  it.each([
    ['convention on lighthousessource: the parties,', 'convention on lighthouses'],
    ['convention on lighthouses (ports)source: ports gazette', 'convention on lighthouses (ports)'],
  ])('ends where a collection says what it is from: %s', (line, title) => {
    expect(titleOf(line.padEnd(700, ' having considered lighthouses'), ARTICLE)).toBe(title);
  });

  it.each([
    'Convention on water as a shared resource: rights and duties',
    'convention on water as a shared resource: rights and duties',
    'Convention on open source: rights and duties',
  ])('does not end inside a word, nor where a subject has that name: %s', (title) => {
    expect(titleOf(title, PARTIES, ARTICLE)).toBe(title);
  });

  it('finds the treaty of the authority file though the date is added, and no other of that name', () => {
    const names = { en: [{ text: 'Convention on Lighthouses', type: 'full' }] } as const;
    const authority = compileAuthority([
      { id: 'treaty/lighthouses', kind: 'Treaty', names, date: '2044-05-03' },
    ]);
    const idOf = (day: string) =>
      extract(`Convention on Lighthouses of ${day}\n\n${PARTIES}\n\n${ARTICLE}`, {
        file: 'a.txt',
        authority,
      }).document.id;
    expect(idOf('May 3, 2044')).toBe('treaty/lighthouses');
    expect(idOf('3 May 2040')).not.toBe('treaty/lighthouses');
  });
});

describe('the title of a text that a converter put into one line', () => {
  const body = 'The Government of Arcadia and the Government of Ruritania, desiring safer ports, have agreed';

  it.each([
    [
      'in capitals',
      `HARBOUR AGREEMENT OF ARCADIA AND RURITANIA ${body}`,
      'HARBOUR AGREEMENT OF ARCADIA AND RURITANIA',
    ],
    ['before its preamble', `Agreement on Lighthouses PREAMBLE ${body}`, 'Agreement on Lighthouses'],
    ['before its credit', `convention on lighthousessrc: ${body.toLowerCase()}`, 'convention on lighthouses'],
  ])('ends before its body: %s', (_, line, title) => {
    expect(titleOf(line.padEnd(700, ' as follows'), ARTICLE)).toBe(title);
  });

  it('goes on in small letters where these do not begin a sentence', () => {
    const line = 'FISHERIES PARTNERSHIP AGREEMENT between Arcadia and Ruritania on tuna'.padEnd(
      700,
      ' and cod',
    );
    expect(titleOf(line, ARTICLE)).toMatch(/^FISHERIES PARTNERSHIP AGREEMENT between Arcadia/);
  });
});

describe('the title of a document of an organ', () => {
  const document = (...lines: string[]) =>
    segment(
      ['Economic Commission of Arcadia', 'Committee on Ports', ...lines, '1. The Committee met.'].join(
        '\n\n',
      ),
      'A/90/12',
    ).header.title;

  it('stands below the organ, the session and the item', () => {
    const report = 'Report of the Committee on Ports on its eighth session';
    expect(document('Eighth session', 'Geneva, 3 May 2044', 'Harbour dues', report)).toBe(report);
  });

  it('is that of its item, and not the line of its author', () => {
    const item = 'Financing of the lighthouses in the north';
    expect(document('Eighth session', 'Agenda item 4', item, 'Report of the Secretary-General')).toBe(item);
  });

  it('is not the days of the session', () => {
    const programme = '2044 Programme of Action for Ports 2050';
    expect(document('Eighth session', programme, 'Harbour dues and what they pay for')).toBe(programme);
    expect(
      document('Eighth session', '3 May-4 June 2044', 'Adoption of the agenda and of the programme'),
    ).toBe('Adoption of the agenda and of the programme');
  });
});

it('takes the articles before the heading by which a text goes for the end of another', () => {
  const text = [
    'VI. Resolutions adopted on the reports of the Third Committee 221',
    ARTICLE,
    'Done at Arcadia.',
    '90/12. Model Treaty on Lighthouses',
    'The General Assembly,',
    'Recalling its resolution 88/1,',
    '1. Adopts the Model Treaty on Lighthouses.',
  ].join('\n\n');
  expect(segment(text, 'A/RES/90/12').header.title).toBe('Model Treaty on Lighthouses');
});

describe('the title of a resolution numbered by year', () => {
  const text = (heading: string, organ: string) =>
    `${heading}\n\n${organ},\n\nRecalling its work,\n\n1. Decides.`;

  it.each([
    ['101 (2044). Resolution of 3 May 2044 [S/98765]', 'Resolution 101 (2044) of 3 May 2044'],
    ['RESOLUTION 101 (2044)', 'Resolution 101 (2044)'],
    ['Resolution 101 (2044) of 3 May 2044', 'Resolution 101 (2044) of 3 May 2044'],
  ])('has one form: %s', (heading, title) => {
    expect(segment(text(heading, 'The Security Council')).header.title).toBe(title);
  });

  it('is in the language of its text', () => {
    const heading = 'Résolution 101 (2044) du 3 mai 2044 Le Conseil de sécurité';
    expect(segment(text(heading, 'Le Conseil de sécurité')).header.title).toBe(
      'Résolution 101 (2044) du 3 mai 2044',
    );
  });
});
