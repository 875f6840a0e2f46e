import { explain } from './errors.js';
import { allowClosedPipe, complain } from './output.js';
import { createProgram } from './program.js';

allowClosedPipe();
try {
  await createProgram().parseAsync();
} catch (error) {
  const { message, exitCode } = explain(error);
  if (message !== undefined) complain(message);
  // not process.exit: what is still being written to a pipe must arrive
  process.exitCode = exitCode;
}
