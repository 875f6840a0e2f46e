import { describe, expect, it } from 'vitest';
import { compileAuthority, extract } from '../index.js';
import { mentioned, read, resolution, résolution } from '../testing.js';

describe('names of the authority file', () => {
  it.each<[string, string, string[]]>([
    ['a full name', 'Recalling the Beacon Convention,', ['treaty/beacon-convention: Beacon Convention']],
    [
      'the words in another order, with the organ',
      'Recalling the Lighthouse Union Convention on Beacons,',
      [
        'treaty/beacon-convention: Lighthouse Union Convention on Beacons',
        'org/lighthouse-union: Lighthouse Union',
      ],
    ],
    [
      'a contiguous date, which is in the span',
      'Recalling the Convention on Beacons of 4 May 1999 and its aims,',
      ['treaty/beacon-convention: Convention on Beacons of 4 May 1999'],
    ],
    [
      'an acronym in its own case only',
      'Noting that the LHU, unlike lhu, is a name,',
      ['org/lighthouse-union: LHU'],
    ],
    ['a state, not its homonym in lower case', 'Noting Chad and a chad,', ['state/chad: Chad']],
  ])('finds %s', (_, paragraph, expected) => {
    expect(mentioned(resolution(paragraph))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'a nested organ',
      "Rappelant l'Assemblée générale des Nations Unies,",
      ['org/unga: Assemblée générale des Nations Unies', 'org/un: Nations Unies'],
    ],
    [
      'a name behind an elision and a typographic apostrophe',
      'Rappelant l’Union des phares (UDP),',
      ['org/lighthouse-union: Union des phares', 'org/lighthouse-union: UDP'],
    ],
  ])('finds %s in French', (_, paragraph, expected) => {
    expect(mentioned(résolution(paragraph))).toEqual(expected);
  });
});

describe('one name, several entries', () => {
  it('takes the one whose years follow', () => {
    const found = mentioned(resolution('Recalling the Group of Lamp Experts (2009-2010),'));
    expect(found).toEqual([expect.stringMatching(/^wg\/lamp-experts-2009: /)]);
  });

  it('takes the one whose founding resolution the paragraph names', () => {
    const found = mentioned(resolution('Recalling the Group of Lamp Experts and its resolution 58/1,'));
    expect(found.map((line) => line.split(':')[0])).toContain('wg/lamp-experts-2004');
  });

  it('does not guess where nothing tells', () => {
    const ids = read(resolution('Recalling the Group of Lamp Experts,')).entities.map((entity) => entity.id);
    expect(ids).not.toContain('wg/lamp-experts-2004');
    expect(ids).not.toContain('wg/lamp-experts-2009');
  });
});

