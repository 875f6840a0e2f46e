import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './index.js';

const RESOLUTION = `Ninetieth session

Agenda item 7

Resolution adopted by the General Assembly on 3 June 2044

[on the report of the First Committee (A/90/1)]

90/12. Safety of lighthouses

The General Assembly,

Recalling its resolutions 88/1 and 89/2, and stressing the value of its resolution 87/3,

Noting with appreciation the report of the Secretary-General,

Noting that it is urgent:

(a) To repair;

(b) To build,

1. Takes note of the report and requests the Secretary-General to continue;

2. Urges Member States:

(a) To report to the Fund by means of:

(i) Letters;

(ii) Notes;

(b) Requests the Fund to reply;

3. Decides to remain seized of the matter.

12th plenary meeting

3 June 2044

Annex

Rules of the Fund

1. The Fund is open to all.

(a) It has a seat.`;

const labels = (raw: string) => segment(raw).blocks.map((block) => block.label);
const acts = (raw: string, label: string) =>
  segment(raw)
    .blocks.find((block) => block.label === label)!
    .clauses.map((clause) => [clause.act, clause.verb]);

describe('a resolution', () => {
  it('has labels as a lawyer writes them', () => {
    expect(labels(RESOLUTION).filter((label) => label !== 'header')).toEqual([
      'pp1',
      'pp2',
      'pp3',
      'pp3(a)',
      'pp3(b)',
      'op1',
      'op2',
      'op2(a)',
      'op2(a)(i)',
      'op2(a)(ii)',
      'op2(b)',
      'op3',
      'closing',
      'closing',
      'annex',
      'heading',
      'annex1',
      'annex1(a)',
    ]);
  });

  it.each([
    "Adopte(' à lu 2681, séance par 14 voix contre zéro.",
    'Adoptée ci la 2218e séance par 12 vois contre zéro, avec',
    'Adopred at the 2218th meeting by 14 votes',
  ])('has a closing line as scanned: %s', (line) => {
    const text = `${RESOLUTION.slice(0, RESOLUTION.indexOf('12th plenary'))}${line}`;
    expect(labels(text).at(-1)).toBe('closing');
  });

  it('is of the year of its number, whatever a scanner read in its date', () => {
    const text =
      'Resolution 604 (1987)\n\nof 14 December 1957\n\nThe Security Council,\n\nRecalling its resolutions,';
    expect(segment(text).header.date).toBe('1987-12-14');
  });

  it('has governing verbs, run-in ones too, and hands the act of a chapeau down', () => {
    expect(acts(RESOLUTION, 'pp1')).toEqual([
      ['recalls', 'Recalling'],
      ['emphasizes', 'stressing'],
    ]);
    expect(acts(RESOLUTION, 'pp2')).toEqual([['notes', 'Noting with appreciation']]);
    expect(acts(RESOLUTION, 'op1')).toEqual([
      ['notes', 'Takes note'],
      ['requests', 'requests'],
    ]);
    expect(acts(RESOLUTION, 'op2(a)(i)')).toEqual([['urges', '']]);
    expect(acts(RESOLUTION, 'op2(b)')).toEqual([['requests', 'Requests']]);
  });

  it('says who adopted it, when, and under what number', () => {
    expect(segment(RESOLUTION).header).toMatchObject({
      kind: 'Resolution',
      symbol: 'A/RES/90/12',
      title: 'Safety of lighthouses',
      date: '2044-06-03',
      adoptedBy: 'org/unga',
      session: 90,
    });
  });

  it.each([
    [
      'Resolution adopted by the General Assembly on 3 June 2044\n\n90/12. Safety of lighthouses',
      '2044-06-03',
    ],
    ['Safety of lighthouses\n\nNairobi, 3 June 2044', '2044-06-03'],
    ['Safety of lighthouses\n\nOn 3 June 2044', '2044-06-03'],
    ['Safety of lighthouses\n\nNairobi, 1–3 June 2044', '2044-06'],
    ['Convention sur les phares\n\nSignée à Brest le 3 juin 2044', '2044-06-03'],
    ['At its tenth meeting, held on 3 June 2044, the President made the following statement:', '2044-06-03'],
    ['Résolution 838 (2044) du ler juin 2044\n\nLe Conseil de sécurité,\n\nRappelant tout,', '2044-06'],
  ])('the header %j dates its text', (raw, date) => expect(segment(raw).header.date).toBe(date));

  it.each([
    'Digest of resolution 90/12\n\nThis is a digest of General Assembly resolution 90/12 of 3 June 2044.',
    'Digest of the notice of the meeting of 3 June 2044\n\nThe meeting was open to all.',
    'Chronology\n\n1. On 3 June 2044, the General Assembly adopted resolution 90/12 on lighthouses.',
    'Lighthouses\n\nThe Assembly adopted its final resolution on 3 June 2044.',
    'Les phares\n\nLa Convention sur les phares, adoptée à Brest le 3 juin 2044, est en vigueur.',
    'Abrégé\n\nLe texte a été adopté par consensus le 3 juin 2044, à Brest.',
  ])('no date is taken from sentences and names of others: %j', (raw) =>
    expect(segment(raw).header.date).toBeUndefined(),
  );

  it.each([
    ['43/78 H. Title\n\nThe General Assembly,\n\nRecalling it,', 'A/RES/43/78H'],
    ['174 (II). Title\n\nThe General Assembly\n\nResolves to act;', 'A/RES/174(II)'],
    ['3367 A (XXX). Title\n\nThe General Assembly,\n\nRecalling it,', 'A/RES/3367A(XXX)'],
    ['S-20/4. Title\n\nThe General Assembly,\n\nRecalling it,', 'A/RES/S-20/4'],
    ['ES-10/20. Title\n\nThe General Assembly,\n\nRecalling it,', 'A/RES/ES-10/20'],
    ['16/21. Title\n\nThe Human Rights Council,\n\nRecalling it,', 'A/HRC/RES/16/21'],
    ['2019/19. Title\n\nThe Economic and Social Council,\n\nRecalling it,', 'E/RES/2019/19'],
    ['4/6. Title\n\nThe United Nations Environment Assembly,\n\nRecalling it,', 'UNEP/EA.4/RES.6'],
    ['Resolution 838 (2044)\n\nThe Security Council,\n\nRecalling it,', 'S/RES/838(2044)'],
    ['Résolution 838 (2044) du 7 mai 2044\n\nLe Conseil de sécurité,\n\nRappelant tout,', 'S/RES/838(2044)'],
    ['PRST 15/2. Title\n\nThe Human Rights Council,\n\nRecalling it,', 'A/HRC/PRST/15/2'],
    ['Title\n\nThe Third Conference of Lighthouses,\n\nRecalling it,', undefined],
  ])('symbol of %j', (raw, symbol) => expect(segment(raw).header.symbol).toBe(symbol));
});

