import { setImmediate } from 'node:timers/promises';
import { CAVEATS } from './caveats.js';
import { digest } from './ids.js';
import type { GraphStore, Page, PageRequest, Reading } from './port.js';
import type { ShippedGraph } from './shipped.js';
import { until } from './until.js';

/** Raised for a copy that cannot come out equal; one sentence. */
export class CopyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CopyError';
  }
}

/** What a copy is doing: taking in facts and the shipped graph, texts, or comparing the two stores. */
export interface CopyProgress {
  step: 'facts' | 'shipped documents' | 'texts' | 'comparing';
  done: number;
  total: number;
}

export interface CopyOptions {
  /**
   * Stops between two texts, or in the midst of the shipped graph, of which nothing is kept then. What was
   * copied stays, and the same copy again goes on from there; until then the target says what it is.
   */
  signal?: AbortSignal;
  onProgress?: (progress: CopyProgress) => void;
}

export interface CopyReport {
  /** Texts that the target did not hold in this form. */
  copied: number;
  /** Texts that were there. */
  unchanged: number;
  /** Whether `signal` ended it; then nothing was compared. */
  stopped: boolean;
  /** What the two hold; absent where it was stopped. */
  source?: Contents;
  target?: Contents;
  /** The parts that are not the same in both. */
  unequal: Part[];
}

/** What of a store is compared: what it was given, and what it made of it. */
export const PARTS = ['facts', 'shipped documents', 'texts', 'entities', 'relations'] as const;

export type Part = (typeof PARTS)[number];

/**
 * How many there are of each part, and the sum of their SHA-256, hexadecimal: the order in which a store
 * lists them makes no difference. `digest` is of all.
 */
export interface Contents {
  parts: Record<Part, { count: number; digest: string }>;
  digest: string;
}

/** Items of a list that are fetched together. */
const PAGE = 500;

/**
 * Copies a whole graph from one store to another by the calls that made it, and compares the two. What
 * is in the target and equal is left as it is. Until it is found equal, the target says to every reader
 * that it is being copied to.
 * @throws CopyError where the target holds what the source does not, or the source is not whole
 */
export async function copyStore(
  source: GraphStore,
  target: GraphStore,
  { signal, onProgress = () => undefined }: CopyOptions = {},
): Promise<CopyReport> {
  const [caveat] = await source.caveats();
  if (caveat !== undefined) {
    throw new CopyError(`The store to copy from is not whole: ${CAVEATS[caveat]}.`);
  }
  const { total } = await source.listDocuments({ first: 0, hasText: true });
  const shipped = await source.shipped();
  await refuseOthers(source, target, shipped);
  const report: CopyReport = { copied: 0, unchanged: 0, stopped: false, unequal: [] };
  await target.setFilling('copy');
  const facts = await gathered(source.facts());
  onProgress({ step: 'facts', done: 0, total: facts.length });
  await target.saveFacts(facts);
  if (shipped !== undefined) {
    const told = (done: number) =>
      onProgress({ step: 'shipped documents', done, total: shipped.documentCount });
    told(0);
    try {
      await target.saveShipped({ ...shipped, documents: until(signal, shipped.documents) }, told);
    } catch (error) {
      if (!signal?.aborted) throw error;
      return { ...report, stopped: true };
    }
  }
  for await (const reading of source.readings()) {
    if (signal?.aborted) break;
    const outcome = await target.saveReading(reading);
    report[outcome === 'unchanged' ? 'unchanged' : 'copied']++;
    onProgress({ step: 'texts', done: report.copied + report.unchanged, total });
    await heard();
  }
  if (signal?.aborted) return { ...report, stopped: true };
  const size = 2 * (await totalOf(source));
  let done = 0;
  const compared = () => {
    signal?.throwIfAborted();
    onProgress({ step: 'comparing', done: ++done, total: Math.max(size, done) });
  };
  try {
    const [from, to] = [await contentsOf(source, compared), await contentsOf(target, compared)];
    const unequal = PARTS.filter((part) => from.parts[part].digest !== to.parts[part].digest);
    if (unequal.length === 0) await target.setFilling(undefined);
    return { ...report, source: from, target: to, unequal };
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { ...report, stopped: true };
  }
}

