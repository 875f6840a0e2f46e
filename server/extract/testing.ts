import type { AuthorityEntry, Extraction } from '../model/index.js';
import { compileAuthority, extract } from './index.js';

/** A few entries of our own, for tests: one of each kind of name that the matcher must tell apart. */
export const ENTRIES: AuthorityEntry[] = [
  {
    id: 'org/un',
    kind: 'Organization',
    names: {
      en: [
        { text: 'United Nations', type: 'full' },
        { text: 'United Nations Organization', type: 'full' },
        { text: 'UN', type: 'acronym' },
      ],
      fr: [
        { text: 'Organisation des Nations Unies', type: 'full' },
        { text: 'Nations Unies', type: 'short' },
        { text: 'ONU', type: 'acronym' },
      ],
    },
  },
  {
    id: 'org/unga',
    kind: 'Organization',
    parent: 'org/un',
    names: {
      en: [{ text: 'General Assembly', type: 'full' }],
      fr: [
        { text: 'Assemblée générale', type: 'full' },
        { text: 'Assemblée générale des Nations Unies', type: 'full' },
      ],
    },
  },
  {
    id: 'org/unsc',
    kind: 'Organization',
    parent: 'org/un',
    names: {
      en: [{ text: 'Security Council', type: 'full' }],
      fr: [{ text: 'Conseil de sécurité', type: 'full' }],
    },
  },
  {
    id: 'org/lighthouse-union',
    kind: 'Organization',
    names: {
      en: [
        { text: 'Lighthouse Union', type: 'full' },
        { text: 'LHU', type: 'acronym' },
      ],
      fr: [
        { text: 'Union des phares', type: 'full' },
        { text: 'UDP', type: 'acronym' },
      ],
    },
  },
  {
    id: 'treaty/beacon-convention',
    kind: 'Treaty',
    date: '1999-05-04',
    organ: 'org/lighthouse-union',
    names: {
      en: [
        { text: 'Convention on Beacons', type: 'full' },
        { text: 'Beacon Convention', type: 'short' },
      ],
      fr: [{ text: 'Convention sur les balises', type: 'full' }],
    },
  },
  {
    id: 'treaty/lamp-convention',
    kind: 'Treaty',
    names: {
      en: [{ text: 'Convention on Lamps', type: 'full' }],
      fr: [{ text: 'Convention sur les lampes', type: 'full' }],
    },
  },
  {
    id: 'treaty/lamp-protocol',
    kind: 'Treaty',
    supplements: 'treaty/lamp-convention',
    names: { en: [{ text: 'Optional Protocol to the Convention on Lamps', type: 'full' }] },
  },
  {
    id: 'treaty/lisbon-amendment',
    kind: 'Treaty',
    date: '2003-02-01',
    names: { en: [{ text: 'Lisbon Amendment to the Convention on Lamps', type: 'full' }] },
  },
  {
    id: 'treaty/second-lamp-protocol',
    kind: 'Treaty',
    supplements: 'treaty/lamp-convention',
    names: { en: [{ text: 'Second Optional Protocol to the Convention on Lamps', type: 'full' }] },
  },
  {
    id: 'org/wick-mechanism',
    kind: 'Organization',
    names: {
      en: [
        { text: 'Expert Mechanism on Wicks', type: 'full' },
        { text: 'Wick Mechanism', type: 'short' },
      ],
      fr: [{ text: "Mécanisme d'experts sur les mèches", type: 'full' }],
    },
  },
  {
    id: 'org/lamp-works-council',
    kind: 'Organization',
    names: { fr: [{ text: 'Conseil de mise en œuvre des lampes', type: 'full' }] },
  },
  {
    id: 'wg/lamp-experts-2004',
    kind: 'WorkingGroup',
    date: '2004',
    until: '2005',
    establishedBy: 'A/RES/58/1',
    names: {
      en: [{ text: 'Group of Lamp Experts', type: 'context' }],
      fr: [{ text: "Groupe d'experts des lampes", type: 'context' }],
    },
    context: ['2004-2005'],
  },
  {
    id: 'wg/wick-panel',
    kind: 'WorkingGroup',
    names: { en: [{ text: 'Panel established by resolution 58/1 concerning Wicks', type: 'full' }] },
  },
  {
    id: 'wg/lamp-experts-2009',
    kind: 'WorkingGroup',
    date: '2009',
    until: '2010',
    establishedBy: 'A/RES/63/2',
    names: {
      en: [{ text: 'Group of Lamp Experts', type: 'context' }],
      fr: [{ text: "Groupe d'experts des lampes", type: 'context' }],
    },
    context: ['2009-2010'],
  },
  {
    id: 'meeting/harbour-forum',
    kind: 'Meeting',
    names: {
      en: [{ text: 'Harbour Forum', type: 'full' }],
      fr: [{ text: 'Forum des ports', type: 'full' }],
    },
  },
  {
    id: 'state/chad',
    kind: 'State',
    names: { en: [{ text: 'Chad', type: 'full' }], fr: [{ text: 'Tchad', type: 'full' }] },
  },
  {
    id: 'state/peru',
    kind: 'State',
    names: { en: [{ text: 'Peru', type: 'full' }], fr: [{ text: 'Pérou', type: 'full' }] },
  },
];

const authority = compileAuthority(ENTRIES);

export function read(text: string): Extraction {
  return extract(text, { file: 'test.txt', authority });
}

/** A paragraph inside a resolution of the General Assembly, where acts are acts. */
export function resolution(...paragraphs: string[]): string {
  return [
    'Resolution adopted by the General Assembly on 20 December 2019',
    '74/300. Lamps',
    'The General Assembly,',
    ...paragraphs,
  ].join('\n\n');
}

/** The same in French, of the Security Council. */
export function résolution(...paragraphs: string[]): string {
  return ['Résolution 2500 (2019) du 4 décembre 2019', 'Le Conseil de sécurité,', ...paragraphs].join('\n\n');
}

/** `id: words` of each mention but those of the test's own header. */
export function mentioned(text: string): string[] {
  return read(text)
    .mentions.map((mention) => `${mention.entity}: ${text.slice(mention.start, mention.end)}`)
    .filter(
      (line) =>
        !/74\/300|2500\(2019\)|^org\/unga: General Assembly$|^org\/unsc: Conseil de sécurité$/.test(line),
    );
}

/** `TYPE source -> target (modality or stance)` of the relations of some types. */
export function related(text: string, ...types: string[]): string[] {
  return read(text)
    .relations.filter((relation) => types.includes(relation.type))
    .map(
      (relation) =>
        `${relation.source} ${relation.type} ${relation.target}${relation.modality === undefined ? '' : ` ${relation.modality}`}`,
    );
}
