import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { AuthorityReport } from '../../authority/index.js';
import type { Reading } from '../../store/port.js';
import { CliError, EXIT } from '../errors.js';
import { complain, count, countLines, line, write } from '../output.js';
import { jsonOption, maxSizeOption, parseWhole, threadsOption, type ReadingOptions } from '../options.js';
import { checkFile } from '../out.js';
import { tellPassedOver } from '../passedOver.js';
import { authorityFolder, shown } from '../paths.js';

export function addAuthority(program: Command): void {
  const authority = program
    .command('authority')
    .summary('look after what is known before a text is read')
    .description(
      'Looks after the authority file (seed/authority): the instruments and bodies that Renvoi knows before it reads a text.',
    )
    .addHelpText(
      'after',
      `
Examples:
  renvoi authority check
  renvoi authority add texts`,
    );
  addCheck(authority);
  addAdd(authority);
}

type CheckOptions = ReadingOptions & { json?: boolean; all?: boolean; corpus?: string[] };

function addCheck(authority: Command): void {
  authority
    .command('check')
    .summary('say what the authority file holds and lacks')
    .description(
      'Counts the entries by kind and the names by language, and says how many names in Spanish, Russian, Arabic and Chinese were found in a source, which names are ambiguous, which official names are missing and, given texts, which entries they never mention. Fails only if the file has errors.',
    )
    .option('--corpus <path...>', 'files, folders or globs: which entries do these texts never mention?')
    .option('--all', 'list all, not only the first of each')
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi authority check
  renvoi authority check --json
  renvoi authority check --all --corpus seed/documents`,
    )
    .action(checkCommand);
}

async function checkCommand(options: CheckOptions): Promise<void> {
  const { AuthorityError, loadPlaced, readSources, reportOf } = await import('../../authority/index.js');
  const folder = authorityFolder();
  try {
    const placed = loadPlaced(folder);
    const report = reportOf(placed, readSources(folder));
    const unused = options.corpus && (await unusedIn(options.corpus, options, placed));
    await (options.json
      ? line(JSON.stringify(publicShape(report, unused)))
      : write(table(report, unused, options.all ? Infinity : FEW)));
  } catch (error) {
    if (!(error instanceof AuthorityError) || !options.json) throw error;
    await line(JSON.stringify({ problems: error.problems }));
    process.exitCode = EXIT.failed;
  }
}

async function unusedIn(
  paths: readonly string[],
  options: ReadingOptions,
  placed: readonly { entry: { id: string } }[],
): Promise<string[]> {
  const unused = new Set(placed.map(({ entry }) => entry.id));
  await eachReading(paths, options, ({ extraction: { document, entities } }) => {
    unused.delete(document.id);
    for (const { id } of entities) unused.delete(id);
  });
  return [...unused];
}

function publicShape(report: AuthorityReport, unused: readonly string[] | undefined): object {
  const { ambiguous, missing, verified, unverified, unsourced, ...counts } = report;
  return {
    ...counts,
    ambiguous: ambiguous.length,
    missing: lengths(missing),
    verified: lengths(verified),
    unverified: lengths(unverified),
    unsourced: unsourced.length,
    ...(unused && { unused: unused.length }),
    problems: [],
    details: { ambiguous, missing, unverified, unsourced, ...(unused && { unused }) },
  };
}

/** How long each of the lists is. */
function lengths(lists: Record<string, readonly unknown[]>): Record<string, number> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.length]));
}

/** Of a long list, what a terminal shows. */
const FEW = 10;

function table(report: AuthorityReport, unused: readonly string[] | undefined, most: number): string {
  const rows = (counts: Record<string, number>) => countLines(Object.entries(counts));
  const list = (items: readonly string[]) => {
    const more = items.length - most;
    return (
      items
        .slice(0, most)
        .map((item) => `  ${item}\n`)
        .join('') + (more > 0 ? `  … and ${more.toLocaleString('en')} more, see --all\n` : '')
    );
  };
  const ambiguous = report.ambiguous.map(
    ({ name, entries, apart }) =>
      `${name}: ${entries.join(', ')} (told apart by ${apart.join(', ') || 'pairs'})`,
  );
  const missing = Object.entries(report.missing).map(
    ([language, ids]) =>
      `${count(ids.length, 'official name')} missing in ${language}\n${ids.length > 0 ? list(ids) : ''}`,
  );
  return [
    `${count(report.entries, 'entry', 'entries')}, by kind\n${rows(report.kinds)}`,
    `with a name in\n${rows(report.languages)}`,
    `with their facts from\n${rows(report.sources)}`,
    `names found in a source of their own, in\n${rows(lengths(report.verified))}`,
    `names not looked up or not found, in\n${rows(lengths(report.unverified))}`,
    report.unsourced.length > 0
      ? `${count(report.unsourced.length, 'entry', 'entries')} without a source\n${list(report.unsourced)}`
      : '',
    `${count(ambiguous.length, 'name')} of several entries\n${list(ambiguous)}`,
    ...missing,
    unused === undefined
      ? ''
      : `${count(unused.length, 'entry', 'entries')} not mentioned in the texts\n${list(unused)}`,
  ].join('');
}

type AddOptions = ReadingOptions & { out?: string; least: number; first: number };

function addAdd(authority: Command): void {
  authority
    .command('add')
    .summary('propose entries to add, from the names that texts leave unresolved')
    .description(
      'Adds nothing by itself: reads texts and proposes an entry for each name that is often found and not resolved: a JSON object a line, most frequent first, with places where the name stands. Check each, complete it, take its field "seen" away and put the line into a file of seed/authority.',
    )
    .argument('<file...>', 'files, folders or globs')
    .option('-o, --out <file>', 'write to this new file instead of the terminal')
    .option('--least <n>', 'documents that must have a name', (value) => parseWhole(value, 1, 1e6), 2)
    .option('--first <n>', 'how many entries to propose', (value) => parseWhole(value, 1, 1e6), 200)
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi authority add texts > proposals.jsonl
  renvoi authority add texts --least 5 --first 50 --out proposals.jsonl`,
    )
    .action(addCommand);
}

