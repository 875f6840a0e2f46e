import type { Command } from 'commander';
import { isLanguage, type Language } from '../../model/index.js';
import type { GraphStore } from '../../store/port.js';
import { CliError, EXIT } from '../errors.js';
import { line } from '../output.js';
import { storeOption, jsonOption, type StoreOption } from '../options.js';
import { withExistingStore } from '../store.js';

type Options = StoreOption & { json?: boolean; language?: string };

export function addForget(program: Command): void {
  program
    .command('forget')
    .summary('remove a document from the graph')
    .description(
      'Removes a document and all that it alone stated. What other documents state stays. Of a document whose facts ship with Renvoi only the text goes, and those facts stand in its place again; to forget it once more removes them too.',
    )
    .argument('<document>', 'id of a document, such as A/RES/73/27')
    .option('-l, --language <code>', 'only its text in this language (ISO 639-1, or und)')
    .addOption(storeOption())
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
  if (id.trim() === '') {
    throw new CliError(
      'the id of a document is wanted, and an empty one was given: "renvoi stats --documents" lists them',
      EXIT.usage,
    );
  }
  const outcome = await withExistingStore(options.store, 'write', (store) => forget(store, id, language));
  const { removed, facts, alike } = outcome;
  if (options.json) await line(JSON.stringify({ document: id, removed, facts }));
  if (!removed) {
    const what = language === undefined ? id : `${id} in ${language}`;
    const hint = alike.length > 0 ? ` (Did you mean ${alike.join(' or ')}?)` : '';
    throw new CliError(
      `no document ${what} in this graph${hint}: "renvoi stats --documents" lists what it has read`,
    );
  }
  if (options.json) return;
  const what = `${id}${language === undefined ? '' : ` (${language})`}`;
  await line(facts ? `Removed the text of ${what}; the facts of it that ship are back.` : `Removed ${what}.`);
}

interface Forgotten {
  removed: boolean;
  /** Whether shipped facts stand again where a text was. */
  facts: boolean;
  /** Where nothing was removed, what may have been meant. */
  alike: string[];
}

async function forget(store: GraphStore, id: string, language?: Language | 'und'): Promise<Forgotten> {
  const before = await store.documents(id);
  const removed = await store.removeDocument(id, language);
  if (!removed) return { removed, facts: false, alike: await alikeIn(store, id) };
  const after = await store.documents(id);
  const facts = before.some(
    (text) => text.hasText && after.some((each) => each.language === text.language && !each.hasText),
  );
  return { removed, facts, alike: [] };
}

/** Most ids that are suggested; more would be a list. */
const MOST = 3;

/** Documents of the graph that an id may have meant, with their languages where the id itself is right. */
async function alikeIn(store: GraphStore, id: string): Promise<string[]> {
  const { items } = await store.search(id, { first: 20 });
  const ids = [...new Set([id, ...items.map(({ item }) => item.id)])];
  const read: string[] = [];
  for (const each of ids) {
    if (read.length === MOST) break;
    const texts = await store.documents(each);
    if (each === id) read.push(...texts.map(({ language }) => `${id} in ${language}`));
    else if (texts.length > 0) read.push(each);
  }
  return read;
}
