import type { Command } from 'commander';
import type { IngestReport } from '../../ingest/index.js';
import { EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { complain, count, line, listed } from '../output.js';
import {
  storeOption,
  jsonOption,
  maxSizeOption,
  threadsOption,
  type StoreOption,
  type ReadingOptions,
} from '../options.js';
import { authorityFolder } from '../paths.js';
import { tellPassedOver } from '../passedOver.js';
import { showProgress } from '../progress.js';
import { withStoreOnceNeeded } from '../store.js';

type Options = ReadingOptions & StoreOption & { json?: boolean; quiet?: boolean; replace?: boolean };

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .summary('read texts into the graph')
    .description(
      'Reads texts into the graph. A new version of a file replaces what that file had stated; the same text again changes nothing. Another text that has the id of one in the graph is refused, unless --replace says otherwise.',
    )
    .argument('<path...>', 'files, folders or globs')
    .addOption(storeOption())
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .option('--replace', 'let a text take the place of another one that has its id and language')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      `
Examples:
  renvoi ingest seed/documents
  renvoi ingest "texts/**/*.txt" notes.md --store my-graph`,
    )
    .action(ingestCommand);
}

async function ingestCommand(paths: string[], options: Options): Promise<void> {
  const [{ ingest }, { loadAuthority }] = await Promise.all([
    import('../../ingest/index.js'),
    import('../../authority/index.js'),
  ]);
  const authority = loadAuthority(authorityFolder());
  const report = await withStoreOnceNeeded(options.store, async (open) => {
    const progress = await showProgress(options.quiet === true);
    const { signal, deaf, done } = interruptible();
    const how = { ...options, authority, signal, saveLong: deaf, onProgress: progress.update };
    try {
      return await ingest(paths, open, how);
    } finally {
      progress.stop();
      done();
    }
  });
  await (options.json ? line(JSON.stringify(report)) : printReport(report));
  if (report.stopped) process.exitCode = EXIT.interrupted;
  else if (report.failed.length > 0) process.exitCode = EXIT.failed;
}

/** The figures on stdout; failures, what was not attempted and what was passed over on stderr. */
export async function printReport(report: IngestReport): Promise<void> {
  await printFigures(report);
  tellPassedOver(report.passedOver);
}

async function printFigures(report: IngestReport): Promise<void> {
  const kept = report.added + report.replaced + report.unchanged;
  for (const { notice, files } of report.notices) complain(`in ${count(files, 'file')}: ${notice}`);
  for (const { file, reason } of report.failed) complain(`${file}: ${reason}`);
  // of a single file that failed, all is said
  if (report.files === 0 || (report.files === 1 && kept === 0 && !report.stopped)) return;
  const outcomes = (['added', 'replaced', 'unchanged'] as const)
    .filter((outcome) => report[outcome] > 0)
    .map((outcome) => `${report[outcome].toLocaleString('en')} ${outcome}`);
  const failed = report.failed.length > 0 ? `; ${report.failed.length} failed` : '';
  const stopped = report.stopped
    ? `Stopped after ${count(kept, 'document')} of ${count(report.files, 'file')}; what was read is kept. `
    : '';
  await line(
    `${stopped}Read ${count(kept, 'document')}${outcomes.length > 0 ? `: ${outcomes.join(', ')}` : ''}${failed}.`,
  );
  if (report.texted.length > 0) {
    await line(`The shipped facts of ${listed(report.texted, 'document')} now have their text.`);
  }
}
