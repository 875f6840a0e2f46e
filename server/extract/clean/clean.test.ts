import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './index.js';

const text = (raw: string) => clean(raw).text;

/** The raw words of a clean range, as `assemble.ts` cuts them. */
function rawOf(raw: string, words: string): string {
  const { text, origin } = clean(raw);
  const at = text.indexOf(words);
  expect(at, `"${words}" in "${text}"`).toBeGreaterThanOrEqual(0);
  return raw.slice(origin[at], origin[at + words.length - 1]! + 1);
}

describe('clean drops what the carrier added', () => {
  it.each([
    ['*Rappelant* la **résolution** 5/1,', 'Rappelant la résolution 5/1,'],
    [
      'le 1^{er} mars, la 146^e Assemblée, le 17<sup>e</sup> Forum',
      'le 1er mars, la 146e Assemblée, le 17e Forum',
    ],
    ['les travaux[footnoteRef:1]. [bookmark: _x12]Suite', 'les travaux. Suite'],
    ['le [\\*Guide pratique\\*](#) et [le site](https://example.org/a_b)', 'le Guide pratique et le site'],
    ['voir https://example.org/a_b_c12, page 3', 'voir https://example.org/a_b_c12, page 3'],
    ['A_RES_78 reste, __gras__ part', 'A_RES_78 reste, gras part'],
    ['R&amp;D&nbsp;2', 'R&D 2'],
    ['## Titre de la note', 'Titre de la note'],
    ['l’accord « utile » du 5 mai – fin', "l'accord « utile » du 5 mai – fin"],
    ['co\u00adopération et \ufb01n', 'coopération et fin'],
    ['e\u0301tat', 'état'],
  ])('%s', (raw, expected) => expect(text(raw)).toBe(expected));

  it.each([
    ['fund the Programme78, and others', 'fund the Programme, and others'],
    ['resolution 900 (2008)80, which sets out', 'resolution 900 (2008), which sets out'],
    ['le 4 septembre 200878, il a', 'le 4 septembre 2008, il a'],
    ['the “Plan”3, adopted', 'the “Plan”, adopted'],
    ['at Rivertown,12 that', 'at Rivertown, that'],
    ['pandémie de COVID19, le G20 et la page12', 'pandémie de COVID19, le G20 et la page12'],
    ['resolution242 of 1,000 items', 'resolution242 of 1,000 items'],
    ['an area of 12 km² and the m³', 'an area of 12 km² and the m³'],
    ['the Fund¹² and', 'the Fund and'],
  ])('footnote marks: %s', (raw, expected) => expect(text(raw)).toBe(expected));

  it('drops a mark glued to a short word where the footnote is below', () => {
    expect(text('Recalling the Law of the Sea1 and others.\n\n1 See resolution 2.')).toContain('the Sea and');
    expect(text('Recalling the Law of the Sea1 and others.')).toContain('the Sea1 and');
  });

  it('joins the lines of a text that has few', () => {
    const raw = `Resolution 7 (1968)\nof 6 May 1968\n\nRecommends to the Assembly that the Republic of Equatorial\nGuinea be admitted to membership in the whole of the Union of\nlamps.\n\nAdopted at the 8th\nmeeting.`;
    expect(text(raw)).toContain('Equatorial Guinea');
  });

  it('drops a mark that stands apart where the footnote is below', () => {
    expect(
      text(
        'on 7 May 1980, 89\n\nthe report, 91 that is before it\n\n89 See the record.\n\n91 Ibid., para. 2.',
      ),
    ).toBe('on 7 May 1980,\nthe report, that is before it\n89 See the record.\n91 Ibid., para. 2.');
  });

  it('makes Latin letters of Cyrillic look-alikes in Latin words only', () => {
    expect(text('the \u0421onvention and \u0410/RES/5/1')).toBe('the Convention and A/RES/5/1');
    expect(text('резолюция Совета')).toBe('резолюция Совета');
  });
});

