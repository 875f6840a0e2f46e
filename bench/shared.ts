import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../server/cli/paths.js';

/**
 * The folder of texts, annotations and scorers that lies beside the checkout; RENVOI_SHARED names
 * another. It is no part of Renvoi: where it is missing, what needs it says so and ends well, except
 * on a CI machine, which would otherwise pass without having measured anything.
 */
export function sharedFolder(): string {
  const folder = process.env['RENVOI_SHARED'] ?? join(packageRoot(), '..', 'shared');
  if (!existsSync(join(folder, 'eval'))) {
    console.error(
      'No shared folder with the evaluation texts beside this checkout: nothing was measured. RENVOI_SHARED may name one.',
    );
    process.exit(process.env['CI'] ? 1 : 0);
  }
  return folder;
}
