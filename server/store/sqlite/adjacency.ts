import { KINDS, RELATIONS, type Kind, type RelationType } from '../../model/index.js';
import type { Direction } from '../port.js';
import type { Connection } from './connection.js';

/**
 * The graph in memory, as compressed sparse rows: the edges of node `n`, in both directions, stand at
 * `offsets[n]` to `offsets[n + 1]`. Nodes are numbered in the order of their ids, so that a lower
 * number breaks a tie the same way whatever the order in which the texts were read.
 */
export interface Adjacency {
  /** Key of a node in the store. */
  readonly keys: Int32Array;
  /** Number of a node by its key; -1 where there is none. */
  readonly numbers: Int32Array;
  /** Index into KINDS. */
  readonly kinds: Uint8Array;
  readonly degrees: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Index into RELATIONS. */
  readonly types: Uint8Array;
  /** 1 where the edge runs from the node to the neighbour, 2 where back; 3 from a node to itself. */
  readonly ways: Uint8Array;
  /** Key of the relation. */
  readonly edges: Int32Array;
}

/** Bits of the ways to walk an edge. */
const WAYS: Readonly<Record<Direction, number>> = { OUT: 1, IN: 2, BOTH: 3 };

const KIND_INDEX = new Map<string, number>(KINDS.map((record, index) => [record.kind, index]));
const TYPE_INDEX = new Map<string, number>(RELATIONS.map((record, index) => [record.type, index]));

/** Reads the whole graph. */
export function readAdjacency(db: Connection): Adjacency {
  const nodes = db.parsed<[number[], Kind[], number[]]>(
    `SELECT json_array(json_group_array(key), json_group_array(kind), json_group_array(degree))
     FROM (SELECT key, kind, degree FROM entities ORDER BY id)`,
  );
  const edges = db.parsed<[number[], number[], number[], RelationType[]]>(
    `SELECT json_array(json_group_array(key), json_group_array(source), json_group_array(target),
       json_group_array(type)) FROM relations`,
  );
  return build(nodes, edges);
}

function build(
  [nodeKeys, nodeKinds, nodeDegrees]: [number[], Kind[], number[]],
  [edgeKeys, sources, targets, edgeTypes]: [number[], number[], number[], RelationType[]],
): Adjacency {
  const keys = Int32Array.from(nodeKeys);
  const numbers = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 1).fill(-1);
  keys.forEach((key, number) => (numbers[key] = number));
  const offsets = new Int32Array(keys.length + 1);
  for (let edge = 0; edge < edgeKeys.length; edge++) {
    offsets[numbers[sources[edge]!]! + 1]!++;
    if (sources[edge] !== targets[edge]) offsets[numbers[targets[edge]!]! + 1]!++;
  }
  for (let node = 0; node < keys.length; node++) offsets[node + 1]! += offsets[node]!;
  const size = offsets[keys.length]!;
  const graph: Adjacency = {
    keys,
    numbers,
    kinds: Uint8Array.from(nodeKinds, (kind) => KIND_INDEX.get(kind)!),
    degrees: Int32Array.from(nodeDegrees),
    offsets,
    neighbours: new Int32Array(size),
    types: new Uint8Array(size),
    ways: new Uint8Array(size),
    edges: new Int32Array(size),
  };
  const next = offsets.slice();
  const put = (node: number, neighbour: number, edge: number, way: number) => {
    const place = next[node]!++;
    graph.neighbours[place] = neighbour;
    graph.types[place] = TYPE_INDEX.get(edgeTypes[edge]!)!;
    graph.edges[place] = edgeKeys[edge]!;
    graph.ways[place] = way;
  };
  for (let edge = 0; edge < edgeKeys.length; edge++) {
    const source = numbers[sources[edge]!]!;
    const target = numbers[targets[edge]!]!;
    put(source, target, edge, source === target ? WAYS.BOTH : WAYS.OUT);
    if (source !== target) put(target, source, edge, WAYS.IN);
  }
  return graph;
}

