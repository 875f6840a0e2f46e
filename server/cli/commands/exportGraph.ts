import { rm } from 'node:fs/promises';
import { CliError, EXIT } from '../errors.js';
import { interruptible } from '../interrupt.js';
import { complain, count, line } from '../output.js';
import { checkFile, checkFolder } from '../out.js';
import { shown } from '../paths.js';
import { showSteps } from '../progress.js';
import { withExistingStore } from '../store.js';

/** Formats in which a whole graph is written for a Neo4j database. */
export const GRAPH_FORMATS = ['cypher', 'neo4j-csv'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

interface Options {
  store: string;
  out: string;
  json?: boolean;
  quiet?: boolean;
}

/** Writes the graph of a store for a Neo4j database, and says how it gets in there. */
export async function exportGraph(format: GraphFormat, { store, out, ...options }: Options): Promise<void> {
  const { IMPORT_SCRIPT, isGraphFolder, writeCsv, writeCypher } = await import('../../export/neo4j/write.js');
  await (format === 'cypher' ? checkFile(out) : checkFolder(out, isGraphFolder));
  // listened to until the end of the process, so that no Ctrl-C is silent
  const { signal, heard } = interruptible();
  const written = await withExistingStore(store, 'read', async (graph) => {
    const display = await showSteps(options.quiet === true);
    const onProgress = (done: number) => display.update('written', done, done);
    try {
      return await (format === 'cypher' ? writeCypher : writeCsv)(graph, out, { signal, onProgress });
    } finally {
      display.stop();
    }
  });
  if (written === undefined) {
    // a folder is as it was
    if (format === 'cypher') await rm(out, { force: true });
    throw new CliError('stopped; nothing was kept of what was written', EXIT.interrupted);
  }
  if (await heard()) complain('too late to stop: the graph is written whole');
  if (options.json) return line(JSON.stringify({ format, out, written }));
  if (format === 'cypher') {
    await line(
      `Wrote ${count(written, 'statement')} to ${out}. For an empty database: cypher-shell -f ${shown(out)}`,
    );
  } else {
    await line(
      `Wrote ${count(written, 'node and relationship', 'nodes and relationships')} to ${out}. With the database stopped, where neo4j-admin is: ${shown(out)}/${IMPORT_SCRIPT} neo4j (and --overwrite-destination=true, to replace what is there)`,
    );
  }
}
