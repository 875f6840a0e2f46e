import { describe, expect, it } from 'vitest';
import { related, resolution, résolution } from '../testing.js';

const SELF = 'A/RES/74/300';
const MOI = 'S/RES/2500(2019)';

describe('a decision to establish', () => {
  it.each<[string, string, string]>([
    [
      'of which the day stands between',
      resolution(
        'Recalling that the Security Council decided, on 3 May 1970, to establish a committee on bells,',
      ),
      'org/unsc ESTABLISHES wg/committee-on-bells-a-res-74-300 done',
    ],
    [
      'of which the day stands between, in French',
      résolution(
        "Rappelant que l'Union des phares a décidé, le 3 mai 1970, de constituer, conformément à son règlement, un comité des cloches,",
      ),
      'org/lighthouse-union ESTABLISHES wg/comite-des-cloches-s-res-2500-2019 done',
    ],
    [
      'that the text supports, by who took it',
      résolution("1. Appuie la décision de l'Union des phares de créer un comité des cloches ;"),
      'org/lighthouse-union ESTABLISHES wg/comite-des-cloches-s-res-2500-2019 done',
    ],
    [
      'in a resolution, by the resolution',
      resolution(
        'Recalling the decision of the Security Council, in its resolution 1267 (1999), to establish a committee on bells,',
      ),
      'S/RES/1267(1999) ESTABLISHES wg/committee-on-bells-a-res-74-300 done',
    ],
    [
      'that is made by approving it',
      résolution("1. Approuve la création, pour douze mois, d'un comité des cloches ;"),
      `${MOI} ESTABLISHES wg/comite-des-cloches-s-res-2500-2019 done`,
    ],
    [
      'of what is "to be" established, as proposed',
      resolution('Noting the Committee on Bells, to be established under the Convention on Lamps,'),
      expect.stringMatching(/^treaty\/lamp-convention ESTABLISHES \S*committee-on-bells proposed$/) as string,
    ],
    [
      'of which "whereby" tells, by the resolution',
      resolution('Recalling resolution 58/1, whereby the General Assembly established a committee on bells,'),
      'A/RES/58/1 ESTABLISHES wg/committee-on-bells-a-res-74-300 done',
    ],
    [
      'in the middle of a paragraph of a declaration',
      resolution('5. Recognizing the vital role of beacons, we decide to establish a committee on bells.'),
      `${SELF} ESTABLISHES wg/committee-on-bells-a-res-74-300 done`,
    ],
    [
      'of which only the proposal is approved, as proposed',
      resolution('1. Endorses the proposal for the establishment of a committee on bells;'),
      `${SELF} ESTABLISHES wg/committee-on-bells-a-res-74-300 proposed`,
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'ESTABLISHES')).toEqual([expected]);
  });
});

it('no noun of a launch asks for one', () => {
  const text = resolution(
    '1. Requests the Lighthouse Union to write in parallel with the launch of the Bell Mission;',
  );
  expect(related(text, 'ESTABLISHES')).toEqual([]);
});

describe('a protocol belongs to the treaty', () => {
  it.each<[string, string, string[]]>([
    [
      'to which "thereto" refers across some words',
      resolution(
        'Recalling the Convention on Lamps and the obligations of the parties under the 1967 Protocol thereto,',
      ),
      [expect.stringMatching(/^treaty\/\S*protocol\S* SUPPLEMENTS treaty\/lamp-convention$/) as string],
    ],
    [
      'that it supplements by its name',
      resolution('Recalling the Protocol against Dark Harbours, supplementing the Convention on Lamps,'),
      [
        expect.stringMatching(
          /^treaty\/protocol-against-dark-harbours\S* SUPPLEMENTS treaty\/lamp-convention$/,
        ) as string,
      ],
    ],
    [
      'to which it is annexed',
      résolution(
        'Rappelant le Protocole sur les mèches (Protocole II) annexé à la Convention sur les lampes,',
      ),
      [
        expect.stringMatching(
          /^treaty\/protocole-sur-les-meches\S* SUPPLEMENTS treaty\/lamp-convention$/,
        ) as string,
      ],
    ],
    [
      'but no agreement annexed to a protocol does',
      resolution('Recalling the Agreement on Bells annexed to the Protocol of Lisbon,'),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'SUPPLEMENTS')).toEqual(expected);
  });
});