/** Lets signals and timers in: a store that answers at once would keep them out for ever. */
const heard = () => setImmediate();

/** Refuses a target whose documents are not all in the source: the two could not become equal. */
async function refuseOthers(
  source: GraphStore,
  target: GraphStore,
  shipped: ShippedGraph | undefined,
): Promise<void> {
  const key = ({ id, language }: { id: string; language: string }) => `${id} ${language}`;
  const known = new Set<string>();
  for await (const document of listed((page) => source.listDocuments(page))) known.add(key(document));
  for await (const document of listed((page) => target.listDocuments(page))) {
    // what came with another shipped graph goes with it
    if (known.has(key(document)) || (!document.hasText && shipped !== undefined)) continue;
    throw new CopyError(
      `The store to copy to holds ${document.id} (${document.language}), which the other does not; copy to an empty store, or remove that document first.`,
    );
  }
}

/** What a store holds, in a form that does not depend on the store. */
export async function contentsOf(store: GraphStore, onItem: () => void = () => undefined): Promise<Contents> {
  const sums = new Map<Part, { count: number; sum: bigint }>(
    PARTS.map((part) => [part, { count: 0, sum: 0n }]),
  );
  const weigh = (part: Part, item: unknown) => {
    const total = sums.get(part)!;
    total.sum = (total.sum + BigInt(`0x${digest(canonical(item)).toString('hex')}`)) & MASK;
  };
  const add = (part: Part, item: unknown) => {
    sums.get(part)!.count++;
    weigh(part, item);
    onItem();
  };
  for await (const fact of store.facts()) add('facts', fact);
  const shipped = await store.shipped();
  if (shipped !== undefined) {
    weigh('shipped documents', shipped.hash);
    for (const entity of shipped.entities) weigh('shipped documents', entity);
    for await (const document of shipped.documents) add('shipped documents', document);
  }
  for await (const reading of store.readings()) {
    add('texts', comparable(reading));
    await heard();
  }
  for await (const entity of listed((page) => store.listEntities(page))) add('entities', entity);
  for await (const relation of listed((page) => store.listRelations(page))) add('relations', relation);
  const parts = Object.fromEntries(
    Array.from(sums, ([part, { count, sum }]) => [
      part,
      { count, digest: sum.toString(16).padStart(64, '0') },
    ]),
  ) as Contents['parts'];
  return { parts, digest: digest(canonical(parts)).toString('hex') };
}

/** Sums have as many bits as what is summed. */
const MASK = (1n << 256n) - 1n;

/** What must be the same of a text in both stores; of lists without an order, in one order. */
function comparable({ extraction, text, origin }: Reading): unknown {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const sorted = (list: readonly unknown[]) => list.map(canonical).sort();
  return {
    origin,
    length: text.length,
    document: extraction.document,
    notices: extraction.notices ?? [],
    paragraphs: extraction.paragraphs.map((each) => [each, words(each)]),
    entities: sorted(extraction.entities),
    mentions: sorted(extraction.mentions),
    relations: sorted(extraction.relations.map((each) => [each, words(each.evidence)])),
  };
}

/** JSON with the keys of objects in order, without what is undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** All items of a list, page by page. */
export async function* listed<T>(fetch: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | undefined;
  for (;;) {
    const page = await fetch({ first: PAGE, ...(after !== undefined && { after }) });
    for (const { item } of page.items) yield item;
    if (!page.hasNext) return;
    after = page.items.at(-1)!.cursor;
    await heard();
  }
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** About how many items `contentsOf` goes through. */
async function totalOf(store: GraphStore): Promise<number> {
  const { documents, fromAuthority, nodes, relations } = await store.statistics();
  return [documents, fromAuthority, ...Object.values(nodes), ...Object.values(relations)].reduce(
    (sum, n) => sum + n,
    0,
  );
}
