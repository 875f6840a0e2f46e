import { describe, expect, it } from 'vitest';
import { mentioned, resolution } from '../testing.js';

const found = (...paragraphs: string[]) => mentioned(resolution(...paragraphs));

describe('a name in lower case', () => {
  it.each([
    [
      'a group for one purpose, by what it is about',
      'Noting the open-ended expert working group on clean lamps for all,',
      'wg/open-ended-expert-working-group-on-clean-lamps-for-all: open-ended expert working group on clean lamps for all',
    ],
    [
      'a group on one thing',
      'Noting the ad hoc working group on a lamp panel to contribute more,',
      'wg/ad-hoc-working-group-on-a-lamp-panel: ad hoc working group on a lamp panel',
    ],
    [
      'a committee newly established',
      'Noting the newly established intergovernmental negotiating committee on wicks to develop a text,',
      'wg/intergovernmental-negotiating-committee-on-wicks: intergovernmental negotiating committee on wicks',
    ],
    [
      'an initiative behind a proper name',
      'Noting the Bright Coasts initiative of some States,',
      'programme/bright-coasts-initiative: Bright Coasts initiative',
    ],
    [
      'an initiative called by a pact, which it is not',
      'Welcoming the work of the Lima Pact initiative,',
      'programme/lima-pact-initiative: Lima Pact initiative',
    ],
    [
      'a programme for something',
      'Noting the Trade for Coasts initiative of some States,',
      'programme/trade-for-coasts-initiative: Trade for Coasts initiative',
    ],
    [
      'a process called by a place',
      'Noting the Lausanne process,',
      'programme/lausanne-process: Lausanne process',
    ],
  ])('is %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['a group without a purpose of its own', 'Noting the small working group on wicks,'],
    ['a group and how it meets', 'Noting the open-ended working group on an informal basis,'],
    ['any such group', 'Noting an open-ended working group on wicks,'],
    ['the programme of an organ', 'Noting the Harbour Council programme,'],
    ['what an adjective is before', 'Noting the Congolese process and the Ministerial process,'],
    ['a common process', 'Noting the DDR process and the Transition process,'],
  ])('is not %s', (_, text) => {
    expect(found(text).filter((line) => /^(?:wg|programme)\//.test(line))).toEqual([]);
  });

  it('ends before the name of another body that its subject runs into', () => {
    expect(
      found('Noting the ad hoc group on the rules of the Lamp Body for the Coast Convention,'),
    ).toContain('wg/ad-hoc-group-on-the-rules: ad hoc group on the rules');
  });

  it('is not what a register holds: "in" before a body says where', () => {
    const text = 'Noting the process for amending any rule established in the Lamp Registry,';
    expect(found(text)).toEqual(['org/lamp-registry: Lamp Registry']);
  });
});