describe('names by grammar', () => {
  it.each<[string, string, string]>([
    [
      'an English treaty, over its small words',
      resolution('Recalling the Nairobi Agreement on the Painting of Lighthouses at Sea, and its annex,'),
      'treaty/nairobi-agreement-on-the-painting-of-lighthouses-at-sea',
    ],
    [
      'a French treaty, up to its date',
      résolution('Rappelant la Convention relative au balisage des estuaires du 3 mai 1988,'),
      'treaty/convention-relative-au-balisage-des-estuaires',
    ],
    [
      'a French body, up to the verb',
      résolution('Notant que la Commission des feux côtiers tiendra une session,'),
      'org/commission-des-feux-cotiers',
    ],
    [
      'an agreement named by its place',
      résolution("Rappelant que l'accord de Brest a été signé,"),
      'treaty/accord-de-brest',
    ],
  ])('finds %s', (_, text, id) => {
    const entity = read(text).entities.find((each) => each.id === id);
    expect(
      entity,
      read(text)
        .entities.map((each) => each.id)
        .join(', '),
    ).toMatchObject({ known: false });
  });

  it.each<[string, string, string]>([
    [
      'a number inside a name',
      resolution('Recalling the Declaration on the Keeping of Lamp 10 of the Northern Row, and its annex,'),
      'doc/declaration-on-the-keeping-of-lamp-10-of-the-northern-row',
    ],
    [
      'words joined by a comma and "and" before the noun',
      resolution('Noting the work of the Signals, Fog and Tides Department,'),
      'org/signals-fog-and-tides-department',
    ],
    [
      'a slash inside a name',
      resolution('Noting the Joint Programme on Lamps/Buoys, and its work,'),
      'programme/joint-programme-on-lamps-buoys',
    ],
    [
      'a French body, up to a verb in the present with its object',
      résolution('Notant que le Secrétariat maritime examine la demande,'),
      'org/secretariat-maritime',
    ],
    [
      'a French treaty, by what it created',
      résolution("Rappelant la Convention créant l'Office des brumes, et la suite,"),
      'treaty/convention-creant-l-office-des-brumes',
    ],
  ])('goes over %s', (_, text, id) => {
    expect(read(text).entities.map((each) => each.id)).toContain(id);
  });

  it.each([
    [
      'a noun that only describes the next',
      'Noting that Mission Support and a Programme Management Officer act,',
    ],
    ['a class', 'Noting International Agreements without reference to a Main Committee,'],
  ])('takes %s for no name', (_, paragraph) => {
    expect(mentioned(resolution(paragraph))).toEqual([]);
  });

  it('does not go on behind the short name of a body named before', () => {
    const found = mentioned(
      résolution("Rappelant l'Union des phares et les rapports de l'Union sur les efforts entrepris,"),
    );
    expect(found.join()).not.toContain('efforts');
  });

  it('takes a generic plural for no name', () => {
    expect(
      mentioned(resolution('Inviting national committees and regional organizations to attend,')),
    ).toEqual([]);
  });
});

describe('what the text itself defines', () => {
  it('takes an acronym for what it abbreviates, everywhere', () => {
    const found = mentioned(
      resolution('Recalling the Office for Coastal Lights (OCL),', '1. Invites the OCL to report;'),
    );
    expect(found.filter((line) => line.startsWith('org/office-for-coastal-lights: OCL'))).toHaveLength(2);
  });

  it('takes a short title for its treaty', () => {
    const found = mentioned(
      résolution(
        'Rappelant la Convention sur les lampes (« la Convention »),',
        '1. Demande le respect de la Convention ;',
      ),
    );
    expect(found.filter((line) => line === 'treaty/lamp-convention: Convention')).toHaveLength(2);
  });
});

describe('references back', () => {
  it('takes "that Committee" for the last committee named', () => {
    const found = mentioned(
      resolution('Recalling the Special Committee on Lamps, and welcoming the work of that Committee,'),
    );
    expect(found.at(-1)).toBe('wg/special-committee-on-lamps: that Committee');
  });

  it('takes a demonstrative in French with its noun', () => {
    const found = mentioned(
      résolution('Rappelant la Convention sur les lampes, et soulignant que cette convention est utile,'),
    );
    expect(found.at(-1)).toBe('treaty/lamp-convention: cette convention');
  });
});

describe('editions', () => {
  it('tells the edition from the series, in both languages', () => {
    for (const text of [
      resolution('Recalling the 17th Harbour Forum,'),
      résolution('Rappelant le 17e Forum des ports,'),
      résolution('Rappelant le 17<sup>e</sup> Forum des ports,'),
    ]) {
      expect(read(text).entities.map((entity) => entity.id)).toContain('meeting/harbour-forum-17');
    }
  });
});

describe('ordinals', () => {
  it('reads an ordinal of several words whole', () => {
    for (const text of [
      resolution('Recalling the twenty-first Harbour Forum,'),
      résolution('Rappelant le vingt et unième Forum des ports,'),
    ]) {
      expect(read(text).entities.map((entity) => entity.id)).toContain('meeting/harbour-forum-21');
    }
  });

  it('takes no article for a Roman numeral', () => {
    const ids = read(résolution('Le Forum des ports est ouvert.')).entities.map((entity) => entity.id);
    expect(ids.filter((id) => id.startsWith('meeting/harbour-forum-'))).toEqual([]);
  });

  it('gives the session to the body itself, not to the one in its name', () => {
    const text = 'Recalling the Council of the Lighthouse Union, at its thirty-second session, and its work,';
    expect(mentioned(resolution(text)).join('\n')).toMatch(
      /meeting\/council-of-the-lighthouse-union-session-32: thirty-second session/,
    );
  });
});

