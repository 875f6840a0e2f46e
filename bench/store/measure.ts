import type { GraphStore, Reading } from '../../server/store/port.js';
import { random } from './synthetic.js';

/** Milliseconds: half of the calls took no longer, ninety-nine in a hundred no longer. */
export interface Times {
  p50: number;
  p99: number;
}

/** What is asked of a store, by what it is called in the table. */
export type Question = (id: string, turn: number) => Promise<unknown>;

/** Calls before those that are counted: caches and compilers are warm after them, of a server of Java too. */
const WARM = 200;

export async function timed(question: Question, ids: readonly string[]): Promise<Times> {
  for (let turn = 0; turn < WARM; turn++) await question(ids[turn % ids.length]!, turn);
  const times: number[] = [];
  for (const [turn, id] of ids.entries()) {
    const from = performance.now();
    await question(id, turn);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** What the explorer and the API ask of a store; the last is what reading one text writes. */
export function questions(store: GraphStore, words: readonly string[]): Record<string, Question> {
  return {
    node: (id) => store.entities([id]),
    neighbours: (id) => store.subgraph({ around: [id], depth: 1, limit: 50 }),
    'lineage, six deep': (id) =>
      store.subgraph({ around: [id], depth: 6, types: ['CITES'], direction: 'OUT', limit: 50 }),
    search: (_, turn) => store.search(words[turn % words.length]!, { first: 10 }),
    'document upsert': (id, turn) => store.saveReading(upsert(id, turn)),
  };
}

/** A text of one paragraph that cites an instrument; each turn it is another text of the same document. */
function upsert(id: string, turn: number): Reading {
  const text = `Recalling ${id}, for the ${turn}th time,`;
  const document = {
    id: 'doc/bench',
    file: 'bench.txt',
    kind: 'Document',
    title: 'Bench',
    language: 'en',
  } as const;
  return {
    text,
    extraction: {
      document,
      paragraphs: [{ id: 'p1', label: 'pp1', kind: 'preambular', start: 0, end: text.length }],
      entities: [{ id, kind: 'Resolution', name: id, symbol: id, known: true }],
      mentions: [{ entity: id, paragraph: 'p1', start: 10, end: 10 + id.length, confidence: 1 }],
      relations: [
        {
          ...{
            type: 'CITES',
            source: document.id,
            target: id,
            stance: 'recalls',
            confidence: 1,
            rule: 'bench',
          },
          evidence: { paragraph: 'p1', start: 10, end: 10 + id.length },
        },
      ],
    },
  };
}

/** So many of the ids, each as likely as another, the same for the same list. */
export function sample(ids: readonly string[], size: number): string[] {
  const next = random(42);
  return Array.from({ length: size }, () => ids[Math.floor(next() * ids.length)]!);
}
