import type {
  ExtractedDocument,
  ExtractedEntity,
  ExtractedRelation,
  Extraction,
  Kind,
  Stance,
} from '../../server/model/index.js';
import type { EntityFacts, Reading, StoredName } from '../../server/store/port.js';

/** What a fixture says of one entity, and how the document speaks of it. */
export interface Naming {
  id: string;
  kind: Kind;
  name: string;
  known?: boolean;
  symbol?: string;
  date?: string;
  identifiers?: Record<string, string>;
}

/** One paragraph of a fixture: its words, and what they state. `{name}` of an entity is found in them. */
export interface Sentence {
  text: string;
  verb?: string;
  act?: Stance;
  /** Stated of the document itself, unless `source` says otherwise; the words are the target's name. */
  states?: (Pick<ExtractedRelation, 'type' | 'target'> & Partial<ExtractedRelation>)[];
}

/**
 * A reading made by hand: paragraphs one after the other, offsets and mentions found in their words,
 * so that the fixture cannot contradict itself.
 */
export function reading(
  document: Partial<ExtractedDocument> & Pick<ExtractedDocument, 'id' | 'kind' | 'title'>,
  namings: readonly Naming[],
  sentences: readonly Sentence[],
): Reading {
  const extraction: Extraction = {
    document: { file: `${document.id.replaceAll('/', '-')}.txt`, language: 'en', ...document },
    paragraphs: [],
    entities: namings.map(({ known = true, ...naming }): ExtractedEntity => ({ ...naming, known })),
    mentions: [],
    relations: [],
  };
  let text = '';
  for (const [index, { text: words, verb, act, states = [] }] of sentences.entries()) {
    const id = `p${index + 1}`;
    const start = text.length;
    text += words;
    extraction.paragraphs.push({
      id,
      label: verb ? `pp${index + 1}` : `${index + 1}`,
      kind: verb ? 'preambular' : 'body',
      start,
      end: text.length,
      ...(verb && { verb }),
      ...(act && { act }),
    });
    const place = (entity: string) => {
      const name = namings.find((naming) => naming.id === entity)?.name ?? document.title;
      const at = words.indexOf(name);
      return at < 0 ? undefined : { start: start + at, end: start + at + name.length };
    };
    for (const { id: entity } of namings) {
      const span = place(entity);
      if (span) extraction.mentions.push({ entity, paragraph: id, confidence: 0.9, ...span });
    }
    for (const stated of states) {
      const span = place(stated.target) ?? { start, end: text.length };
      extraction.relations.push({
        source: document.id,
        evidence: { paragraph: id, ...span },
        confidence: 0.9,
        rule: 'fixture',
        ...(act && stated.type === 'CITES' && { stance: act }),
        ...stated,
      });
    }
    text += '\n\n';
  }
  return { extraction, text };
}

const name = (text: string, language: StoredName['language'], type: StoredName['type'] = 'full') => ({
  text,
  language,
  type,
});

const fact = (given: Partial<EntityFacts> & Pick<EntityFacts, 'id' | 'kind' | 'names'>): EntityFacts => ({
  name: given.names[0]!.text,
  known: true,
  identifiers: {},
  ...given,
});

/** A small authority file. */
export const FACTS: readonly EntityFacts[] = [
  fact({
    id: 'org/un',
    kind: 'Organization',
    names: [
      name('United Nations', 'en'),
      name('Organisation des Nations Unies', 'fr'),
      name('Nations Unies', 'fr', 'short'),
      name('UN', 'en', 'acronym'),
      name('ONU', 'fr', 'acronym'),
      name('الأمم المتحدة', 'ar'),
      name('联合国', 'zh'),
      name('Организация Объединённых Наций', 'ru'),
    ],
    date: '1945-10-24',
  }),
  fact({
    id: 'org/unga',
    kind: 'Organization',
    names: [
      name('United Nations General Assembly', 'en'),
      name('General Assembly', 'en', 'short'),
      name('Assemblée générale des Nations Unies', 'fr'),
      name('UNGA', 'en', 'acronym'),
    ],
    date: '1945',
    address: 'https://www.un.org/en/ga/',
  }),
  fact({
    id: 'org/itu',
    kind: 'Organization',
    names: [
      name('International Telecommunication Union', 'en'),
      name('Union internationale des télécommunications', 'fr'),
      name('ITU', 'en', 'acronym'),
      name('UIT', 'fr', 'acronym'),
      name('国际电信联盟', 'zh'),
    ],
    identifiers: { wikidata: 'Q376150' },
  }),
  fact({
    id: 'treaty/budapest-convention',
    kind: 'Treaty',
    names: [
      name('Convention on Cybercrime', 'en'),
      name('Budapest Convention', 'en', 'short'),
      name('Convention sur la cybercriminalité', 'fr'),
    ],
    date: '2001-11-23',
    identifiers: { cets: '185' },
  }),
];

const UNGA: Naming = { id: 'org/unga', kind: 'Organization', name: 'General Assembly' };
const BUDAPEST: Naming = {
  id: 'treaty/budapest-convention',
  kind: 'Treaty',
  name: 'Convention on Cybercrime',
};
const RES_73_187: Naming = {
  id: 'A/RES/73/187',
  kind: 'Resolution',
  name: 'resolution 73/187',
  symbol: 'A/RES/73/187',
  date: '2018-12-17',
};
const RES_74_247: Naming = {
  id: 'A/RES/74/247',
  kind: 'Resolution',
  name: 'resolution 74/247',
  symbol: 'A/RES/74/247',
};
const AD_HOC: Naming = {
  id: 'wg/ad-hoc-committee',
  kind: 'WorkingGroup',
  name: 'ad hoc committee of experts',
  known: false,
};