describe('a body is part', () => {
  it.each<[string, string, string[]]>([
    [
      'of what it is said to be an integral part of',
      resolution('Recalling the Buoy Committee, which is an integral part of the Lighthouse Union,'),
      ['org/buoy-committee PART_OF org/lighthouse-union'],
    ],
    [
      'where others of the same are named with it',
      resolution('1. Asks the Buoy Committee and other organs of the Lighthouse Union to go on;'),
      ['org/buoy-committee PART_OF org/lighthouse-union'],
    ],
    [
      'in French',
      résolution(
        "Rappelant l'Assemblée générale, qui fait partie intégrante de l'Organisation des Nations Unies,",
      ),
      ['org/unga PART_OF org/un'],
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'PART_OF')).toEqual(expected);
  });
});

describe('what is endorsed', () => {
  it.each<[string, string, string[]]>([
    [
      'is the report whose conclusions are',
      resolution(
        '1. Endorses the conclusions and recommendations contained in the report (A/58/4) of the Lighthouse Union;',
      ),
      [expect.stringMatching(/^A\/RES\/74\/300 ENDORSES (?:A\/58\/4|doc\/report\S*)$/) as string],
    ],
    [
      'is not a report of which some paragraphs are',
      resolution(
        '1. Endorses the recommendations contained in paragraphs 4 to 6 of the report of the Lighthouse Union;',
      ),
      [],
    ],
    [
      'is a declaration of which the principles are',
      resolution(
        'Recalling the Harbour Declaration on Lamps, including its principles and recommendations subsequently endorsed by the General Assembly in its resolution 58/1,',
      ),
      ['A/RES/58/1 ENDORSES doc/harbour-declaration-on-lamps'],
    ],
    [
      'is both of two, and nothing that is recalled beside them',
      resolution(
        'Recalling resolution 58/1, in which it endorsed the Harbour Declaration on Lamps and the Lisbon Declaration on Bells, its resolution 58/2,',
      ),
      [
        'A/RES/58/1 ENDORSES doc/harbour-declaration-on-lamps',
        'A/RES/58/1 ENDORSES doc/lisbon-declaration-on-bells',
      ],
    ],
    [
      'is not the resolution in which it was asked for',
      resolution(
        'Noting the proposal, as requested by the General Assembly in its resolution 58/1 and endorsed by the Lighthouse Union,',
      ),
      [],
    ],
    [
      'is nothing in a title',
      resolution(
        'Recalling resolution 58/1, entitled “Declaration on Bells approved by the Lighthouse Union”,',
      ),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'ENDORSES')).toEqual(expected);
  });
});

describe('a treaty is amended', () => {
  it.each<[string, string, string]>([
    [
      'by the amendment that is named by it, which supplements nothing',
      resolution('Recalling the Lisbon Amendment to the Convention on Lamps,'),
      'treaty/lisbon-amendment AMENDS treaty/lamp-convention',
    ],
    [
      'by a protocol whose name says so',
      resolution('Recalling the Protocol amending the Convention on Lamps,'),
      'treaty/protocol-amending-the-convention-on-lamps AMENDS treaty/lamp-convention',
    ],
    [
      'by a protocol whose name says so, in French',
      résolution('Rappelant le Protocole portant amendement de la Convention sur les lampes,'),
      'treaty/protocole-portant-amendement-de-la-convention-sur-les-lampes AMENDS treaty/lamp-convention',
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'AMENDS', 'SUPPLEMENTS')).toEqual([expected]);
  });
});

describe('ratification that is only told of', () => {
  it.each([
    [
      'in a report',
      resolution(
        '1. Urges States to report on progress made as regards accession to the Convention on Lamps;',
      ),
    ],
    [
      'in a report, in French',
      résolution(
        "1. Prie les États de rendre compte des progrès accomplis quant à l'adhésion à la Convention sur les lampes ;",
      ),
    ],
  ])('%s is no call', (_, text) => {
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toEqual([]);
  });

  it('is a call behind a number in parentheses', () => {
    const text = resolution(
      '1. Calls upon States that have not yet ratified or acceded to the Convention on Lamps (No. 17), of the Lighthouse Union, to consider doing so;',
    );
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toHaveLength(1);
  });

  it('is a call where the report is another act', () => {
    const text = resolution('1. Urges States to report on beacons and to ratify the Convention on Lamps;');
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toHaveLength(1);
  });
});

describe('a body succeeds another', () => {
  it('where it is said to, and not who established it', () => {
    const text = resolution(
      'Noting that the Beacon Fund succeeded the Buoy Committee,',
      'Noting that an office was established by the Lighthouse Union on 1 May 1996 as a successor to the Buoy Committee,',
    );
    expect(related(text, 'SUCCEEDS').filter((line) => line.startsWith('org/lighthouse-union'))).toEqual([]);
    expect(related(text, 'SUCCEEDS')[0]).toMatch(/beacon-fund SUCCEEDS org\/buoy-committee$/);
  });
});
