import { CommanderError } from 'commander';

/** Exit codes of every command; documented in docs/cli.md. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** An end that the user is told of in one sentence. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/**
 * What to print on stderr (nothing, if undefined) and the exit code, for whatever was thrown.
 * @param help the command that helps with a mistaken use
 */
export function explain(error: unknown, help: string): { message?: string; exitCode: number } {
  if (error instanceof CommanderError) return explainUsage(error, help);
  if (!(error instanceof Error)) return { message: String(error), exitCode: EXIT.failed };
  const exitCode = error instanceof CliError ? error.exitCode : EXIT.failed;
  if (process.env['RENVOI_DEBUG']) return { message: error.stack ?? error.message, exitCode };
  const expected = EXPECTED.includes(error.name);
  return {
    message: expected
      ? error.message
      : `unexpected error: ${firstLine(error.message)}; set RENVOI_DEBUG=1 to see where, and please report it`,
    exitCode,
  };
}

/** Errors whose message is a sentence for the user. */
const EXPECTED = [
  'CliError',
  'CopyError',
  'StoreError',
  'ReadError',
  'AuthorityError',
  'SeedGraphError',
  'ServeError',
];

/** Options by the names that they had once, with those that they have now. */
const RENAMED: Readonly<Record<string, string>> = { '--data': '--store' };

const firstLine = (text: string) => text.split('\n', 1)[0]!.trim();

function explainUsage(error: CommanderError, help: string): { message?: string; exitCode: number } {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') {
    return { exitCode: EXIT.ok };
  }
  // no command at all: commander has printed the help
  if (error.code === 'commander.help') return { exitCode: EXIT.usage };
  const sentence = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const now = RENAMED[/'(--[\w-]+)/.exec(sentence)?.[1] ?? ''];
  const hint = now === undefined ? '' : `, which is called ${now} now`;
  return { message: `${sentence}${hint}: see "${help}"`, exitCode: EXIT.usage };
}