async function addCommand(paths: string[], options: AddOptions): Promise<void> {
  if (options.out !== undefined) checkFile(options.out);
  const { Proposals } = await import('../../authority/index.js');
  const proposals = new Proposals();
  await eachReading(paths, options, ({ extraction, text }) => proposals.add(extraction, text));
  const lines = proposals
    .list(options.least)
    .slice(0, options.first)
    .map((proposal) => `${JSON.stringify(proposal)}\n`);
  if (options.out === undefined) return write(lines.join(''));
  try {
    writeFileSync(options.out, lines.join(''), { flag: 'wx' });
  } catch (error) {
    throw new CliError(`${shown(options.out)} cannot be written: ${(error as Error).message}`);
  }
  complain(`${count(lines.length, 'proposal')} in ${shown(options.out)}`);
}

/** Reads and extracts texts with the authority file; those that cannot be read are told, the others used. */
async function eachReading(
  paths: readonly string[],
  options: ReadingOptions,
  use: (reading: Reading) => void,
): Promise<void> {
  const [{ expand }, { readings }, { loadAuthority }] = await Promise.all([
    import('../../read/index.js'),
    import('../../ingest/index.js'),
    import('../../authority/index.js'),
  ]);
  const { files, failures, passedOver } = await expand([...paths]);
  const faults = failures.map(({ message }) => message);
  const authority = loadAuthority(authorityFolder());
  for await (const { file, reading, failure } of readings(files, { ...options, authority })) {
    if (failure === undefined) use(reading);
    else faults.push(`${file}: ${failure}`);
  }
  for (const fault of faults) complain(fault);
  tellPassedOver(passedOver);
  if (faults.length > 0) process.exitCode = EXIT.failed;
}
