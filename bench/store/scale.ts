import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import {
  csvLine,
  header,
  importArguments,
  TABLES,
  type Line,
  type TableName,
} from '../../server/export/neo4j/tables.js';
import { fold } from '../../server/store/fold.js';
import { dateOf, symbolOf, titleOf, type Web } from './synthetic.js';

/**
 * Writes a web of citations as a folder for the importer of Neo4j: entities, names and relations, without
 * the texts and assertions behind them. @returns the folder
 */
export async function webFolder(web: Web): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renvoi-scale-'));
  for (const name of Object.keys(TABLES) as TableName[]) {
    const output = createWriteStream(join(folder, `${name}.csv`));
    let pending = header(TABLES[name]);
    for (const line of lines(name, web)) {
      pending += csvLine(TABLES[name], line);
      if (pending.length < 1_000_000) continue;
      if (!output.write(pending)) await once(output, 'drain');
      pending = '';
    }
    output.end(pending);
    await finished(output);
  }
  return folder;
}

/** The command for such a folder. */
export const imported = (folder: string) => importArguments(`${folder}/`, 'neo4j');

export const removed = (folder: string) => rm(folder, { recursive: true });

function* lines(table: TableName, { nodes, sources, targets }: Web): Generator<Line> {
  const id = (node: number) => symbolOf(node, nodes);
  if (table === 'entities') {
    const degrees = new Int32Array(nodes);
    for (const ends of [sources, targets]) for (const end of ends) degrees[end]!++;
    const claims = (symbol: string, date: string) =>
      JSON.stringify(
        Object.entries({ kind: 'Resolution', known: '1', symbol, date }).map(([field, value]) => ({
          ...{ field, own: true, value, texts: 1 },
        })),
      );
    for (let node = 0; node < nodes; node++) {
      const [symbol, date, name] = [id(node), dateOf(node, nodes), titleOf(node)];
      const properties = { kind: 'Resolution', name, symbol, date, identifiers: '{}', known: true };
      const rest = { degree: degrees[node], _claims: claims(symbol, date), name_en: name };
      yield [[symbol, ['Entity', 'Instrument', 'Resolution'].join('\u001f')], { ...properties, ...rest }];
    }
  } else if (table === 'names') {
    for (let node = 0; node < nodes; node++) {
      const text = titleOf(node);
      const words = fold(text);
      const counts = { texts: 1, own: 1, place: 0 };
      yield [[String(node)], { type: 'seen', language: 'en', text, folded: words, words, ...counts }];
    }
  } else if (table === 'named') {
    for (let node = 0; node < nodes; node++) yield [[id(node), String(node)], {}];
  } else if (table === 'relations') {
    const sum = { assertions: 1, confidence: 0.95, stances: ['recalls'], stanceCounts: [1] };
    for (let edge = 0; edge < sources.length; edge++) {
      const date = dateOf(sources[edge]!, nodes);
      yield [[id(sources[edge]!), id(targets[edge]!), 'CITES'], { ...sum, first: date, last: date }];
    }
  } else if (table === 'schema') {
    yield [['1'], { name: 'renvoi', version: 0 }];
  }
}
