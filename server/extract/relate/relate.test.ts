import { describe, expect, it } from 'vitest';
import { read, related, resolution, résolution } from '../testing.js';

const SELF = 'A/RES/74/300';
const MOI = 'S/RES/2500(2019)';

describe('establishes', () => {
  it.each<[string, string, string[]]>([
    [
      'what the text decides',
      resolution('1. Decides to establish a working group on lamps of up to 25 participants;'),
      [`${SELF} ESTABLISHES wg/working-group-on-lamps-a-res-74-300 done`],
    ],
    [
      'a body that opens with the name of another, by its own noun',
      resolution('1. Decides to establish a Lighthouse Union committee to oversee the lamps;'),
      [`${SELF} ESTABLISHES wg/lighthouse-union-committee-a-res-74-300 done`],
    ],
    [
      'what the text only intends, as proposed',
      resolution('1. Intends to create a working group on lamps;'),
      [`${SELF} ESTABLISHES wg/working-group-on-lamps-a-res-74-300 proposed`],
    ],
    [
      'what a French text only intends, as proposed',
      résolution('1. Entend créer un comité des phares ;'),
      [`${MOI} ESTABLISHES wg/comite-des-phares-s-res-2500-2019 proposed`],
    ],
    [
      'what stands behind an insertion',
      résolution('1. Décide de créer, conformément à son règlement intérieur, un comité des phares ;'),
      [`${MOI} ESTABLISHES wg/comite-des-phares-s-res-2500-2019 done`],
    ],
    [
      'what is only asked for, as proposed',
      resolution('1. Requests the Lighthouse Union to establish a task force on beacons;'),
      [`${SELF} ESTABLISHES wg/task-force-on-beacons-a-res-74-300 proposed`],
    ],
    [
      'what another resolution established, from that resolution',
      resolution('Recalling resolution 58/1 of 8 December 2003 establishing the Group of Lamp Experts,'),
      ['A/RES/58/1 ESTABLISHES wg/lamp-experts-2004 done'],
    ],
    [
      'a body named by its source',
      résolution('Saluant les travaux du Comité créé par la résolution 1267 (1999),'),
      ['S/RES/1267(1999) ESTABLISHES wg/committee-s-res-1267-1999 done'],
    ],
    [
      'the same body in English',
      resolution(
        'Noting the work of the Committee established pursuant to Security Council resolution 1267 (1999),',
      ),
      ['S/RES/1267(1999) ESTABLISHES wg/committee-s-res-1267-1999 done'],
    ],
    [
      'a creation by somebody named, inside commas',
      résolution(
        "Saluant la création, par la résolution 58/1 de l'Assemblée générale, d'un groupe de travail sur les feux,",
      ),
      [expect.stringMatching(/^A\/RES\/58\/1 ESTABLISHES wg\/.*groupe-de-travail-sur-les-feux.* done$/)],
    ],
    [
      'what stands behind adverbs and complements',
      résolution('1. Décide de constituer immédiatement sous son autorité un groupe de gardiens de phare ;'),
      [expect.stringMatching(/^S\/RES\/2500\(2019\) ESTABLISHES wg\/groupe-de-gardiens-de-phare.* done$/)],
    ],
    [
      'what is established by being said so',
      resolution('1. Decides that a working group on lamps shall be established;'),
      [`${SELF} ESTABLISHES wg/working-group-on-lamps-a-res-74-300 done`],
    ],
    [
      'what it decides to recommend, as proposed',
      resolution('1. Decides to recommend that a working group on lamps be established;'),
      [`${SELF} ESTABLISHES wg/working-group-on-lamps-a-res-74-300 proposed`],
    ],
    [
      'what an act behind "et" creates',
      résolution("1. Prie l'Union des phares d'y veiller et décide de créer un comité des phares ;"),
      [`${MOI} ESTABLISHES wg/comite-des-phares-s-res-2500-2019 done`],
    ],
    [
      'what a paragraph of the text creates, by that paragraph',
      résolution(
        '1. Décide que le Comité créé par le paragraphe 2 ci-dessous se réunira ;',
        '2. Décide de créer un comité ;',
      ),
      [
        `${MOI} ESTABLISHES wg/comite-s-res-2500-2019 done`,
        `${MOI} ESTABLISHES wg/comite-s-res-2500-2019 done`,
      ],
    ],
    [
      'what an organ established in a resolution, from the resolution',
      resolution(
        'Noting that the General Assembly, in its resolution 58/1, decided to establish a working group on lamps,',
      ),
      [expect.stringMatching(/^A\/RES\/58\/1 ESTABLISHES wg\/working-group-on-lamps.* done$/)],
    ],
    [
      'a body whose name in the register says what created it',
      resolution('Noting the work of the Panel established by resolution 58/1 concerning Wicks,'),
      ['A/RES/58/1 ESTABLISHES wg/wick-panel done'],
    ],
    [
      'what a relative clause says an organ created, and not the organ',
      résolution(
        'Saluant la Commission des balises (CB), que le Conseil de sécurité a créée par sa résolution 350 (1974),',
      ),
      [expect.stringMatching(/^S\/RES\/350\(1974\) ESTABLISHES .*commission-des-balises.* done$/)],
    ],
    [
      'what was created in a year, by an organ in its resolution',
      resolution(
        'Noting that the Beacon Fund (BF), which was established in 1997 by the General Assembly in its resolution 52/12, grows,',
      ),
      ['A/RES/52/12 ESTABLISHES org/beacon-fund done'],
    ],
    [
      'a creation pursuant to a paragraph of a resolution',
      resolution(
        'Recalling the creation, pursuant to paragraph 6 of resolution 58/1 of 8 December 2003, of a working group on lamps,',
      ),
      [expect.stringMatching(/^A\/RES\/58\/1 ESTABLISHES wg\/working-group-on-lamps.* done$/)],
    ],
    [
      'the body to which a paragraph of the text refers, not another of that noun',
      résolution(
        'Saluant les travaux du Comité créé par la résolution 1267 (1999),',
        '1. Décide de créer un comité des phares ;',
        '2. Prie le Comité créé en application du paragraphe 1 de la présente résolution de se réunir ;',
      ),
      [
        'S/RES/1267(1999) ESTABLISHES wg/committee-s-res-1267-1999 done',
        `${MOI} ESTABLISHES wg/comite-des-phares-s-res-2500-2019 done`,
        `${MOI} ESTABLISHES wg/comite-des-phares-s-res-2500-2019 done`,
      ],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(related(text, 'ESTABLISHES')).toEqual(expected);
  });

  it.each<[string, string]>([
    ['the parties hereby establish', 'Article 5\n\nThe Parties hereby establish a Joint Committee on Lamps.'],
    [
      'the parties shall set up',
      'Article 5\n\nThe Contracting Parties shall set up a Joint Committee on Lamps.',
    ],
  ])('finds what %s, by the treaty', (_, article) => {
    const treaty = `Convention on Harbours\n\nThe Parties to this Convention,\n\nHave agreed as follows:\n\n${article}\n`;
    expect(related(treaty, 'ESTABLISHES')).toEqual([
      expect.stringMatching(/^treaty\/convention-on-harbours ESTABLISHES .*joint-committee-on-lamps.* done$/),
    ]);
  });

  it.each<[string, string]>([
    ['national bodies in the plural', resolution('1. Encourages States to establish national committees;')],
    ['a principle', resolution('1. Decides to establish the principle of equal light;')],
    ['a creation without a source', resolution('Welcoming the newly established Office for Lamps,')],
    [
      'the founding treaty of an organization',
      resolution('1. Urges States to respect the Agreement Establishing the Lighthouse Union;'),
    ],
    [
      'a body until which something lasts',
      resolution(
        '1. Decides to extend the term of the envoy until the establishment of a working group on lamps;',
      ),
    ],
    ['a framework', resolution('1. Decides to establish a framework for lamps;')],
    [
      'a class of bodies',
      resolution('1. Requests the Union to work with other groups of experts established by the Council;'),
    ],
    [
      'what stands before a mandate that was created',
      résolution('Saluant le mandat de la Mission des feux, établi par la résolution 1542 (2004),'),
    ],
    [
      'a body with which another thing is named',
      resolution('Noting the Secretariat and the mandate established in resolution 58/1 of 8 December 2003,'),
    ],
    [
      'a register’s name behind what was convened',
      resolution(
        'Noting the event on the Millennium Development Goals convened by the President of the General Assembly,',
      ),
    ],
    ['a place where a body sits', resolution('Noting the Lamp Unit, established in the Secretariat,')],
  ])('does not take %s for a body created', (_, text) => {
    expect(related(text, 'ESTABLISHES')).toEqual([]);
  });
});

describe('encourages ratification of', () => {
  it.each<[string, string, string[]]>([
    [
      'a call to become party',
      resolution(
        '1. Calls upon States that have not yet done so to become parties to the Convention on Beacons;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'what a later verb urges, behind what is only to be told of',
      resolution(
        '1. Requests States to inform the Secretary-General of their lamps, and urges the ratification of the Convention on Beacons;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'what is to be promoted beside telling',
      resolution(
        '1. Encourages States to share information and promote ratification of the Convention on Beacons;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'what is to be promoted beside telling, in French',
      résolution(
        '1. Encourage les États à communiquer leurs lois et à promouvoir la ratification de la Convention sur les balises ;',
      ),
      [`${MOI} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'not what efforts to promote it are told of',
      resolution(
        '1. Requests States to report on efforts to encourage and promote ratification of the Convention on Beacons;',
      ),
      [],
    ],
    [
      'each treaty of a list',
      résolution(
        '1. Invite les États à ratifier la Convention sur les lampes et la Convention sur les balises ;',
      ),
      [
        `${MOI} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${MOI} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ],
    ],
    [
      'an example of instruments',
      résolution(
        '1. Encourage les États à adhérer aux instruments internationaux existants, notamment la Convention sur les lampes ;',
      ),
      [`${MOI} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`],
    ],
    [
      'a treaty named before the verb, by its pronoun',
      résolution('1. Demande aux États qui ont signé la Convention sur les lampes de la ratifier ;'),
      [`${MOI} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`],
    ],
    [
      'a call by a participle inside a clause of another act',
      resolution(
        'Welcoming the Convention on Beacons, encouraging all States that have not yet done so to accede to it,',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'what another instrument calls for, from that instrument',
      resolution('Recalling resolution 58/1, in which it urged States to ratify the Convention on Beacons,'),
      [`A/RES/58/1 ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'each treaty of a list with years, numbers and complements',
      resolution(
        '1. Urges States to ratify the Convention on Lamps and the Protocol thereto, the Unheard Convention, 1930 (No. 29), as well as the Convention on Beacons;',
      ),
      expect.arrayContaining([
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ]) as string[],
    ],
    [
      'all that a plural pronoun stands for',
      resolution(
        '1. Urges parties to the Convention on Lamps and the Convention on Beacons to apply them, and calls upon States that have not done so to consider ratifying them;',
      ),
      [
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ],
    ],
    [
      'a noun with what goes with it',
      resolution('1. Calls for the early ratification and full implementation of the Convention on Beacons;'),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'the treaties with which the paragraphs behind a colon begin',
      resolution(
        '1. Urges States to consider acceding to:',
        '(a) The Convention on Lamps;',
        '(b) The Convention on Beacons;',
      ),
      [
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ],
    ],
    [
      'what States that have not are urged to do, the call behind them',
      resolution(
        '1. Notes the matter. States that have not yet ratified the Convention on Beacons are urged to do so;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'the treaties that a plural stands for',
      résolution(
        '1. Rappelle la Convention sur les lampes et la Convention sur les balises, et prie les États de ratifier ces instruments ;',
      ),
      [
        `${MOI} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${MOI} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ],
    ],
    [
      'the treaty that has the gender of the pronoun',
      résolution(
        '1. Salue le Protocole des rades, annexé à la Convention sur les balises, et prie les États de le ratifier ;',
      ),
      [`${MOI} ENCOURAGES_RATIFICATION_OF treaty/protocole-des-rades`],
    ],
    [
      'examples of what States have not ratified',
      resolution(
        '1. Calls upon States that have not yet ratified the relevant conventions, such as the Convention on Lamps and the Convention on Beacons, to do so;',
      ),
      [
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`,
        `${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`,
      ],
    ],
    [
      'the treaty over what parties to it are called upon to do',
      resolution(
        '1. Urges States to consider ratifying or acceding to, and States parties to implement, as a matter of priority, all the provisions of the Convention on Beacons;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/beacon-convention`],
    ],
    [
      'a call behind a treaty that only ends the clause before',
      resolution(
        '1. Urges States to respect the Convention on Lamps, also urges States to ratify the Convention on Lamps;',
      ),
      [`${SELF} ENCOURAGES_RATIFICATION_OF treaty/lamp-convention`],
    ],
    [
      'what another resolution called for behind what it adopted, from that resolution',
      resolution(
        'Recalling resolution 58/1, by which it adopted the Convention on Beacons and called upon all States to ratify the Convention on Beacons,',
      ),
      ['A/RES/58/1 ENCOURAGES_RATIFICATION_OF treaty/beacon-convention'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      'protocols that it does not name',
      resolution('1. Urges States to ratify the protocols to the Convention on Beacons;'),
    ],
    ['what States have done', resolution('Welcoming that Peru has ratified the Convention on Beacons,')],
    [
      'parties that exist',
      resolution('1. Calls upon States parties to the Convention on Beacons to paint them;'),
    ],
    [
      'adherence to what a treaty is only named for',
      résolution(
        "1. Approuve le calendrier d'application de la Convention sur les lampes et demande aux parties d'y adhérer ;",
      ),
    ],
    [
      'respect for a part of it',
      resolution('1. Urges States to show their adherence to article 5 of the Convention on Beacons;'),
    ],
    [
      'a circumstance',
      resolution('1. Urges States, when ratifying the Convention on Beacons, to make no reservation;'),
    ],
  ])('does not take %s for a call', (_, text) => {
    expect(related(text, 'ENCOURAGES_RATIFICATION_OF')).toEqual([]);
  });
});

describe('the other relations', () => {
  it.each<[string, string, string, string[]]>([
    [
      'ADOPTED_BY',
      'the organ of a resolution, by its list',
      resolution('Recalling Security Council resolutions 1267 (1999) and 1989 (2011),'),
      [
        `${SELF} ADOPTED_BY org/unga`,
        'S/RES/1267(1999) ADOPTED_BY org/unsc',
        'S/RES/1989(2011) ADOPTED_BY org/unsc',
      ],
    ],
    [
      'PART_OF',
      'an organ inside its name',
      résolution("Rappelant l'Assemblée générale des Nations Unies,"),
      ['org/unga PART_OF org/un'],
    ],
    [
      'SUPPLEMENTS',
      'a protocol by its possessive',
      resolution('Recalling the Convention on Beacons and its Additional Protocol on Buoys,'),
      ['treaty/additional-protocol-on-buoys SUPPLEMENTS treaty/beacon-convention'],
    ],
    [
      'RESERVES_ON',
      'a delegation, with the paragraph',
      résolution(
        '1. Décide de rester saisi ;',
        '* La délégation du Tchad a exprimé des réserves sur le paragraphe 1.',
      ),
      [`state/chad RESERVES_ON ${MOI}`],
    ],
    [
      'DRAFTS',
      'a committee charged with writing',
      résolution("Saluant le Comité spécial des lampes chargé d'élaborer la Convention sur les lampes,"),
      [
        'wg/comite-special-des-lampes-charge-d-elaborer-la-convention-sur-les-lampes DRAFTS treaty/lamp-convention',
      ],
    ],
    [
      'ENDORSES',
      'what the text makes its own',
      resolution('1. Endorses the Harbour Declaration on Lamps;'),
      [`${SELF} ENDORSES doc/harbour-declaration-on-lamps`],
    ],
    [
      'ADOPTED_BY',
      'what a resolution adopted, not the resolution alone',
      resolution('Recalling resolution 58/1, by which it adopted the Convention on Beacons,'),
      [
        `${SELF} ADOPTED_BY org/unga`,
        'A/RES/58/1 ADOPTED_BY org/unga',
        'treaty/beacon-convention ADOPTED_BY org/unga',
      ],
    ],
    [
      'ENDORSES',
      'by the resolution of an organ',
      resolution(
        'Recalling the Harbour Declaration on Lamps, endorsed by the General Assembly in its resolution 58/1,',
      ),
      ['A/RES/58/1 ENDORSES doc/harbour-declaration-on-lamps'],
    ],
    [
      'ENDORSES',
      'only what stands right before',
      resolution(
        'Recalling the Harbour Declaration on Lamps and the use of funds approved by the General Assembly,',
      ),
      [],
    ],
    [
      'AMENDS',
      'what is modified by another',
      résolution('Rappelant sa résolution 1452 (2002), modifiée par la résolution 1735 (2006),'),
      ['S/RES/1735(2006) AMENDS S/RES/1452(2002)'],
    ],
    [
      'DRAFTS',
      'an author behind the work',
      resolution('Noting the report (A/58/4) by the Lighthouse Union,'),
      ['org/lighthouse-union DRAFTS A/58/4'],
    ],
    [
      'DRAFTS',
      'its author, not to whom it goes',
      résolution(
        "Prenant note de la lettre, en date du 3 mai 1992, adressée au Président du Conseil de sécurité par le Représentant permanent du Tchad auprès de l'Organisation des Nations Unies, et de la lettre du Secrétaire général au Président du Conseil de sécurité, en date du 4 mai 1992,",
      ),
      ['org/un-secretary-general DRAFTS doc/letter-org-un-secretary-general-1992-05-04'],
    ],
    [
      'PART_OF',
      'no operation of which the name says whose it is',
      résolution("Rappelant la création de l'Opération des Nations Unies au Burundi,"),
      [],
    ],
    [
      'ORGANIZED_BY',
      'organizers in a list',
      resolution(
        'Recalling the 17th Harbour Forum, organized by the Lighthouse Union and the United Nations,',
      ),
      [
        'meeting/harbour-forum-17 ORGANIZED_BY org/lighthouse-union',
        'meeting/harbour-forum-17 ORGANIZED_BY org/un',
      ],
    ],
  ])('%s: %s', (type, _, text, expected) => {
    expect(related(text, type)).toEqual(expected);
  });

  it('gives a citation the act that governs it, and one assertion a place', () => {
    const text = resolution(
      'Recalling the Convention on Beacons,',
      '1. Urges States to respect the Convention on Beacons;',
    );
    const cites = read(text).relations.filter((relation) => relation.type === 'CITES');
    expect(cites.map((relation) => relation.stance)).toEqual(['recalls', 'urges']);
    expect(cites.map((relation) => text.slice(relation.evidence.start, relation.evidence.end))).toEqual([
      'Convention on Beacons',
      'Convention on Beacons',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'a participle that addresses somebody',
      resolution(
        'Welcoming the Convention on Beacons, encouraging all parties to apply the Convention on Lamps,',
      ),
      ['welcomes', 'encourages'],
    ],
    [
      'none where it qualifies what is recalled',
      resolution('Recalling the Convention on Beacons, calling on States to apply the Convention on Lamps,'),
      ['recalls', 'recalls'],
    ],
    [
      '"calls upon" behind a comma',
      resolution('1. Recalls the Convention on Beacons, calls upon States to apply the Convention on Lamps;'),
      ['recalls', 'calls upon'],
    ],
    [
      'a false friend behind "et, à cet égard,"',
      résolution(
        '1. Souligne la Convention sur les balises et, à cet égard, demande aux États de respecter la Convention sur les lampes ;',
      ),
      ['emphasizes', 'calls upon'],
    ],
    [
      'what stands behind "et se félicite de"',
      résolution(
        '1. Rappelle la Convention sur les balises et se félicite de la Convention sur les lampes ;',
      ),
      ['recalls', 'welcomes'],
    ],
  ])('reads the act of %s', (_, text, expected) => {
    const cites = read(text).relations.filter((relation) => relation.type === 'CITES');
    expect(cites.map((relation) => relation.stance)).toEqual(expected);
  });

  it('knows the paragraphs of a reservation', () => {
    const text = résolution(
      '1. Décide de rester saisi ;',
      "* La délégation du Tchad a exprimé des réserves sur l'alinéa 11 et le paragraphe 1.",
    );
    expect(read(text).relations.find((relation) => relation.type === 'RESERVES_ON')?.paragraphs).toEqual([
      '11',
      '1',
    ]);
  });
});

describe('a page with several resolutions', () => {
  it('gives each what it states', () => {
    const page =
      '90/1. Lamps\n\nThe General Assembly,\n\nRecalling its resolution 80/5,\n\n1. Decides to remain seized of the matter.\n\n90/2. Bells\n\nThe General Assembly,\n\nRecalling its resolution 80/6,\n\n1. Decides to remain seized of the matter.';
    const cites = related(page, 'CITES');
    expect(cites).toContain('A/RES/90/1 CITES A/RES/80/5');
    expect(cites).toContain('A/RES/90/2 CITES A/RES/80/6');
    expect(cites).not.toContain('A/RES/90/1 CITES A/RES/80/6');
  });
});

describe('bodies that a pronoun stands for', () => {
  it('are not the organ named before them', () => {
    const text = résolution(
      '1. Demande aux comités du Conseil de sécurité, y compris ceux créés en application des résolutions 751 (1992) et 1132 (1997), de revoir leurs directives;',
    );
    expect(related(text, 'ESTABLISHES')).toEqual([]);
  });
});

describe('a body is no part', () => {
  const parts = (text: string) =>
    read(text)
      .relations.filter((relation) => relation.rule === 'part-of:genitive')
      .map((relation) => `${relation.source} PART_OF ${relation.target}`);

  it.each([
    [
      'of what it adopts',
      resolution(
        'Welcoming the adoption by the General Assembly of the 2030 Agenda for Sustainable Development,',
      ),
    ],
    [
      'of what it adopts, in French',
      résolution(
        "Saluant l'adoption par l'Assemblée générale du Programme de développement durable à l'horizon 2030,",
      ),
    ],
    [
      'where another group deals with improvements to it',
      resolution(
        'Noting the report of the Working Group on Improvements to the Lighthouse Forum within the Economic and Social Council,',
      ),
    ],
  ])('%s', (_name, text) => {
    expect(parts(text)).toEqual([]);
  });

  it('but stays one where a report is by it', () => {
    const text = resolution(
      'Noting the report by the Buoy Committee within the Economic and Social Council,',
    );
    expect(parts(text)).toEqual(['org/buoy-committee PART_OF org/ecosoc']);
  });

  it('but its organ is one where an apposition says so', () => {
    const text = resolution(
      'Recalling the Governing Council of UN-Habitat, a subsidiary body of the General Assembly,',
    );
    expect(parts(text)).toEqual(['org/un-habitat-governing-council PART_OF org/unga']);
  });
});

describe('the words between', () => {
  it.each<[string, string, string[]]>([
    [
      'leave a participle to the treaty named last',
      resolution(
        'Recalling the Convention on Beacons annexed to the protocol amending the Convention on Lamps,',
      ),
      ['AMENDS'],
    ],
    [
      'leave a participle to the verb before it',
      resolution(
        '1. Invites the Parties to the Convention on Beacons to consider revising the Convention on Buoys;',
      ),
      ['AMENDS'],
    ],
    [
      'tell the setting of a negotiation from its object',
      resolution(
        '1. Asks the Economic and Social Council to negotiate within the framework of the Convention on Buoys;',
      ),
      ['DRAFTS'],
    ],
  ])('%s', (_name, text, types) => {
    expect(related(text, ...types)).toEqual([]);
  });

  it('give additional protocols to the treaty before them, other protocols not', () => {
    const text = résolution(
      'Rappelant la Convention sur les bouées et les Protocoles additionnels y relatifs,',
      'Rappelant la Convention sur les phares et le Protocole de Brest,',
    );
    const found = related(text, 'SUPPLEMENTS');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('bouees');
  });

  it('say what a resolution endorsed where it stands before', () => {
    const text = résolution(
      "Rappelant la résolution 58/1 de l'Assemblée générale, que le Conseil de sécurité a fait sienne dans sa résolution 365 (1974),",
    );
    expect(related(text, 'ENDORSES')).toEqual(['S/RES/365(1974) ENDORSES A/RES/58/1']);
  });

  it('establish only what agrees in number', () => {
    const text = résolution(
      "Saluant l'initiative des gardiens des comités créés par la résolution 864 (1993),",
      "Saluant le Comité des quais et le Groupe d'experts créés par la résolution 1533 (2004),",
    );
    const found = related(text, 'ESTABLISHES');
    expect(found.filter((line) => line.startsWith('S/RES/864'))).toEqual([]);
    expect(found.filter((line) => line.startsWith('S/RES/1533'))).toHaveLength(1);
  });

  it('tell a list behind an own protocol from its treaty', () => {
    const text = résolution(
      'Adhérant à la Convention sur les bouées, à son Protocole facultatif, à la Convention sur les phares,',
    );
    expect(related(text, 'SUPPLEMENTS').filter((line) => line.includes('phares'))).toEqual([]);
  });

  it('let a treaty amend and a body write', () => {
    const text = resolution(
      'Recalling the Convention on Beacons amending the Convention on Buoys,',
      '1. Asks the Economic and Social Council to negotiate the Convention on Wrecks;',
    );
    expect(related(text, 'AMENDS', 'DRAFTS')).toHaveLength(2);
  });
});
