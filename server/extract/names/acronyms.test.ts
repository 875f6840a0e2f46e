import { describe, expect, it } from 'vitest';
import { mentioned, resolution, résolution } from '../testing.js';

describe('acronyms that nobody defines', () => {
  it.each<[string, string, string]>([
    [
      'en',
      'Thanking the Northern Lamp Oversight Committee,\n\nUrging the NLOC to act,',
      'wg/northern-lamp-oversight-committee: NLOC',
    ],
    [
      'fr',
      "Remerciant le Bureau international des phares,\n\nPriant le BIP d'agir,",
      'org/bureau-international-des-phares: BIP',
    ],
  ])('stand for the one name with these initials (%s)', (language, paragraph, expected) => {
    const text = language === 'en' ? resolution(paragraph) : résolution(paragraph);
    expect(mentioned(text).map((line) => line.replace(/^(?:wg|org)/, ''))).toContain(
      expected.replace(/^(?:wg|org)/, ''),
    );
  });

  it('stand for nothing where two names have these initials, or among words in capitals', () => {
    const two = resolution(
      'Thanking the Northern Lamp Committee and the National Lamp Committee,\n\nUrging the NLC to act,',
    );
    const heading = resolution('Thanking the Northern Lamp Committee,\n\nWORK OF NLC MEMBERS');
    for (const text of [two, heading]) expect(mentioned(text).join()).not.toMatch(/NLC/);
  });

  it('do not stand for the one before them', () => {
    expect(mentioned(resolution('Thanking the LHU (QXB) and the QXB,')).join()).not.toMatch(/QXB/);
  });
});
