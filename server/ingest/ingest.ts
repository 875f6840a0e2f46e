import type { AuthorityEntry } from '../model/index.js';
import { expand, type PassedOver } from '../read/index.js';
import type { GraphStore, Reading, SaveOutcome } from '../store/port.js';
import { clash } from './clash.js';
import { factsOf } from './facts.js';
import { follow, type Progress } from './progress.js';
import { readings, totalSize } from './readings.js';

export interface IngestOptions {
  authority: readonly AuthorityEntry[];
  maxSize?: number;
  threads?: number;
  /** Stops in the middle of a text that workers read, else before the next; what is saved stays. */
  signal?: AbortSignal;
  /** Runs the saving of a long text, which takes seconds in which this thread hears no signal. */
  saveLong?: <T>(save: () => Promise<T>) => Promise<T>;
  /** Whether a text may take the place of another one, read from another file, that has its id and language. */
  replace?: boolean;
  onProgress?: (progress: Progress) => void;
}

export interface Failure {
  file: string;
  reason: string;
}

export type IngestReport = Record<SaveOutcome, number> & {
  /** Files that the paths name. */
  files: number;
  failed: Failure[];
  /** What folders and globs hold besides. */
  passedOver: PassedOver;
  /** Ids of documents of which the graph had shipped facts alone, and now has the text. */
  texted: string[];
  /** What extraction did not attempt, and in how many files. */
  notices: { notice: string; files: number }[];
  /** Whether it was stopped before the end. */
  stopped: boolean;
};

/**
 * Reads files, folders and globs into the store, one transaction a document, in the order of their
 * names. A file that fails is reported and the others are kept.
 *
 * Two different texts cannot both be one document in one language: the one that was read first stays,
 * the other is a failure that names both. See `clash` for what counts as the same text read again.
 *
 * @param store or what opens it, called only once there is something to save
 * @throws StoreError where the store itself fails
 */
export async function ingest(
  paths: readonly string[],
  store: GraphStore | (() => Promise<GraphStore>),
  options: IngestOptions,
): Promise<IngestReport> {
  const { files, failures, passedOver } = await expand(paths);
  const report: IngestReport = {
    files: files.length,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: failures.map(({ file, reason }) => ({ file, reason })),
    passedOver,
    texted: [],
    notices: [],
    stopped: false,
  };
  if (files.length === 0) return report;
  const progress = follow(files.length, await totalSize(files));
  let done = 0;
  const open = once(async () => {
    const opened = typeof store === 'function' ? await store() : store;
    await opened.saveFacts(options.authority.map(factsOf));
    return opened;
  });
  const read = new Set<string>();
  const notices = new Map<string, number>();

  for await (const outcome of readings(files, options)) {
    if (outcome.failure !== undefined) {
      report.failed.push({ file: outcome.file, reason: outcome.failure });
    } else {
      const { document, notices: said = [] } = outcome.reading.extraction;
      const graph = await open();
      const key = JSON.stringify([document.id, document.language]);
      const before = (await graph.documents(document.id)).find(
        ({ language }) => language === document.language,
      );
      const sameRun = read.has(key);
      const reason = before && clash(before, outcome.reading, sameRun, options.replace === true);
      if (reason !== undefined) {
        report.failed.push({ file: outcome.file, reason });
      } else if (sameRun) {
        // a copy: to save it would only change the name of the file, and back at the next run
        report.unchanged++;
      } else {
        const saved = await save(outcome.reading, graph, options);
        report[saved]++;
        read.add(key);
        if (before?.hasText === false) report.texted.push(document.id);
        const moved =
          saved === 'replaced' && before?.hasText === true && before.file !== outcome.file
            ? [
                `${document.id} (${document.language}) had been read from ${before.file}; that reading is replaced`,
              ]
            : [];
        for (const notice of [...said, ...moved]) notices.set(notice, (notices.get(notice) ?? 0) + 1);
      }
    }
    done++;
    options.onProgress?.(progress(outcome.bytes, report.failed.length));
  }
  report.notices = [...notices].map(([notice, count]) => ({ notice, files: count }));
  report.stopped = done < files.length;
  return report;
}

/** Calls `make` the first time only. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** In UTF-16 units: beyond it, saving may take a second. */
const LONG = 1_000_000;

function save(reading: Reading, store: GraphStore, { saveLong }: IngestOptions): Promise<SaveOutcome> {
  const work = () => store.saveReading(reading);
  return saveLong !== undefined && reading.text.length > LONG ? saveLong(work) : work();
}
