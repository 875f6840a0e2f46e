import type { EntityFacts } from '../../server/store/port.js';
import { reading, type Naming } from '../store/fixtures.js';

/** A small graph that is known by heart: three resolutions and a report on roads. */

const ASSEMBLY: Naming = { id: 'org/assembly', kind: 'Organization', name: 'Assembly of Roads' };
const COUNCIL: Naming = { id: 'org/council', kind: 'Organization', name: 'Council of Roads' };
const ROADS: Naming = { id: 'treaty/roads', kind: 'Treaty', name: 'Roads Convention', date: '2001' };
const RAIL: Naming = { id: 'treaty/rail', kind: 'Treaty', name: 'Rail Convention', date: '2006' };
const PROTOCOL: Naming = { id: 'treaty/bridges', kind: 'Treaty', name: 'Bridges Protocol', date: '2008' };
const FIRST: Naming = { id: 'A/RES/1/1', kind: 'Resolution', name: 'resolution 1/1', symbol: 'A/RES/1/1' };
const SECOND: Naming = { id: 'A/RES/2/1', kind: 'Resolution', name: 'resolution 2/1', symbol: 'A/RES/2/1' };
const OLD_GROUP: Naming = { id: 'wg/old', kind: 'WorkingGroup', name: 'Group on Gravel', known: false };
const NEW_GROUP: Naming = { id: 'wg/new', kind: 'WorkingGroup', name: 'Group on Asphalt', known: false };

const adopted = {
  text: 'Adopted by the Assembly of Roads.',
  states: [{ type: 'ADOPTED_BY', target: 'org/assembly' } as const],
};

const resolution = (symbol: string, title: string, date: string) => ({
  ...{ id: symbol, symbol, title, date },
  kind: 'Resolution' as const,
});

export const ROADS_FACTS: readonly EntityFacts[] = [
  {
    id: 'org/council',
    kind: 'Organization',
    name: 'Council of Roads',
    names: [
      { text: 'Council of Roads', language: 'en', type: 'full' },
      { text: 'Conseil des routes', language: 'fr', type: 'full' },
    ],
    known: true,
    identifiers: {},
  },
];

export const ROADS_READINGS = [
  reading(
    resolution('A/RES/1/1', 'Roads', '2002-01-01'),
    [ASSEMBLY, ROADS],
    [
      adopted,
      {
        text: 'Welcoming the Roads Convention,',
        verb: 'Welcoming',
        act: 'welcomes',
        states: [{ type: 'CITES', target: 'treaty/roads' }],
      },
    ],
  ),
  reading(
    resolution('A/RES/2/1', 'Better roads', '2004-05-06'),
    [ASSEMBLY, ROADS, FIRST, OLD_GROUP],
    [
      adopted,
      {
        text: 'Recalling resolution 1/1 and the Roads Convention,',
        verb: 'Recalling',
        act: 'recalls',
        states: [
          { type: 'CITES', target: 'A/RES/1/1' },
          { type: 'CITES', target: 'treaty/roads' },
        ],
      },
      {
        text: 'Sets up a Group on Gravel.',
        states: [{ type: 'ESTABLISHES', target: 'wg/old', modality: 'done' }],
      },
      {
        text: 'Calls upon States to become parties to the Roads Convention.',
        states: [{ type: 'ENCOURAGES_RATIFICATION_OF', target: 'treaty/roads' }],
      },
    ],
  ),
  reading(
    resolution('A/RES/3/1', 'Roads for all', '2010-02-03'),
    [ASSEMBLY, COUNCIL, FIRST, SECOND, OLD_GROUP, NEW_GROUP],
    [
      adopted,
      {
        text: 'Recalling resolution 1/1 and resolution 2/1,',
        verb: 'Recalling',
        act: 'recalls',
        states: [
          { type: 'CITES', target: 'A/RES/1/1' },
          { type: 'CITES', target: 'A/RES/2/1' },
        ],
      },
      {
        text: 'Sets up a Group on Asphalt, which reports to the Council of Roads.',
        states: [
          { type: 'ESTABLISHES', target: 'wg/new', modality: 'done' },
          { type: 'MENTIONS', target: 'org/council' },
        ],
      },
      {
        text: 'What the Group on Gravel had to do it takes over.',
        states: [{ type: 'SUCCEEDS', source: 'wg/new', target: 'wg/old' }],
      },
    ],
  ),
  reading(
    { ...resolution('A/RES/3/1', 'Des routes pour tous', '2010-02-03'), language: 'fr' },
    [{ ...RAIL, name: 'Convention du rail' }],
    [
      {
        text: 'Vu la Convention du rail,',
        verb: 'Vu',
        act: 'bears in mind',
        states: [{ type: 'CITES', target: 'treaty/rail' }],
      },
    ],
  ),
  reading(
    { id: 'doc/report', kind: 'Document', title: 'Report on roads', date: '2011' },
    [ROADS, PROTOCOL, RAIL],
    [
      {
        text: 'To the Roads Convention a Bridges Protocol was added. No Rail Convention was.',
        states: [{ type: 'SUPPLEMENTS', source: 'treaty/bridges', target: 'treaty/roads', confidence: 0.5 }],
      },
    ],
  ),
];

