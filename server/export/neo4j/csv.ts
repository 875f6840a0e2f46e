import type { GraphStore } from '../../store/port.js';
import { recorded, type Step } from './record.js';
import { TABLES, type Line, type TableName } from './tables.js';

type Properties = Readonly<Record<string, unknown>>;

interface EntityRow {
  id: string;
  won: string[];
  properties: Properties;
}

interface NameRow {
  entity: string;
  properties: Properties;
}

interface RelationRow {
  type: string;
  source: string;
  target: string;
  sum: Properties;
}

/** What a text, a paragraph or the shipped graph says of an entity. */
interface SaidRow {
  entity: string;
  properties: Properties;
}

interface TextRow {
  properties: Properties & { key: string; id: string };
  sightings: SaidRow[];
  paragraphs: {
    properties: Properties;
    mentions: SaidRow[];
    assertions: { source: string; target: string; properties: Properties }[];
  }[];
}

/** The nodes and relationships of the graph of a store, each for its table. */
export async function* csvLines(store: GraphStore): AsyncGenerator<[TableName, Line]> {
  const lines = new Lines();
  for await (const step of recorded(store)) yield* lines.of(step);
  yield* lines.rest();
}

class Lines {
  /** The last id of what has none of its own. */
  #last = 0;
  #facts: unknown;

  *of({ name, parameters }: Step): Generator<[TableName, Line]> {
    const rows = <T>(parameter: string) => parameters[parameter] as readonly T[];
    if (name === 'writeEntities') {
      for (const { id, won, properties } of rows<EntityRow>('rows')) {
        yield ['entities', [[id, ['Entity', ...won].join('\u001f')], properties]];
      }
    } else if (name === 'createNames') {
      for (const { entity, properties } of rows<NameRow>('rows')) {
        const key = this.#next();
        yield ['names', [[key], properties]];
        yield ['named', [[entity, key], {}]];
      }
    } else if (name === 'createRelations') {
      for (const { type, source, target, sum } of rows<RelationRow>('rows')) {
        yield ['relations', [[source, target, type], sum]];
      }
    } else if (name === 'saveTexts') {
      for (const text of rows<TextRow>('texts')) yield* this.#text(text);
    } else if (name === 'setShippedHash') {
      yield ['shipped', [[ONLY], { name: 'renvoi', hash: parameters['hash'] }]];
    } else if (name === 'createShippedSightings') {
      for (const { entity, properties } of rows<SaidRow>('rows'))
        yield ['ships', [[ONLY, entity], properties]];
    } else if (name === 'setAside') {
      for (const row of rows<Properties>('rows')) yield ['aside', [[this.#next()], row]];
    } else if (name === 'setFactsDigest') this.#facts = parameters['digest'];
    // 'makeEntities' is for statements that look for them
  }

  /** What ends the tables. Of version 0: its constraints and indexes are made when Renvoi opens it. */
  *rest(): Generator<[TableName, Line]> {
    yield ['schema', [[ONLY], { name: 'renvoi', version: 0, facts: this.#facts }]];
  }

  *#text({ properties, sightings, paragraphs }: TextRow): Generator<[TableName, Line]> {
    const { key, id } = properties;
    yield ['texts', [[key], properties]];
    yield ['textOf', [[key, id], {}]];
    for (const { entity, properties } of sightings) yield ['sights', [[key, entity], properties]];
    for (const { properties, mentions, assertions } of paragraphs) {
      const paragraph = this.#next();
      yield ['paragraphs', [[paragraph], properties]];
      yield ['has', [[key, paragraph], {}]];
      for (const { entity, properties } of mentions) yield ['mentions', [[paragraph, entity], properties]];
      for (const { source, target, properties } of assertions) {
        const assertion = this.#next();
        yield ['assertions', [[assertion], properties]];
        yield ['states', [[paragraph, assertion], {}]];
        yield ['source', [[assertion, source], {}]];
        yield ['target', [[assertion, target], {}]];
      }
    }
  }

  #next(): string {
    return String(++this.#last);
  }
}

/** The id of what there is one of. */
const ONLY = '1';

/** Every table, those that hold nothing included: the importer asks for each file. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
