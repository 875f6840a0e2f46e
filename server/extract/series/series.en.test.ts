import { describe, expect, it } from 'vitest';
import { read } from '../../../test/extract/series/document.js';

const GA = { adoptedBy: 'org/unga', date: '2024-12-19', session: 79 };
const HRC = { adoptedBy: 'org/hrc', date: '2016-09-29', session: 33 };
const SC = { adoptedBy: 'org/unsc', date: '2019-06-03' };

describe('series in English', () => {
  const table: [string, string, Parameters<typeof read>[2], string[]][] = [
    [
      'reads a statement of the President without the letter of its organ',
      'see PRST/2006/28 and A/HRC/PRST/16/1.',
      {},
      ['PRST/2006/28 → S/PRST/2006/28', 'A/HRC/PRST/16/1 → A/HRC/PRST/16/1'],
    ],
    [
      'takes a singular head and the organ before it into the span',
      'Welcomes General Assembly resolution 75/240 of 31 December 2020,',
      {},
      ['General Assembly resolution 75/240 of 31 December 2020 → A/RES/75/240'],
    ],
    [
      'gives each member of a list its number and date, dates between',
      'Recalling its resolutions 36/103 of 9 December 1981, 43/78 H of 7 December 1988 and 53/70 of 4 December 1998,',
      GA,
      [
        '36/103 of 9 December 1981 → A/RES/36/103',
        '43/78 H of 7 December 1988 → A/RES/43/78H',
        '53/70 of 4 December 1998 → A/RES/53/70',
      ],
    ],
    [
      'knows the old numberings of the General Assembly',
      'Recalling its resolutions 174 (II) of 21 November 1947, 3367 A (XXX), 31/16 A, S-8/1, ES-10/2 and 3201 (S-VI),',
      GA,
      [
        '174 (II) of 21 November 1947 → A/RES/174(II)',
        '3367 A (XXX) → A/RES/3367A(XXX)',
        '31/16 A → A/RES/31/16A',
        'S-8/1 → A/RES/S-8/1',
        'ES-10/2 → A/RES/ES-10/2',
        '3201 (S-VI) → A/RES/3201(S-VI)',
      ],
    ],
    [
      'reads the parts of one resolution together',
      'Recalling its resolutions 31/6 A and B of 26 October 1976 and 75/254 A to C,',
      GA,
      ['31/6 A and B of 26 October 1976 → A/RES/31/6A-B', '75/254 A to C → A/RES/75/254A-C'],
    ],
    [
      'lets each head say the organ of its own numbers',
      'Reaffirming General Assembly resolutions 60/251 and 65/281 and Human Rights Council resolutions 5/1 and 5/2,',
      {},
      ['60/251 → A/RES/60/251', '65/281 → A/RES/65/281', '5/1 → A/HRC/RES/5/1', '5/2 → A/HRC/RES/5/2'],
    ],
    [
      'takes the organ behind the last member for all',
      'pursuant to resolutions 16/21 and 31/2 of the Human Rights Council, the Office reported',
      GA,
      ['16/21 → A/HRC/RES/16/21', '31/2 → A/HRC/RES/31/2'],
    ],
    [
      'takes the organ behind a single number into the span',
      'as set out in resolution 1325 (2000) of the Security Council of 31 October 2000.',
      GA,
      ['resolution 1325 (2000) of the Security Council of 31 October 2000 → S/RES/1325(2000)'],
    ],
    [
      'gives "its" to the organ of the sentence, not to the author',
      'Recalling that the Economic and Social Council, in its resolution 2019/19, decided',
      GA,
      ['resolution 2019/19 → E/RES/2019/19'],
    ],
    [
      'gives "its" behind the opening verb to the author',
      'Taking note of Human Rights Council resolution 16/18 of 24 March 2011, and recalling its resolution 66/167 of 19 December 2011,',
      GA,
      [
        'Human Rights Council resolution 16/18 of 24 March 2011 → A/HRC/RES/16/18',
        'resolution 66/167 of 19 December 2011 → A/RES/66/167',
      ],
    ],
    [
      'tells by the session that a bare number cannot be of the author',
      'Guided by resolution 60/251 and by resolution 16/21,',
      HRC,
      ['resolution 60/251 → A/RES/60/251', 'resolution 16/21 → A/HRC/RES/16/21'],
    ],
    [
      'tells by the date that a member of the list is of another organ',
      'Recalling Human Rights Council resolutions 36/2 of 28 September 2017 and 36/25 of 19 November 1981,',
      {},
      ['36/2 of 28 September 2017 → A/HRC/RES/36/2', '36/25 of 19 November 1981 → A/RES/36/25'],
    ],
    [
      'remembers the organ that the text gave a number',
      'Recalling Human Rights Council resolution 43/1 of 19 June 2020,\nthe report submitted pursuant to resolution 43/1,',
      GA,
      [
        'Human Rights Council resolution 43/1 of 19 June 2020 → A/HRC/RES/43/1',
        'resolution 43/1 → A/HRC/RES/43/1',
      ],
    ],
    [
      'tells substantively identical resolutions by their form',
      'the adoption of substantively identical resolutions 70/262 and 2282 (2016) of 27 April 2016,',
      GA,
      ['70/262 → A/RES/70/262', '2282 (2016) of 27 April 2016 → S/RES/2282(2016)'],
    ],
    [
      'reads the other organs',
      'Commission on Human Rights resolution 1993/8, United Nations Environment Assembly resolution 4/6 and Commission on the Status of Women resolution 60/1',
      {},
      [
        'Commission on Human Rights resolution 1993/8 → E/CN.4/RES/1993/8',
        'United Nations Environment Assembly resolution 4/6 → UNEP/EA.4/RES.6',
        'Commission on the Status of Women resolution 60/1 → res/csw-60-1',
      ],
    ],
    [
      'names decisions without inventing a symbol',
      'by its decision 60/551 and decision 2004/324 of the Economic and Social Council, and decision IX/16 C,',
      GA,
      [
        'decision 60/551 → res/unga-decision-60-551',
        'decision 2004/324 of the Economic and Social Council → res/ecosoc-decision-2004-324',
        'decision IX/16 C → res/decision-ix-16-c',
      ],
    ],
    [
      'takes agreed conclusions for no resolution of that number',
      'Recalling agreed conclusions 1997/2 of the Economic and Social Council and its resolution 1997/4,',
      {},
      [
        '1997/2 of the Economic and Social Council → doc/ecosoc-agreed-conclusions-1997-2',
        'resolution 1997/4 → E/RES/1997/4',
      ],
    ],
    [
      'reads heads in capitals',
      'AGREED CONCLUSIONS 1997/2 OF THE ECONOMIC AND SOCIAL COUNCIL',
      {},
      ['1997/2 → doc/ecosoc-agreed-conclusions-1997-2'],
    ],
    [
      'names a body that no record has',
      'welcomes decision 17/1 of the High-level Committee on South-South Cooperation,',
      GA,
      [
        'decision 17/1 of the High-level Committee on South-South Cooperation → res/high-level-committee-on-south-south-cooperation-decision-17-1',
      ],
    ],
    [
      'reads document symbols, and two of one document as one',
      'the report (A/78/404, para. 13), documents A/C.3/78/L.2 and E/CN.4/1993/26, S/23500 and A/77/895-S/2023/363,',
      {},
      [
        'A/78/404 → A/78/404',
        'A/C.3/78/L.2 → A/C.3/78/L.2',
        'E/CN.4/1993/26 → E/CN.4/1993/26',
        'S/23500 → S/23500',
        'A/77/895-S/2023/363 → A/77/895',
      ],
    ],
    [
      'reads symbols of the World Trade Organization, with the year of a conference, and of the high-level segment',
      'Noting WT/MIN(01)/DEC/1, the decision in WT/MIN(15)/48-WT/L/982 and the declaration in E/HLS/2024/1,',
      {},
      [
        'WT/MIN(01)/DEC/1 → WT/MIN(01)/DEC/1',
        'WT/MIN(15)/48-WT/L/982 → WT/MIN(15)/48',
        'E/HLS/2024/1 → E/HLS/2024/1',
      ],
    ],
    [
      'reads symbols of adopted texts and statements',
      'see resolution S/RES/1325 (2000), A/RES/S-8/1 and S/PRST/2013/3.',
      {},
      [
        'resolution S/RES/1325 (2000) → S/RES/1325(2000)',
        'A/RES/S-8/1 → A/RES/S-8/1',
        'S/PRST/2013/3 → S/PRST/2013/3',
      ],
    ],
    [
      'reads the agencies',
      'resolution WHA51.8, resolution A.1002(25) of the International Maritime Organization, Resolution 130 (Rev. Dubai, 2018) and Document C19/117',
      {},
      [
        'resolution WHA51.8 → WHA51.8',
        'resolution A.1002(25) of the International Maritime Organization → A.1002(25)',
        'Resolution 130 (Rev. Dubai, 2018) → res/itu-pp-130-rev-dubai-2018',
        'Document C19/117 → C19/117',
      ],
    ],
    [
      'reads European acts and treaties by number',
      'Directive 2013/40/EU, Regulation (EC) No 45/2001, Framework Decision 2005/222/JHA, ETS No. 185, ILO Conventions Nos. 29 and 105, Convention No. 182 of the International Labour Organization and United Nations, Treaty Series, vol. 1834, No. 31363',
      {},
      [
        'Directive 2013/40/EU → doc/eu-directive-2013-40-eu',
        'Regulation (EC) No 45/2001 → doc/eu-regulation-45-2001-ec',
        'Framework Decision 2005/222/JHA → res/eu-framework-decision-2005-222-jha',
        'ETS No. 185 → treaty/cets-185',
        'ILO Conventions Nos. 29 → treaty/ilo-29',
        '105 → treaty/ilo-105',
        'Convention No. 182 of the International Labour Organization → treaty/ilo-182',
        'United Nations, Treaty Series, vol. 1834, No. 31363 → treaty/unts-31363',
      ],
    ],
    [
      'knows the year of a Security Council resolution cited without it',
      'in line with Security Council resolution 1325 and UNSCR 2250,',
      {},
      ['Security Council resolution 1325 → S/RES/1325(2000)', 'UNSCR 2250 → S/RES/2250(2015)'],
    ],
    [
      'knows the last and first Security Council numbers of a year',
      'Recalling its resolutions 2397 (2017), 2503 (2019), 2504 (2020) and 2617 (2021),',
      { adoptedBy: 'org/unsc' },
      [
        '2397 (2017) → S/RES/2397(2017)',
        '2503 (2019) → S/RES/2503(2019)',
        '2504 (2020) → S/RES/2504(2020)',
        '2617 (2021) → S/RES/2617(2021)',
      ],
    ],
    [
      'puts right a Security Council number whose year or mark says otherwise',
      'Recalling its resolutions 5018 (1982), 434 (1973) and 86 (1964),',
      { adoptedBy: 'org/unsc' },
      ['5018 (1982) → S/RES/501(1982)', '434 (1973) → S/RES/434(1978)', '86 (1964) → S/RES/86(1964)'],
    ],
    [
      'reads sessions and meetings',
      'Decides to include the item in the provisional agenda of its eightieth session;\nto report to the Human Rights Council at its fifty-ninth session;\n50th (resumed) plenary meeting',
      GA,
      [
        'eightieth session → meeting/unga-80',
        'fifty-ninth session → meeting/hrc-59',
        '50th (resumed) plenary meeting → meeting/unga-79-plenary-50',
      ],
    ],
    [
      'reads sessions of several years',
      'at the 2020, 2021 and 2022 sessions of the Economic and Social Council',
      GA,
      ['2020 → meeting/ecosoc-2020', '2021 → meeting/ecosoc-2021', '2022 sessions → meeting/ecosoc-2022'],
    ],
    [
      'reads special sessions and lists of sessions',
      'the twenty-third special session of the General Assembly, and the General Assembly at its seventy-sixth and seventy-seventh sessions',
      GA,
      [
        'twenty-third special session of the General Assembly → meeting/unga-s-23',
        'seventy-sixth → meeting/unga-76',
        'seventy-seventh sessions → meeting/unga-77',
      ],
    ],
    [
      'reads the heading of the text and its meeting',
      '79/12. Cooperation with a regional body\nAdopted at its 54th plenary meeting',
      { ...GA },
      [
        '79/12. Cooperation with a regional body → A/RES/79/12',
        '54th plenary meeting → meeting/unga-79-plenary-54',
      ],
    ],
    [
      'reads a draft in the voice of its organ',
      'Recalling its resolution 2016/5,\n“The General Assembly,\n“Recalling its resolution 46/152 of 18 December 1991,\nRequests that its resolution 2015/7 be sent',
      { adoptedBy: 'org/ecosoc', date: '2017-07-06' },
      [
        'resolution 2016/5 → E/RES/2016/5',
        'resolution 46/152 of 18 December 1991 → A/RES/46/152',
        'resolution 2015/7 → E/RES/2015/7',
      ],
    ],
    [
      'reads the rows under a column headed with an organ',
      'General Assembly resolutions\n43/222 A–E; 69/250\nPattern of conferences\n50/11; 76/268\nSecurity Council resolutions\n1645 (2005)',
      {},
      [
        '43/222 A–E → A/RES/43/222A-E',
        '69/250 → A/RES/69/250',
        '50/11 → A/RES/50/11',
        '76/268 → A/RES/76/268',
        '1645 (2005) → S/RES/1645(2005)',
      ],
    ],
    [
      'keeps a column open over titles that end like headings, and takes no letter or period of the next row',
      'General Assembly resolutions\n58/4\nHarbours of small islands: detailed report\n59/57\nA lamp in every street\n60/1\nPromotion of bells\nEconomic and Social Council resolutions\n2016/17\nLighthouses\nReports\n12/14',
      {},
      ['58/4 → A/RES/58/4', '59/57 → A/RES/59/57', '60/1 → A/RES/60/1', '2016/17 → E/RES/2016/17'],
    ],
    [
      'opens a column with the numbers of its first row on its line, however many',
      'General Assembly resolutions 52/12 A and B\nBuoys\n1472 A (XIV)\nLamps\n61/111\nGeneral Assembly decisions 62/501; 62/502; 62/503; 62/504; 62/505; 62/506; 62/507; 62/508; 62/509; 62/510; 62/511; 62/512\nPilots\n63/520',
      {},
      [
        '52/12 A and B → A/RES/52/12A-B',
        '1472 A (XIV) → A/RES/1472A(XIV)',
        '61/111 → A/RES/61/111',
        ...Array.from({ length: 12 }, (_, i) => `62/${501 + i} → res/unga-decision-62-${501 + i}`),
        '63/520 → res/unga-decision-63-520',
      ],
    ],
    [
      'keeps the organ of a column over a row that says "Decision"',
      'Economic and Social Council resolutions and decisions\nDecision 2004/310\nLaboratory support for the implementation of the scheduling decisions of the Commission on Narcotic Drugs\n2008/18\nHuman Rights Council resolutions and decisions\n51/8\n25/116',
      {},
      [
        'Decision 2004/310 → res/ecosoc-decision-2004-310',
        '2008/18 → E/RES/2008/18',
        '51/8 → A/HRC/RES/51/8',
        '25/116 → res/hrc-decision-25-116',
      ],
    ],
    [
      'gives all members of a long list the body before its head',
      'Notes the report of the Governing Council of UN-Habitat, in particular resolutions 24/1 on lamps in the streets and squares of all the towns and villages of the world, in the North as in the South, 24/4 on the contribution of bells, buoys and lamps to the sustainable development of harbours and of the towns about them, and 24/7 on pilots, and what they need for their work in the night',
      GA,
      [
        '24/1 → res/un-habitat-governing-council-24-1',
        '24/4 → res/un-habitat-governing-council-24-4',
        '24/7 → res/un-habitat-governing-council-24-7',
      ],
    ],
    [
      'leaves the Council of Europe and other bodies alone',
      'the third session of the Council of Europe conference and its first meeting',
      SC,
      [],
    ],
    [
      'gives nothing for numbers that are no citation',
      'On 12/05/2020, 1/3 of the staff worked 24/7 under item 3/4; see para. 5 (2019), Rule 12 (b), call 022/917 1234 and 20 of its 22 subsequent resolutions for the period 2024/25.',
      GA,
      [],
    ],
  ];
  it.each(table)('%s', (_, text, header, expected) => {
    expect(read(text, 'en', header)).toEqual(expected);
  });
});
