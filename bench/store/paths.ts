import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { readAdjacency, type Adjacency } from '../../server/store/sqlite/adjacency.js';
import { Connection } from '../../server/store/sqlite/connection.js';
import { STORE_FILE } from '../../server/store/sqlite/files.js';
import type { Address } from '../../test/neo4j/server.js';
import type { Question } from './measure.js';

/** The port has no shortest path: what the two stores could offer is measured behind it. */
export interface Paths {
  question: Question;
  close: () => Promise<void>;
}

/** The longest path that is looked for. */
const DEEPEST = 6;

/** Along the adjacency that SQLite's traversals hold in memory, by breadth-first search from one end. */
export function sqlitePaths(folder: string, ids: readonly string[]): Paths {
  const db = new Connection(join(folder, STORE_FILE), 5000);
  const graph = readAdjacency(db);
  const key = (id: string) => db.scalar<number>('SELECT key FROM entities WHERE id = ?', id);
  const numbers = new Map(ids.map((id) => [id, graph.numbers[key(id) ?? -1] ?? -1]));
  return {
    question: async (id, turn) => steps(graph, numbers.get(id)!, numbers.get(other(ids, turn))!),
    close: async () => db.close(),
  };
}

/** Another end for each turn. */
const other = (ids: readonly string[], turn: number) => ids[(turn * 7 + 3) % ids.length]!;

function steps(graph: Adjacency, from: number, to: number): number | undefined {
  const seen = new Uint8Array(graph.keys.length);
  seen[from] = 1;
  let ring = [from];
  for (let step = 0; step <= DEEPEST; step++) {
    const next: number[] = [];
    for (const node of ring) {
      if (node === to) return step;
      for (let place = graph.offsets[node]!; place < graph.offsets[node + 1]!; place++) {
        const neighbour = graph.neighbours[place]!;
        if (seen[neighbour] === 0) next.push(neighbour);
        seen[neighbour] = 1;
      }
    }
    ring = next;
  }
  return undefined;
}

const SHORTEST = `MATCH (from:Entity {id: $from}), (to:Entity {id: $to}) WHERE from <> to
  MATCH p = SHORTEST 1 (from)-[:CITES|MENTIONS|ESTABLISHES|ADOPTED_BY|PART_OF]-{1,${DEEPEST}}(to)
  RETURN length(p) AS steps`;

/** By Cypher, as `cypher/examples/shortest-path.cypher` asks. */
export function neo4jPaths({ uri, user, password }: Address, ids: readonly string[]): Paths {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    question: (id, turn) =>
      driver.executeQuery(SHORTEST, { from: id, to: other(ids, turn) }, { routing: 'READ' }),
    close: () => driver.close(),
  };
}
