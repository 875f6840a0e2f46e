import { describe, expect, it } from 'vitest';
import { related, resolution, résolution } from '../testing.js';

const FORUM = 'meeting/harbour-forum-17';

describe('a meeting is organized', () => {
  it.each<[string, string, string[]]>([
    [
      'by whom it was convened, in a place',
      resolution('Recalling the 17th Harbour Forum, convened in Lisbon by the Lighthouse Union,'),
      ['org/lighthouse-union'],
    ],
    [
      'under the auspices of several',
      resolution(
        'Recalling the 17th Harbour Forum, held in Lisbon from 3 to 5 May 2004 under the auspices of the Lighthouse Union and the United Nations,',
      ),
      ['org/lighthouse-union', 'org/un'],
    ],
    [
      'by those that French joins with "et par"',
      résolution("Rappelant le 17e Forum des ports, convoqué à Brest par l'Union des phares et par l'ONU,"),
      ['org/lighthouse-union', 'org/un'],
    ],
    [
      'not by what follows "as well as"',
      resolution(
        'Recalling the 17th Harbour Forum, hosted by the Lighthouse Union, as well as the United Nations and its work,',
      ),
      ['org/lighthouse-union'],
    ],
    [
      'not where another body stands between',
      resolution(
        'Recalling the 17th Harbour Forum, held back to back with the session of the Lighthouse Union under the auspices of the United Nations,',
      ),
      [],
    ],
    [
      'not where it is only spoken of beside what was organized',
      resolution(
        'Recalling the 17th Harbour Forum and the seminar on bells organized by the Lighthouse Union,',
      ),
      [],
    ],
  ])('%s', (_, text, organizers) => {
    expect(related(text, 'ORGANIZED_BY')).toEqual(organizers.map((id) => `${FORUM} ORGANIZED_BY ${id}`));
  });

  it('by whom it says itself that convened it, in its header', () => {
    const text =
      "LES CLOCHES\n\nLe Forum des ports,\n\nConvoqué à Brest par l'Union des phares, et s'y étant réuni le deux juillet,\n\nConsidérant la Convention sur les balises,\n";
    expect(related(text, 'ORGANIZED_BY')).toEqual([
      'meeting/harbour-forum ORGANIZED_BY org/lighthouse-union',
    ]);
  });
});

describe('an instrument was adopted', () => {
  it.each<[string, string, string]>([
    [
      'where its adoption is welcomed',
      resolution('Welcoming the adoption of the Convention on Beacons at the 17th Harbour Forum,'),
      `treaty/beacon-convention ADOPTED_AT ${FORUM}`,
    ],
    [
      'by whose adoption of it is welcomed',
      resolution('Welcoming the adoption by the Security Council of the Convention on Beacons,'),
      'treaty/beacon-convention ADOPTED_BY org/unsc',
    ],
    [
      'on a day, in French',
      résolution(
        "Saluant l'adoption par l'Union des phares, le 4 mai 1999, de la Convention sur les balises,",
      ),
      'treaty/beacon-convention ADOPTED_BY org/lighthouse-union',
    ],
    [
      'since when something holds',
      resolution('Bearing bells, since the adoption of the Convention on Beacons by the Lighthouse Union,'),
      'treaty/beacon-convention ADOPTED_BY org/lighthouse-union',
    ],
    [
      'where it is an example of what is welcomed',
      resolution(
        'Welcoming the efforts for light, in particular through the adoption of the Convention on Beacons by the Lighthouse Union,',
      ),
      'treaty/beacon-convention ADOPTED_BY org/lighthouse-union',
    ],
    [
      'where it is joined to what else is welcomed',
      resolution(
        'Welcoming the repair of the lamps and the recent adoption of the Convention on Beacons by the Lighthouse Union,',
      ),
      'treaty/beacon-convention ADOPTED_BY org/lighthouse-union',
    ],
    [
      'where it is joined to what else is welcomed, in French',
      résolution(
        "Se félicitant de la réparation des lampes et de l'adoption de la Convention sur les balises par l'Union des phares,",
      ),
      'treaty/beacon-convention ADOPTED_BY org/lighthouse-union',
    ],
    [
      'by its author, where its name says "adopted by"',
      résolution("Prenant note de la résolution adoptée par l'Union des phares le 6 mars 1996,"),
      'res/resolution-org-lighthouse-union-1996-03-06 ADOPTED_BY org/lighthouse-union',
    ],
  ])('%s', (_, text, expected) => {
    expect(related(text, 'ADOPTED_AT', 'ADOPTED_BY')).toContain(expected);
  });

  it.each([
    ['is called for', '1. Calls for the adoption of the Convention on Beacons at the 17th Harbour Forum;'],
    [
      'is worked for',
      'Noting the work towards the adoption of the Convention on Beacons by the Lighthouse Union,',
    ],
    [
      'is looked forward to',
      'Looks forward to the adoption of the Convention on Beacons by the Lighthouse Union;',
    ],
    [
      'is planned',
      'Noting that the Union plans to advance the adoption of the Convention on Beacons by the Lighthouse Union,',
    ],
    [
      'is joined to efforts that are welcomed',
      'Welcoming the efforts for light and the adoption of the Convention on Beacons by the Lighthouse Union,',
    ],
    ['failed', 'Notes the failure of the adoption of the Convention on Beacons by the Lighthouse Union,'],
    [
      'was blocked',
      'Noting that the adoption of the Convention on Beacons by the Lighthouse Union was blocked,',
    ],
    [
      'is regretted to have been blocked',
      'Regretting that the adoption of the Convention on Beacons by the Lighthouse Union was blocked,',
    ],
  ])('not yet where its adoption %s', (_, paragraph) => {
    expect(related(resolution(paragraph), 'ADOPTED_AT', 'ADOPTED_BY')).toEqual([
      'A/RES/74/300 ADOPTED_BY org/unga',
    ]);
  });

  it('at a meeting, where the name of a declaration says by whom', () => {
    const text = resolution(
      'Recalling resolution 58/1, in which it endorsed the political declaration adopted by the Lighthouse Union at the 17th Harbour Forum,',
    );
    const at = related(text, 'ADOPTED_AT');
    expect(at).toHaveLength(1);
    expect(at[0]).toMatch(/^doc\/political-declaration\S* ADOPTED_AT meeting\/harbour-forum-17$/);
  });

  it('in the session in which its conference met', () => {
    const text =
      'LES CLOCHES\n\nLa Conférence internationale des lanternes, réunie à Brest en sa dixième session,\n\nConsidérant la Convention sur les balises,\n';
    expect(related(text, 'ADOPTED_AT')).toContainEqual(
      expect.stringMatching(/ADOPTED_AT meeting\/\S*lanternes\S*-10$/),
    );
  });
});

describe('a work is of the body', () => {
  it.each<[string, string, string[]]>([
    [
      'that speaks in it',
      resolution('Noting that the Lighthouse Union, in its report of 8 April 1993, spoke of bells,'),
      ['org/lighthouse-union'],
    ],
    [
      'that speaks in it, in French',
      résolution("Notant que l'Union des phares, dans son étude du 8 avril 1993, a parlé de cloches,"),
      ['org/lighthouse-union'],
    ],
    [
      'and of the others whose joint work it is',
      resolution(
        'Noting the joint report of the Lighthouse Union, the United Nations and the Security Council on bells,',
      ),
      ['org/lighthouse-union', 'org/un', 'org/unsc'],
    ],
  ])('%s', (_, text, authors) => {
    expect(related(text, 'DRAFTS').map((line) => line.split(' ')[0])).toEqual(authors);
  });
});
