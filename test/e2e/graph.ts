import type { ExtractedEntity } from '../../server/model/index.js';
import type { EntityFacts, GraphStore, Reading } from '../../server/store/port.js';
import { reading } from '../api/graph.js';

/** A small world that does not exist: harbours, tides, and the bodies that look after them. */
const TIDES = 'org/tides-agency';

const fact = (
  id: string,
  kind: EntityFacts['kind'],
  names: [language: 'en' | 'fr' | 'ar', text: string, type?: 'full' | 'acronym'][],
  more: Partial<EntityFacts> = {},
): EntityFacts => ({
  id,
  kind,
  name: names[0]![1],
  names: names.map(([language, text, type = 'full']) => ({ language, text, type })),
  known: true,
  identifiers: {},
  ...more,
});

const FACTS: EntityFacts[] = [
  fact(
    TIDES,
    'Organization',
    [
      ['en', 'Agency for Tidal Measures'],
      ['fr', 'Agence des mesures de marée'],
      ['ar', 'وكالة قياسات المد'],
      ['en', 'ATM', 'acronym'],
    ],
    { date: '1951-04-02', address: 'https://tides.example/', identifiers: { wikidata: 'Q0' } },
  ),
  fact('org/unga', 'Organization', [
    ['en', 'General Assembly'],
    ['fr', 'Assemblée générale'],
    ['ar', 'الجمعية العامة'],
  ]),
  fact('treaty/harbour-convention', 'Treaty', [
    ['en', 'Harbour Lights Convention'],
    ['fr', 'Convention sur les feux de port'],
  ]),
  // the resolution of the first text below adopts it
  fact('doc/night-declaration', 'Document', [['en', 'Declaration on Harbours at Night']], {
    symbol: 'A/RES/98/12',
    identifiers: { symbol: 'A/RES/98/12' },
  }),
];

const known = (id: string, kind: ExtractedEntity['kind'], name: string): ExtractedEntity => ({
  id,
  kind,
  name,
  known: true,
});

const ENTITIES: ExtractedEntity[] = [
  known(TIDES, 'Organization', 'Agency for Tidal Measures'),
  known('org/unga', 'Organization', 'General Assembly'),
  known('treaty/harbour-convention', 'Treaty', 'Harbour Lights Convention'),
  { id: 'A/RES/97/4', kind: 'Resolution', name: 'resolution 97/4', symbol: 'A/RES/97/4', known: true },
  { id: 'wg/lights', kind: 'WorkingGroup', name: 'Working Group on Harbour Lights', known: false },
  { id: 'wg/fog', kind: 'WorkingGroup', name: 'Panel of Experts on Fog Signals', known: false },
  known('state/atlantis', 'State', 'Atlantis'),
];

/** Twelve paragraphs that each cite the same resolution, so that evidence runs over a page. */
const RECALLS = Array.from({ length: 12 }, (_, at) => ({
  label: `pp${at + 3}`,
  kind: 'preambular' as const,
  verb: 'Recalling',
  act: 'recalls' as const,
  text: `Recalling, for purpose number ${at + 1}, its resolution 97/4 on the keeping of lights,`,
  states: [{ type: 'CITES' as const, target: 'A/RES/97/4', words: 'resolution 97/4' }],
}));

const READINGS: Reading[] = [
  reading({
    id: 'A/RES/98/12',
    language: 'en',
    title: 'Safety of harbours at night',
    date: '2043-12-08',
    adoptedBy: 'org/unga',
    entities: ENTITIES,
    lines: [
      {
        label: 'header',
        kind: 'header',
        text: 'Adopted by the General Assembly: safety of harbours at night',
        states: [{ type: 'ADOPTED_BY', target: 'org/unga', words: 'General Assembly' }],
      },
      {
        label: 'pp1',
        kind: 'preambular',
        verb: 'Noting',
        act: 'notes',
        text: 'Noting the tables that the Agency for Tidal Measures and Atlantis keep,',
        states: [
          { type: 'MENTIONS', target: TIDES, words: 'Agency for Tidal Measures' },
          { type: 'MENTIONS', target: 'state/atlantis', words: 'Atlantis' },
        ],
      },
      ...RECALLS,
      {
        label: 'op1',
        kind: 'operative',
        verb: 'Decides',
        act: 'decides',
        text: '1. Decides to establish a Working Group on Harbour Lights, which the Agency for Tidal Measures will serve;',
        states: [
          {
            type: 'ESTABLISHES',
            target: 'wg/lights',
            words: 'Working Group on Harbour Lights',
            modality: 'done',
            cue: 'establish',
          },
          {
            type: 'PART_OF',
            source: 'wg/lights',
            target: TIDES,
            words: 'Working Group on Harbour Lights, which the Agency for Tidal Measures will serve',
          },
        ],
      },
      {
        label: 'op2',
        kind: 'operative',
        verb: 'Urges',
        act: 'urges',
        text: '2. Urges all States to ratify the Harbour Lights Convention before the next winter.',
        states: [
          {
            type: 'ENCOURAGES_RATIFICATION_OF',
            target: 'treaty/harbour-convention',
            words: 'ratify the Harbour Lights Convention',
          },
          { type: 'CITES', target: 'treaty/harbour-convention', words: 'Harbour Lights Convention' },
        ],
      },
      {
        label: 'op3',
        kind: 'operative',
        verb: 'Recommends',
        act: 'recommends',
        text: '3. Recommends that the Working Group on Harbour Lights form a Panel of Experts on Fog Signals.',
        states: [
          {
            type: 'ESTABLISHES',
            source: 'wg/lights',
            target: 'wg/fog',
            words: 'form a Panel of Experts on Fog Signals',
            modality: 'proposed',
          },
        ],
      },
    ],
  }),
  reading({
    id: 'A/RES/99/3',
    language: 'ar',
    title: 'المنارات في الليل',
    date: '2044-11-20',
    entities: ENTITIES.slice(0, 3),
    lines: [
      {
        label: 'pp1',
        kind: 'preambular',
        text: 'وإذ تشير إلى عمل وكالة قياسات المد،',
        states: [{ type: 'MENTIONS', target: TIDES, words: 'وكالة قياسات المد' }],
      },
    ],
  }),
];

/** Fills a store with it. */
export async function fillHarbours(store: GraphStore): Promise<void> {
  await store.saveFacts(FACTS);
  for (const text of READINGS) await store.saveReading(text);
}
