import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { MANIFEST } from '../../export/seed/manifest.js';
import type { LeftOut, Manifest } from '../../export/seed/index.js';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { complain, count, line, listed } from '../output.js';
import {
  jsonOption,
  maxSizeOption,
  storeOption,
  threadsOption,
  type ReadingOptions,
  type StoreOption,
} from '../options.js';
import { checkFolder } from '../out.js';
import { authorityFolder, shown } from '../paths.js';
import { tellPassedOver } from '../passedOver.js';
import { showProgress } from '../progress.js';
import { exportGraph, GRAPH_FORMATS } from './exportGraph.js';

const FORMATS = ['seed', ...GRAPH_FORMATS] as const;

type SeedOptions = ReadingOptions & {
  out: string;
  terms: string;
  json?: boolean;
  quiet?: boolean;
};

type Options = SeedOptions & StoreOption & { format: (typeof FORMATS)[number] };

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a graph for another program, or what texts state without the texts')
    .description(
      `Writes a graph for another program, or what texts state as facts alone.

--format cypher and --format neo4j-csv write the whole graph of --store for a Neo4j database: as statements for cypher-shell or Neo4j Browser, or as a folder for "neo4j-admin database import", which is quicker for a large one. Renvoi can open either database as a store of its own.

--format seed reads texts and writes what they state into a folder: documents, instruments and bodies, assertions with the words that name their target. No sentence of a text is written. The same texts give the same bytes. "renvoi serve --seed" fills a new graph with such a folder, seed/graph.`,
    )
    .argument('[path...]', 'with seed: files, folders or globs')
    .addOption(
      new Option('-f, --format <format>', 'what to write, see above').choices(FORMATS).default('seed'),
    )
    .requiredOption(
      '-o, --out <path>',
      'with cypher a new file; else a folder, of which files of an earlier graph go',
    )
    .addOption(storeOption())
    .option(
      '--terms <sentence>',
      'with seed: where the facts are from and under which terms, kept with them',
      '',
    )
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      `
Examples:
  renvoi export seed/documents --format seed --out my-graph
  renvoi export --format cypher --out my-graph.cypher
  renvoi export --format neo4j-csv --store data --out my-graph-csv
  renvoi export "texts/**/*.txt" --out my-graph --terms "Facts from the texts of our library."`,
    )
    .action(exportCommand);
}

async function exportCommand(paths: string[], { format, ...options }: Options): Promise<void> {
  if (format === 'seed') return exportSeed(paths, options);
  if (paths.length > 0) {
    throw new CliError(
      `--format ${format} writes the graph of --store and reads no text: leave ${paths[0]} out, or ingest it first`,
      EXIT.usage,
    );
  }
  return exportGraph(format, options);
}

async function exportSeed(paths: string[], options: SeedOptions): Promise<void> {
  if (paths.length === 0) throw new CliError('no file, folder or glob to read was named', EXIT.usage);
  await checkFolder(options.out, (folder) => existsSync(join(folder, MANIFEST)));
  const [{ expand }, { factsOf, follow, readings, totalSize }, { loadAuthority }, { Collector, writeSeed }] =
    await Promise.all([
      import('../../read/index.js'),
      import('../../ingest/index.js'),
      import('../../authority/index.js'),
      import('../../export/seed/index.js'),
    ]);
  const { files, failures, passedOver } = await expand(paths);
  for (const { message } of failures) complain(message);
  let failed = failures.length;
  let done = 0;
  const authority = loadAuthority(authorityFolder());
  const collector = new Collector(new Map(authority.map((entry) => [entry.id, factsOf(entry)])));
  const behind = follow(files.length, await totalSize(files));
  const display = await showProgress(options.quiet === true);
  // kept to the end of the process, so that no Ctrl-C is silent
  const { signal, heard } = interruptible();
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
    tellPassedOver(passedOver);
    if (await heard()) complain('too late to stop: the graph is written whole');
  } finally {
    display.stop();
  }
  if (failed > 0) process.exitCode = EXIT.failed;
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