describe('French drafting verbs', () => {
  it.each([
    ['demande aux États', 'calls upon'],
    ['demande instamment aux États', 'urges'],
    ['prie le Secrétaire général', 'requests'],
    ['prie également instamment les États', 'urges'],
    ['exige que', 'demands'],
    ['engage les États à', 'urges'],
    ['exhorte les États à', 'urges'],
    ['encourage les parlements', 'encourages'],
    ['décide de', 'decides'],
    ['préconise de créer', 'recommends'],
    ['fait siennes les conclusions', 'endorses'],
    ['se déclare de nouveau profondément préoccupé par', 'expresses concern'],
    ['attend avec intérêt le rapport', 'welcomes'],
    ['nous félicitons de', 'welcomes'],
    ['rend hommage à', 'commends'],
  ])('%s: %s', (words, act) => {
    const raw = `La Conférence des phares,\n\nrappelant ses travaux,\n\n1. ${words} tout cela ;\n\n2. décide du reste.`;
    expect(acts(raw, 'op1')[0]![0]).toBe(act);
  });

  it('reads recitals in lower case, numbered or not, and their run-in acts', () => {
    const raw =
      'La Conférence des phares,\n1)\nconsciente du danger, et soulignant l’urgence,\n2)\nnotant la suite, tout en regrettant le retard,\nau niveau national\n1.\nrecommande que cela cesse.';
    expect(labels(raw)).toEqual(['header', 'pp1', 'pp2', 'heading', 'op1']);
    expect(acts(raw, 'pp1').map(([act]) => act)).toEqual(['bears in mind', 'emphasizes']);
    expect(acts(raw, 'pp2').map(([act]) => act)).toEqual(['notes', 'deplores']);
  });
});

