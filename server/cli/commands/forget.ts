import type { Command } from 'commander';
import { isLanguage } from '../../model/index.js';
import { CliError, EXIT } from '../errors.js';
import { line } from '../output.js';
import { dataOption, jsonOption, type DataOption } from '../options.js';
import { withExistingStore } from '../store.js';

type Options = DataOption & { json?: boolean; language?: string };

export function addForget(program: Command): void {
  program
    .command('forget')
    .summary('remove a document from the graph')
    .description('Removes a document and all that it alone stated. What other documents state stays.')
    .argument('<document>', 'id of a document, such as A/RES/73/27')
    .option('-l, --language <code>', 'only its text in this language (ISO 639-1, or und)')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi forget A/RES/73/27
  renvoi forget A/RES/73/27 --language fr`,
    )
    .action(forgetCommand);
}

async function forgetCommand(id: string, options: Options): Promise<void> {
  const { language } = options;
  if (language !== undefined && language !== 'und' && !isLanguage(language)) {
    throw new CliError(
      `no such language: ${language}; one of ar, en, es, fr, ru, zh, und is wanted`,
      EXIT.usage,
    );
  }
  const removed = await withExistingStore(options.data, 'write', (store) =>
    store.removeDocument(id, language),
  );
  if (options.json) await line(JSON.stringify({ document: id, removed }));
  if (!removed) {
    const what = language === undefined ? id : `${id} in ${language}`;
    throw new CliError(
      `no document ${what} in this graph: "renvoi stats --documents" lists what it has read`,
    );
  }
  if (!options.json) await line(`Removed ${id}${language === undefined ? '' : ` (${language})`}.`);
}