/** The way of the same edge from its other end. */
function turned(way: number): number {
  return way === WAYS.OUT ? WAYS.IN : way === WAYS.IN ? WAYS.OUT : way;
}

/** A mask over the indices of a registry: which members are wanted; all if none is named. */
function mask(index: Map<string, number>, wanted: readonly string[] | undefined): Uint8Array {
  const bits = new Uint8Array(index.size).fill(wanted === undefined ? 1 : 0);
  for (const member of wanted ?? []) bits[index.get(member)!] = 1;
  return bits;
}

/** What a neighbourhood is made of: keys of nodes, nearest first then by degree, and of relations. */
export interface Neighbourhood {
  nodes: number[];
  edges: number[];
  omitted: number;
  beyond: boolean;
}

/**
 * The nodes within `depth` steps of some nodes, by breadth-first search in a direction along the
 * wanted types and through the wanted kinds, and the relations of those types between them. The
 * starting nodes are there whatever their kind; their relations that run the other way are not. The
 * search ends at the first distance, one step at least, within which there are more nodes than `limit`.
 */
export function neighbourhood(
  graph: Adjacency,
  around: readonly number[],
  depth: number,
  limit: number,
  types: readonly RelationType[] | undefined,
  kinds: readonly Kind[] | undefined,
  direction: Direction,
): Neighbourhood {
  const { offsets, neighbours, degrees } = graph;
  const wantedTypes = mask(TYPE_INDEX, types);
  const wantedKinds = mask(KIND_INDEX, kinds);
  const ways = WAYS[direction];
  const seen = new Uint8Array(graph.keys.length);
  const reached: number[] = [];
  let ring: number[] = [];
  let beyond = false;
  const reach = (node: number) => {
    seen[node] = 1;
    ring.push(node);
  };
  for (const key of around) {
    const node = graph.numbers[key] ?? -1;
    if (node >= 0 && seen[node] === 0) reach(node);
  }
  for (let step = 0; ring.length > 0; step++) {
    ring.sort((a, b) => degrees[b]! - degrees[a]! || a - b);
    const previous = ring;
    for (const node of previous) reached.push(node);
    ring = [];
    beyond = reached.length > limit && step > 0 && step < depth;
    if (beyond || step === depth) break;
    for (const node of previous) {
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const neighbour = neighbours[place]!;
        if (seen[neighbour] === 1 || wantedTypes[graph.types[place]!] === 0) continue;
        if ((graph.ways[place]! & ways) === 0) continue;
        if (wantedKinds[graph.kinds[neighbour]!] === 1) reach(neighbour);
      }
    }
  }
  const nodes = reached.slice(0, limit);
  return {
    nodes: nodes.map((node) => graph.keys[node]!),
    edges: between(graph, nodes, wantedTypes, new Set(around.map((key) => graph.numbers[key] ?? -1)), ways),
    omitted: reached.length - nodes.length,
    beyond,
  };
}

/** The relations of the wanted types whose ends are both among `nodes`; from `starts` only those `ways`. */
function between(
  graph: Adjacency,
  nodes: readonly number[],
  wantedTypes: Uint8Array,
  starts: ReadonlySet<number>,
  ways: number,
): number[] {
  const inside = new Uint8Array(graph.keys.length);
  for (const node of nodes) inside[node] = 1;
  const edges = new Set<number>();
  for (const node of nodes) {
    for (let place = graph.offsets[node]!; place < graph.offsets[node + 1]!; place++) {
      const neighbour = graph.neighbours[place]!;
      if (inside[neighbour] === 0 || wantedTypes[graph.types[place]!] === 0) continue;
      const way = graph.ways[place]!;
      const fits = starts.has(node)
        ? (way & ways) !== 0
        : !starts.has(neighbour) || (turned(way) & ways) !== 0;
      if (fits) edges.add(graph.edges[place]!);
    }
  }
  return [...edges];
}
