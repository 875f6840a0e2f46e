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

  it('may have a title whose italics are lost, behind its author', () => {
    const text = resolution(
      'Noting the Lighthouse Union report entitled Lamps and Light: A Guide for Harbours, which is long,',
    );
    expect(mentioned(text)).toContain(
      'doc/lamps-and-light-a-guide-for-harbours: Lighthouse Union report entitled Lamps and Light: A Guide for Harbours',
    );
    expect(related(text, 'DRAFTS')).toEqual([
      'org/lighthouse-union DRAFTS doc/lamps-and-light-a-guide-for-harbours',
    ]);
  });

  it('has a title that ends before another thing, or before whose it is', () => {
    const named = found(
      'Noting the report entitled Lamps of the World of the Lighthouse Union and the Harbour Forum,',
    );
    expect(named).toContainEqual(expect.stringMatching(/^doc.lamps-of-the-world: .*Lighthouse Union$/));
  });

  it('has a subject with a decimal in it', () => {
    const named = found('Noting the report of the Lighthouse Union on lamps of 1.5 watts, and others,');
    expect(named).toContainEqual(
      expect.stringMatching(/: report of the Lighthouse Union on lamps of 1\.5 watts$/),
    );
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

  it.each([
    ['in “this Convention”', 'Decides that this Convention for a State Party is in force,'],
    ['before its number', 'Noting Protocol No. 2 and others,'],
  ])('has no longer name %s', (_, words) => {
    expect(found(words)).not.toContainEqual(expect.stringMatching(/^treaty/));
  });

  it('is named by “the Protocol thereto” only behind its convention', () => {
    const named = found(
      'Recalling the Optional Protocol to the Convention on Lamps,',
      'Recalling the Convention on Beacons and the Protocol thereto,',
    );
    expect(named).not.toContain('treaty/lamp-protocol: Protocol');
    const own = found(
      'Recalling the Optional Protocol to the Convention on Lamps,',
      'Recalling the Convention on Lamps and the Protocol thereto,',
    );
    expect(own).toContain('treaty/lamp-protocol: Protocol');
  });
});

describe('a body in English', () => {
  it('may be written with its prefix as one word', () => {
    expect(found('Noting the Subcommission on Wicks of the Lighthouse Union,')[0]).toMatch(
      /: Subcommission on Wicks/,
    );
  });

  it.each([
    ['a meeting with a name', 'the Lamp Summit in Lima', 'Lamp Summit'],
    ['a meeting without one', 'the Summit in Lima', 'Summit in Lima'],
    ['an organ that met', 'the Harbour Commission in Lima', 'Harbour Commission'],
    [
      'a forum of a region',
      'the Forum of the Harbours of the North and the Islands on Sustainable Light',
      'Forum of the Harbours of the North and the Islands on Sustainable Light',
    ],
    [
      'a group of a body, before another thing',
      'Working Group C of the Lighthouse Union and the Space for Women network',
      'Working Group C of the Lighthouse Union',
    ],
    [
      'a group, over “access to”',
      'the Group of Experts on safe access to harbours, which met',
      'Group of Experts on safe access to harbours',
    ],
  ])('ends where it should: %s', (_, words, name) => {
    expect(found(`Noting ${words},`).map((line) => line.split(': ')[1])).toContain(name);
  });

  it('has not written what it considers', () => {
    const text = resolution(
      'Noting the Lighthouse Union’s consideration S/2024/4 and the Lighthouse Union’s report S/2024/5,',
    );
    expect(related(text, 'DRAFTS')).toContain('org/lighthouse-union DRAFTS S/2024/5');
    expect(related(text, 'DRAFTS')).not.toContain('org/lighthouse-union DRAFTS S/2024/4');
  });

  it('has no adjective of another thing in its name', () => {
    expect(found('Noting the links between the Harbour Commission and Arab organizations,')).toEqual([
      'org/harbour-commission: Harbour Commission',
    ]);
  });

  it('is known by the beginning of its full name, though it has a short one in the text too', () => {
    const named = found(
      'Recalling the Expert Mechanism on Wicks, the Wick Mechanism,',
      'Noting the report of the Expert Mechanism,',
    );
    expect(named.at(-1)).toBe('org/wick-mechanism: Expert Mechanism');
  });

  it('has a list in its name, whose last member may have an article', () => {
    const named = found(
      'Welcoming the Programme against Smoke, Proceeds of Wicks and the Financing of Lamps,',
    );
    expect(named).toEqual([
      'programme/programme-against-smoke-proceeds-of-wicks-and-the-financing-of-lamps: Programme against Smoke, Proceeds of Wicks and the Financing of Lamps',
    ]);
  });

  it('is no State whose money is counted', () => {
    expect(found('Noting that thousands of Peru dollars were spent in Chad,')).toEqual(['state/chad: Chad']);
  });

  it('does not hold the programme that its meeting adopted', () => {
    const text = resolution('Welcoming the Lamp Action Agenda of the Harbour Forum,');
    expect(related(text, 'PART_OF')).toEqual([]);
  });
});

