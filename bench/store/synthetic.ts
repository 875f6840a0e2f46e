import type { ShippedAssertion, ShippedDocument, ShippedGraph } from '../../server/store/shipped.js';
import type { Stance } from '../../server/model/index.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Who cites whom, by numbers in the order of time: the n-th citation is of `targets[n]` by `sources[n]`. */
export interface Web {
  nodes: number;
  sources: Int32Array;
  targets: Int32Array;
}

/** The share of citations that go where earlier ones go: it makes the few that most cite, as in real texts. */
const IMITATION = 0.6;

/** The rest go this far back at most, as texts cite those of the years before. */
const RECENT = 2000;

/**
 * A web of citations with a power law: each instrument cites earlier ones, most often those that are
 * much cited or recent.
 */
export function web(nodes: number, edges: number, seed = 20_260_101): Web {
  const next = random(seed);
  const sources = new Int32Array(edges);
  const targets = new Int32Array(edges);
  const mean = edges / nodes;
  let made = 0;
  for (let node = 1; node < nodes && made < edges; node++) {
    const cited = new Set<number>();
    const left = node === nodes - 1 ? edges - made : Math.round(2 * mean * next());
    for (let tries = 0; cited.size < Math.min(left, node) && tries < 20 * left; tries++) {
      const imitates = made > 0 && next() < IMITATION;
      cited.add(
        imitates
          ? targets[Math.floor(next() * made)]!
          : node - 1 - Math.floor(next() * Math.min(node, RECENT)),
      );
    }
    cited.delete(node);
    for (const target of cited) {
      if (made === edges) break;
      sources[made] = node;
      targets[made++] = target;
    }
  }
  return { nodes, sources: sources.subarray(0, made), targets: targets.subarray(0, made) };
}

const STANCES: readonly Stance[] = ['recalls', 'reaffirms', 'notes', 'welcomes', 'bears in mind'];
const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu'.split(' ');

const ORGANS = ['A/RES', 'S/RES', 'E/RES'] as const;

/** The symbol of an instrument; its session grows with time. */
export const symbolOf = (node: number, nodes: number) =>
  `${ORGANS[node % 3]!}/${1 + Math.floor((80 * node) / nodes)}/${node}`;

/** Of three to six made-up words out of two thousand. */
export function titleOf(node: number): string {
  const next = random(node + 7);
  const words = Array.from({ length: 3 + Math.floor(4 * next()) }, () => {
    // few words are frequent, most are rare
    const word = Math.floor(2000 * next() ** 3);
    return [word % 30, Math.floor(word / 30) % 30, (word * 7) % 30].map((at) => SYLLABLES[at]).join('');
  });
  return words.join(' ');
}

/** From 1946 to 2025, in the order of the numbers. */
export function dateOf(node: number, nodes: number): string {
  const month = Math.floor((80 * 12 * node) / nodes);
  return `${1946 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-${String(1 + (node % 28)).padStart(2, '0')}`;
}

/** The web as a graph that ships: a document for each instrument, which states its citations. */
export function shippedWeb({ nodes, sources, targets }: Web): ShippedGraph {
  return {
    hash: `synthetic ${nodes} ${sources.length}`,
    entities: Array.from({ length: nodes }, (_, node) => {
      const id = symbolOf(node, nodes);
      return {
        id,
        kind: 'Resolution',
        name: titleOf(node),
        symbol: id,
        date: dateOf(node, nodes),
        known: true,
      };
    }),
    documentCount: nodes,
    documents: {
      *[Symbol.iterator]() {
        let edge = 0;
        for (let node = 0; node < nodes; node++) {
          const assertions: ShippedAssertion[] = [];
          for (; sources[edge] === node; edge++) {
            const stance = STANCES[edge % STANCES.length];
            assertions.push(citation(symbolOf(node, nodes), symbolOf(targets[edge]!, nodes), stance));
          }
          yield document(node, nodes, assertions);
        }
      },
    },
  };
}

function citation(source: string, target: string, stance: Stance | undefined): ShippedAssertion {
  return {
    ...{ type: 'CITES', source, target, paragraph: 0, words: target, cue: undefined, stance },
    ...{ modality: undefined, paragraphs: undefined, confidence: 0.95, rule: 'synthetic' },
  };
}

function document(node: number, nodes: number, assertions: ShippedAssertion[]): ShippedDocument {
  const id = symbolOf(node, nodes);
  return {
    ...{ id, language: 'en', kind: 'Resolution', title: titleOf(node), symbol: id },
    ...{ date: dateOf(node, nodes), adoptedBy: undefined, assertions },
    paragraphs: [{ id: 'p1', label: 'pp1', kind: 'preambular', verb: 'Recalling', act: 'recalls' }],
  };
}
