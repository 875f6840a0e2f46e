import { describe, expect, it } from 'vitest';
import { read } from '../../../test/extract/series/document.js';

const SC = { adoptedBy: 'org/unsc', date: '2008-10-07' };
const GA = { adoptedBy: 'org/unga', date: '2024-12-19', session: 79 };

describe('series in French', () => {
  const table: [string, string, Parameters<typeof read>[2], string[]][] = [
    [
      'takes organ and date behind the number into the span',
      "rappelant la résolution 74/304 de l'Assemblée générale des Nations Unies du 9 septembre 2020, qui",
      {},
      ["résolution 74/304 de l'Assemblée générale des Nations Unies du 9 septembre 2020 → A/RES/74/304"],
    ],
    [
      'takes conclusions concertées for no resolution of that number',
      'Rappelant les conclusions concertées 1997/2 du Conseil économique et social,',
      {},
      ['1997/2 du Conseil économique et social → doc/ecosoc-agreed-conclusions-1997-2'],
    ],
    [
      'gives each member of a list its number and date',
      'Rappelant ses résolutions 1814 (2008) du 15 mai 2008 et 1816 (2008) du 2 juin 2008,',
      SC,
      ['1814 (2008) du 15 mai 2008 → S/RES/1814(2008)', '1816 (2008) du 2 juin 2008 → S/RES/1816(2008)'],
    ],
    [
      'reads the list behind its organ and a colon',
      "rappelant les résolutions suivantes de l'Assemblée générale des Nations Unies : 31/72 du 10 décembre 1976, 55/63 du 4 décembre 2000 et 56/121 du 19 décembre 2001,",
      {},
      [
        '31/72 du 10 décembre 1976 → A/RES/31/72',
        '55/63 du 4 décembre 2000 → A/RES/55/63',
        '56/121 du 19 décembre 2001 → A/RES/56/121',
      ],
    ],
    [
      'takes the organ behind the last member for all',
      "Réaffirmant les résolutions 5/1 et 5/2 du Conseil des droits de l'homme,",
      GA,
      ['5/1 → A/HRC/RES/5/1', '5/2 → A/HRC/RES/5/2'],
    ],
    [
      'reads a date behind a comma',
      "la résolution 2993 (XXVII) de l'Assemblée générale, en date du 15 décembre 1972, sur",
      SC,
      ["résolution 2993 (XXVII) de l'Assemblée générale, en date du 15 décembre 1972 → A/RES/2993(XXVII)"],
    ],
    [
      'gives "sa" to the author, and to the organ that the sentence is about',
      'Rappelant sa résolution 1373 (2001),\nNotant que le Conseil économique et social, dans sa résolution 2019/19, a décidé',
      SC,
      ['résolution 1373 (2001) → S/RES/1373(2001)', 'résolution 2019/19 → E/RES/2019/19'],
    ],
    [
      'reads meetings and sessions, ordinals in words and as scanned',
      "Adoptée à l'unanimité à la 5987e séance.\nVoir la 2583' séance.\nl'Assemblée générale, à sa soixante-dix-huitième session,\nla vingt-troisième session extraordinaire de l'Assemblée générale",
      SC,
      [
        '5987e séance → meeting/unsc-5987',
        "2583' séance → meeting/unsc-2583",
        "vingt-troisième session extraordinaire de l'Assemblée générale → meeting/unga-s-23",
      ],
    ],
    [
      'reads meetings whose ordinal ending a scanner misread, and none that had not been held',
      'Ibid., 2169" séance, aux 2170• et 2171, séances, à sa 21736 séance, à sa 2I74e séance, à sa 2177\'. séance, à sa 3257 séance, à sa 8169e séance',
      { adoptedBy: 'org/unsc', date: '1979-11-02' },
      [
        '2169" séance → meeting/unsc-2169',
        '2170• → meeting/unsc-2170',
        '2171, séances → meeting/unsc-2171',
        '21736 séance → meeting/unsc-2173',
        '2I74e séance → meeting/unsc-2174',
        "2177'. séance → meeting/unsc-2177",
      ],
    ],
    [
      "takes a footnote's mark from a document's number, by the year",
      'les documents S/926431 et S/9265a, la lettre S/92681',
      { adoptedBy: 'org/unsc', date: '1969-07-01' },
      ['S/9264 → S/9264', 'S/9265 → S/9265', 'S/9268 → S/9268'],
    ],
    [
      'reads the assemblies of the IPU',
      "La 146e Assemblée de l'UIP rappelle la 132ème Assemblée de l’Union interparlementaire",
      { adoptedBy: 'org/ipu-assembly' },
      [
        "146e Assemblée de l'UIP → meeting/ipu-146",
        '132ème Assemblée de l’Union interparlementaire → meeting/ipu-132',
      ],
    ],
    [
      'reads the agencies and European acts under the same ids as in English',
      'la Résolution 130 (Rév. Dubaï, 2018), la résolution A.1002(25) de l’Organisation maritime internationale en date du 29 novembre 2007, la décision-cadre 2005/222/JAI et la directive 2013/40/UE',
      {},
      [
        'Résolution 130 (Rév. Dubaï, 2018) → res/itu-pp-130-rev-dubai-2018',
        'résolution A.1002(25) de l’Organisation maritime internationale en date du 29 novembre 2007 → A.1002(25)',
        'décision-cadre 2005/222/JAI → res/eu-framework-decision-2005-222-jha',
        'directive 2013/40/UE → doc/eu-directive-2013-40-eu',
      ],
    ],
    [
      'reads the treaty series',
      'Nations Unies, Recueil des Traités, vol. 1834, no 31363. Ibid., vol. 729, no 10485.',
      {},
      [
        'Nations Unies, Recueil des Traités, vol. 1834, no 31363 → treaty/unts-31363',
        'Ibid., vol. 729, no 10485 → treaty/unts-10485',
      ],
    ],
    [
      'mends symbols that a scanner misread',
      'Documents officiels, documents S11994/333 et 5/2001/147.',
      SC,
      ['S11994/333 → S/1994/333', '5/2001/147 → S/2001/147'],
    ],
    [
      'leaves other bodies alone',
      "la dixième session du Conseil de coordination et la première session de l'Assemblée nationale, le 12/05/2020, les 2/3 des voix",
      SC,
      [],
    ],
  ];
  it.each(table)('%s', (_, text, header, expected) => {
    expect(read(text, 'fr', header)).toEqual(expected);
  });

  it('keeps a title right behind the number, between quotation marks', () => {
    expect(
      read('la résolution 57/239 du 31 janvier 2003 intitulée « Une culture de la sécurité »,', 'fr', {}),
    ).toEqual([
      'résolution 57/239 du 31 janvier 2003 intitulée « Une culture de la sécurité » → A/RES/57/239',
    ]);
  });
});
