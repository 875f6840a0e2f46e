import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addAuthority } from './commands/authority.js';
import { addCopy } from './commands/copy.js';
import { addEval } from './commands/eval.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addForget } from './commands/forget.js';
import { addIngest } from './commands/ingest.js';
import { addServe } from './commands/serve.js';
import { addStats } from './commands/stats.js';
import { packageRoot } from './paths.js';

const COMMANDS = [
  addServe,
  addExtract,
  addExplain,
  addIngest,
  addForget,
  addStats,
  addCopy,
  addExport,
  addEval,
  addAuthority,
];

/** The whole command line, not yet run; docs/cli.md is written from it. */
export function createProgram(): Command {
  const program = new Command('renvoi')
    .description(
      'Reads treaties, resolutions and reports into a graph in which every edge is traced to the words that state it.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    // main.ts says what is wrong, in one place and one form
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', '\n"renvoi <command> --help" shows the options of a command, with examples.');
  for (const add of COMMANDS) add(program);
  return program;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
