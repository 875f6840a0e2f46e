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