describe('aliases', () => {
  it('keeps an acronym that begins like a word that leads to one', () => {
    const found = mentioned(resolution('Recalling the Lighthouse Union (ASBO), and noting that ASBO acts,'));
    expect(found.filter((line) => line === 'org/lighthouse-union: ASBO')).toHaveLength(2);
  });
});

describe('without an authority file', () => {
  const bare = (text: string) =>
    extract(text, { file: 'test.txt', authority: compileAuthority([]) }).entities;

  it.each([
    ['en', resolution('Recalling that Norway wrote to the Secretary-General of the United Nations,')],
    ['fr', résolution("Rappelant que la Norvège a écrit au Secrétaire général de l'ONU,")],
  ])('knows states and the organs of numbered series (%s)', (_, text) => {
    const found = bare(text).map(({ id, known }) => `${id} ${known}`);
    expect(found).toEqual(
      expect.arrayContaining(['state/norway false', 'org/un-secretary-general false', 'org/un false']),
    );
  });

  it('leaves a name to the entry of the file that has it', () => {
    const own = {
      id: 'state/norge',
      kind: 'State',
      names: { en: [{ text: 'Norway', type: 'full' }] },
    } as const;
    const text = resolution('Recalling that Norway wrote to all,');
    const { entities } = extract(text, { file: 'test.txt', authority: compileAuthority([own]) });
    expect(entities.map(({ id }) => id)).toContain('state/norge');
  });
});

describe('what a text calls itself', () => {
  it('is no other treaty: "the Convention" in a convention', () => {
    const text =
      'Lamp Convention\n\nThe Parties have agreed as follows:\n\nThe Beacon Convention remains in force. Nothing in the Convention affects it.';
    expect(mentioned(text)).toEqual(['treaty/beacon-convention: Beacon Convention']);
  });

  it('is the body whose report it is: "the Committee" in the report of a committee', () => {
    const text =
      'Report of the Buoys Committee on its tenth session\n\n1. The Rules Committee of the Lighthouse Union sent a letter.\n\n2. The Committee thanked it.';
    expect(mentioned(text)).toContain('org/buoys-committee: Committee');
  });
});