describe('other forms', () => {
  it('labels the paragraphs of a treaty by article', () => {
    const raw =
      'Convention on Lighthouses\n\nThe States Parties to this Convention,\n\nRecalling the past,\n\nHave agreed as follows:\n\nArticle 1\n\nScope\n\n1\n\nThis Convention applies.\n\n(a)\n\nTo towers;\n\nArticle 2\n\nLights shall burn.\n\nArticle 3\n\nDone.';
    const { blocks, header } = segment(raw);
    expect(header).toMatchObject({ kind: 'Treaty', title: 'Convention on Lighthouses' });
    expect(blocks.map((block) => block.label)).toEqual(
      expect.arrayContaining(['pp1', 'art1(1)', 'art1(1)(a)', 'art2', 'art3']),
    );
  });

  it('labels numbered reports by their numbers, with footnotes apart', () => {
    const raw =
      'Report on lights\n\n18.122\tThe programme is led by its chief and has done its work.\n\n(a)\tIt has lit lamps;\n\n18.123\tThe rest follows in the next report of the programme.\n\n7 See the record of the third meeting.';
    expect(labels(raw)).toEqual(['header', '18.122', '18.122(a)', '18.123', 'fn7']);
  });

  it('reads a list under a line that is only a verb', () => {
    const raw =
      'RESOLUTION 5\n\nThe Plenipotentiary Conference of the International Telecommunication Union,\n\nconsidering\n\na) that lamps burn;\n\nb) that towers stand,\n\ndecides\n\n1 to keep them;\n\n2 to paint them.';
    expect(labels(raw).slice(-6)).toEqual([
      'considering',
      'considering(a)',
      'considering(b)',
      'decides',
      'decides(1)',
      'decides(2)',
    ]);
    expect(acts(raw, 'decides(2)')).toEqual([['decides', '']]);
  });

  it('reads each sentence of a statement by the President', () => {
    const raw =
      'Statement by the President of the Security Council\n\nAt the 9058th meeting of the Security Council, held on 19 October 2044, the President of the Security Council made the following statement on behalf of the Council:\n\n“The Security Council welcomes the report. It requests that he report again.';
    expect(acts(raw, 'op1').map(([act]) => act)).toEqual(['welcomes', 'requests']);
    expect(segment(raw).header).toMatchObject({
      kind: 'Document',
      date: '2044-10-19',
      adoptedBy: 'org/unsc',
    });
  });

  it('says so where a language has no lexicon', () => {
    const { language, blocks, notices } = segment(
      'Генеральная Ассамблея, ссылаясь на свою резолюцию 5/1 и другие документы, постановляет продолжить.',
    );
    expect(language).toBe('ru');
    expect(blocks[0]!.language).toBe('und');
    expect(notices[0]).toContain('Russian');
  });
});

describe('whatever it is given', () => {
  const lines = RESOLUTION.split('\n').concat(
    'Article 1',
    'Article 2',
    '1',
    '*',
    '* Note',
    '7 Voir S/1.',
    'Décide :',
    'ANNEX II',
    'A',
    '“',
    '| a | b |',
    'considering',
    '1.1\tText',
    '(zz) item',
    'X. Y',
    '90/13. Other',
  );
  const mutation = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    ),
    { maxLength: 40 },
  );

  it('does not crash; its blocks are in order, apart and hold their clauses', () => {
    fc.assert(
      fc.property(mutation, fc.constantFrom('\n', '\n\n', ' ', ''), (parts, glue) => {
        const { blocks, clean } = segment(parts.join(glue));
        let at = 0;
        const ids = new Set<string>();
        blocks.forEach((block, i) => {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThanOrEqual(block.start);
          expect(block.end).toBeLessThanOrEqual(clean.text.length);
          at = block.end;
          expect(ids.has(block.id)).toBe(false);
          ids.add(block.id);
          if (block.parent !== undefined) expect(block.parent).toBeLessThan(i);
          let from = block.start;
          for (const clause of block.clauses) {
            expect(clause.start).toBeGreaterThanOrEqual(from);
            expect(clause.end).toBeLessThanOrEqual(block.end);
            from = clause.end;
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text that goes by a symbol', () => {
  const page = `1. Invites the Secretary-General to report on the lamps of all harbours.

12 (IV). Buoys

The General Assembly,

Recalling its resolution 3 (II),

1. Decides to count the buoys.

13 (IV). Bells

The General Assembly,

Recalling its resolution 4 (II),

1. Decides to count the bells.`;

  it('is the instrument of that number on a page of several, the others being theirs', () => {
    const { header, blocks } = segment(page, 'A/RES/12(IV)');
    expect(header).toMatchObject({ symbol: 'A/RES/12(IV)', title: 'Buoys' });
    expect(blocks.find(({ label }) => label === 'op1')).toMatchObject({ instrument: undefined });
    expect(blocks.find(({ label }) => label === '13(IV) op1')).toHaveProperty('instrument', 'A/RES/13(IV)');
  });

  it('has it where the text states none, and keeps its own where it does', () => {
    expect(segment('Report on lamps\n\nOne lamp.', 'A/90/5').header.symbol).toBe('A/90/5');
    expect(segment(RESOLUTION, 'A/RES/90/99').header.symbol).toBe('A/RES/90/12');
  });
});

describe('the title of a budget section', () => {
  it('says which section', () => {
    const text =
      'Ninetieth session\n\nLamp budget for 2044 – Lamp planning – Lamp budget for 2044\n\nPart III\n\nSection 8\n\nLegal affairs\n\nContents';
    expect(segment(text).header.title).toBe(
      'Lamp budget for 2044 – Lamp planning – Section 8: Legal affairs',
    );
  });
});

describe('the kind of a text', () => {
  it('is a treaty where parties agree as follows, whatever its heading', () => {
    const text =
      'The Republic of Peru and Chad,\n\nDesiring peace,\n\nHave agreed as follows:\n\nThey shall keep it.';
    expect(segment(text).header.kind).toBe('Treaty');
  });

  it('is a document for a letter, which has its first line for title', () => {
    const text =
      'Letter dated 3 May 2044 from the Secretary-General addressed\nto the Council\n\nI write of lamps.';
    expect(segment(text).header).toMatchObject({
      kind: 'Document',
      title: 'Letter dated 3 May 2044 from the Secretary-General addressed to the Council',
    });
  });
});
