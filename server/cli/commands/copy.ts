import { Option, type Command } from 'commander';
import type { Contents, CopyProgress, CopyReport } from '../../store/copy.js';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { count, line } from '../output.js';
import { jsonOption } from '../options.js';
import { showSteps } from '../progress.js';
import { withExistingStore, withStore } from '../store.js';
import { isSame, parseWhere, shownWhere } from '../where.js';

interface Options {
  from: string;
  to: string;
  json?: boolean;
  quiet?: boolean;
}

export function addCopy(program: Command): void {
  program
    .command('copy')
    .summary('copy a whole graph from one store to another')
    .description(
      'Copies a whole graph from one store to another, either way between a folder and a Neo4j server, then compares the two and says whether they are equal. What is there and equal is left; a copy that was broken off says so to whoever reads it, and goes on when it is run again. The store to copy to must be empty, or hold nothing but such a copy. Both are to be left alone meanwhile.',
    )
    .addOption(new Option('--from <store>', 'where the graph is').makeOptionMandatory())
    .addOption(new Option('--to <store>', 'where it is to be as well').makeOptionMandatory())
    .addOption(jsonOption())
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      `
Examples:
  renvoi copy --from data --to neo4j://localhost:7687
  renvoi copy --from neo4j+s://graph.example --to backup`,
    )
    .action(copyCommand);
}

async function copyCommand({ from, to, ...options }: Options): Promise<void> {
  const [source, target] = [parseWhere(from), parseWhere(to)];
  if (isSame(source, target)) {
    throw new CliError(`--from and --to both name ${shownWhere(source)}: name another store`, EXIT.usage);
  }
  // there is one password in the environment, which must not reach another server than its own
  if ('uri' in source && 'uri' in target) {
    throw new CliError(
      '--from and --to both name a server, and there is one password: copy from the one to a folder, then from the folder to the other',
      EXIT.usage,
    );
  }
  const { copyStore } = await import('../../store/copy.js');
  const report = await withExistingStore(from, 'read', (origin) =>
    withStore(
      to,
      async (copy) => {
        const display = await showSteps(options.quiet === true);
        const { signal, done } = interruptible();
        try {
          const onProgress = ({ step, done: behind, total }: CopyProgress) =>
            display.update(step, behind, total);
          return await copyStore(origin, copy, { signal, onProgress });
        } finally {
          display.stop();
          done();
        }
      },
      { completes: 'copy' },
    ),
  );
  await (options.json
    ? line(JSON.stringify(report))
    : say(report, { from: shownWhere(source), to: shownWhere(target) }));
  if (report.stopped) {
    throw new CliError(
      `stopped: the graph in ${shownWhere(target)} is not whole, and says so to whoever reads it; the same command goes on from there`,
      EXIT.interrupted,
    );
  }
  if (report.unequal.length > 0) {
    throw new CliError(
      `${shownWhere(target)} is not equal to ${shownWhere(source)} in ${report.unequal.join(', ')}: was one of them written meanwhile? Copy again, or copy to an empty store`,
    );
  }
}

async function say(
  { copied, unchanged, stopped, unequal, target }: CopyReport,
  names: { from: string; to: string },
): Promise<void> {
  const there = unchanged > 0 ? `, ${unchanged.toLocaleString('en')} more were there` : '';
  const done = `Copied ${count(copied, 'text')} from ${names.from} to ${names.to}${there}.`;
  if (stopped || target === undefined || unequal.length > 0) await line(done);
  else await line(`${done} Both hold ${held(target)}; they are equal (SHA-256 ${target.digest}).`);
}

function held({ parts }: Contents): string {
  return Object.entries(parts)
    .map(([part, { count }]) => `${count.toLocaleString('en')} ${part}`)
    .join(', ');
}