describe('clean lays out paragraphs, one a line', () => {
  it('joins lines broken at a margin and mends hyphens', () => {
    const raw =
      'Recalling the decision of the Assembly on the establish-\nment of the body and on its rules of proce-\ndure as they were amended by the Secretary-\nGeneral in the course of the year,\n\nNext.';
    expect(text(raw)).toBe(
      'Recalling the decision of the Assembly on the establishment of the body and on its rules of procedure as they were amended by the Secretary-General in the course of the year,\nNext.',
    );
  });

  it('mends words that a conversion left broken in mid-line, and leaves compounds', () => {
    expect(text("l'Organi-sation, l'Assem-blée générale et la sécu-rité interna-tionale")).toBe(
      "l'Organisation, l'Assemblée générale et la sécurité internationale",
    );
    const compounds =
      'non-prolifération, la sous-section, la most-favoured-nation, self-ment, fibre-cement, 12-tion';
    expect(text(compounds)).toBe(compounds);
  });

  it('joins a label to the line below it', () => {
    expect(text('1)\nconvaincue que cela suffit,\n2)\nnotant le reste,')).toBe(
      '1) convaincue que cela suffit,\n2) notant le reste,',
    );
  });

  it('moves a footnote behind the sentence that a page break put it into', () => {
    const raw =
      'Notant que les organismes ne livreront pas d’aide si les navires ne sont pas escortés par des\n\nNations Unies, Recueil des Traités, vol. 12, no 345.\n\nunités de marine,\n\nRappelant le reste,';
    const { text: cleaned, notes } = clean(raw);
    expect(cleaned.split('\n')).toEqual([
      "Notant que les organismes ne livreront pas d'aide si les navires ne sont pas escortés par des unités de marine,",
      'Nations Unies, Recueil des Traités, vol. 12, no 345.',
      'Rappelant le reste,',
    ]);
    expect(notes).toEqual([cleaned.indexOf('Nations')]);
  });

  it('moves running heads and page numbers out of a sentence', () => {
    const raw =
      'Decides that the members of the Unit shall be elected for a term of three years in order\n\n<!-- Page 2 -->\n\n164\n\nGeneral Assembly—Ninth Session\n\nto ensure continuity of its work.';
    expect(text(raw).split('\n')[0]).toBe(
      'Decides that the members of the Unit shall be elected for a term of three years in order to ensure continuity of its work.',
    );
  });

  it('takes the first number under the head of a column for no page', () => {
    const raw =
      'General Assembly resolutions\n\n70/293\n\nLamps in the harbours of the islands\n\n71/5\n\nBuoys';
    expect(text(raw).split('\n')).toEqual([
      'General Assembly resolutions 70/293',
      'Lamps in the harbours of the islands',
      '71/5',
      'Buoys',
    ]);
  });

  it('keeps the lines of a cell apart where paragraphs are one line each', () => {
    const paragraph =
      'The keepers of the lamps report to the harbour office each year, and the office to the council of the islands, which has met in the autumn since the bells were first hung there.';
    const cell =
      'Register of lamps in use by the Department of Harbours\nWorld list of bells in use by the Office of Lighthouses\nAgeing buoys in use by the keepers of the islands';
    const raw = `${`${paragraph}\n\n`.repeat(12)}${cell}\n\n${paragraph}`;
    expect(text(raw).split('\n').slice(12, 15)).toEqual(cell.split('\n'));
  });

  it('does not join a French recital in lower case to what stands before it', () => {
    expect(
      text(
        'La Conférence des parlements réunie pour la dixième fois au siège de son secrétariat\n\nrappelant ses travaux,',
      ).split('\n'),
    ).toHaveLength(2);
  });

  it('puts inline footnote bodies behind their paragraph', () => {
    expect(text('Le Conseil a agi[footnoteRef:1]. [1: \tCompte rendu (C19/1).] Il a conclu.\n\nFin.')).toBe(
      'Le Conseil a agi. Il a conclu.\n1:\tCompte rendu (C19/1).\nFin.',
    );
  });

  it('keeps rows of a table apart', () => {
    expect(text('| A | B |\n|---|---|\n| 1 | 2 |')).toBe('| A | B |\n| 1 | 2 |');
  });
});

describe('origin', () => {
  it('leads a clean range back to the raw words', () => {
    expect(rawOf('la *résolution 5/1* du 1^{er} mai', 'résolution 5/1 du 1er')).toBe(
      'résolution 5/1* du 1^{er',
    );
    expect(rawOf('the Trea-\nty of peace', 'Treaty')).toBe('Trea-\nty');
  });

  const piece = fc.constantFrom(
    'Recalling',
    ' ',
    '\n',
    '\n\n',
    ',',
    ';',
    '.',
    '*',
    '**',
    '_',
    '[1: ',
    ']',
    '(',
    ')',
    '[a](b)',
    '^{er}',
    '^e',
    '<sup>',
    '</sup>',
    '12',
    '2008',
    ' 78',
    '-',
    '-\n',
    'réaffirmant',
    '’',
    '\u00a0',
    '\u200b',
    '“',
    '”',
    '\\*',
    '|',
    '<!-- Page 2 -->',
    '\f',
    '\r\n',
    '\u0301',
    '\ud83d',
    '\ufb01',
    '&amp;',
    'the',
    'de la',
    '1)',
    '(a)',
    'А',
    'Voir S/1/2.',
    '\t',
    '#',
    ':',
    '://',
    '$^',
  );
  const mixed = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('is inside the raw text, grows inside unbroken paragraphs and has one entry more than the text', () => {
    fc.assert(
      fc.property(mixed, (raw) => {
        const { text: cleaned, origin } = clean(raw);
        expect(origin).toHaveLength(cleaned.length + 1);
        expect(origin[cleaned.length]).toBe(raw.length);
        for (let i = 0; i < cleaned.length; i++) {
          expect(origin[i]!).toBeGreaterThanOrEqual(0);
          expect(origin[i]!).toBeLessThan(Math.max(raw.length, 1));
        }
        expect(cleaned).not.toMatch(/\n\n|^\n|\n$| {2}/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a raw slice that cleans to the clean slice, in text without markup', () => {
    const word = fc.constantFrom(
      'the',
      'Convention',
      'on',
      'l’accord',
      'Rappelant',
      'de',
      'la',
      '31/16',
      '(2008)',
      'paix,',
      '«\u00a0Pacte\u00a0»',
      'Trea-\nty',
      'x\u00ady',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const raw = words.join(' ');
        const { text: cleaned, origin } = clean(raw);
        const start = a % cleaned.length;
        const end = start + 1 + (b % (cleaned.length - start));
        const slice = cleaned.slice(start, end);
        // a line of marks alone is OCR's dirt
        fc.pre(/[\p{L}\p{N}]/u.test(slice));
        expect(clean(raw.slice(origin[start], origin[end - 1]! + 1)).text).toBe(slice.trim());
      }),
    );
  });
});