describe('a treaty in lower case', () => {
  it.each([
    [
      'its date',
      'the six-point ceasefire agreement of 12 August 2008',
      'six-point ceasefire agreement of 12 August 2008',
    ],
    ['its parties', 'the agreement between Peru and Chad', 'agreement between Peru and Chad'],
    [
      'its parties and their governments',
      'the treaty between the Government of Chad, Peru and the Lighthouse Union on wicks',
      'treaty between the Government of Chad, Peru and the Lighthouse Union',
    ],
  ])('is named by %s', (_, words, name) => {
    expect(found(`Noting ${words},`)).toContainEqual(
      expect.stringMatching(new RegExp(`^treaty/.*: ${name}$`)),
    );
  });

  it.each([
    'an agreement of 12 August 2008',
    'the text of agreement between Peru and Chad',
    'the agreement between them',
  ])('is not named in “%s”', (words) => {
    expect(found(`Noting ${words},`)).not.toContainEqual(expect.stringMatching(/^treaty/));
  });

  it('is none that States are called upon to ratify', () => {
    const text = resolution('1. Encourages the signing of the agreement between Peru and Chad;');
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toEqual([]);
  });
});

describe('a title in English', () => {
  it('of an item of an agenda is no document', () => {
    const named = found('1. Decides to consider the report under the item entitled “Care of old lamps”;');
    expect(named).not.toContainEqual(expect.stringMatching(/Care of old lamps$/));
  });

  it('may be that of a programme', () => {
    expect(found('Noting the programme entitled “Lamps for all harbours”,')).toContain(
      'programme/lamps-for-all-harbours: Lamps for all harbours',
    );
  });

  it('does not make a document of what the document is made of', () => {
    expect(found('Recalling the Lima Declaration of Guidelines on Wicks,')).toEqual([
      'doc/lima-declaration-of-guidelines-on-wicks: Lima Declaration of Guidelines on Wicks',
    ]);
  });
});

describe('nouns that end a name in English', () => {
  it.each([
    ['police', 'the Peruvian National Police', 'org/peruvian-national-police: Peruvian National Police'],
    ['a directorate', 'the Lamp Safety Directorate', 'org/lamp-safety-directorate: Lamp Safety Directorate'],
    ['a coalition', 'the Bright Coast Coalition', 'org/bright-coast-coalition: Bright Coast Coalition'],
    [
      'a meeting of experts',
      'the Third Meeting of Experts on Wicks',
      /^meeting\/.*: Third Meeting of Experts on Wicks$/,
    ],
    ['a handbook', 'the Handbook on Wicks', 'doc/handbook-on-wicks: Handbook on Wicks'],
    ['an order of a court', 'the Order of 8 May 1997', 'doc/order-1997-05-08: Order of 8 May 1997'],
  ])('%s', (_, name, expected) => {
    const line = typeof expected === 'string' ? expected : expect.stringMatching(expected);
    expect(found(`Recalling ${name},`)).toContainEqual(line);
  });

  it.each([
    ['the police of any State', 'the National Police'],
    ['any workshop', 'the Policy Workshop'],
    ['an order without a date', 'the order of the Lighthouse Council'],
    ['a class of posts', 'the General Service'],
  ])('but not %s', (_, words) => {
    expect(found(`Recalling ${words},`).filter((line) => line.endsWith(words.slice(4)))).toEqual([]);
  });
});

describe('what stands before a noun in English', () => {
  it.each([
    [
      'over "and", behind whose it is',
      'the Lighthouse Union Repair and Crisis Centre',
      'org/lighthouse-union-repair-and-crisis-centre: Lighthouse Union Repair and Crisis Centre',
    ],
    [
      'over "and", behind a genitive',
      'the Base’s Delivery and Return Section',
      'org/delivery-and-return-section: Delivery and Return Section',
    ],
    [
      'over "for", from the article on',
      'the Trade for Clean Lamps Forum',
      'meeting/trade-for-clean-lamps-forum: Trade for Clean Lamps Forum',
    ],
    [
      'not over "for" behind an office',
      'the Director for Coast Partnership',
      'programme/coast-partnership: Coast Partnership',
    ],
  ])('belongs to its name %s', (_, name, expected) => {
    expect(found(`Noting ${name},`)).toContain(expected);
  });

  it('at the beginning of a line, a noun in -tions too', () => {
    expect(found('Investigations Division')).toEqual([
      'org/investigations-division: Investigations Division',
    ]);
    expect(found('Inspection and Repair Division')).toEqual([
      'org/inspection-and-repair-division: Inspection and Repair Division',
    ]);
  });

  it('is no other body joined to one', () => {
    expect(found('Invites the Forum and Chairs of the groups,')).toEqual([]);
    expect(found('Invites the Committee to States,')).toEqual([]);
  });
});

