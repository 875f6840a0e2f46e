import { IDENTIFIER_SCHEMES, LANGUAGES } from '../../model/index.js';

/** Types of the importer: https://neo4j.com/docs/operations-manual/current/import/#import-tool-header-format */
type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';

/** One file of the folder, of nodes of a label or relationships of a type. */
export interface Table {
  of: 'nodes' | 'relationships';
  /** Label or type of all; absent where each line says its own. */
  label?: string;
  /** Headers of what is no property: ids, ends, labels, types. */
  keys: readonly string[];
  properties: Readonly<Record<string, ColumnType>>;
}

const SIGHTING: Table['properties'] = {
  own: 'boolean',
  kind: 'string',
  name: 'string',
  language: 'string',
  symbol: 'string',
  date: 'string',
  known: 'boolean',
  identifiers: 'string',
};

const strings = (names: readonly string[]): Table['properties'] =>
  Object.fromEntries(names.map((name) => [name, 'string']));

/** Relationships of one type, between nodes of two tables. */
const joins = (label: string, from: string, to: string, properties: Table['properties'] = {}): Table => ({
  of: 'relationships',
  label,
  keys: [`:START_ID(${from})`, `:END_ID(${to})`],
  properties,
});

/** The files of the folder, by name. What the nodes and relationships are: `cypher/README.md`. */
export const TABLES = {
  entities: {
    of: 'nodes',
    keys: ['id:ID(Entity)', ':LABEL'],
    properties: {
      ...strings(['kind', 'name', 'symbol', 'date', 'until', 'identifiers', 'address', '_facts', '_claims']),
      known: 'boolean',
      degree: 'long',
      ...strings(Object.keys(IDENTIFIER_SCHEMES).map((scheme) => `id_${scheme}`)),
      ...strings(LANGUAGES.map((language) => `name_${language}`)),
    },
  },
  names: {
    of: 'nodes',
    label: 'Name',
    keys: [':ID(Name)'],
    properties: {
      ...strings(['type', 'language', 'text', 'folded', 'words']),
      ...{ texts: 'long', own: 'long', place: 'long' },
    },
  },
  named: joins('NAMED', 'Entity', 'Name'),
  relations: {
    of: 'relationships',
    keys: [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE'],
    properties: {
      assertions: 'long',
      confidence: 'double',
      ...strings(['first', 'last']),
      ...{ stances: 'string[]', stanceCounts: 'long[]', modalities: 'string[]', modalityCounts: 'long[]' },
    },
  },
  texts: {
    of: 'nodes',
    label: 'Text',
    keys: ['key:ID(Text)'],
    properties: {
      ...strings(['id', 'language', 'kind', 'title', 'symbol', 'date', 'adoptedBy']),
      ...strings(['file', 'hash', 'fingerprint']),
      ...{ hasText: 'boolean', length: 'long', notices: 'string[]' },
    },
  },
  textOf: joins('TEXT_OF', 'Text', 'Entity'),
  sights: joins('SIGHTS', 'Text', 'Entity', SIGHTING),
  paragraphs: {
    of: 'nodes',
    label: 'Paragraph',
    keys: [':ID(Paragraph)'],
    properties: {
      ...strings(['id', 'label', 'kind', 'verb', 'act', 'text']),
      ...{ start: 'long', end: 'long', ordinal: 'long' },
    },
  },
  has: joins('HAS', 'Text', 'Paragraph'),
  mentions: joins('NAMES', 'Paragraph', 'Entity', { start: 'long', end: 'long', confidence: 'double' }),
  assertions: {
    of: 'nodes',
    label: 'Assertion',
    keys: [':ID(Assertion)'],
    properties: {
      ...strings(['id', 'relation', 'type', 'words', 'cue', 'stance', 'modality', 'rule']),
      ...{ start: 'long', end: 'long', confidence: 'double', paragraphs: 'string[]' },
    },
  },
  states: joins('STATES', 'Paragraph', 'Assertion'),
  source: joins('SOURCE', 'Assertion', 'Entity'),
  target: joins('TARGET', 'Assertion', 'Entity'),
  shipped: { of: 'nodes', label: 'Shipped', keys: [':ID(Shipped)'], properties: strings(['name', 'hash']) },
  ships: joins('SHIPS', 'Shipped', 'Entity', SIGHTING),
  aside: { of: 'nodes', label: 'Aside', keys: [':ID(Aside)'], properties: strings(['key', 'facts']) },
  schema: {
    of: 'nodes',
    label: 'RenvoiSchema',
    keys: [':ID(Schema)'],
    properties: { ...strings(['name', 'facts']), version: 'long' },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

/** The header of a table. */
export function header({ keys, properties }: Table): string {
  const columns = Object.entries(properties).map(([name, type]) => `${name}:${type}`);
  return `${[...keys, ...columns].join(',')}\n`;
}

/** One of what a table holds: its keys in their order, and its properties. */
export type Line = readonly [keys: readonly string[], properties: Readonly<Record<string, unknown>>];

/** Between the members of a list: a character that ends a unit, and is in no text. */
const SEPARATOR = '\u001f';

/** A line of a table; properties that are null or none of its columns are left out. */
export function csvLine({ properties }: Table, [keys, values]: Line): string {
  const cells = Object.keys(properties).map((name) => cell(values[name]));
  return `${[...keys.map(quoted), ...cells].join(',')}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return quoted(value.map((each) => String(each).replaceAll(SEPARATOR, ' ')).join(SEPARATOR));
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What `neo4j-admin` is told to import the files of a folder into a database. */
export function importArguments(folder: string, database: string): string[] {
  const files = Object.entries<Table>(TABLES).map(
    ([name, { of, label }]) => `--${of}=${label === undefined ? '' : `${label}=`}${folder}${name}.csv`,
  );
  return [
    ...['database', 'import', 'full', database],
    ...['--multiline-fields=true', '--array-delimiter=U+001F'],
    ...files,
  ];
}
