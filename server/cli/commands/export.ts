import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { MANIFEST } from '../../export/seed/manifest.js';
import type { LeftOut, Manifest } from '../../export/seed/index.js';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { complain, count, line, listed } from '../output.js';
import { jsonOption, maxSizeOption, threadsOption, type ReadingOptions } from '../options.js';
import { authorityFolder, shown } from '../paths.js';
import { showProgress } from '../progress.js';

const FORMATS = ['seed'] as const;

type Options = ReadingOptions & {
  format: (typeof FORMATS)[number];
  out: string;
  terms: string;
  json?: boolean;
  quiet?: boolean;
};

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write what texts state, as a graph without the texts')
    .description(
      'Reads texts and writes what they state into a folder, as facts alone: documents, instruments and bodies, assertions with the words that name their target. No sentence of a text is written. The same texts give the same bytes. "renvoi serve --seed" fills a new graph with such a folder, seed/graph.',
    )
    .argument('[path...]', 'files, folders or globs')
    .addOption(
      new Option('-f, --format <format>', 'seed: the graph that ships').choices(FORMATS).default('seed'),
    )
    .requiredOption('-o, --out <folder>', 'folder to write to; files of an earlier graph in it go')
    .option('--terms <sentence>', 'where the facts are from and under which terms, kept with them', '')
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      `
Examples:
  renvoi export seed/documents --format seed --out my-graph
  renvoi export "texts/**/*.txt" --out my-graph --terms "Facts from the texts of our library."`,
    )
    .action(exportCommand);
}

async function exportCommand(paths: string[], options: Options): Promise<void> {
  if (paths.length === 0) throw new CliError('no file, folder or glob to read was named', EXIT.usage);
  await checkOut(options.out);
  const [{ expand }, { factsOf, follow, readings, totalSize }, { loadAuthority }, { Collector, writeSeed }] =
    await Promise.all([
      import('../../read/index.js'),
      import('../../ingest/index.js'),
      import('../../authority/index.js'),
      import('../../export/seed/index.js'),
    ]);
  const { files, failures } = await expand(paths);
  for (const { message } of failures) complain(message);
  let failed = failures.length;
  let done = 0;
  const authority = loadAuthority(authorityFolder());
  const collector = new Collector(new Map(authority.map((entry) => [entry.id, factsOf(entry)])));
  const behind = follow(files.length, await totalSize(files));
  const display = await showProgress(options.quiet === true);
  // kept to the end of the process, so that no Ctrl-C is silent
  const { signal } = interruptible();
  try {
    for await (const { file, bytes, reading, failure } of readings(files, {
      ...options,
      authority,
      signal,
    })) {
      if (failure === undefined) collector.add(reading);
      else {
        failed++;
        complain(`${file}: ${failure}`);
      }
      done++;
      display.update(behind(bytes, failed));
    }
    display.stop();
    const stopped = () =>
      new CliError(
        `stopped after ${done} of ${count(files.length, 'file')}; nothing was written`,
        EXIT.interrupted,
      );
    if (done < files.length) throw stopped();
    if (failed === files.length + failures.length)
      throw new CliError('nothing was read, so nothing was written');
    const collected = collector.finish();
    const manifest = await writeSeed(options.out, collected, options.terms, signal);
    if (manifest === undefined) throw stopped();
    await (options.json
      ? line(JSON.stringify({ ...counts(manifest), failed, left: collected.left }))
      : report(manifest, collected.left, options.out));
    if (signal.aborted) complain('too late to stop: the graph is written whole');
  } finally {
    display.stop();
  }
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** Refuses, before anything is read, what is no folder, cannot be made, or holds other things than a graph. */
async function checkOut(out: string): Promise<void> {
  if (out === '') throw new CliError('--out names no folder', EXIT.usage);
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CliError(`${out} is no folder that can be read (${error.code ?? error.message}): name another`);
  });
  if (held !== undefined && held.length > 0 && !held.includes(MANIFEST)) {
    throw new CliError(`${out} holds other files and no graph: name an empty folder, or a new one`);
  }
  if (held !== undefined) return;
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      `${out} cannot be made (${error.code ?? error.message}): name a folder in one that exists`,
    );
  });
  // only tried: where nothing is read, nothing is left
  await rmdir(out);
}

const counts = ({ documents, entities, assertions }: Manifest) => ({ documents, entities, assertions });

async function report(manifest: Manifest, left: LeftOut, out: string): Promise<void> {
  const { versions, titles, unnamed, copies } = left;
  const some = (keys: readonly string[]) => listed([...new Set(keys)], 'document');
  const kinds: [number, string][] = [
    [versions.length, `of which another text is here that states more (${some(versions)})`],
    [titles.length, `that share a title and have no symbol (${some(titles)})`],
    [unnamed, 'that only the name of their file tells from others'],
    [copies, 'that are copies of another file'],
  ];
  for (const [n, why] of kinds) if (n > 0) complain(`left out ${count(n, 'text')} ${why}`);
  const { documents, entities, assertions } = counts(manifest);
  await line(
    `Wrote ${count(documents, 'document')}, ${count(entities, 'entity', 'entities')} and ${count(assertions, 'assertion')} to ${shown(out)}.`,
  );
}