describe('a decision in English', () => {
  it('is dated by the meeting at which it was taken', () => {
    expect(
      found('Noting the decision of the Lighthouse Union at its 68th meeting, held on 14 December 2006,'),
    ).toContainEqual(expect.stringMatching(/^res\/.*-2006-12-14: decision .* 14 December 2006$/));
  });

  it('of a second day follows what the first is about', () => {
    const text =
      'Noting the statements by the President of the Security Council of 9 May 2004 on lamps and of 8 March 2007 on wicks,';
    expect(found(text)).toContainEqual(expect.stringMatching(/^doc\/statement-.*-2007-03-08: 8 March 2007$/));
  });
});

describe('a name that is not the one of the register', () => {
  it('has words before it and a subject behind', () => {
    expect(found('Recalling the Lima Beacon Convention on Clean Harbours,')).toEqual([
      'treaty/lima-beacon-convention-on-clean-harbours: Lima Beacon Convention on Clean Harbours',
    ]);
  });
});

describe('in a list of abbreviations', () => {
  it('the letters are no part of the name behind them', () => {
    expect(found('LFC Lamp Forum on Coasts')).toContain('meeting/lamp-forum-on-coasts: Lamp Forum on Coasts');
  });
});

describe('a group "Ad hoc"', () => {
  it('keeps both words', () => {
    expect(found('Noting the Informal Ad hoc Expert Group on Wicks,')).toEqual([
      'wg/informal-ad-hoc-expert-group-on-wicks: Informal Ad hoc Expert Group on Wicks',
    ]);
  });
});

describe('a short form in English', () => {
  it('has the noun last that stands first in the whole', () => {
    expect(found('Noting the Agreement on Refuge in Harbours and the Refuge Agreement,')[1]).toBe(
      'treaty/agreement-on-refuge-in-harbours: Refuge Agreement',
    );
  });

  it('has the second of two nouns and the place', () => {
    const text =
      'Noting the Lima Declaration and Plan of Action on Wicks and the Lima Plan of Action on Wicks,';
    expect(found(text)[1]).toBe(
      'doc/lima-declaration-and-plan-of-action-on-wicks: Lima Plan of Action on Wicks',
    );
  });
});

describe('the outcome document', () => {
  it('of a meeting is a document, which the meeting has not written', () => {
    const text = resolution('Noting the outcome document of the 2023 Harbour Forum,');
    expect(mentioned(text)).toContainEqual(
      expect.stringMatching(/^doc\/outcome-document-.*: outcome document of the 2023/),
    );
    expect(related(text, 'DRAFTS')).toEqual([]);
  });

  it('is none of an organization, nor more than its title', () => {
    expect(found('Noting the outcome document of the Lighthouse Union summit,')).toEqual([
      'org/lighthouse-union: Lighthouse Union',
    ]);
    expect(found('Noting the outcome document, entitled “Bright Coasts”,')).toEqual([
      expect.stringMatching(/: Bright Coasts$/),
    ]);
  });
});

describe('a report about one body', () => {
  it('means that one by its noun, whatever was named last', () => {
    const often = Array.from({ length: 10 }, () => 'LHU reports.').join(' ');
    const text = `A/80/6\n\nProposed programme budget\n\n1. ${often}\n\n2. The Harbour Union advises. The staff of the Union is small.\n`;
    expect(mentioned(text).filter((line) => line.endsWith(': Union'))).toEqual([
      'org/lighthouse-union: Union',
    ]);
  });
});

describe('a short title in English', () => {
  it('is that of the body with its noun, not of the one whose it is', () => {
    const text = resolution(
      'Recalling the Lamps Division of the Lighthouse Union (“the Division”),',
      '1. Requests the Division to report;',
    );
    const named = mentioned(text).filter((line) => line.endsWith(': Division'));
    expect(named).toEqual(Array(2).fill('org/lamps-division-of-the-lighthouse-union: Division'));
  });

  it('of a body without a name is no other one', () => {
    const text = resolution(
      'Recalling the Harbour Committee,',
      '1. Decides to establish a Committee of the Security Council consisting of all members of the Security Council (herein “the Committee”);',
      '2. Requests the Committee to report;',
    );
    const [created] = related(text, 'ESTABLISHES');
    const body = created!.split(' ')[2];
    expect(mentioned(text).at(-1)).toBe(`${body}: Committee`);
  });
});
