import { describe, expect, it } from 'vitest';
import { mentioned, related, resolution } from '../testing.js';

const found = (...paragraphs: string[]) => mentioned(resolution(...paragraphs));

describe('a document in English', () => {
  it('has its author before it, in the genitive', () => {
    const text = resolution('Noting the Lighthouse Union’s final report on lamps in Peru,');
    expect(mentioned(text)[0]).toBe(
      'doc/final-report-org-lighthouse-union-on-lamps-in-peru-a-res-74-300: Lighthouse Union’s final report on lamps in Peru',
    );
    expect(related(text, 'DRAFTS')).toEqual([
      'org/lighthouse-union DRAFTS doc/final-report-org-lighthouse-union-on-lamps-in-peru-a-res-74-300',
    ]);
  });

  it('is not written by the body whose office wrote it', () => {
    const text = resolution('Noting the report of the Director-General of the Lighthouse Union on wicks,');
    expect(mentioned(text)).toContainEqual(expect.stringMatching(/^doc\/report-.*: report of the Director/));
    expect(related(text, 'DRAFTS')).toEqual([]);
  });

  it('is adopted, not written, by the meeting whose declaration it is', () => {
    const text = resolution('Noting the political declaration of the 2023 Harbour Forum,');
    expect(mentioned(text)).toContain('meeting/harbour-forum-2023: 2023 Harbour Forum');
    expect(mentioned(text)).toContainEqual(
      expect.stringMatching(/: political declaration of the 2023 Harbour/),
    );
    expect(related(text, 'DRAFTS')).toEqual([]);
  });

  it.each([
    [
      'a report with a title',
      'the World Lamp Report 2022',
      'doc/world-lamp-report-2022: World Lamp Report 2022',
    ],
    [
      'a report with a subject',
      'the Global Assessment Report on Wicks',
      'doc/global-assessment-report-on-wicks: Global Assessment Report on Wicks',
    ],
  ])('may be %s', (_, words, expected) => {
    expect(found(`Noting ${words},`)).toEqual([expected]);
  });

  it.each(['the Final Report', 'a Second Annual Report'])('has no title in “%s”', (words) => {
    expect(found(`Noting ${words},`)).toEqual([]);
  });

  it('is no list of the principles that another lays down', () => {
    expect(found('Guided by the Purposes and Principles of the Convention on Lamps,')).toEqual([
      'treaty/lamp-convention: Convention on Lamps',
    ]);
  });
});

describe('a treaty in English', () => {
  it('is another than the last of its noun, where its year is said', () => {
    const named = found(
      'Recalling the Optional Protocol to the Convention on Lamps,',
      'Noting that the Protocol of 1997 on wicks entered into force,',
    );
    expect(named).toContain('treaty/protocol-of-1997-a-res-74-300: Protocol of 1997');
  });

  it('has the year and the whole name of the treaty to which it is', () => {
    const named = found('Noting the 2010 Protocol to the 1999 Convention on Beacons, which is open,');
    expect(named).toEqual([
      'treaty/2010-protocol-to-the-1999-convention-on-beacons: 2010 Protocol to the 1999 Convention on Beacons',
      'treaty/beacon-convention: Convention on Beacons',
    ]);
  });

  it('is no antecedent in the plural', () => {
    const named = found(
      'Recalling the Convention on Lamps and the Harbour Conventions of 1949,',
      'Stressing that the Convention is in force,',
    );
    expect(named.at(-1)).toBe('treaty/lamp-convention: Convention');
  });

  it('is not named by “the Protocol thereto”', () => {
    const named = found(
      'Recalling the Optional Protocol to the Convention on Lamps,',
      'Recalling the Convention on Beacons and the Protocol thereto,',
    );
    expect(named).not.toContain('treaty/lamp-protocol: Protocol');
  });
});

describe('a body in English', () => {
  it('may be written with its prefix as one word', () => {
    expect(found('Noting the Subcommission on Wicks of the Lighthouse Union,')[0]).toMatch(
      /: Subcommission on Wicks/,
    );
  });

  it('does not hold the programme that its meeting adopted', () => {
    const text = resolution('Welcoming the Lamp Action Agenda of the Harbour Forum,');
    expect(related(text, 'PART_OF')).toEqual([]);
  });
});