describe('short names', () => {
  it('takes a treaty by its year, once the text has named it', () => {
    const text = resolution('Recalling the Convention on Beacons, and the 1999 Convention,');
    expect(mentioned(text).at(-1)).toBe('treaty/beacon-convention: 1999 Convention');
  });

  it('takes, of several names that begin alike, the one that stood last', () => {
    const found = mentioned(
      resolution(
        'Noting the Advisory Committee on Lamps and the work of the Advisory Committee,',
        'Noting the Advisory Committee on Buoys and the work of the Advisory Committee,',
      ),
    ).filter((line) => line.endsWith(': Advisory Committee'));
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'org/advisory-committee-on-lamps',
      'org/advisory-committee-on-buoys',
    ]);
  });

  it('does not take a department for its division', () => {
    const text = resolution(
      'Noting the Lamp Division of the Department of Harbours, and the Department of Harbours,',
    );
    expect(mentioned(text).at(-1)).toBe('org/department-of-harbours: Department of Harbours');
  });

  it('takes the secretariat of a treaty for a body of its own', () => {
    const text = résolution('Prie le secrétariat de la Convention sur les balises de répondre,');
    expect(mentioned(text)[0]).toBe(
      'org/secretariat-of-beacon-convention: secrétariat de la Convention sur les balises',
    );
  });

  it('takes the subject of a numbered recommendation whole, commas and all', () => {
    const text = résolution(
      "Rappelant la Recommandation n° 15 concernant la pose, l'entretien et le retrait des balises adoptée en 1953,",
    );
    expect(mentioned(text)[0]).toMatch(/: Recommandation n° 15 concernant .* balises$/);
  });

  it('does not give the subject of a convention to its council', () => {
    const ids = read(
      résolution('Rappelant la Convention du Conseil des Ports sur les fanaux et la suite,'),
    ).entities.map((each) => each.id);
    expect(ids).not.toContain('org/conseil-des-ports-sur-les-fanaux');
  });

  it('gives a session to the conference that met', () => {
    const text = résolution(
      'Le Forum des ports, convoqué par des villes, et réuni à Brest, s’étant réunie en sa douzième session,',
    );
    expect(mentioned(text).at(-1)).toBe('meeting/harbour-forum-session-12: douzième session');
  });

  it.each<[string, string, string]>([
    [
      'en',
      'Noting the Agreement on Fog Horns and Article 8 of the Charter of Buoys,',
      'Agreement on Fog Horns',
    ],
    [
      'en',
      'Noting the Protocol amending the Fog Horns Agreement, done at Brest,',
      'Protocol amending the Fog Horns Agreement',
    ],
    [
      'fr',
      'Saluant le Groupe de travail sur les feux concernant les bouées,',
      'Groupe de travail sur les feux',
    ],
    [
      'fr',
      'Saluant le Groupe de contact pour les phares en vue de trouver un accord,',
      'Groupe de contact pour les phares',
    ],
    ['fr', 'Saluant la Ligue de pilotes légers au-dessus des phares,', 'Ligue de pilotes légers'],
    ['en', 'Welcoming the Special Lamp Committee in Brest as a host,', 'Special Lamp Committee'],
    ['en', 'Noting the paper of the Lamp Secretariat on fog,', 'Lamp Secretariat'],
    ['en', 'Recalling the 20 June 2011 Agreement on Lamps, and light,', '20 June 2011 Agreement on Lamps'],
    ['en', 'Thanking the High-level Panel on Lamps, whose work', 'High-level Panel on Lamps'],
    [
      'en',
      'Noting the Agreement between the Lamp Office and the Wick Office and the Convention on Fog,',
      'Agreement between the Lamp Office and the Wick Office',
    ],
    [
      'en',
      'Noting the Agreement on Lamps regarding the Headquarters of the Lamp Office,',
      'Agreement on Lamps regarding the Headquarters of the Lamp Office',
    ],
    [
      'en',
      'Thanking the Working Group on the relation between lamps and light for its work, and',
      'Working Group on the relation between lamps and light for its work',
    ],
    ['en', 'Thanking the Working Group on fog, lamps and light,', 'Working Group on fog'],
    ['en', 'Recalling the Final Document of the Fog Conference,', 'Final Document of the Fog Conference'],
    ['en', 'Welcoming the 10-Year Framework of Lamps,', '10-Year Framework of Lamps'],
    ['fr', "Saluant le Groupe des Lanternes avec l'appui de tous,", 'Groupe des Lanternes'],
    ['fr', 'Invitant le Groupe des Lanternes à une réunion,', 'Groupe des Lanternes'],
    [
      'fr',
      "Rappelant l'Accord quadripartite sur les balises, signé à Brest,",
      'Accord quadripartite sur les balises',
    ],
  ])('ends a name where the sentence goes on (%s: %s)', (language, paragraph, expected) => {
    const text = language === 'en' ? resolution(paragraph) : résolution(paragraph);
    expect(mentioned(text)[0]?.split(': ')[1]).toBe(expected);
  });

  it('gives no name to one of the committees of a body, nor a body to an indefinite article', () => {
    const text = resolution('Noting the Lamp Office, an Office, and a Committee of the Lighthouse Union,');
    expect(mentioned(text)).toEqual([
      'org/lamp-office: Lamp Office',
      'org/lighthouse-union: Lighthouse Union',
    ]);
  });

  it('takes the words in the middle of a name for its short form', () => {
    const text = resolution(
      'Noting the Northern Ports Lamp Committee on the Effects of Fog, and urging the Lamp Committee to act,',
    );
    expect(mentioned(text).at(-1)).toBe(
      'org/northern-ports-lamp-committee-on-the-effects-of-fog: Lamp Committee',
    );
  });
});
