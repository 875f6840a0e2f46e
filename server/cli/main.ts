import { explain } from './errors.js';
import { allowClosedPipe, complain } from './output.js';
import { createProgram } from './program.js';

allowClosedPipe();
const program = createProgram();
try {
  await program.parseAsync();
} catch (error) {
  const { message, exitCode } = explain(error, helpFor(process.argv[2]));
  if (message !== undefined) complain(message);
  // not process.exit: what is still being written to a pipe must arrive
  process.exitCode = exitCode;
}

function helpFor(name: string | undefined): string {
  const known = program.commands.some((command) => command.name() === name);
  return known ? `renvoi ${name} --help` : 'renvoi --help';
}
