import { describe, expect, it } from 'vitest';
import { compileAuthority, extract } from '../index.js';
import { ENTRIES, mentioned, resolution } from '../testing.js';

describe('short names that refer', () => {
  it.each<[string, string, string]>([
    [
      'the organization whose text it is, though another was named since',
      'Recalling the Beacon Organization,\n\nMindful of the finances of the Organization,',
      'org/un: Organization',
    ],
    [
      'the one of the same sentence before it',
      'Noting the Beacon Organization and the statutes of the Organization,',
      'org/beacon-organization: Organization',
    ],
    [
      'the only body with that noun, though it is named behind',
      'Welcoming the work of the Committee,\n\nRecalling the Lamp Review Committee,',
      'org/lamp-review-committee: Committee',
    ],
    [
      'a working group by the last word of its noun',
      'Recalling the Working Group on Lamps,\n\nMindful of the report of the Group,',
      'wg/working-group-on-lamps: Group',
    ],
  ])('mean %s', (_, paragraph, expected) => {
    expect(mentioned(resolution(paragraph))).toContain(expected);
  });

  it.each<[string, string, RegExp]>([
    [
      'one of several in the plural',
      'Recalling the Lamp Group,\n\nDeploring the conduct of these groups,',
      /: these groups/,
    ],
    [
      'the text’s own organization in lower case',
      'Recalling the United Nations and any bank, provided that that organization agrees,',
      /: that organization/,
    ],
    [
      'one treaty by the plural',
      'Recalling the Convention on Lamps,\n\nDeploring breaches of the Conventions,',
      /: Conventions/,
    ],
    [
      'one of two that follow',
      'Welcoming the work of the Committee,\n\nRecalling the Lamp Committee and the Wick Committee,',
      /: Committee/,
    ],
  ])('do not mean %s', (_, paragraph, never) => {
    expect(mentioned(resolution(paragraph)).filter((line) => never.test(line))).toEqual([]);
  });

  it('mean the mission of the organization that speaks, though one of another was named since', () => {
    const mission = (id: string, text: string, parent: string) =>
      ({ id, kind: 'Programme', parent, names: { en: [{ text, type: 'full' }] } }) as const;
    const authority = compileAuthority([
      ...ENTRIES,
      mission('programme/wick-mission', 'United Nations Mission for Wicks', 'org/un'),
      mission('programme/union-mission', 'Lighthouse Union Mission for Wicks', 'org/lighthouse-union'),
    ]);
    const text = resolution(
      'Recalling the United Nations Mission for Wicks,',
      'Thanking the Lighthouse Union Mission for Wicks,',
      '1. Extends the Mission by a year;',
    );
    const { mentions } = extract(text, { file: 'test.txt', authority });
    const last = mentions.filter(({ start, end }) => text.slice(start, end) === 'Mission');
    expect(last.map(({ entity }) => entity)).toEqual(['programme/wick-mission']);
  });

  it('mean a committee by its own noun, not by that of the council whose it is', () => {
    const committee = (id: string, text: string) =>
      ({ id, kind: 'WorkingGroup', names: { en: [{ text, type: 'full' }] } }) as const;
    const authority = compileAuthority([
      ...ENTRIES,
      committee('wg/wick-committee', 'Harbour Council Committee for Wicks'),
      committee('wg/oil-committee', 'Harbour Council Committee for Oil'),
    ]);
    const text = resolution(
      'Recalling the Harbour Council Committee for Wicks and the Harbour Council Committee for Oil,',
      '1. Thanks the Committee;',
    );
    const { mentions } = extract(text, { file: 'test.txt', authority });
    const last = mentions.filter(({ start, end }) => text.slice(start, end) === 'Committee');
    expect(last.map(({ entity }) => entity)).toEqual(['wg/oil-committee']);
  });

  it('let a session be found behind them', () => {
    const found = mentioned(
      resolution('Recalling the Lamp Committee,\n\nNoting the work of the Committee at its eighth session,'),
    );
    expect(found).toContainEqual(expect.stringMatching(/^meeting\/lamp-committee-session-8: /));
  });
});