/** A resolution, in English: it founds a committee, and cites a treaty twice. */
export const RESOLUTION = reading(
  {
    id: 'A/RES/74/247',
    symbol: 'A/RES/74/247',
    kind: 'Resolution',
    title: 'Countering criminal use of information technologies',
    date: '2019-12-27',
    adoptedBy: 'org/unga',
  },
  [UNGA, BUDAPEST, RES_73_187, AD_HOC],
  [
    {
      text: 'Adopted by the General Assembly.',
      states: [
        { type: 'ADOPTED_BY', target: 'org/unga' },
        { type: 'MENTIONS', target: 'org/unga' },
      ],
    },
    {
      text: 'Having in mind resolution 73/187 and the Convention on Cybercrime,',
      verb: 'Having in mind',
      act: 'bears in mind',
      states: [
        { type: 'CITES', target: 'A/RES/73/187' },
        { type: 'CITES', target: 'treaty/budapest-convention', confidence: 0.7 },
      ],
    },
    {
      text: 'Noting once more the Convention on Cybercrime,',
      verb: 'Noting',
      act: 'notes',
      states: [{ type: 'CITES', target: 'treaty/budapest-convention' }],
    },
    {
      text: 'Sets up an ad hoc committee of experts.',
      verb: 'Sets up',
      act: 'decides',
      states: [
        { type: 'ESTABLISHES', target: 'wg/ad-hoc-committee', modality: 'done' },
        { type: 'MENTIONS', target: 'wg/ad-hoc-committee' },
      ],
    },
  ],
);

/** The same resolution, in French. */
export const RESOLUTION_FR = reading(
  {
    id: 'A/RES/74/247',
    symbol: 'A/RES/74/247',
    kind: 'Resolution',
    title: 'Lutte contre l’usage criminel des technologies',
    date: '2019-12-27',
    language: 'fr',
    adoptedBy: 'org/unga',
  },
  [
    { ...UNGA, name: 'Assemblée générale' },
    { ...BUDAPEST, name: 'Convention sur la cybercriminalité' },
  ],
  [
    {
      text: 'Notant la Convention sur la cybercriminalité, l’Assemblée générale',
      verb: 'Notant',
      act: 'notes',
      states: [
        { type: 'CITES', target: 'treaty/budapest-convention' },
        { type: 'MENTIONS', target: 'org/unga' },
      ],
    },
  ],
);

/** A later report: it speaks of what the resolution did, and gives one entity another kind. */
export const REPORT = reading(
  { id: 'doc/report-on-cooperation', kind: 'Document', title: 'Report on cooperation', date: '2021' },
  [
    RES_74_247,
    { ...AD_HOC, name: 'committee of experts' },
    UNGA,
    { id: 'org/itu', kind: 'Programme', name: 'ITU' },
    { id: 'meeting/forum', kind: 'Meeting', name: 'Forum on Trust', known: false, date: '2020-06' },
  ],
  [
    {
      text: 'By resolution 74/247 a committee of experts was formed.',
      states: [
        { type: 'CITES', target: 'A/RES/74/247', stance: 'refers' },
        { type: 'MENTIONS', target: 'wg/ad-hoc-committee' },
        { type: 'ESTABLISHES', source: 'A/RES/74/247', target: 'wg/ad-hoc-committee', modality: 'done' },
        { type: 'ADOPTED_BY', source: 'A/RES/74/247', target: 'org/unga', confidence: 0.6 },
      ],
    },
    {
      text: 'The Forum on Trust, which ITU should hold, reports to the General Assembly.',
      states: [
        { type: 'MENTIONS', target: 'meeting/forum' },
        { type: 'MENTIONS', target: 'org/itu' },
        { type: 'MENTIONS', target: 'org/unga' },
        { type: 'ORGANIZED_BY', source: 'meeting/forum', target: 'org/itu', modality: 'proposed' },
      ],
    },
  ],
);

/** A note without a date, in which two entities appear that are named nowhere else. */
export const NOTE = reading(
  { id: 'doc/note', kind: 'Document', title: 'Note on names', language: 'und' },
  [
    RES_74_247,
    { id: 'state/france', kind: 'State', name: 'France', identifiers: { iso3166: 'FRA' } },
    { id: 'org/french-agency', kind: 'Organization', name: 'Agence française', known: false },
  ],
  [
    {
      text: 'On resolution 74/247, see France and its Agence française.',
      states: [
        { type: 'CITES', target: 'A/RES/74/247' },
        { type: 'MENTIONS', target: 'state/france' },
        { type: 'MENTIONS', target: 'org/french-agency' },
        { type: 'RESERVES_ON', source: 'state/france', target: 'A/RES/74/247', paragraphs: ['4', '5'] },
      ],
    },
  ],
);

/** Every reading above. */
export const READINGS: readonly Reading[] = [RESOLUTION, RESOLUTION_FR, REPORT, NOTE];

/** A text that names something by a name whose id an earlier version cut. */
export const CUT: Reading = reading(
  { id: 'doc/cut', kind: 'Document', title: 'Cut' },
  [
    {
      id: 'treaty/agreement-between-the-government-of-a-far-country-and-the-government-of-another',
      kind: 'Treaty',
      name: 'Agreement between the Government of a Far Country and the Government of Another on Roads',
      known: false,
    },
  ],
  [{ text: 'An agreement' }],
);
