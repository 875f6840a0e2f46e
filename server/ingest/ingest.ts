import type { AuthorityEntry } from '../model/index.js';
import { expand } from '../read/index.js';
import type { GraphStore, Reading, SaveOutcome } from '../store/port.js';
import { factsOf } from './facts.js';
import { readings, totalSize } from './readings.js';

export interface Progress {
  /** Files behind us, failed ones included. */
  files: number;
  totalFiles: number;
  bytes: number;
  totalBytes: number;
  failed: number;
  /** Millions of bytes a second since the start. */
  rate: number;
  /** Seconds, by the rate so far. */
  timeLeft: number;
}

export interface IngestOptions {
  authority: readonly AuthorityEntry[];
  maxSize?: number;
  threads?: number;
  /** Stops in the middle of a text that workers read, else before the next; what is saved stays. */
  signal?: AbortSignal;
  /** Runs the saving of a long text, which takes seconds in which this thread hears no signal. */
  saveLong?: <T>(save: () => Promise<T>) => Promise<T>;
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
  /** What extraction did not attempt, and in how many files. */
  notices: { notice: string; files: number }[];
  /** Whether it was stopped before the end. */
  stopped: boolean;
};

/**
 * Reads files, folders and globs into the store, one transaction a document, in the order of their
 * names. A file that fails is reported and the others are kept.
 *
 * Two files of one run that are the same document in the same language cannot both be kept: the
 * first is, the second is a failure that names both.
 *
 * @throws StoreError where the store itself fails
 */
export async function ingest(
  paths: readonly string[],
  store: GraphStore,
  options: IngestOptions,
): Promise<IngestReport> {
  const { files, failures } = await expand(paths);
  const report: IngestReport = {
    files: files.length,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: failures.map(({ file, reason }) => ({ file, reason })),
    notices: [],
    stopped: false,
  };
  if (files.length === 0) return report;
  await store.saveFacts(options.authority.map(factsOf));

  const totalBytes = await totalSize(files);
  const started = performance.now();
  let done = 0;
  let bytes = 0;
  const readBy = new Map<string, string>();
  const notices = new Map<string, number>();

  for await (const outcome of readings(files, options)) {
    if (outcome.failure !== undefined) {
      report.failed.push({ file: outcome.file, reason: outcome.failure });
    } else {
      const { document, notices: said = [] } = outcome.reading.extraction;
      const key = JSON.stringify([document.id, document.language]);
      const first = readBy.get(key);
      if (first === undefined) {
        readBy.set(key, outcome.file);
        const before = (await store.documents(document.id)).find(
          ({ language }) => language === document.language,
        );
        const saved = await save(outcome.reading, store, options);
        report[saved]++;
        const moved =
          saved === 'replaced' && before !== undefined && before.file !== outcome.file
            ? [
                `${document.id} (${document.language}) had been read from ${before.file}; that reading is replaced`,
              ]
            : [];
        for (const notice of [...said, ...moved]) notices.set(notice, (notices.get(notice) ?? 0) + 1);
      } else {
        const reason = `is the same document (${document.id}, ${document.language}) as ${first}, which was kept: remove one of them, or give this one its own symbol or title`;
        report.failed.push({ file: outcome.file, reason });
      }
    }
    done++;
    bytes += outcome.bytes;
    const seconds = (performance.now() - started) / 1000;
    options.onProgress?.({
      files: done,
      totalFiles: files.length,
      bytes,
      totalBytes,
      failed: report.failed.length,
      rate: bytes / 1e6 / seconds,
      timeLeft: bytes === 0 ? 0 : (seconds * (totalBytes - bytes)) / bytes,
    });
  }
  report.notices = [...notices].map(([notice, count]) => ({ notice, files: count }));
  report.stopped = done < files.length;
  return report;
}

/** In UTF-16 units: beyond it, saving may take a second. */
const LONG = 1_000_000;

function save(reading: Reading, store: GraphStore, { saveLong }: IngestOptions): Promise<SaveOutcome> {
  const work = () => store.saveReading(reading);
  return saveLong !== undefined && reading.text.length > LONG ? saveLong(work) : work();
}
