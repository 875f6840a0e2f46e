import type { Command } from 'commander';
import type { GraphStore, Statistics, StoredDocument } from '../../store/port.js';
import { count, countLines, line, oneLine, total, write } from '../output.js';
import { storeOption, jsonOption, type StoreOption } from '../options.js';
import { withExistingStore } from '../store.js';

type Options = StoreOption & { json?: boolean; documents?: boolean };

export function addStats(program: Command): void {
  program
    .command('stats')
    .summary('say what the graph holds')
    .description(
      'Says how many documents, nodes of each kind, relations of each type and assertions the graph holds.',
    )
    .option('--documents', 'list the documents that were read, with the files they came from')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi stats
  renvoi stats --json
  renvoi stats --documents`,
    )
    .action(statsCommand);
}

async function statsCommand(options: Options): Promise<void> {
  await withExistingStore(options.store, 'read', async (store) => {
    if (options.documents) return listDocuments(store, options.json === true);
    const statistics = await store.statistics();
    await (options.json ? line(JSON.stringify(publicShape(statistics))) : write(table(statistics)));
  });
}

/** The documented shape, whatever else a store may count. */
function publicShape({
  documents,
  nodes,
  relations,
  assertions,
}: Statistics): Omit<Statistics, 'fromAuthority' | 'withoutText'> {
  return { documents, nodes, relations, assertions };
}

function table({ documents, withoutText, nodes, relations, assertions, fromAuthority }: Statistics): string {
  const rows = (counts: Record<string, number>) =>
    countLines(
      Object.entries(counts)
        .filter(([, n]) => n > 0)
        .sort(([, a], [, b]) => b - a),
    );
  return (
    `${count(documents, 'document')}${withoutText > 0 ? `, ${withoutText.toLocaleString('en')} of them without text` : ''}\n` +
    `${count(total(nodes), 'node')}, ${fromAuthority.toLocaleString('en')} of them from the authority file\n${rows(nodes)}` +
    `${count(total(relations), 'relation')}, stated by ${count(assertions, 'assertion')}\n${rows(relations)}`
  );
}

async function listDocuments(store: GraphStore, json: boolean): Promise<void> {
  for await (const { id, language, title, date, hasText, file } of allDocuments(store)) {
    const dated = date !== undefined && { date };
    if (json) await line(JSON.stringify({ id, language, title, ...dated, ...(hasText && { file }) }));
    else await line(`${id}  ${language}  ${oneLine(title, 80)}  (${hasText ? file : 'without text'})`);
  }
}

async function* allDocuments(store: GraphStore): AsyncGenerator<StoredDocument> {
  let after: string | undefined;
  for (;;) {
    const page = await store.listDocuments({ first: 100, ...(after !== undefined && { after }) });
    for (const { item } of page.items) yield item;
    if (!page.hasNext) return;
    after = page.items.at(-1)?.cursor;
  }
}
