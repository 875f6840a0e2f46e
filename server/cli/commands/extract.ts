import { Option, type Command } from 'commander';
import { CliError, EXIT } from '../errors.js';
import { complain, count, line, write } from '../output.js';
import { maxSizeOption, threadsOption, type ReadingOptions } from '../options.js';
import { tellPassedOver } from '../passedOver.js';
import { authorityFolder } from '../paths.js';

const FORMATS = ['text', 'json', 'jsonl'] as const;

type Options = ReadingOptions & { format: (typeof FORMATS)[number] };

export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('print what texts state')
    .description(
      'Reads texts and prints what they state: entities, mentions, relations with their evidence. Stores nothing.',
    )
    .argument('<file...>', 'files, folders or globs')
    .addOption(
      new Option('-f, --format <format>', 'a summary to read, a JSON array, or a JSON object a line')
        .choices(FORMATS)
        .default('text'),
    )
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi extract seed/documents/*.md
  renvoi extract seed/documents --format jsonl > extraction.jsonl`,
    )
    .action(extractCommand);
}

async function extractCommand(paths: string[], options: Options): Promise<void> {
  const [{ expand }, { readings }, { loadAuthority }, { summary }] = await Promise.all([
    import('../../read/index.js'),
    import('../../ingest/index.js'),
    import('../../authority/index.js'),
    import('../summary.js'),
  ]);
  const { files, failures, passedOver } = await expand(paths);
  for (const { message } of failures) complain(message);
  let failed = failures.length;
  let printed = 0;

  const authority = loadAuthority(authorityFolder());
  if (options.format === 'json') await write('[');
  for await (const { file, reading, failure } of readings(files, { ...options, authority })) {
    if (failure !== undefined) {
      complain(`${file}: ${failure}`);
      failed++;
      continue;
    }
    if (options.format === 'text') await write((printed > 0 ? '\n' : '') + summary(reading));
    else if (options.format === 'jsonl') await line(JSON.stringify(reading.extraction));
    else await write(`${printed > 0 ? ',' : ''}\n${JSON.stringify(reading.extraction)}`);
    printed++;
  }
  if (options.format === 'json') await line('\n]');
  tellPassedOver(passedOver);
  if (failed > 0) process.exitCode = EXIT.failed;
  if (failed > 1) throw new CliError(`${count(failed, 'path')} could not be read, see above`);
}