/** Of each question of `cypher/examples`: what it is asked, and all that it answers, or the beginning. */
export const ROADS_ANSWERS: Readonly<
  Record<string, { of: Record<string, unknown>; rows: Record<string, unknown>[]; beginning?: true }>
> = {
  'adopted-by-year': {
    of: {},
    rows: ['2002', '2004', '2010'].map((year) => ({ organ: 'Assembly of Roads', year, adopted: 1 })),
  },
  bridges: {
    of: { one: 'A/RES/2/1', other: 'A/RES/3/1' },
    rows: [
      { instrument: 'treaty/roads', name: 'Roads Convention', date: '2001' },
      { instrument: 'A/RES/1/1', name: 'Roads', date: '2002-01-01' },
    ],
  },
  'cited-not-read': {
    of: {},
    rows: [
      { instrument: 'treaty/roads', name: 'Roads Convention', citedBy: 2 },
      { instrument: 'treaty/rail', name: 'Convention du rail', citedBy: 1 },
    ],
  },
  'cited-together': {
    of: { id: 'A/RES/1/1' },
    rows: [
      { instrument: 'A/RES/2/1', name: 'Better roads', together: 1 },
      { instrument: 'treaty/rail', name: 'Convention du rail', together: 1 },
      { instrument: 'treaty/roads', name: 'Roads Convention', together: 1 },
    ],
  },
  descendants: {
    of: { id: 'treaty/roads' },
    rows: [
      { steps: 1, instrument: 'A/RES/1/1', name: 'Roads', date: '2002-01-01' },
      { steps: 1, instrument: 'A/RES/2/1', name: 'Better roads', date: '2004-05-06' },
      { steps: 2, instrument: 'A/RES/3/1', name: 'Roads for all', date: '2010-02-03' },
    ],
  },
  evidence: {
    of: { from: 'A/RES/2/1', to: 'A/RES/1/1' },
    rows: [
      {
        ...{ document: 'Better roads', language: 'en', date: '2004-05-06', paragraph: 'pp2' },
        ...{ verb: 'Recalling', stance: 'recalls', words: 'resolution 1/1', confidence: 0.9 },
        text: 'Recalling resolution 1/1 and the Roads Convention,',
      },
    ],
  },
  find: { of: { words: 'gravel' }, rows: [{ id: 'wg/old', kind: 'WorkingGroup', name: 'Group on Gravel' }] },
  'founding-resolutions': {
    of: {},
    rows: [
      {
        ...{ body: 'wg/old', name: 'Group on Gravel', by: 'A/RES/2/1' },
        ...{ date: '2004-05-06', modalities: ['done'] },
      },
      {
        ...{ body: 'wg/new', name: 'Group on Asphalt', by: 'A/RES/3/1' },
        ...{ date: '2010-02-03', modalities: ['done'] },
      },
    ],
  },
  lineage: {
    of: { id: 'A/RES/3/1' },
    rows: [
      { steps: 1, instrument: 'A/RES/1/1', name: 'Roads', date: '2002-01-01' },
      { steps: 1, instrument: 'A/RES/2/1', name: 'Better roads', date: '2004-05-06' },
      { steps: 1, instrument: 'treaty/rail', name: 'Convention du rail', date: '2006' },
      { steps: 2, instrument: 'treaty/roads', name: 'Roads Convention', date: '2001' },
    ],
  },
  'most-cited': {
    of: { from: '2003', to: '2010' },
    rows: [
      { instrument: 'A/RES/1/1', name: 'Roads', citedBy: 2 },
      { instrument: 'A/RES/2/1', name: 'Better roads', citedBy: 1 },
      { instrument: 'treaty/rail', name: 'Convention du rail', citedBy: 1 },
      { instrument: 'treaty/roads', name: 'Roads Convention', citedBy: 1 },
    ],
  },
  'named-together': {
    of: { id: 'org/council' },
    rows: [{ body: 'wg/new', name: 'Group on Asphalt', paragraphs: 1 }],
  },
  names: {
    of: { id: 'org/council' },
    rows: [
      { language: 'en', type: 'full', name: 'Council of Roads', texts: 0 },
      { language: 'fr', type: 'full', name: 'Conseil des routes', texts: 0 },
      { language: null, type: 'seen', name: 'Council of Roads', texts: 1 },
    ],
  },
  'one-language-only': {
    of: { language: 'fr' },
    rows: [
      {
        ...{ source: 'Roads for all', type: 'CITES' },
        ...{ target: 'Convention du rail', words: 'Convention du rail' },
      },
    ],
  },
  'protocols-and-amendments': {
    of: {},
    rows: [
      {
        ...{ treaty: 'Roads Convention', relation: 'SUPPLEMENTS' },
        ...{ instrument: 'Bridges Protocol', date: '2008' },
      },
    ],
  },
  ratification: {
    of: {},
    rows: [
      {
        ...{ treaty: 'Roads Convention', who: 'Better roads', date: '2004-05-06' },
        ...{ document: 'Better roads', paragraph: '4' },
        words: 'Calls upon States to become parties to the Roads Convention.',
      },
    ],
  },
  'shortest-path': {
    of: { from: 'org/council', to: 'treaty/rail' },
    rows: [
      {
        via: ['Council of Roads', 'Roads for all', 'Convention du rail'],
        relations: ['MENTIONS', 'CITES'],
      },
    ],
    beginning: true,
  },
  succession: {
    of: { id: 'wg/new' },
    rows: [{ line: ['Group on Asphalt', 'Group on Gravel'], steps: 1 }],
  },
  'to-be-checked': {
    of: { below: 0.6 },
    rows: [
      {
        ...{ confidence: 0.5, rule: 'fixture', source: 'Bridges Protocol', type: 'SUPPLEMENTS' },
        ...{
          target: 'Roads Convention',
          document: 'Report on roads',
          paragraph: '1',
          words: 'Roads Convention',
        },
      },
    ],
  },
  verbs: {
    of: { id: 'A/RES/1/1' },
    rows: [
      {
        ...{ verb: 'recalls', paragraphs: 'preambular', instruments: 2 },
        ...{ first: '2004-05-06', last: '2010-02-03' },
      },
    ],
  },
  'who-cites': {
    of: { id: 'A/RES/1/1' },
    rows: [
      {
        ...{ instrument: 'A/RES/2/1', name: 'Better roads', date: '2004-05-06' },
        ...{ verbs: ['recalls'], since: '2004-05-06', until: '2004-05-06', times: 1 },
      },
      {
        ...{ instrument: 'A/RES/3/1', name: 'Roads for all', date: '2010-02-03' },
        ...{ verbs: ['recalls'], since: '2010-02-03', until: '2010-02-03', times: 1 },
      },
    ],
  },
};
