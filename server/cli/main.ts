import { explain } from './errors.js';
import { complain, guardOutput } from './output.js';
import { createProgram } from './program.js';

guardOutput();
const program = createProgram();
try {
  await program.parseAsync(wanted(process.argv.slice(2)), { from: 'user' });
} catch (error) {
  const { message, exitCode } = explain(error, helpFor(process.argv[2]));
  if (message !== undefined) complain(message);
  // not process.exit: what is still being written to a pipe must arrive
  process.exitCode = exitCode;
}

function isCommand(name: string | undefined): boolean {
  return program.commands.some((command) => command.name() === name);
}

/** Help on a command that is none is a mistake like the command itself; commander would show all it has. */
function wanted(args: string[]): string[] {
  const [first, name] = args;
  return first === 'help' && name !== undefined && !isCommand(name) ? args.slice(1) : args;
}

function helpFor(name: string | undefined): string {
  return isCommand(name) ? `renvoi ${name} --help` : 'renvoi --help';
}
