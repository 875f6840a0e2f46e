/** Texts made to cost an extractor dearly: what a rule looks for, again and again, and never its end. */

/** Letters alone, so that no number is read into a name. */
const letters = (n: number) =>
  [...n.toString(26)].map((d) => 'qrstuvwxyzabcdefghijklmnop'[parseInt(d, 26)]).join('');

/** Whole units only: half a word at the end would be another text. */
export const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));
const numbered = (unit: (name: string) => string) => (length: number) => {
  let text = '';
  for (let n = 26; text.length < length; n++) text += unit(letters(n));
  return text;
};

/** By name, of about the length asked for: most of them one line, and so one paragraph. */
export const HOSTILE: readonly [string, (length: number) => string][] = [
  ['parentheses', repeated('(')],
  ['quotation marks', repeated('"')],
  ['stars', repeated('*a ')],
  ['head nouns', repeated('Convention ')],
  ['bodies without source', repeated('the Committee established ')],
  ['numbers', repeated('resolution 1/1, ')],
  [
    'recitals',
    repeated('Recalling resolution 74/247 of the General Assembly and the Convention against Rust, '),
  ],
  ['ratification done and to be done', repeated('have ratified, to ratify, ')],
  ['calls to ratify', repeated('urges States to ratify the Convention against Rust; ')],
  ['bodies with their source', repeated('the Committee established pursuant to resolution 1373 (2001) ')],
  ['bodies decided', repeated('Decides to establish a committee on matters; ')],
  ['bodies decided without an end', repeated('Decides to establish a committee ')],
  ['protocols', repeated('the Optional Protocol to the Convention, and its Protocols, ')],
  ['reports', repeated('the report of the General Assembly on the matter (A/74/1), ')],
  [
    'plain prose',
    repeated('The members noted that the work had gone on well and that much of it had been done. '),
  ],
  [
    'names never seen',
    numbered((name) => `the Convention on ${name[0]!.toUpperCase()}${name.slice(1)} Things and `),
  ],
  ['acronyms', numbered((name) => `the Committee on ${name} Matters (${name.toUpperCase()}) met. `)],
  ['headings', repeated('A\n\n')],
  ['sentences that notes break', repeated('1 See resolution 1/1.\n\nof the\n\n')],
  ['titles', repeated('resolution 57/239 entitled “Care of harbours”, and ')],
  [
    'short titles defined',
    numbered((name) => `the Convention on ${name} Things (the “Convention ${name}”) and `),
  ],
  [
    'States that have not ratified',
    repeated('urges States that have not ratified the Convention to do so, '),
  ],
  ['spaces', repeated('a     ')],
  ['line ends', repeated('\n\n')],
  ['digits', repeated('1234567890')],
  ['words cut at line ends', repeated('reso-\nlution of the Gen-\neral Assembly ')],
  ['rows of a table', repeated('| resolution | 1/1 | Convention |\n')],
  ['members of a list', repeated('(a) the Committee; ')],
  ['headings of numbered lists', repeated('1. (a) (i) ')],
  ['numbers of one head', (length) => `resolutions ${repeated('55/63 of 4 December 2000, ')(length)}`],
  [
    'numbers joined by marks under a heading',
    repeated(`General Assembly resolutions ${'1&'.repeat(30)}x1\n\n`),
  ],
  ['dates', repeated('of 4 December 2000 ')],
  ['capitals', repeated('Ad Hoc Committee On The ')],
  ['abbreviations', repeated('UN ')],
  ['quotation marks never closed', repeated('the “Convention ')],
  ['French quotation marks', repeated('« la Convention ')],
  ['French recitals', repeated('Rappelant la résolution 74/247 de l’Assemblée générale et la Convention, ')],
  ['French bodies with their source', repeated('le Comité créé par la résolution 1373 (2001) ')],
  ['French bodies decided', repeated('Décide de créer un comité ')],
  ['French calls to ratify', repeated('demande aux États de ratifier la Convention ')],
  ['French protocols', repeated('le Protocole facultatif se rapportant à la Convention ')],
  ['French letters', repeated('la lettre, en date du 4 décembre 2000, adressée au Président ')],
  ['references back', repeated('that Committee, the said Convention, ')],
  ['symbols', repeated('A/74/1, S/2019/1 ')],
  ['lines that are nearly symbols', repeated(`A/${'1'.repeat(36)}!\n\n`)],
  ['addresses', repeated('https://example.org/A/RES/74/247 ')],
];
