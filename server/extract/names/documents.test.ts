import { describe, expect, it } from 'vitest';
import { mentioned, read, resolution, résolution } from '../testing.js';

describe('documents', () => {
  it('gives a document named by its author the symbol behind it', () => {
    const found = mentioned(resolution('Taking note of the report of the Lighthouse Union (A/74/999),'));
    expect(found[0]).toBe('A/74/999: report of the Lighthouse Union');
  });

  it('gives it the symbol behind the other name of its author', () => {
    const found = mentioned(resolution('Noting the report of the Lighthouse Union (Lamp Union) (A/74/997),'));
    expect(found[0]).toBe('A/74/997: report of the Lighthouse Union');
  });

  const documents = (text: string) => read(text).entities.filter((each) => each.kind === 'Document');
  const ids = (text: string) => documents(text).map((each) => each.id);

  it('gives it the symbol of the footnote behind', () => {
    const text = resolution(
      'Welcoming the report of the Lighthouse Union,<sup>3</sup>',
      '1. Takes note of the report of the Lighthouse Union;',
      '3 A/74/998.',
    );
    expect(ids(text)).toEqual(['A/74/998']);
  });

  it.each<[string, string, string[]]>([
    [
      'behind the whole of its sender',
      "Prenant note de la lettre du 3 mai 2001 adressée au Président par le Président élu de l'île<sup>3</sup>,",
      ['3 S/2001/998.'],
    ],
    [
      'behind its subject',
      'Ayant examiné le rapport du 3 mai 2001, sur la Force des phares<sup>3</sup>,',
      ['3 Voir S/2001/998.'],
    ],
    [
      'in the middle of a run of notes',
      'Prenant acte du rapport du Comité des lampes en date du 3 mai 2001<sup>3</sup>,',
      ['2 Voir plus haut. 3 Ibid., document S/2001/998. 4 Voir S/2001/997.'],
    ],
    [
      'behind one whose number a scanner misread',
      'Prenant acte du rapport du Comité des lampes en date du 3 mai 2001<sup>3</sup>,',
      ['l°2 S/2001/996. 3 S/2001/998.'],
    ],
    [
      'behind one that tells of the organ',
      'Prenant acte du rapport du Comité des lampes en date du 3 mai 2001<sup>3</sup>,',
      ['2 Le Conseil de sécurité a adopté une résolution sur les lampes. 3 S/2001/998.'],
    ],
  ])('gives it the symbol of the footnote %s', (_, words, notes) => {
    expect(ids(résolution(words, '1. Demande de la lumière;', ...notes))).toContain('S/2001/998');
    expect(ids(résolution(words, '1. Demande de la lumière;', ...notes)).join()).not.toContain('doc/');
  });

  it.each<[string, string]>([
    [
      'a French document that the words put it in',
      résolution('Vu la lettre du Comité des lampes, objet du document S/2001/998,'),
    ],
    [
      'an English one',
      resolution('Noting the report of the Lighthouse Union, contained in document S/2001/998,'),
    ],
  ])('gives it the symbol of %s', (_, text) => {
    expect(ids(text)).toEqual(['S/2001/998']);
  });

  it('takes a footnote before it, less surely, where its mark is used again', () => {
    const { mentions } = read(twice('4 S/2001/996.'));
    const again = mentions.filter(({ entity }) => entity === 'S/2001/998');
    expect(again.map(({ confidence }) => confidence)).toContain(0.75);
  });

  it('takes none before it, where notes are numbered anew on each page', () => {
    expect(ids(twice('1 S/2001/996.')).join()).toContain('doc/');
  });

  /** A text with the mark of footnote 3 behind it, at a second place. */
  const twice = (note: string) =>
    résolution(
      'Rappelant la Convention sur les lampes<sup>3</sup>,',
      '3 S/2001/998.',
      'Prenant acte du rapport du Comité des lampes en date du 3 mai 2001<sup>3</sup>,',
      note,
    );

  it('leaves the footnote of what stands beside it', () => {
    const text = résolution(
      'Prenant note du rapport du Comité des lampes en date du 3 mai 2001, ainsi que de la carte<sup>3</sup>,',
      '3 S/2001/998.',
    );
    expect(ids(text).join()).toContain('doc/');
  });

  it('gives it the symbol of a footnote that runs on from the one before', () => {
    const text = resolution(
      'Welcoming the report of the Lighthouse Union,<sup>4</sup>',
      '1. Calls for light;',
      '3 See above. 4 A/74/996. 5 A/74/995.',
    );
    expect(ids(text)).toContain('A/74/996');
  });

  it.each<[string, string, string[]]>([
    [
      'two days of one year',
      'Noting the reports of the Lighthouse Union of 3 May and 4 June 2001,',
      ['doc/report-org-lighthouse-union-2001-05-03', 'doc/report-org-lighthouse-union-2001-06-04'],
    ],
    [
      'a year before it',
      'Noting the 2001 report of the Lighthouse Union,',
      ['doc/report-org-lighthouse-union-2001'],
    ],
  ])('tells documents by %s', (_, paragraph, expected) => {
    expect(ids(resolution(paragraph))).toEqual(expected);
  });

  it('takes what was mentioned above for the same', () => {
    const text = resolution(
      'Noting the report of the Lighthouse Union of 3 May 2001,',
      'Welcoming the above-mentioned report of the Lighthouse Union,',
    );
    expect(ids(text)).toEqual(['doc/report-org-lighthouse-union-2001-05-03']);
    expect(mentioned(text).filter((line) => /: .*report/.test(line))).toHaveLength(2);
  });

  it('has no document of any speaker', () => {
    expect(
      ids(resolution('Recalling the statement made by a representative of the Government of Peru,')),
    ).toEqual([]);
  });

  it('reads sender, addressee and date in any order', () => {
    const english = resolution(
      'Noting the letter dated 3 May 2000 from the Permanent Representative of Peru to the United Nations addressed to the General Assembly,',
      'Recalling the letter of 3 May 2000,',
    );
    const french = résolution(
      "Rappelant la lettre, en date du 3 mai 2000, adressée à l'Assemblée générale par le représentant permanent du Pérou,",
    );
    for (const text of [english, french])
      expect(ids(text)).toEqual(['doc/letter-state-peru-permanent-representative-2000-05-03']);
  });

  it('takes neither the addressee nor the place of a representative for the author', () => {
    const text = résolution(
      "Notant la lettre adressée le 3 mai 2000 au Président du Conseil de sécurité par le représentant permanent du Pérou auprès de l'Organisation des Nations Unies,",
    );
    expect(read(text).relations.filter((each) => each.type === 'DRAFTS')).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'of a body, and the one named before',
      'Noting the peace plan of the Lighthouse Union, and urging all to accept the peace plan,',
      ['doc/peace-plan-org-lighthouse-union-a-res-74-300'],
    ],
    [
      'for some years',
      'Noting the strategic plan for the period 2014–2017,',
      ['doc/strategic-plan-2014-2017-a-res-74-300'],
    ],
    ['of nobody', 'Noting the peace plan and the plan for lamps,', []],
    ['that is a motion', 'Welcoming the proposal of the Lighthouse Union to hold a meeting,', []],
  ])('reads a plan or proposal %s', (_, paragraph, expected) => {
    expect(ids(resolution(paragraph))).toEqual(expected);
  });

  it('reads past the adjective of a proposal to what was done with it', () => {
    const text = résolution('Notant la proposition péruvienne présentée le 3 mai 2000,');
    expect(ids(text)).toEqual(['doc/proposal-2000-05-03']);
  });

  it('takes the statement of the President of the organ that speaks for one, in both ways', () => {
    const text = résolution(
      'Rappelant la déclaration de son Président, en date du 3 mai 2000,',
      'Réaffirmant la déclaration du Président du Conseil de sécurité en date du 3 mai 2000,',
    );
    expect(ids(text)).toEqual(['doc/statement-org-unsc-president-2000-05-03']);
  });

  it.each([
    ['one that is asked for', '1. Requests the Lighthouse Union to submit a report on lamps;'],
    ['several', 'Noting the reports of the Lighthouse Union on lamps,'],
    ['a period', 'Noting reports covering the period of May 2000,'],
  ])('names no document where the words mean %s', (_, paragraph) => {
    expect(ids(resolution(paragraph))).toEqual([]);
  });

  it('takes every further date of several for one more', () => {
    const text = resolution('Noting the letters of the Lighthouse Union of 3 May 2000 and 4 June 2001,');
    expect(ids(text)).toEqual([
      'doc/letter-org-lighthouse-union-2000-05-03',
      'doc/letter-org-lighthouse-union-2001-06-04',
    ]);
  });

  it('tells by the name of a person', () => {
    const text = resolution('Noting the report of General A. B. Lamp, and its annex,');
    expect(ids(text)).toEqual(['doc/report-general-a-b-lamp-a-res-74-300']);
  });

  it('takes "Resolution adopted by" at the head for the text itself', () => {
    const { entities } = read(resolution('Noting lamps,'));
    expect(entities.filter(({ kind }) => kind === 'Resolution').map(({ id }) => id)).toEqual([
      'A/RES/74/300',
    ]);
  });

  it('takes a definite report for one of this text', () => {
    const text = resolution('Noting the report of the Lighthouse Union on lamps and its annex,');
    expect(ids(text)).toEqual(['doc/report-org-lighthouse-union-on-lamps-a-res-74-300']);
  });

  it('takes a title that "entitled" announces into the span of the number', () => {
    const text = résolution(
      "Rappelant la résolution 57/239 de l'Assemblée générale, intitulée « Culture des phares »,",
    );
    expect(mentioned(text)[0]).toMatch(/^A\/RES\/57\/239: résolution 57\/239.*Culture des phares/);
  });
});
